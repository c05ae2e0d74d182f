/** What a text says is so and its passage says is planned, proposed or owed; and offices and things that only one of them qualifies: `the minister` where the page says `заместитель министра`. */
import type { Difference } from '../../model/verdicts.ts'
import { qualifierOf, standingOf } from '../../text/standing.ts'
import { placesMet, type Matched, type Range } from './matched.ts'
import { printedAt } from './page-words.ts'

/** Words between what qualifies and what it qualifies. */
const REACH = 2

/** Each word of either side that makes less of what the other states plainly. */
export function standingGaps(matched: Matched, passage: Range): Difference[] {
  return [...qualified(matched, passage), ...unsettled(matched, passage)]
}

function qualified({ words, window, page }: Matched, { first, last }: Range): Difference[] {
  const taken = placesMet(window)
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const theirs = places.flatMap(place => qualifiersIn(page.words[place]?.lower ?? '').map(name => ({ name, place })))
  const ours = words.flatMap(({ lower }, index) => qualifiersIn(lower).map(name => ({ name, index })))
  const added = theirs.filter(({ name, place }) => !ours.some(one => one.name === name) && (taken.has(place) ? isPrefixed(page.words[place]?.lower ?? '') : follows(place, at => taken.has(at))))
  const lost = ours.filter(({ name, index }) => !window.hits.has(index) && !theirs.some(one => one.name === name) && follows(index, at => window.hits.has(at)))
  return [...added.map(({ place }): Difference => ({ kind: 'word', quoted: '', found: printedAt(page, place) })), ...lost.map(({ index }): Difference => ({ kind: 'word', quoted: words[index]?.text ?? '', found: '' }))]
}

/** `вице-премьер` is one word of two. */
function qualifiersIn(lower: string): string[] {
  return [lower, ...lower.includes('-') ? lower.split('-').slice(0, 1) : []].flatMap(part => qualifierOf(part) ?? []).slice(0, 1)
}

/** `экс-президент` is met as a president. */
const isPrefixed = (lower: string) => lower.includes('-') && qualifierOf(lower) === null

const follows = (at: number, isMet: (at: number) => boolean) => Array.from({ length: REACH }, (_, step) => at + 1 + step).some(isMet)

/** Only one side says that it is no fact yet, and of a word that both have. */
function unsettled({ words, window, page }: Matched, { first, last }: Range): Difference[] {
  const taken = placesMet(window)
  const ours = words.flatMap(({ lower, text }, index) => { const name = text === MONTH ? null : standingOf(lower); return name === null ? [] : [{ name, index }] })
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const theirs = places.flatMap(place => { const name = standingOf(page.words[place]?.lower ?? ''); return name === null ? [] : [{ name, place }] })
  const isOpen = words.some(({ lower }) => OPEN.has(lower))
  const governing = theirs.filter(({ place }) => !taken.has(place) && governs(place, at => taken.has(at)))
  const [added] = ours.length === 0 && !isOpen ? governing : []
  if (added !== undefined) return [{ kind: 'modal', quoted: '', found: printedAt(page, added.place) }]
  const [lost] = theirs.length > 0 ? [] : ours.filter(({ index }) => !window.hits.has(index) && governs(index, at => window.hits.has(at)))
  if (lost !== undefined) return [{ kind: 'modal', quoted: words[lost.index]?.text ?? '', found: '' }]
  const [owed] = ours.some(({ name }) => theirs.some(one => one.name === name)) || !ours.some(({ name }) => name === 'owed') && !governing.some(({ name }) => name === 'owed') ? [] : governing
  const [said] = ours
  return owed === undefined || said === undefined ? [] : [{ kind: 'modal', quoted: words[said.index]?.text ?? '', found: printedAt(page, owed.place) }]
}

/** What is told of the time to come, or of what is not, is no fact either. */
const OPEN: ReadonlySet<string> = new Set("will would shall to if can could cannot won't should будет будут бы чтобы если".split(' '))

const MONTH = 'May'

/** What is planned stands close behind: `urged people to give up smoking`. */
const GOVERNED_REACH = 3

/** One of the next words is met. */
function governs(at: number, isMet: (at: number) => boolean): boolean {
  let next = at + 1
  while (next < at + GOVERNED_REACH && !isMet(next)) next += 1
  return isMet(next)
}
