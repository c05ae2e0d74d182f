/** The order in which notes are first marked: by the running text, then by the notes themselves. */
import type { DraftBlock } from './piece-writer.ts'

interface Note { readonly ref: string; readonly blocks: readonly DraftBlock[] }

/** Places counted from 1, by `ref`; of `notes` alone. What only a note marks that nothing marks has no place. */
export function firstMarks(blocks: readonly DraftBlock[], notes: readonly Note[]): ReadonlyMap<string, number> {
  const byRef = new Map(notes.map(note => [note.ref, note]))
  const places = new Map<string, number>()
  const look = (within: readonly DraftBlock[]): void => {
    for (const piece of within.flatMap(({ pieces }) => pieces)) if (piece.kind === 'mark' && byRef.has(piece.ref) && !places.has(piece.ref)) places.set(piece.ref, places.size + 1)
  }
  look(blocks)
  for (const ref of places.keys()) look(byRef.get(ref)?.blocks ?? [])
  return places
}
