/** Tells quoted passages from titles, names and words in inverted commas. */
import type { Quotation } from './quotations.ts'

/** Names and terms are shorter. */
const WORDS_MIN = 4
/** A title has more capitals among its longer words; a sentence that names many bodies has fewer. */
const CAPITALS_MAX = 0.5
/** A passage right before the marker is what it supports, however short. */
const WORDS_MIN_AT_MARKER = 2

/** Whether this is given as verbatim from the source that the marker at `marker` cites. */
export function isPassage(text: string, { start, end, close }: Quotation, marker: number): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’%.-]*/gu) ?? []
  if (/^[\s.,;:!?"'”’»)]*$/u.test(text.slice(close, marker))) return words.length >= WORDS_MIN_AT_MARKER
  if (words.length < WORDS_MIN) return false
  // no title begins with a small letter
  if (/^\p{Ll}/u.test(words[0] ?? '')) return true
  const longer = words.filter(word => /^\p{L}{4,}/u.test(word))
  return longer.filter(word => /^\p{Lu}/u.test(word)).length <= longer.length * CAPITALS_MAX
}
