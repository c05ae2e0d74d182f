/** Names the entries of lists that bear no numbers, as citations name them. */
import type { NoteBody } from '../../model/manuscript.ts'
import { UniqueIds } from '../ids.ts'
import type { NoteList } from './note-list.ts'
import { labelOf } from './works.ts'

/** The same notes in the same order; an entry without a number becomes `Ivanov 2019a`, with an id that holds no blanks. */
export function labelled(notes: readonly NoteBody[], lists: readonly NoteList[]): readonly NoteBody[] {
  const nameless = new Set(lists.filter(({ numbering }) => numbering === 'none').flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ start }) => start))))
  if (nameless.size === 0) return notes
  const ids = new UniqueIds()
  for (const note of notes) if (!nameless.has(note.span[0])) ids.next(note.id)
  return notes.map(note => {
    const label = nameless.has(note.span[0]) ? labelOf(note.text) : null
    return label === null ? note : { ...note, note: label, id: ids.next(label.replace(/\s+/gu, '-')) }
  })
}
