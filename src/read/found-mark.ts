/** A note marker as it is found in the running text, and what may be one. */
import type { MarkKind } from './mark-kinds.ts'
import type { Numbered } from './sequence.ts'

export interface FoundMark {
  readonly note: number | string
  /** Its figures or sign, `[start, end)`. */
  readonly start: number
  readonly end: number
  /** What is to be taken out of the text with it: brackets as well. */
  readonly cutStart: number
  readonly cutEnd: number
}

export interface MarkCandidate extends FoundMark, Numbered { readonly kind: MarkKind }
