/** Puts the text of a block together of stretches of a file, each with its place. */
import type { FlowBlock, FlowPiece, Origin } from '../model/flow.ts'
import type { NoteNumber } from '../model/manuscript.ts'

/** A marker whose number is known when the whole file is read. */
export interface DraftMark { readonly kind: 'mark'; readonly ref: string; readonly origin: Origin }
interface DraftText { readonly kind: 'text'; text: string; origin: Origin | null; readonly target: string | null; readonly isRaised: boolean }
export interface DraftBlock { readonly kind: FlowBlock['kind']; readonly pieces: readonly (DraftMark | DraftText)[] }

/** How text looks: the link behind it, and whether it is raised. */
export interface Look { readonly target: string | null; readonly isRaised: boolean }

export const PLAIN_LOOK: Look = { target: null, isRaised: false }

export class PieceWriter {
  private pieces: (DraftMark | DraftText)[] = []

  /** What stands at `origin` as `text`; stretches that follow each other in step become one piece. */
  text(text: string, origin: Origin | null, { target, isRaised }: Look = PLAIN_LOOK): void {
    if (text === '') return
    const last = this.pieces.at(-1)
    const isOneLook = last?.kind === 'text' && last.target === target && last.isRaised === isRaised
    if (isOneLook && origin !== null && last.origin !== null && goesOn(last.origin, last.text.length, origin) && text.length === origin.length) {
      last.text += text
      last.origin = { ...last.origin, length: last.origin.length + origin.length }
    } else this.pieces.push({ kind: 'text', text, origin, target, isRaised })
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
  return { kind, pieces: pieces.map((piece): FlowPiece => piece.kind === 'text' ? piece : { ...piece, note: numberOf(piece.ref) }) }
}

function goesOn(before: Origin, length: number, next: Origin): boolean {
  return before.part === next.part && before.length === length && before.at + length === next.at
}
