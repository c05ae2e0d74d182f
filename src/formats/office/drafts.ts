/** Paragraphs of a word processor's document as they are read, before notes are numbered and citations understood. */
import type { FlowBlock, FlowText, Origin } from '../../model/flow.ts'
import type { Citation } from './fields.ts'
import type { NoteKind } from './note-numbers.ts'

export interface DraftText extends FlowText {
  readonly citation: Citation | null
  /** It stands in a list of works that a citation manager made. */
  readonly isListed: boolean
}

export interface DraftMark {
  readonly kind: 'mark'
  readonly note: NoteKind
  /** The note's `ref`. */
  readonly ref: string
  readonly origin: Origin
  readonly section: number
  readonly page: number
  /** Typed by hand instead of a number. */
  sign: string | null
}

/** A note's mark printed once more. */
interface DraftAgain { readonly kind: 'again'; readonly bookmark: string; readonly origin: Origin; readonly printed: string }

export type DraftPiece = DraftText | DraftMark | DraftAgain

export interface DraftBlock { readonly kind: FlowBlock['kind']; readonly pieces: readonly DraftPiece[] }

export function hasInk({ pieces }: DraftBlock): boolean {
  return pieces.some(piece => piece.kind !== 'text' || piece.text.trim() !== '')
}

export const isMark = (piece: DraftPiece): piece is DraftMark => piece.kind === 'mark'
