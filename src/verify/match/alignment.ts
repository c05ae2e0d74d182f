/** Lays the words of a quotation beside those of a passage and gives the stretches where they part. */
import { tokenize, type Token } from '../../text/tokens.ts'
import { fold } from '../../text/fold.ts'
import { asPrinted, editDistance, isMisprint, type Printed } from '../../text/misprints.ts'

export interface Word extends Token, Printed {}

/** A stretch where quotation and passage part; one side may be empty. */
export interface Hunk { readonly quoted: readonly Word[]; readonly found: readonly Word[] }

export interface Alignment {
  /** Words that both have. */
  readonly equal: number
  readonly hunks: readonly Hunk[]
}

/** No quotation is longer; `QUOTE_LENGTH_MAX` keeps it so. */
const WORDS_MAX = 12_000

export function wordsOf(text: string): Word[] {
  return tokenize(text).slice(0, WORDS_MAX).map(token => ({ ...token, ...asPrinted(fold(token.text).text) }))
}

/** As they stand, with single spaces. */
export function printed(words: readonly Word[]): string {
  return words.map(word => word.text).join(' ')
}

/** How far, in words, the two sides may run apart before the alignment gives up on their being one text. */
const BAND = 40

type Cost = (row: number, column: number) => number

/** Aligns by edit distance over words within a band; words that may be misprints of each other count as equal. */
export function align(quoted: readonly Word[], found: readonly Word[]): Alignment {
  const band = BAND + Math.abs(quoted.length - found.length)
  const width = 2 * band + 1
  const costs = new Float32Array((quoted.length + 1) * width)
  const cost: Cost = (row, column) => (Math.abs(row - column) > band ? Infinity : costs[row * width + column - row + band] ?? Infinity)
  for (let row = quoted.length; row >= 0; row -= 1) {
    for (let column = Math.min(found.length, row + band); column >= Math.max(0, row - band); column -= 1) {
      const [left, right] = [quoted[row], found[column]]
      if (left === undefined && right === undefined) continue
      const skipLeft = left === undefined ? Infinity : 1 + cost(row + 1, column)
      const skipRight = right === undefined ? Infinity : 1 + cost(row, column + 1)
      const both = left === undefined || right === undefined ? Infinity : substitution(left, right) + cost(row + 1, column + 1)
      costs[row * width + column - row + band] = Math.min(skipLeft, skipRight, both)
    }
  }
  return trace(quoted, found, cost)
}

function trace(quoted: readonly Word[], found: readonly Word[], cost: Cost): Alignment {
  const hunks: Hunk[] = []
  let hunk: { quoted: Word[]; found: Word[] } = { quoted: [], found: [] }
  const close = (): void => {
    if (hunk.quoted.length + hunk.found.length > 0) hunks.push(hunk)
    hunk = { quoted: [], found: [] }
  }
  let [row, column, equal] = [0, 0, 0]
  while (row < quoted.length || column < found.length) {
    const [left, right] = [quoted[row], found[column]]
    const here = cost(row, column)
    if (left !== undefined && right !== undefined && Math.abs(here - substitution(left, right) - cost(row + 1, column + 1)) < 1e-3) {
      if (isSame(left, right)) { close(); equal += 1 } else { hunk.quoted.push(left); hunk.found.push(right) }
      row += 1
      column += 1
    } else if (left !== undefined && Math.abs(here - 1 - cost(row + 1, column)) < 1e-3) { hunk.quoted.push(left); row += 1 }
    else { if (right !== undefined) hunk.found.push(right); column += 1 }
  }
  close()
  return { equal, hunks: hunks.filter(({ quoted: left, found: right }) => !isSplitOtherwise(left, right)) }
}

function isSame(left: Word, right: Word): boolean {
  return isMisprint(left, right)
}

/** Likeness makes the aligner pair `increased` with `increases` rather than with a neighbour. */
function substitution(left: Word, right: Word): number {
  if (left.folded === right.folded) return 0
  if (isMisprint(left, right)) return 0.1
  const longest = Math.max(left.folded.length, right.folded.length)
  return longest > 40 ? 1.5 : 1 + 0.7 * (editDistance(left.folded, right.folded) / longest)
}

/** `data base` and `database`, `co-operation` and `cooperation` are one word. */
function isSplitOtherwise(left: readonly Word[], right: readonly Word[]): boolean {
  const joined = (words: readonly Word[]): Printed => asPrinted(words.map(word => word.folded).join('').replace(/['-]/g, ''))
  return left.length > 0 && right.length > 0 && isMisprint(joined(left), joined(right))
}
