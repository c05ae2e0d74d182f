/** Splits a text into words, numbers and the signs that carry meaning. */

export interface Token {
  /** As it stands in the text. */
  readonly text: string
  /** Half-open range. */
  readonly start: number
  readonly end: number
}

/** Words keep inner hyphens and apostrophes (`well-being`, `don't`), numbers their points and commas (`4.3`). */
const TOKEN = /\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|[%$€£₽№+]/gu

/** Tokens in order. Punctuation is left out. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }))
}
