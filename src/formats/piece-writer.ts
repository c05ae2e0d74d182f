/** Puts the text of a block together of stretches of a file, each with its place. */
import type { FlowBlock, FlowPiece, Origin } from '../model/flow.ts'
import type { NoteNumber } from '../model/manuscript.ts'

/** A marker whose number is known when the whole file is read. */
export interface DraftMark { readonly kind: 'mark'; readonly ref: string; readonly origin: Origin }
interface DraftText { readonly kind: 'text'; text: string; origin: Origin | null; readonly target: string | null; readonly isRaised: boolean; readonly isCopy: boolean }
export interface DraftBlock { readonly kind: FlowBlock['kind']; readonly pieces: readonly (DraftMark | DraftText)[] }

/** How text looks: the link behind it, and whether it is raised. */
export interface Look { readonly target: string | null; readonly isRaised: boolean }

const PLAIN_LOOK: Look = { target: null, isRaised: false }

export class PieceWriter {
  private pieces: (DraftMark | DraftText)[] = []

  /** What the file holds as it stands; stretches that follow each other become one piece. */
  copy(text: string, origin: Origin, look: Look = PLAIN_LOOK): void {
    const last = this.pieces.at(-1)
    if (last?.kind === 'text' && last.isCopy && last.target === look.target && last.isRaised === look.isRaised && goesOn(last.origin, origin)) {
      last.text += text
      last.origin = { ...origin, at: last.origin?.at ?? origin.at, length: last.text.length }
    } else if (text !== '') this.pieces.push({ kind: 'text', text, origin, ...look, isCopy: true })
  }

  /** What is meant by what stands at `origin`, or stands nowhere. */
  text(text: string, origin: Origin | null, look: Look = PLAIN_LOOK): void {
    if (text !== '') this.pieces.push({ kind: 'text', text, origin, ...look, isCopy: false })
  }

  mark(ref: string, origin: Origin): void {
    this.pieces.push({ kind: 'mark', ref, origin })
  }

  /** The block written so far, without blanks at its ends; `null` where nothing was written. The next one begins empty. */
  finish(kind: FlowBlock['kind']): DraftBlock | null {
    const { pieces } = this
    this.pieces = []
    return pieces.some(piece => piece.kind === 'mark' || piece.text.trim() !== '') ? { kind, pieces } : null
  }
}

/** Markers numbered by `numberOf`. */
export function withNumbers({ kind, pieces }: DraftBlock, numberOf: (ref: string) => NoteNumber): FlowBlock {
  return { kind, pieces: pieces.map((piece): FlowPiece => {
    if (piece.kind === 'mark') return { ...piece, note: numberOf(piece.ref) }
    const { text, origin, target, isRaised } = piece
    return { kind: 'text', text, origin, target, isRaised }
  }) }
}

function goesOn(before: Origin | null, next: Origin): boolean {
  return before !== null && before.part === next.part && before.at + before.length === next.at
}
