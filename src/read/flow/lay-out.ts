/** Lays a document of several parts out as plain text: each note after the block that holds its first mark. */
import type { Flow, FlowBlock, FlowNote, FlowPiece, Origin } from '../../model/flow.ts'
import type { NoteNumber, Span } from '../../model/manuscript.ts'
import type { Ground } from './ground.ts'
import { raisedNumber, textOf } from './figures.ts'

/** A quotation is set in, as `cite/` looks for it: by four blanks. */
const QUOTATION_INDENT = '    '
/** Stands for a marker that the document does not show. */
const UNSHOWN = '[*]'

export function laidOut(flow: Flow): Ground {
  const layer = new Layer()
  const notes = new Map(flow.notes.map(note => [note.ref, note]))
  for (const block of flow.blocks) {
    layer.block(block)
    for (const piece of block.pieces) {
      const note = piece.kind === 'mark' ? notes.get(piece.ref) : undefined
      if (note === undefined) continue
      layer.note(note)
      notes.delete(note.ref)
    }
  }
  for (const note of notes.values()) layer.note(note)
  return layer.finish()
}

class Layer {
  private readonly parts: string[] = []
  private length = 0
  private readonly spans = new Map<FlowPiece, Span>()
  private readonly noteSpans = new Map<FlowNote, Span>()
  private readonly origins: (readonly [number, number, string, number, number])[] = []

  block(block: FlowBlock): void {
    this.gap('\n\n')
    if (block.kind === 'quotation') this.write(QUOTATION_INDENT)
    for (const piece of block.pieces) this.piece(piece)
  }

  note(note: FlowNote): void {
    this.gap('\n\n')
    const start = this.length
    if (note.note !== null) this.write(`${note.note} `)
    for (const [index, { pieces }] of note.blocks.entries()) {
      if (index > 0) this.write('\n')
      for (const piece of pieces) this.piece(piece)
    }
    // a note with neither number nor text has a place all the same
    if (this.length === start) this.write(UNSHOWN)
    this.noteSpans.set(note, [start, this.length])
  }

  finish(): Ground {
    return {
      text: this.parts.join(''), origins: this.origins,
      spanOf: piece => this.spans.get(piece) ?? null,
      spanOfNote: note => this.noteSpans.get(note) ?? [0, 0],
      lineOf: (_, block) => block,
    }
  }

  private piece(piece: FlowPiece): void {
    const start = this.length
    const printed = piece.kind === 'mark' ? markText(piece.note) : textOf(piece)
    this.write(printed)
    this.spans.set(piece, [start, this.length])
    this.origin(piece.origin, start)
  }

  private origin(origin: Origin | null, start: number): void {
    if (origin?.part != null && this.length > start) this.origins.push([start, this.length - start, origin.part, origin.at, origin.length])
  }

  private gap(text: string): void {
    if (this.length > 0) this.write(text)
  }

  private write(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}

function markText(note: NoteNumber): string {
  if (note === null) return UNSHOWN
  return typeof note === 'number' ? raisedNumber(note) : /[\p{L}\p{N}]/u.test(note) ? `[${note}]` : note
}
