/** The words, numbers and signs of a text as figures are read from them. */
import { codesOf, type Codes } from './codes.ts'
import { isDigit, letterWidth } from './letters.ts'
import { endOfLiteral, type CommaUse } from './number-literals.ts'
import { mayBeNumber } from './number-words.ts'
import { joinedWidth } from './tokens.ts'

export interface Token {
  readonly kind: 'digits' | 'word' | 'sign'
  readonly text: string
  /** `ё` as `е`. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** What stands between the token before and this one. */
  readonly gap: string
  /** `false`: surely no number in digits, words or Roman numerals begins with it. */
  readonly mayBeNumber: boolean
}

/** How many tokens before a number, and how many behind it, may tell what it is: `two and a half billion US dollars`. */
const REACH_BEFORE = 3
const REACH_BEHIND = 6

/** Half-open range of a text. */
export type Stretch = readonly [from: number, to: number]

/**
 * Tokens in order; all else is in the gaps between them. Those too far from any number to belong to one are left out.
 * `comma`: what a comma between digits means. `stretches`: beyond them no number stands, nor what belongs to one.
 */
export function tokenize(text: string, comma: () => CommaUse, stretches: readonly Stretch[] = [[0, text.length]]): Token[] {
  const codes = codesOf(text)
  const numbers: number[] = []
  let count = 0
  for (const [from, to] of stretches) {
    for (let at = from; at < to;) {
      const code = codes[at] ?? 0
      const isWord = letterWidth(codes, at) > 0
      const isNumber = !isWord && isDigit(code)
      if (!isWord && !isNumber && !SIGNS.has(code)) { at += 1; continue }
      const end = isWord ? endOfWord(codes, at) : isNumber ? endOfLiteral({ text, codes }, at, comma) : at + 1
      const mayBegin = isNumber || (isWord && (ROMAN.has(code) || mayBeNumber(codes, at, end)))
      if (mayBegin) numbers.push(count)
      if (count === starts.length) makeRoom(2 * count)
      starts[count] = at
      ends[count] = end
      kinds[count] = isWord ? WORD : isNumber ? DIGITS : SIGN
      mayBe[count] = mayBegin ? 1 : 0
      count += 1
      at = end
    }
  }
  return tokensNear(text, numbers, count)
}

/** Columns of the tokens while they are found; kept, as the next text needs as much. */
let starts = new Int32Array(256)
let ends = new Int32Array(256)
/** Indices in `KINDS`. */
let kinds = new Uint8Array(256)
let mayBe = new Uint8Array(256)

const KINDS: readonly Token['kind'][] = ['word', 'digits', 'sign']
const [WORD, DIGITS, SIGN] = [0, 1, 2]

function makeRoom(length: number): void {
  [starts, ends] = [enlarged(starts, new Int32Array(length)), enlarged(ends, new Int32Array(length))];
  [kinds, mayBe] = [enlarged(kinds, new Uint8Array(length)), enlarged(mayBe, new Uint8Array(length))]
}

function enlarged<Column extends Int32Array | Uint8Array>(full: Column, larger: Column): Column {
  larger.set(full)
  return larger
}

/** Those of the first `count` tokens that are within reach of a number. */
function tokensNear(text: string, numbers: readonly number[], count: number): Token[] {
  const tokens: Token[] = []
  let next = 0
  for (const number of numbers) {
    for (let index = Math.max(next, number - REACH_BEFORE); index <= Math.min(count - 1, number + REACH_BEHIND); index += 1) {
      tokens.push(new PlacedToken(text, { kind: KINDS[kinds[index] ?? 0] ?? 'sign', before: index === 0 ? 0 : ends[index - 1] ?? 0, start: starts[index] ?? 0, end: ends[index] ?? 0, mayBeNumber: mayBe[index] === 1 }))
      next = index + 1
    }
  }
  return tokens
}

/** Nothing but a space, a hyphen or the point of an abbreviation stands before it. */
export function isJoint(token: Token): boolean {
  return token.gap.length <= 2 && JOINTS.test(token.gap)
}

const JOINTS = /^[\s.-]*$/

interface Placed { readonly kind: Token['kind']; readonly before: number; readonly start: number; readonly end: number; readonly mayBeNumber: boolean }

/** Most words are no part of a figure: what is known of them only by work waits until it is asked for. */
class PlacedToken implements Token {
  readonly kind: Token['kind']
  readonly start: number
  readonly end: number
  readonly mayBeNumber: boolean
  readonly #whole: string
  readonly #before: number
  #lower: string | null = null

  constructor(whole: string, { kind, before, start, end, mayBeNumber }: Placed) {
    this.kind = kind
    this.start = start
    this.end = end
    this.mayBeNumber = mayBeNumber
    this.#whole = whole
    this.#before = before
  }

  get text(): string {
    return this.#whole.slice(this.start, this.end)
  }

  get lower(): string {
    return this.#lower ??= lowered(this.text)
  }

  get gap(): string {
    return this.#whole.slice(this.#before, this.start)
  }
}

function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}

/** Cyrillic letters are taken for Latin ones. */
const ROMAN: ReadonlySet<number> = new Set(Array.from('IVXХІ', letter => letter.charCodeAt(0)))
const SIGNS: ReadonlySet<number> = new Set(Array.from('$€£₽%°', sign => sign.charCodeAt(0)))

function endOfWord(codes: Codes, start: number): number {
  let end = start
  for (let width = letterWidth(codes, end); width > 0; width = letterWidth(codes, end) || joinedWidth(codes, end)) end += width
  return end
}
