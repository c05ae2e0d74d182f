/** Finds where the notes of a structured document are first marked. */
import type { Flow, FlowBlock, FlowMark } from '../../model/flow.ts'

/** `block` counts running blocks from 1. */
export interface FirstMark { readonly mark: FlowMark; readonly block: number }

/** By the notes' `ref`. A note that is marked in another note only is marked where that one is. */
export function firstMarks({ blocks, notes }: Flow): ReadonlyMap<string, FirstMark> {
  const found = new Map<string, FirstMark>()
  const add = (within: readonly FlowBlock[], place: (index: number) => number): void => {
    for (const [index, { pieces }] of within.entries()) for (const piece of pieces) if (piece.kind === 'mark' && !found.has(piece.ref)) found.set(piece.ref, { mark: piece, block: place(index) })
  }
  add(blocks, index => index + 1)
  for (const note of notes) add(note.blocks, () => found.get(note.ref)?.block ?? Math.max(1, blocks.length))
  return found
}
