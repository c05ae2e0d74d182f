/** What a text says was done and its passage says will be, or the other way round: `construction began` where the page says `строительство начнется`. */
import type { Difference } from '../../model/verdicts.ts'
import { tenseAt } from '../../text/tense.ts'
import type { Matched } from './matched.ts'
import { onlyVerbs } from './only-verbs.ts'
import { printedAt } from './page-words.ts'

/** Each verb that is met in the other tense; where neither side's only verb is met, these two. */
export function tenseGaps(matched: Matched): Difference[] {
  const { words, window: { hits }, page } = matched
  const quoted = (at: number): string => words[at]?.lower ?? ''
  const found = (place: number): string => page.words[place]?.lower ?? ''
  const pairs = [...[...hits].map(([index, { place }]) => ({ index, place })), ...onlyVerbs(matched).map(({ verb, at }) => ({ index: verb, place: at }))]
  return pairs.flatMap(({ index, place }): Difference[] => {
    const [ours, theirs] = [words[index]?.isContent === true ? tenseAt(quoted, index) : null, tenseAt(found, place)]
    return ours === null || theirs === null || ours === theirs ? [] : [{ kind: 'word', quoted: words[index]?.text ?? '', found: printedAt(page, place) }]
  })
}
