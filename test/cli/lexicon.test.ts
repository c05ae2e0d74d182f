/** A user's own dictionary: what it changes, and what is said of its faults. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLexiconFile } from '../../src/cli/lexicon-file.ts'
import { readGiven } from '../../src/pipeline/page.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { inFolder } from './run.ts'

const PAGE = 'Кросна пережили погонялку и скальницу. На ярмарке мастера показали резные ложки. Погода стояла ясная, гости приехали со всего района.'
const CLAIM = 'The heddleframe outlasted the pickerstick and the quillwheel.'

const written = (lines: string) => inFolder(async folder => {
  const path = join(folder, 'words.tsv')
  writeFileSync(path, lines)
  return readLexiconFile(path)
})

test('a word of the user’s own lets a claim be confirmed that can’t be told without it', async () => {
  const verdict = async (lines: string | null) => (await readGiven(PAGE, await loadLexicon(lines === null ? undefined : await written(lines)))).matchQuotation(CLAIM).verdict
  expect([await verdict(null), await verdict('# weaving\nheddleframe\tкросна; ткацкий станок\npickerstick\tпогонялка\nquillwheel\tскальница\noutlast\tпережить\n')]).toEqual(['unverified', 'confirmed'])
})

test.each([
  ['heddleframe кросна', /words\.tsv line 2: there is no tab/u], ['кросна\theddleframe', /line 2: .*Latin/u], ['heddleframe\tloom', /line 2: .*Cyrillic/u], ['heddleframe\t ; ', /line 2: there is no Russian/u], ['\tкросна', /line 2: there is no English/u],
])('a bad line is named with what is wrong: %j', async (line, said) => { await expect(written(`# weaving\n${line}\n`)).rejects.toThrow(said) })

test('of several bad lines the first is named, the others counted', async () => { await expect(written('a\nb\nc\n')).rejects.toThrow(/line 1: .*further lines that are wrong: 2/u) })

test('a file without entries is no dictionary', async () => { await expect(written('# nothing yet\n')).rejects.toThrow(/no entry/u) })

test('a file that is not there, or no UTF-8, is said to be so', async () => {
  await expect(readLexiconFile('nowhere.tsv')).rejects.toThrow(/nowhere\.tsv can't be read/u)
  await inFolder(async folder => {
    writeFileSync(join(folder, 'old.tsv'), Buffer.from([0x61, 0x09, 0xea, 0xf0]))
    await expect(readLexiconFile(join(folder, 'old.tsv'))).rejects.toThrow(/UTF-8/u)
  })
})
