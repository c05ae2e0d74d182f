/** The text that a manuscript of a structured document points into. */
import type { FlowNote, FlowPiece } from '../../model/flow.ts'
import type { Manuscript, Span } from '../../model/manuscript.ts'

export interface Ground {
  readonly text: string
  readonly origins: Manuscript['origins']
  /** `null` for what the text does not hold. */
  readonly spanOf: (piece: FlowPiece) => Span | null
  /** A note from its number to its last character. */
  readonly spanOfNote: (note: FlowNote) => Span
  /** Line of an offset within running block number `block` (from 1): of the file, or the block's own number. */
  readonly lineOf: (offset: number, block: number) => number
}
