/** Leads each marker to its note. */
import type { Mark, NoteBody } from '../model/manuscript.ts'
import type { LooseMark } from './marks.ts'
import { pairedBySign } from './sign-pairs.ts'

/**
 * A number printed once is its note wherever it stands. Where a number returns, as on each page or in each chapter, a marker
 * leads to the first body after it, else to the last before. A number printed before no body belongs to the unnumbered body
 * that stands where it must: right before the next number's. Of signs as many bodies as markers before them are theirs in order. Marks and notes come in reading order.
 */
export function linkMarks(marks: readonly LooseMark[], notes: readonly NoteBody[]): readonly Mark[] {
  const byNumber = new Map<number | string, NoteBody[]>()
  for (const note of notes) {
    if (note.note === null) continue
    const bodies = byNumber.get(note.note)
    if (bodies === undefined) byNumber.set(note.note, [note])
    else bodies.push(note)
  }
  const inferred = unnumberedBefore(notes)
  const paired = pairedBySign(marks, notes)
  const passed = new Map<number | string, number>()
  return marks.map(mark => {
    const own = paired.get(mark)
    if (own !== undefined) return { ...mark, noteId: own }
    const bodies = byNumber.get(mark.note) ?? []
    let next = passed.get(mark.note) ?? 0
    while (next < bodies.length - 1 && (bodies[next]?.span[0] ?? 0) <= mark.span[0]) next += 1
    passed.set(mark.note, next)
    return { ...mark, noteId: (bodies[next] ?? (typeof mark.note === 'number' ? inferred.get(mark.note) : undefined))?.id ?? null }
  })
}

/** Bodies whose number is lost, by the number that the body after them leaves for them. */
function unnumberedBefore(notes: readonly NoteBody[]): ReadonlyMap<number, NoteBody> {
  return new Map(notes.flatMap((note, index) => {
    const next = notes[index + 1]?.note
    return note.note === null && typeof next === 'number' ? [[next - 1, note]] : []
  }))
}
