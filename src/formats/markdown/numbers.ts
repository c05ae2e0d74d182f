/** Numbers of notes as a reader sees them. */
import type { NoteNumber } from '../../model/manuscript.ts'
import type { DraftBlock } from '../piece-writer.ts'

interface Given {
  readonly blocks: readonly DraftBlock[]
  /** `label`: as written in the file, `null` for a note within the text. */
  readonly notes: readonly { readonly ref: string, readonly label: string | null, readonly blocks: readonly DraftBlock[] }[]
}

interface Numbers {
  /** Place of a note among those marked, by its first mark; unmarked ones stand at the end. */
  readonly order: (ref: string) => number
  readonly numberOf: (ref: string) => NoteNumber
}

/**
 * Labels that are all numbers are what the author and the editor see, also where one is lost or out of order. Else notes
 * are counted by their first marks, as pandoc and GFM count; a note without a mark is not shown by either: its label stands.
 */
export function numbersOf({ blocks, notes }: Given): Numbers {
  const byRef = new Map(notes.map(note => [note.ref, note]))
  const order = new Map<string, number>()
  const look = (within: readonly DraftBlock[]): void => {
    for (const piece of within.flatMap(({ pieces }) => pieces)) if (piece.kind === 'mark' && byRef.has(piece.ref) && !order.has(piece.ref)) order.set(piece.ref, order.size + 1)
  }
  look(blocks)
  for (const ref of order.keys()) look(byRef.get(ref)?.blocks ?? [])
  const isLabelled = notes.every(({ label }) => label !== null && isNumber(label))
  const labelOf = (ref: string): string => byRef.get(ref)?.label ?? ref.slice(ref.indexOf(':') + 1)
  const ownNumber = (label: string): NoteNumber => isNumber(label) ? Number(label) : label
  return {
    order: ref => order.get(ref) ?? Infinity,
    numberOf: ref => isLabelled || !order.has(ref) ? ownNumber(labelOf(ref)) : order.get(ref) ?? null,
  }
}

function isNumber(label: string): boolean {
  return /^\d{1,6}$/u.test(label)
}
