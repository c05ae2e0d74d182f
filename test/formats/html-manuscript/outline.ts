/** What a flow says, in few words: for tests. */
import type { Flow, FlowBlock, FlowPiece } from '../../../src/model/flow.ts'

const written = (piece: FlowPiece) => piece.kind === 'mark' ? `{${piece.note ?? ''}→${piece.ref}}` : piece.target === null ? piece.text : `[${piece.text}](${piece.target})`
const line = ({ pieces }: FlowBlock) => pieces.map(written).join('').replace(/\s+/gu, ' ').trim()

/** Blocks with marks as `{number→note}` and links as `[words](address)`; notes by their names, paragraphs apart by ` / `. */
export function outlineOf({ blocks, notes }: Pick<Flow, 'blocks' | 'notes'>): { readonly text: readonly string[]; readonly notes: readonly string[] } {
  return { text: blocks.map(line), notes: notes.map(({ ref, note, blocks: own }) => `${ref}: ${[note ?? '', own.map(line).join(' / ')].join(' ').trim()}`) }
}
