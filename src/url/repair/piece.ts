/** Whether what stands at one place of a text is printed again at another: one piece of a doubled address. */
import type { Doubt } from './align.ts'
import { align } from './align.ts'
import { TAIL_MAX } from './steps.ts'

/** Shorter pieces repeat by nature (`mama`, `2020`): they prove nothing once past the head. */
export const PIECE_MIN = 4
/** A piece that doesn't follow at once must be longer, to be no chance repetition. */
export const LATER_PIECE_MIN = 8
/** A run of words this long doesn't stand twice on end in a headline. */
const CERTAIN_RUN = 16
/** A text that ends within a copy proves the repetition by so many letters. */
const HEAD_SEEN_MIN = 16
/** Share of confusions among a piece's letters above which two pieces are not one (each OCR error is about 1 in 30). */
const CONFUSED_MAX = 0.12

export interface Piece {
  readonly start: number
  /** The piece, the longer copy where one is cut. */
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Where the text goes on after both copies. */
  readonly next: number
  readonly isGuess: boolean
}

interface PiecePlace { readonly start: number; readonly second: number; readonly isHead: boolean; readonly soft: ReadonlySet<number> }

/** The piece from `start` to `second`, if what stands at `second` is its copy. */
export function pieceAt(text: string, place: PiecePlace): Piece | null {
  const { start, second, isHead, soft } = place
  const length = second - start
  const run = align(text, { start, second, soft })
  const short = second - run.a
  if (run.confusions > Math.max(1, length * CONFUSED_MAX)) return null
  const rest = text.slice(run.b)
  const whole = { start, text: run.merged + text.slice(run.a, second), doubts: run.doubts, isGuess: false }
  if (short === 0) {
    if (!isHead && /^[-_./]/u.test(whole.text)) return null
    if (!isHead && whole.text.endsWith('-')) return cutAtJoint(whole, rest, run.b)
    return { ...whole, next: run.b + repeatedTail(whole.text, rest) }
  }
  // The text ends within the copy.
  if (isHead && /^[-/]?$/u.test(rest) && run.a - start >= HEAD_SEEN_MIN) return { ...whole, next: text.length }
  if (!isHead && rest === '' && short <= 2 && length - short >= PIECE_MIN) return { ...whole, next: text.length }
  // The first copy is cut within a word, and the joint follows.
  if (!isHead && short === 1 && text.charAt(run.a) === '-' && (length > LATER_PIECE_MIN || (length > PIECE_MIN && /\d$/u.test(run.merged) && /^\d/u.test(rest))) && /^[a-z0-9]/u.test(rest)) return { ...whole, text: run.merged, next: run.b }
  // The copy is cut: it must break off before a joint, and the most of it must be there.
  if (short > TAIL_MAX || length - short < PIECE_MIN * 2 || !/^(?:[-/]|$)/u.test(rest)) return null
  if (isHead && /\d/u.test(text.slice(run.a, second))) return null
  return { ...whole, next: run.b }
}

/** The first copy is cut after a hyphen and the second goes on with a word; a shorter run may as well stand twice by nature. */
function cutAtJoint(whole: Omit<Piece, 'next'>, rest: string, next: number): Piece | null {
  if (whole.text.length < LATER_PIECE_MIN || !/^[a-z0-9]/u.test(rest) || /^\d{5,6}-(?:19|20)\d\d/u.test(rest)) return null
  return { ...whole, next, isGuess: whole.text.length < CERTAIN_RUN }
}

/** A piece whose first word is lost to a full stop: the other copy, which begins where this one ends, has the word. */
export function pieceWithHole(text: string, start: number): Piece | null {
  const after = text.slice(start + 1, start + 1 + LATER_PIECE_MIN)
  if (!after.startsWith('-') || after.length < LATER_PIECE_MIN) return null
  for (let at = text.indexOf(after, start + 2); at > 0; at = text.indexOf(after, at + 1)) {
    const run = align(text, { start: start + 1, second: at, soft: new Set() })
    const word = text.slice(run.a, at)
    if (/^[a-z0-9]{1,30}$/u.test(word) && run.merged.length >= LATER_PIECE_MIN) {
      return { start, text: word + run.merged, doubts: run.doubts.map(doubt => ({ ...doubt, start: doubt.start + word.length, end: doubt.end + word.length })), next: run.b, isGuess: false }
    }
  }
  return null
}

/** How many characters of `rest` print the end of `piece` once more before a joint. */
function repeatedTail(piece: string, rest: string): number {
  for (let size = TAIL_MAX - 1; size >= 1; size -= 1) {
    if (piece.endsWith(rest.slice(0, size)) && rest.length >= size && /^(?:-|$)/u.test(rest.slice(size)) && !/^[-/]$/u.test(rest.slice(0, size))) return size
  }
  return 0
}
