/** A note body as it is found, and the text layer in which it is looked for. */
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'

/** A piece of a body, `[start, end)` in the document. */
export interface Piece { readonly start: number; readonly end: number }

export interface FoundBody {
  /** `null` where the number is lost. */
  readonly number: number | null
  /** Document offset of its number, or of its first word. */
  readonly start: number
  /** In order; further ones go on after a page break. */
  readonly pieces: readonly Piece[]
}

/** A body that may still grow. */
export interface BodyDraft extends FoundBody {
  readonly pieces: Piece[]
  /** Indexes of its first and last line. */
  readonly first: number
  last: number
}

export interface TextLayer {
  readonly document: string
  readonly lines: readonly Line[]
  readonly layout: Layout
  /** Indexes of lines that belong to bodies. */
  readonly taken: Set<number>
}
