/** A passage is named by words that a browser finds once, in the right place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Match } from '../../../src/model/verdicts.ts'
import { anchorer } from '../../../src/verify/match/anchor.ts'

const matchOf = (passage: string, where: Match['where'] = 'main'): Match => ({ verdict: 'confirmed', kind: 'verbatim', score: 1, passage, where, anchor: null, differences: [], parts: [] })
const anchorOn = (shown: string, passage: string, elsewhere: readonly string[] = [], where: Match['where'] = 'main') => anchorer({ shown: () => shown, elsewhere })(matchOf(passage, where)).anchor

describe('the name of a passage', () => {
  test('is the passage itself where that is short', () => {
    expect(anchorOn('Then he said nothing at all. And left.', 'said nothing at all')).toEqual({ prefix: '', start: 'said nothing at all', end: '', suffix: '' })
  })
  test('is its two ends where it is long: a browser finds each within one block, whatever stands between', () => {
    expect(anchorOn('Today the ferry goes again after two winters in the yard.', 'the ferry goes again after two winters')).toMatchObject({ start: 'the ferry goes', end: 'after two winters' })
  })
  test('is an end in each of two paragraphs', () => {
    expect(anchorOn('The bridge opened.\n\nBuses went first.', 'bridge opened.\n\nBuses went')).toMatchObject({ start: 'bridge opened.', end: 'Buses went' })
  })
  test('goes on where its first words stand before it too', () => {
    expect(anchorOn('The head of the council spoke. Later the head of the town spoke as well, and longer than he.', 'the head of the town spoke as well, and longer than he')).toMatchObject({ prefix: '', start: 'the head of the town' })
  })
  test('has the words before it where nothing else tells it apart, also from a comment', () => {
    expect(anchorOn('He asked. She said yes, and went.', 'yes', ['Oh yes!'])).toMatchObject({ prefix: 'asked. She said', start: 'yes' })
  })
  test('has the words after it where its end stands within it', () => {
    const long = 'we waited for many years and again for many years and once more for many years'
    expect(anchorOn(`So ${long}, until it came.`, long)).toMatchObject({ end: expect.stringMatching(/more for many years$/u) as string })
  })
  test('does not part a figure from its unit, which narrow blanks make one word', () => {
    expect(anchorOn('They spent 14 500 roubles, twice as much as in the year before.', 'spent 14 500 roubles, twice as much as in the year')).toMatchObject({ start: expect.stringContaining('roubles') as string })
  })
  test('is the first part’s where a passage was put together from two', () => {
    expect(anchorOn('One came early in the day. Many things were said. Two left late at night.', 'One came early in the day … Two left late at night')).toMatchObject({ start: 'One came early', end: 'in the day' })
  })
  test.each([['nothing is shown', 'words that are hidden', 'hidden' as const], ['the page has no such words', 'nowhere to be seen', 'main' as const]])('is none where %s', (_, passage, where) => {
    expect(anchorOn('Some text of a page.', passage, [], where)).toBeNull()
  })

  test('leads to the passage whatever the page says', () => {
    const word = fc.constantFrom('мост', 'the', 'of', 'вода', '12', 'да,', 'нет.', 'river')
    const page = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
    fc.assert(fc.property(page, fc.nat(), fc.nat(), (paragraphs, from, length) => {
      const shown = paragraphs.map(words => words.join(' ')).join('\n\n')
      const start = from % shown.length
      const passage = shown.slice(start, start + 1 + length % 80).trim()
      fc.pre(passage !== '')
      const anchor = anchorOn(shown, passage)
      const at = shown.indexOf(passage)
      // The ends are the passage's own, in its order, and do not overlap.
      return anchor !== null && passage.startsWith(anchor.start) && passage.endsWith(anchor.end) && anchor.start.length + anchor.end.length <= passage.length && shown.slice(0, at).includes(anchor.prefix.split(' ').at(-1) ?? '')
    }))
  })
})
