/** Splits a text into words, numbers and the signs that carry meaning. */
import { isDigitAt, letterWidth, markWidth } from './letters.ts'

export interface Token {
  /** As it stands in the text. */
  readonly text: string
  /** Half-open range. */
  readonly start: number
  readonly end: number
}

/** Tokens in order: words keep inner hyphens and apostrophes (`well-being`, `don't`), numbers their points and commas (`4.3`). Punctuation is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  forEachToken(text, [0, text.length], (start, end) => tokens.push({ text: text.slice(start, end), start, end }))
  return tokens
}

/** Most of what is no word. */
const SPACE = 0x20
const SIGNS: ReadonlySet<number> = new Set(Array.from('%$€£₽№+', sign => sign.charCodeAt(0)))
const INSIDE_NUMBERS: ReadonlySet<number> = new Set(Array.from('.,:/', sign => sign.charCodeAt(0)))

/** Calls `take` with each token's half-open range, of those within the range `[from, to)` of the text. */
export function forEachToken(text: string, [from, to]: readonly [from: number, to: number], take: (start: number, end: number) => void): void {
  for (let at = from; at < to;) {
    if (text.charCodeAt(at) === SPACE) { at += 1; continue }
    const end = letterWidth(text, at) > 0 ? endOfWord(text, at, to) : isDigitAt(text, at) ? endOfNumber(text, at, to) : SIGNS.has(text.charCodeAt(at)) ? at + 1 : at
    if (end > at) take(at, end)
    at = Math.max(end, at + 1)
  }
}

function endOfWord(text: string, start: number, to: number): number {
  let end = start
  while (end < to) {
    const width = letterWidth(text, end) || (text.charCodeAt(end) === SPACE ? 0 : markWidth(text, end) || joinedWidth(text, end))
    if (width === 0) break
    end += width
  }
  return Math.min(end, to)
}

/** An inner hyphen or apostrophe and the letter after it; 0 where none joins. */
export function joinedWidth(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== HYPHEN && code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return 0
  const width = letterWidth(text, at + 1)
  return width === 0 ? 0 : width + 1
}

const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019

function endOfNumber(text: string, start: number, to: number): number {
  let end = start
  while (end < to && (isDigitAt(text, end) || (end + 1 < to && INSIDE_NUMBERS.has(text.charCodeAt(end)) && isDigitAt(text, end + 1)))) end += 1
  return end
}
