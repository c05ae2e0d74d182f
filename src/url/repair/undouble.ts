/**
 * Undoes what a layout prints twice. A linked address comes out of a page as pieces, one a line, each piece printed as
 * text and again as link: `P1 P1 - P2 P2 - P3`. So the printed string is a chain of approximate tandem repeats, and
 * it is undone by aligning each piece with its copy, letter by letter, under the confusion model.
 */
import type { Doubt } from './align.ts'
import { align, TAIL_MAX } from './align.ts'
import { confusionsAt } from './confusions.ts'

export interface Undoubled {
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Something was taken for a copy that may stand twice by nature. */
  readonly isGuess: boolean
}

/** Shorter pieces repeat by nature (`mama`, `2020`): they prove nothing once past the head. */
const PIECE_MIN = 4
/** A piece that doesn't follow at once must be longer, to be no chance repetition. */
const LATER_PIECE_MIN = 8
/** A run of words this long doesn't stand twice on end in a headline. */
const CERTAIN_RUN = 16
/** A piece that begins within a word must be so long. */
const ADJACENT_MIN = 10
/** So many joints further a piece may begin: first copies are cut by a word or two. */
const JOINTS_MAX = 6
/** A text that ends within a copy proves the repetition by so many letters. */
const HEAD_SEEN_MIN = 16
/** Nothing that long is one address; the rest is left alone. */
const LENGTH_MAX = 4000
/** Share of confusions among a piece's letters above which two pieces are not one (each OCR error is about 1 in 30). */
const CONFUSED_MAX = 0.12

/**
 * The text once, or `null` when it isn't doubled. `text` starts with the first copy; `second` is where the second copy
 * of its head begins (a scheme or the host again); `soft` are places of hyphens at line ends, which a typesetter may have
 * put in.
 */
export function undouble(text: string, second: number, soft: ReadonlySet<number>): Undoubled | null {
  if (text.length > LENGTH_MAX) return null
  const head = pieceAt(text, { start: 0, second, isHead: true, soft })
  if (head === null) return null
  const out = new Output()
  out.take(head)
  let at = head.next
  while (at < text.length) {
    const piece = nextPiece(text, at, soft)
    if (piece === null) {
      out.add(text.slice(at))
      break
    }
    out.add(text.slice(at, piece.start))
    out.take(piece)
    at = piece.next
  }
  return { text: out.text, doubts: out.doubts, isGuess: out.isGuess }
}

interface Piece {
  readonly start: number
  /** The piece, the longer copy where one is cut. */
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Where the text goes on after both copies. */
  readonly next: number
  readonly isGuess: boolean
}

class Output {
  text = ''
  readonly doubts: Doubt[] = []
  isGuess = false
  add(text: string): void {
    this.text += text
  }
  take(piece: Piece): void {
    for (const doubt of piece.doubts) this.doubts.push({ ...doubt, start: doubt.start + this.text.length, end: doubt.end + this.text.length })
    this.text += piece.text
    this.isGuess ||= piece.isGuess
  }
}

/** The next piece printed twice: it begins here or after the one mark that joins it to the last. */
function nextPiece(text: string, at: number, soft: ReadonlySet<number>): Piece | null {
  for (const [index, start] of jointsFrom(text, at).entries()) {
    let best: Piece | null = text.charAt(start) === '.' ? pieceWithHole(text, start) : null
    for (let second = start + (index === 0 ? PIECE_MIN : LATER_PIECE_MIN); second < text.length; second += 1) {
      if (!looksAlike(text, start, second)) continue
      const piece = pieceAt(text, { start, second, isHead: false, soft })
      if (piece !== null && (best === null || piece.doubts.length <= best.doubts.length)) best = piece
    }
    if (best !== null) return best
  }
  return adjacentPiece(text, at, soft)
}

/** A piece that begins within a word: long runs that stand twice on end, wherever they begin. */
function adjacentPiece(text: string, at: number, soft: ReadonlySet<number>): Piece | null {
  for (let start = at; start < text.length - 2 * ADJACENT_MIN; start += 1) {
    const opening = text.slice(start, start + ADJACENT_MIN)
    for (let second = text.indexOf(opening, start + ADJACENT_MIN); second > 0; second = text.indexOf(opening, second + 1)) {
      const piece = pieceAt(text, { start, second, isHead: false, soft })
      if (piece !== null) return { ...piece, isGuess: true }
    }
  }
  return null
}

/** Where a piece may begin: after the mark at `at`, or, where the last piece's first copy was cut, after a later one. */
function jointsFrom(text: string, at: number): readonly number[] {
  const joints = /^[-/._]/u.test(text.slice(at, at + 1)) ? [] : [at]
  for (let place = at; place < text.length && joints.length < JOINTS_MAX; place += 1) {
    if (/[-/_]/u.test(text.charAt(place))) joints.push(place + 1)
    else if (text.startsWith('.-', place) && place > at) joints.push(place)
  }
  return joints
}

/** Cheap test before an alignment: the same letter, or letters of one look. */
function looksAlike(text: string, a: number, b: number): boolean {
  return text.charAt(a) === text.charAt(b)
    || confusionsAt(text, a).some(([, meant]) => text.startsWith(meant, b))
}

interface PiecePlace { readonly start: number; readonly second: number; readonly isHead: boolean; readonly soft: ReadonlySet<number> }

/** The piece from `start` to `second`, if what stands at `second` is its copy. */
function pieceAt(text: string, place: PiecePlace): Piece | null {
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
function pieceWithHole(text: string, start: number): Piece | null {
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
