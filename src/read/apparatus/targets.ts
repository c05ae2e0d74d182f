/** Makes what numbers and names lead to out of lists and the notes read from them. */
import type { NoteBody } from '../../model/manuscript.ts'
import type { Line } from '../lines.ts'
import type { NoteList } from './note-list.ts'
import type { Part, Target } from './pointers.ts'
import { Works, type Work } from './works.ts'

/** A chapter's title stands at its head, in the table of contents and in the list; what returns more often is a running head. */
const PLACES_MAX = 64
const TITLE_LENGTH_MAX = 100

/** Document offsets of short lines, by their folded text. */
export type Headings = ReadonlyMap<string, readonly number[]>
export type NotesByStart = ReadonlyMap<number, NoteBody>

/** `starts`: where headings stand in the document, by their folded text. */
export function targetOf(list: NoteList, notes: NotesByStart, starts: Headings): Target {
  const begins = beginnings(list, starts)
  return { start: list.start, parts: list.groups.map(({ entries }, index): Part => {
    const ids = new Map<number, string>()
    for (const { note, start } of entries) {
      const id = notes.get(start)?.id
      if (typeof note === 'number' && id !== undefined && !ids.has(note)) ids.set(note, id)
    }
    return { ids, from: begins[index] ?? null }
  }) }
}

/** The list to which an offset of the running text leads: the first after it, behind the last one that. Numbered lists lead by author and year as well. */
export function worksFinder(lists: readonly NoteList[], notes: NotesByStart, toDocument: (at: number) => number): (at: number) => Works {
  const made = lists.map(list => ({ start: list.start, works: worksOf(list, notes) }))
  const none = new Works([])
  return at => {
    const offset = toDocument(at)
    return (made.find(({ start }) => start > offset) ?? made.at(-1))?.works ?? none
  }
}

function worksOf(list: NoteList, notes: NotesByStart): Works {
  return new Works(list.groups.flatMap(({ entries }) => entries.flatMap(({ start }): Work[] => {
    const note = notes.get(start)
    return note === undefined ? [] : [{ id: note.id, start, text: note.text }]
  })))
}

/** Lines that may be headings, by their folded text. */
export function headingStarts(lines: readonly Pick<Line, 'text' | 'start'>[]): Headings {
  const starts = new Map<string, number[]>()
  for (const { text, start } of lines) {
    if (text.length > TITLE_LENGTH_MAX || text.trim() === '') continue
    const folded = foldTitle(text)
    const others = starts.get(folded)
    if (others === undefined) starts.set(folded, [start])
    else if (others.push(start) > PLACES_MAX) others.shift()
  }
  return starts
}

/** The last place of each title before the next one's: a table of contents names them all before. */
function beginnings({ groups, start }: NoteList, starts: Headings): readonly (number | null)[] {
  const found: (number | null)[] = []
  let before = start
  for (const { title } of groups.toReversed()) {
    const limit = before
    const at = title === null ? undefined : starts.get(foldTitle(title))?.findLast(place => place < limit)
    found.unshift(at ?? null)
    before = at ?? before
  }
  return found
}

function foldTitle(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
