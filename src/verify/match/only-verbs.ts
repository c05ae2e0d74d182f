/** The one verb of a text and the one of its passage, where neither is met. */
import { tenseAt } from '../../text/tense.ts'
import { placesMet, type Matched } from './matched.ts'

/** Where the dictionary doesn't lead from one verb to the other, but either side has but one: `reproached`, `упрекнул`. */
export function onlyVerbs({ words, window, page }: Matched): { readonly verb: number; readonly at: number }[] {
  const taken = placesMet(window)
  const ours = words.flatMap(({ isContent }, index) => (isContent && tenseAt(at => words[at]?.lower ?? '', index) !== null ? [index] : []))
  const theirs: number[] = []
  for (let place = window.first; place <= window.last; place += 1) if (!taken.has(place) && tenseAt(at => page.words[at]?.lower ?? '', place) !== null) theirs.push(place)
  const [verb, at] = [ours[0], theirs[0]]
  return ours.length === 1 && theirs.length === 1 && verb !== undefined && at !== undefined && !window.hits.has(verb) ? [{ verb, at }] : []
}
