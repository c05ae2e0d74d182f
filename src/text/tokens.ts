/** Splits a text into words, numbers and the signs that carry meaning. */
import { codesOf, type Codes } from './codes.ts'
import { isDigit, letterWidth, markWidth } from './letters.ts'

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
  forEachToken(codesOf(text), [0, text.length], (start, end) => tokens.push({ text: text.slice(start, end), start, end }))
  return tokens
}

/** Most of what is no word. */
const SPACE = 0x20
const SIGNS: ReadonlySet<number> = new Set(Array.from('%$€£₽№+', sign => sign.charCodeAt(0)))
const INSIDE_NUMBERS: ReadonlySet<number> = new Set(Array.from('.,:/', sign => sign.charCodeAt(0)))

/** Calls `take` with each token's half-open range, of those within the range `[from, to)` of a text. */
export function forEachToken(codes: Codes, [from, to]: readonly [from: number, to: number], take: (start: number, end: number) => void): void {
  for (let at = from; at < to;) {
    const code = codes[at] ?? SPACE
    if (code === SPACE) { at += 1; continue }
    const end = letterWidth(codes, at) > 0 ? endOfWord(codes, at, to) : isDigit(code) ? endOfNumber(codes, at, to) : SIGNS.has(code) ? at + 1 : at
    if (end > at) take(at, end)
    at = Math.max(end, at + 1)
  }
}

function endOfWord(codes: Codes, start: number, to: number): number {
  let end = start
  while (end < to) {
    const width = letterWidth(codes, end) || (codes[end] === SPACE ? 0 : markWidth(codes, end) || joinedWidth(codes, end))
    if (width === 0) break
    end += width
  }
  return Math.min(end, to)
}

/** An inner hyphen or apostrophe and the letter after it; 0 where none joins. */
export function joinedWidth(codes: Codes, at: number): number {
  const code = codes[at]
  if (code !== HYPHEN && code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return 0
  const width = letterWidth(codes, at + 1)
  return width === 0 ? 0 : width + 1
}

const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019

function endOfNumber(codes: Codes, start: number, to: number): number {
  let end = start
  while (end < to && (isDigit(codes[end]) || (end + 1 < to && INSIDE_NUMBERS.has(codes[end] ?? 0) && isDigit(codes[end + 1])))) end += 1
  return end
}
