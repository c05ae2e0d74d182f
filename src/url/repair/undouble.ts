/**
 * Undoes what a layout prints twice. A linked address comes out of a page as pieces, one a line, each piece printed as
 * text and again as link: `P1 P1 - P2 P2 - P3`. So the printed string is a chain of approximate tandem repeats, and
 * it is undone by aligning each piece with its copy, letter by letter, under the confusion model.
 */
import type { Doubt } from './align.ts'
import { isConfused } from './confusions.ts'
import type { Piece } from './piece.ts'
import { LATER_PIECE_MIN, PIECE_MIN, pieceAt, pieceWithHole } from './piece.ts'

export interface Undoubled {
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Something was taken for a copy that may stand twice by nature. */
  readonly isGuess: boolean
}

/** A piece that begins within a word must be so long. */
const ADJACENT_MIN = 10
/** So many joints further a piece may begin: first copies are cut by a word or two. */
const JOINTS_MAX = 6
/** Nothing that long is one address; the rest is left alone. */
const LENGTH_MAX = 4000

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
  return text.charAt(a) === text.charAt(b) || isConfused(text, a, b)
}
