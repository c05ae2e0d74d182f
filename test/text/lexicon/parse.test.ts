/** A user's own dictionary file. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLexicon } from '../../../src/text/lexicon/parse.ts'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { stemRussian } from '../../../src/text/stems.ts'

test('one head and its translations a line, comments and empty lines skipped', () => {
  const { entries, complaints } = parseLexicon('\uFEFF# my words\r\nKolkhoz\tколхоз, артель\r\n\r\nkolkhoz\tхозяйство\n')
  expect(complaints).toEqual([])
  expect([...entries]).toEqual([['kolkhoz', 'колхоз, артель, хозяйство']])
})

describe('complains once of a bad line and says why', () => {
  test.each([
    ['kolkhoz колхоз', 'no-tab'], ['\tколхоз', 'no-head'], ['kolkhoz\t , ', 'no-translation'], ['колхоз\tkolkhoz', 'head-not-latin'],
    ['kolkhoz\tfarm', 'translation-not-cyrillic'], [`kolkhoz\t${'колхоз, '.repeat(400)}`, 'line-too-long'],
  ])('%j', (line, problem) => {
    expect(parseLexicon(`# first\n${line}`)).toEqual({ entries: new Map(), complaints: [{ line: 2, problem }] })
  })
})

test('every line of any text is an entry, a complaint, or skipped', () => {
  fc.assert(fc.property(fc.array(fc.string()), lines => {
    const { entries, complaints } = parseLexicon(lines.join('\n'))
    const given = lines.join('\n').split(/\r\n?|\n/).filter(line => line.trimEnd() !== '' && !line.startsWith('#'))
    expect(entries.size + complaints.length).toBeLessThanOrEqual(given.length)
  }))
})

test('a user’s words stand beside the bundled ones', async () => {
  const own = parseLexicon('kolkhoz\tколхоз\ntree\tдуб').entries
  const lexicon = await loadLexicon(own)
  expect([lexicon.translations('kolkhozes').has('колхоз'), lexicon.translations('trees').has('дуб'), lexicon.translations('trees').has(stemRussian('деревьев'))]).toEqual([true, true, true])
})
