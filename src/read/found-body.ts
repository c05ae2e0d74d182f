/** A note body as it is found, and the text layer in which it is looked for. */
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'

/** A piece of a body, `[start, end)` in the document. */
export interface Piece { readonly start: number; readonly end: number }

/** Where a body begins. */
export interface Opening {
  readonly note: number | string
  /** Index of its first line. */
  readonly line: number
  /** Document offset of its number or sign, and of its first word. */
  readonly start: number
  readonly textStart: number
  /** It begins within a line, glued to the body before. */
  readonly isGlued: boolean
}

export interface FoundBody {
  /** `null` where the number is lost. */
  readonly note: number | string | null
  /** Document offset of its number or sign, or of its first word. */
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

/** The body's number where it has one. */
export function runningNumber({ note }: FoundBody): number | null {
  return typeof note === 'number' ? note : null
}
