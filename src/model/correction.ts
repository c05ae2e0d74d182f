/** What is to be written into a copy of the manuscript. */
import type { NoteNumber, Span } from './manuscript.ts'

/** An address to be printed in place of the one that is. */
export interface Correction {
  /** Id of the reference. */
  readonly reference: string
  readonly note: NoteNumber
  readonly line: number
  /** Of the document; `null` where its format knows none. */
  readonly page: number | null
  /** The file beside the manuscript's own in which it stands, and in which `line` counts. */
  readonly file?: string
  /** Stretches of the document that the printed address takes, in order: the first is replaced, the others are taken out. */
  readonly ranges: readonly Span[]
  /** As it is printed, whitespace collapsed. */
  readonly printed: string
  readonly address: string
  /** What is set behind the address, in the note's language: where its archived copy is; empty for nothing. */
  readonly addition: string
}

/** What is to be said in the margin, at the note's mark. */
export interface MarginComment {
  readonly note: NoteNumber
  /** The mark's own characters in the document; `null`: no mark leads to the note. */
  readonly at: Span | null
  /** One sentence a finding. */
  readonly lines: readonly string[]
}

export interface Corrections {
  /** In the order of their first stretch; no two overlap. */
  readonly corrections: readonly Correction[]
  /** In the order of the notes. */
  readonly comments: readonly MarginComment[]
}
