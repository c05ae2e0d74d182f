/** Finds the lists of notes and works that stand under a heading: at a chapter's end, or at the book's. */
import { listKindOf } from './headings.ts'
import { namedList } from './named-list.ts'
import type { ListLine, NoteList } from './note-list.ts'
import { numberedList } from './numbered-list.ts'

/** In reading order; a heading with nothing below it that looks like a list gives none. Linear in the lines. */
export function findLists(lines: readonly ListLine[]): readonly NoteList[] {
  const lists: NoteList[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    const kind = line?.role === 'text' ? listKindOf(line.text) : null
    if (kind === null) continue
    const list = numberedList(lines, at + 1, kind) ?? (kind === 'works' ? namedList(lines, at + 1) : null)
    if (list === null) continue
    lists.push(list)
    at = list.lines.at(-1) ?? at
  }
  return lists
}
