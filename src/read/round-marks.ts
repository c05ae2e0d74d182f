/** Markers in round brackets, `came (3).`, which lead to bodies that open so: told from the items of a list within the text, `(1) hay, (2) straw`. */
import type { FoundBody } from './found-body.ts'
import type { MarkCandidate } from './found-mark.ts'
import type { Place } from './mark-kinds.ts'

/** What a marker stands behind, and what may follow it: a list's item stands behind a colon or comma, or opens its paragraph. */
const BEFORE = /[\p{L}\d"'”’»%.!?…)\]]\s?\($/u
const AFTER = /^\)(?=$|[.,;:!?…)\]"”»]|\s)/u
/** Fewer bodies are no manner. */
const BODIES_MIN = 2
/** So many stand before the stop, and those behind it are items: markers stand on one side of it. */
const BEFORE_STOP_SHARE_MIN = 0.7

/** Numbers of bodies that open in round brackets; empty where hardly any do. */
export function roundNumbers(document: string, found: readonly FoundBody[]): ReadonlySet<number> {
  const round = found.flatMap(({ note, start }) => (typeof note === 'number' && document.charAt(start) === '(' ? note : []))
  return new Set(round.length < BODIES_MIN ? [] : round)
}

export function isInRound({ before, after }: Place): boolean {
  return BEFORE.test(before) && AFTER.test(after)
}

/** Without those in round brackets that are items: words go on behind several of one sentence, or the document's markers stand before stops and these behind. */
export function withoutItems(text: string, candidates: readonly MarkCandidate[]): readonly MarkCandidate[] {
  const round = candidates.filter(({ kind }) => kind === 'round')
  if (round.length === 0) return candidates
  const behind = round.filter(({ cutStart, cutEnd }) => /[.!?…]\s?$/u.test(text.slice(Math.max(0, cutStart - 2), cutStart)) && !/[.,;:!?]/u.test(text.charAt(cutEnd)))
  const areBefore = round.length - behind.length >= round.length * BEFORE_STOP_SHARE_MIN
  const items = new Set([...round.filter(mark => isItem(text, mark)), ...(areBefore ? behind : [])])
  return items.size === 0 ? candidates : candidates.filter(mark => !items.has(mark))
}

/** Words go on behind it, and behind another number in brackets of its sentence. */
function isItem(text: string, { cutStart, cutEnd }: MarkCandidate): boolean {
  if (!/^\s\p{Ll}/u.test(text.slice(cutEnd, cutEnd + 2))) return false
  const before = text.slice(Math.max(0, cutStart - SENTENCE_LOOK), cutStart).split(SENTENCE_END).at(-1) ?? ''
  const after = text.slice(cutEnd, cutEnd + SENTENCE_LOOK).split(SENTENCE_END, 1)[0] ?? ''
  return ITEM.test(before) || ITEM.test(after)
}

const SENTENCE_LOOK = 300
const SENTENCE_END = /[.!?…]["”»)]?\s/u
const ITEM = /\(\d{1,4}\)\s\p{Ll}/u
