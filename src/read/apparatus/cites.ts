/** A place of the running text that cites: what is to be taken out of it, and which notes it leads to. */
import type { NoteNumber } from '../../model/manuscript.ts'

/** One note that is cited; `noteId` is `null` where the document has no such note, or more than one. */
export interface Cited {
  readonly note: NoteNumber
  readonly noteId: string | null
  /** Its own characters among those of the citation; all of them where they can't be parted. */
  readonly own?: readonly [start: number, end: number]
}

/** Offsets count in the running text; `[start, end)` holds the marker's own characters and is taken out. */
export interface Cite { readonly start: number; readonly end: number; readonly cited: readonly Cited[] }

/** Text within one pair of brackets, brackets not counted. */
export interface Bracketed { readonly open: number; readonly close: number; readonly inside: string; readonly sign: '(' | '[' }

/** More brackets than any manuscript holds: a book of 1,000 pages has some thousands. */
const BRACKETS_MAX = 60_000
/** A bracket of citations is no longer. */
const LENGTH_MAX = 400
const PAIR = new RegExp(`\\(([^()\\[\\]]{3,${LENGTH_MAX}})\\)|\\[([^()\\[\\]]{1,${LENGTH_MAX}})\\]`, 'gu')

/** Innermost brackets in order. */
export function* bracketsOf(text: string): Generator<Bracketed> {
  let left = BRACKETS_MAX
  for (const { 0: whole, 1: round, 2: square, index } of text.matchAll(PAIR)) {
    if (left-- === 0) return
    yield { open: index, close: index + whole.length, inside: round ?? square ?? '', sign: round === undefined ? '[' : '(' }
  }
}
