/** Shows a structured document in few words, for tests. */
import type { Flow, FlowBlock, FlowPiece } from '../../src/model/flow.ts'

/** `Text {link → address} ^raised^ [note]` */
const outlineOf = ({ pieces }: FlowBlock): string => pieces.map(shown).join('').replace(/\s+/gu, ' ').trim()

export const runningOf = (flow: Flow): readonly string[] => flow.blocks.map(outlineOf)
export const kindsOf = (flow: Flow): readonly string[] => flow.blocks.map(({ kind }) => kind)
export const notesOf = (flow: Flow): readonly string[] => flow.notes.map(({ note, blocks }) => `${note ?? '?'}: ${blocks.map(outlineOf).join(' / ')}`)

function shown(piece: FlowPiece): string {
  if (piece.kind === 'mark') return `[${piece.note ?? '?'}]`
  const text = piece.isRaised ? `^${piece.text}^` : piece.text
  return piece.target === null ? text : `{${text} → ${piece.target}}`
}

/** Pieces whose text is not what their place in the file holds; characters that are written otherwise are left out. */
export function misplaced(flow: Flow): readonly string[] {
  const texts = new Map<string | null, string>([[null, flow.source ?? ''], ...(flow.beside ?? []).map(({ part, text }) => [part, text] as const)])
  const pieces = [...flow.blocks, ...flow.notes.flatMap(({ blocks }) => blocks)].flatMap(block => block.pieces)
  return pieces.flatMap(piece => {
    if (piece.kind === 'mark' || piece.origin?.length !== piece.text.length || piece.text.length === 1) return []
    const { part, at, length } = piece.origin
    const there = texts.get(part)?.slice(at, at + length)
    return there === piece.text ? [] : [`${piece.text} ≠ ${there ?? ''}`]
  })
}
