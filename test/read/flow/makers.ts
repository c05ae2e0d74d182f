/** Small makers of structured documents. */
import type { Flow, FlowBlock, FlowMark, FlowNote, FlowPiece, FlowText } from '../../../src/model/flow.ts'
import type { NoteNumber } from '../../../src/model/manuscript.ts'

export type Given = string | FlowPiece

/** Text that stands in no part. */
export const aText = (text: string, given: Partial<FlowText> = {}): FlowText => ({ kind: 'text', text, origin: null, target: null, isRaised: false, ...given })
export const aLink = (text: string, target: string): FlowText => aText(text, { target })
export const raised = (text: string): FlowText => aText(text, { isRaised: true })
export const aMark = (ref: string, note: NoteNumber): FlowMark => ({ kind: 'mark', ref, note, origin: { part: 'body.xml', at: 0, length: 1 } })
export const aBlock = (...given: readonly Given[]): FlowBlock => ({ kind: 'paragraph', pieces: given.map(piece => (typeof piece === 'string' ? aText(piece) : piece)) })
export const aHeading = (text: string): FlowBlock => ({ ...aBlock(text), kind: 'heading' })

export function aNote(ref: string, note: NoteNumber, ...given: readonly Given[]): FlowNote {
  return { ref, note, kind: 'footnote', blocks: given.length === 0 ? [] : [aBlock(...given)] }
}

export function aFlow(blocks: readonly FlowBlock[], notes: readonly FlowNote[] = []): Flow {
  return { format: 'docx', source: null, blocks, notes, remarks: [] }
}

/** A text with markup: each piece is written as `given` says, its origin is where it stands. */
export class Source {
  text = ''

  /** Writes what is no piece. */
  write(markup: string): this {
    this.text += markup
    return this
  }

  piece(text: string, written = text, given: Partial<FlowText> = {}): FlowText {
    const at = this.text.length
    this.text += written
    return aText(text, { origin: { part: null, at, length: written.length }, ...given })
  }

  mark(ref: string, note: NoteNumber, written: string): FlowMark {
    const at = this.text.length
    this.text += written
    return { kind: 'mark', ref, note, origin: { part: null, at, length: written.length } }
  }
}
