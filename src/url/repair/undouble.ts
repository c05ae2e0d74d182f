/**
 * Undoes what a layout prints twice. A linked address comes out of a page as pieces, one a line, each piece printed as
 * text and again as link: `P1 P1 - P2 P2 - P3`. So the printed string is a chain of approximate tandem repeats, and
 * it is undone by aligning each piece with its copy, letter by letter, under the confusion model.
 */
import { confusionsAt } from './confusions.ts'

/** The other copy's reading of some letters of the un-doubled text. */
export interface Doubt {
  /** Range of the un-doubled text. */
  readonly start: number
  readonly end: number
  readonly other: string
}

export interface Undoubled {
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Something was taken for a copy that may stand twice by nature. */
  readonly isGuess: boolean
}

/** A copy may lack so many letters at its end, or print so many twice; more was never seen in re-set books. */
const TAIL_MAX = 5
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
/** So many words may be spelled differently in the two copies. */
const WORD_STEPS_MAX = 2
/** After a lost word both copies must agree for so many letters. */
const SAME_AFTER_LOSS = 6
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
      if (piece !== null) best = piece
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

/** The piece from `start` to `second`, if what stands at `second` is its copy. */
interface PiecePlace { readonly start: number; readonly second: number; readonly isHead: boolean; readonly soft: ReadonlySet<number> }

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

interface Run {
  readonly a: number
  readonly b: number
  readonly confusions: number
  /** What both say, so far as they were followed; doubts are ranges of it. */
  readonly merged: string
  readonly doubts: readonly Doubt[]
}

/** Steps along both copies from `start` and `second` while they say the same, the first up to `second`. */
function align(text: string, { start, second, soft }: { readonly start: number; readonly second: number; readonly soft: ReadonlySet<number> }): Run {
  let a = start
  let b = second
  let confusions = 0
  let merged = ''
  let hasLostWord = false
  let wordSteps = 0
  const doubts: Doubt[] = []
  while (a < second && b < text.length) {
    if (text.charAt(a) === text.charAt(b)) {
      merged += text.charAt(a)
      a += 1
      b += 1
      continue
    }
    const hyphen = hyphenStep(text, { a, b, soft })
    if (hyphen !== null) {
      merged += hyphen.text
      a += hyphen.a
      b += hyphen.b
      continue
    }
    const word = lostWord(text, { a, b, second })
    if (word !== null && !hasLostWord) {
      merged += word.text
      a += word.a
      b += word.b
      hasLostWord = true
      continue
    }
    const ending = /[a-z]{3}$/u.test(merged) && text.slice(a - 3, a) === text.slice(b - 3, b) ? longerEnding(text, a, b) : null
    if (ending !== null) {
      merged += ending.text
      a += ending.a
      b += ending.b
      confusions += 1
      continue
    }
    const step = confusedStep(text, a, b) ?? holeStep(text, { a, b, second }) ?? (wordSteps < WORD_STEPS_MAX ? wordStep(text, { a, b, second }) : null)
    if (step === null) break
    if (step.isWord) {
      const open = wordStart(merged)
      doubts.push({ start: open, end: merged.length + step.a, other: merged.slice(open) + text.slice(b, b + step.b) })
      merged += text.slice(a, a + step.a)
      a += step.a
      b += step.b
      wordSteps += 1
      continue
    }
    const own = text.slice(a, a + step.a)
    const other = text.slice(b, b + step.b)
    if (step.isHole) merged += own === '.' ? other : own
    else {
      doubts.push({ start: merged.length, end: merged.length + own.length, other })
      merged += own
      confusions += 1
    }
    a += step.a
    b += step.b
  }
  return { a, b, confusions, merged, doubts }
}

/** One copy has a hyphen more: at a line's end it was put in, elsewhere the other copy lost it. */
function hyphenStep(text: string, { a, b, soft }: { readonly a: number; readonly b: number; readonly soft: ReadonlySet<number> }): { readonly a: number; readonly b: number; readonly text: string } | null {
  if (text.charAt(a) === '-' && text.charAt(a + 1) === text.charAt(b)) return { a: 1, b: 0, text: soft.has(a) ? '' : '-' }
  if (text.charAt(b) === '-' && text.charAt(b + 1) === text.charAt(a)) return { a: 0, b: 1, text: soft.has(b) ? '' : '-' }
  return null
}

/** One copy lacks the last letter or two of a word, or prints them twice. */
function longerEnding(text: string, a: number, b: number): { readonly a: number; readonly b: number; readonly text: string } | null {
  const own = text.charAt(b) === '-' ? endingAt(text, a) : ''
  if (own !== '' && goesOnAlike(text, a + own.length, b)) return { a: own.length, b: 0, text: text.slice(0, a).endsWith(own) ? '' : own }
  const other = text.charAt(a) === '-' ? endingAt(text, b) : ''
  return other === '' || !goesOnAlike(text, a, b + other.length) ? null : { a: 0, b: other.length, text: text.slice(0, b).endsWith(other) ? '' : other }
}

function goesOnAlike(text: string, a: number, b: number): boolean {
  return text.slice(a, a + SAME_AFTER_LOSS) === text.slice(b, b + SAME_AFTER_LOSS)
}

function endingAt(text: string, at: number): string {
  return /^[a-z]{1,2}(?=-)/u.exec(text.slice(at, at + 3))?.[0] ?? ''
}

/** One copy skips a word with its hyphen, and goes on as the other does after it. */
function lostWord(text: string, { a, b, second }: { readonly a: number; readonly b: number; readonly second: number }): { readonly a: number; readonly b: number; readonly text: string } | null {
  if (text.charAt(a - 1) !== '-' || text.charAt(b - 1) !== '-') return null
  const ownLength = wordLength(text, a) + 1
  const otherLength = wordLength(text, b) + 1
  if (goesOnAlike(text, a, b + otherLength) && text.length >= b + otherLength + SAME_AFTER_LOSS) return { a: 0, b: otherLength, text: text.slice(b, b + otherLength) }
  if (a + ownLength < second && goesOnAlike(text, b, a + ownLength)) return { a: ownLength, b: 0, text: text.slice(a, a + ownLength) }
  return null
}

interface Step { readonly a: number; readonly b: number; readonly isHole: boolean; readonly isWord: boolean }

function confusedStep(text: string, a: number, b: number): Step | null {
  let best: Step | null = null
  for (const [printed, meant] of confusionsAt(text, a)) {
    if (!text.startsWith(meant, b)) continue
    const goesOn = text.charAt(a + printed.length) === text.charAt(b + meant.length)
    if (best === null || goesOn) best = { a: printed.length, b: meant.length, isHole: false, isWord: false }
    if (goesOn) return best
  }
  return best
}

/** A full stop where a word is lost stands for the word that the other copy has. */
function holeStep(text: string, place: { readonly a: number; readonly b: number; readonly second: number }): Step | null {
  const { a, b, second } = place
  if (text.charAt(a) === '.' && text.charAt(a - 1) === '-') return { a: 1, b: wordLength(text, b), isHole: true, isWord: false }
  if (text.charAt(b) === '.' && text.charAt(b - 1) === '-') return { a: Math.min(wordLength(text, a), second - a), b: 1, isHole: true, isWord: false }
  return null
}

/** Copies spell a word differently from here to its end, and agree after it. */
function wordStep(text: string, { a, b, second }: { readonly a: number; readonly b: number; readonly second: number }): Step | null {
  if (!/[a-z]{3}$/u.test(text.slice(Math.max(0, a - 3), a)) || text.slice(a - 3, a) !== text.slice(b - 3, b)) return null
  const own = /^[a-z]{1,12}(?=-)/u.exec(text.slice(a, a + 13))?.[0].length ?? 0
  const other = /^[a-z]{1,12}(?=-)/u.exec(text.slice(b, b + 13))?.[0].length ?? 0
  if (own === 0 || other === 0 || a + own >= second || Math.abs(own - other) > TAIL_MAX) return null
  return goesOnAlike(text, a + own, b + other) ? { a: own, b: other, isHole: false, isWord: true } : null
}

function wordStart(text: string): number {
  return Math.max(text.lastIndexOf('-'), text.lastIndexOf('/')) + 1
}

function wordLength(text: string, at: number): number {
  return /^[a-z0-9]*/iu.exec(text.slice(at, at + 60))?.[0].length ?? 0
}
