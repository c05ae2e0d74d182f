/** A list of notes or works as it is found, and the lines in which it is looked for. */
import type { FoundBody } from '../found-body.ts'
import type { ListKind } from '../list-headings.ts'

/** A line of a text layer, or a paragraph of a format that knows them. Offsets count in whatever text the lines were cut from. */
export interface ListLine {
  readonly text: string
  readonly start: number
  readonly end: number
  /** `furniture`: page numbers, running heads and rules, which interrupt nothing. */
  readonly role: 'text' | 'blank' | 'furniture'
}

/** Entries that are counted, or ordered, together: those of one chapter. */
export interface ListGroup {
  /** The heading above them within the list; `null` where there is none. */
  readonly title: string | null
  readonly entries: readonly FoundBody[]
}

export interface NoteList {
  readonly kind: ListKind
  /** How entries are numbered: `[1]`, otherwise (`1.`, `1)`, `1`), or not at all. */
  readonly numbering: 'bracket' | 'plain' | 'none'
  /** Offset of its first entry, and the end of its last. */
  readonly start: number
  readonly end: number
  readonly groups: readonly ListGroup[]
  /** Indexes of the lines that its entries take. */
  readonly lines: readonly number[]
}
