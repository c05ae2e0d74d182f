/** Leads each marker to its note. */
import type { Mark, NoteBody } from '../model/manuscript.ts'
import type { LooseMark } from './marks.ts'

/**
 * A number printed once is its note wherever it stands. Where a number returns, as on each page or in each chapter, a marker
 * leads to the first body after it, else to the last before.
 */
export function linkMarks(marks: readonly LooseMark[], notes: readonly NoteBody[]): readonly Mark[] {
  const byNumber = new Map<number, NoteBody[]>()
  for (const note of notes) if (typeof note.note === 'number') byNumber.set(note.note, [...(byNumber.get(note.note) ?? []), note])
  return marks.map(mark => {
    const bodies = byNumber.get(mark.note) ?? []
    const body = bodies.find(({ span }) => span[0] > mark.span[0]) ?? bodies.at(-1)
    return { ...mark, noteId: body?.id ?? null }
  })
}
