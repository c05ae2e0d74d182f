/** Finds the lists of notes and works at a chapter's end, or at the book's: under a heading, or beside such ones by their numbers in brackets. */
import { looksLikeCitation } from '../citation-signs.ts'
import { listKindOf, type ListKind } from '../list-headings.ts'
import { numberedOpening } from './entry-openings.ts'
import { namedList } from './named-list.ts'
import type { ListLine, NoteList } from './note-list.ts'
import { numberedList } from './numbered-list.ts'

/** Without a heading, a list has so many entries at least, and so many of them cite something (set by judgement). */
const HEADLESS_MIN = 3
const HEADLESS_CITING_MIN = 0.6

/**
 * In reading order; a heading with nothing below it that looks like a list gives none. Where no list has a heading there is none,
 * and where bodies stand at the feet of pages (`hasFeet`) none without one: `[1]` opens those too. Linear in the lines.
 */
export function findLists(lines: readonly ListLine[], hasFeet: boolean): readonly NoteList[] {
  const headed = listsFrom(lines, ({ text }) => listKindOf(text), headedList)
  if (headed.length === 0 || hasFeet) return headed
  const taken = new Set(headed.flatMap(list => list.lines))
  const rest = lines.map((line, index): ListLine => (taken.has(index) ? { ...line, role: 'blank' } : line))
  const headless = listsFrom(rest, ({ text }, above) => (above?.role !== 'text' && numberedOpening(text)?.isBracketed === true ? 'works' : null), headlessList)
  return [...headed, ...headless].sort((left, right) => left.start - right.start)
}

type Begins = (line: ListLine, above: ListLine | undefined) => ListKind | null
type Reads = (lines: readonly ListLine[], at: number, kind: ListKind) => NoteList | null

function listsFrom(lines: readonly ListLine[], begins: Begins, read: Reads): readonly NoteList[] {
  const lists: NoteList[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    const kind = line?.role === 'text' ? begins(line, lines[at - 1]) : null
    const list = kind === null ? null : read(lines, at, kind)
    if (list === null) continue
    lists.push(list)
    at = list.lines.at(-1) ?? at
  }
  return lists
}

function headedList(lines: readonly ListLine[], heading: number, kind: ListKind): NoteList | null {
  return numberedList(lines, heading + 1, kind) ?? (kind === 'works' ? namedList(lines, heading + 1) : null)
}

function headlessList(lines: readonly ListLine[], first: number, kind: ListKind): NoteList | null {
  const list = numberedList(lines, first, kind)
  const openings = list?.lines.flatMap(index => (numberedOpening(lines[index]?.text ?? '')?.isBracketed === true ? [lines[index]?.text ?? ''] : [])) ?? []
  return openings.length >= HEADLESS_MIN && openings.filter(looksLikeCitation).length >= openings.length * HEADLESS_CITING_MIN ? list : null
}
