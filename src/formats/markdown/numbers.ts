/** Numbers of notes as a reader sees them. */
import type { NoteNumber } from '../../model/manuscript.ts'

interface Given {
  /** Places of the notes' first marks, by `ref`. */
  readonly places: ReadonlyMap<string, number>
  /** `label`: as written in the file, `null` for a note within the text. */
  readonly notes: readonly { readonly ref: string, readonly label: string | null }[]
}

/**
 * Labels that are all numbers are what the author and the editor see, also where one is lost or out of order. Else notes
 * are counted by their first marks, as pandoc and GFM count; a note without a mark is not shown by either: its label stands.
 */
export function numbersOf({ places, notes }: Given): (ref: string) => NoteNumber {
  const labels = new Map(notes.map(({ ref, label }) => [ref, label]))
  const areNumbers = notes.every(({ label }) => label !== null && isNumber(label))
  return ref => {
    const label = labels.get(ref) ?? ref.slice(ref.indexOf(':') + 1)
    return areNumbers || !places.has(ref) ? (isNumber(label) ? Number(label) : label) : places.get(ref) ?? null
  }
}

function isNumber(label: string): boolean {
  return /^\d{1,6}$/u.test(label)
}
