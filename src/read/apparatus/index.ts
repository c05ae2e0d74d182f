/** Reads every apparatus that is not at the foot of pages: lists of notes and works, numbers in brackets, names with years, bare addresses. */
import type { Mark, NoteBody, RunningText } from '../../model/manuscript.ts'
import type { FoundBody } from '../found-body.ts'
import type { Layout } from '../layout.ts'
import type { Line } from '../lines.ts'
import type { LooseMark } from '../marks.ts'
import type { PlainMark } from '../outlook.ts'
import { inDocument } from '../../text/places.ts'
import { bracketCites } from './bracket-cites.ts'
import { countedList } from './counted-list.ts'
import { cutCites } from './cut.ts'
import { inRunning } from './in-running.ts'
import { leadMarks } from './lead-marks.ts'
import { findLists } from './lists.ts'
import { nameCites } from './name-cites.ts'
import { labelled } from './labels.ts'
import type { ListLine, NoteList } from './note-list.ts'
import { headingStarts, targetOf, worksFinder, type Headings } from './targets.ts'
import { webCites } from './web-cites.ts'

/** Lists of a text layer, their entries as bodies, and the layout of the rest: lines of lists count as blank there. */
export interface LayerLists {
  readonly lists: readonly NoteList[]
  readonly entries: readonly FoundBody[]
  readonly rest: Layout
  /** Endnotes stand in the rest as one long foot. */
  readonly hasEndnotes: boolean
}

interface Layer { readonly document: string; readonly lines: readonly Line[]; readonly layout: Layout; readonly marks: readonly PlainMark[] }

export function listsOfLayer({ document, lines, layout, marks }: Layer): LayerLists {
  const all = findLists(lines.map(({ text, start, end }, index): ListLine => ({ text, start, end, role: roleOf(layout, index) })), layout.hasPages)
  const endnotes = countedList(all, { document, lines, marks })
  const lists = all.filter(list => list !== endnotes)
  const hasEndnotes = endnotes !== null
  if (lists.length === 0) return { lists, entries: [], rest: layout, hasEndnotes }
  const taken = new Set(lists.flatMap(list => list.lines))
  const rest = { ...layout, roles: layout.roles.map((role, index) => (taken.has(index) ? 'blank' as const : role)) }
  return { lists, entries: lists.flatMap(entriesOf), rest, hasEndnotes }
}

interface Given {
  readonly document: string
  readonly lines: readonly Pick<Line, 'text' | 'start' | 'number'>[]
  readonly lists: readonly NoteList[]
  readonly hasEndnotes: boolean
  /** All bodies of the document, those of the lists among them. */
  readonly notes: readonly NoteBody[]
  /** Running text without bodies and lists, markers still in it. */
  readonly raw: RunningText
}

/** Running text without the citations found, their marks, and all notes: works by their names, bare addresses as notes of their own. */
export interface Cited {
  readonly running: RunningText
  readonly marks: readonly Mark[]
  readonly notes: readonly NoteBody[]
  /** Notes that stand in no list: those at the feet of pages. */
  readonly feet: readonly NoteBody[]
  /** Lists to which plain figures of the text lead, and their entries. */
  readonly plainLists: readonly NoteList[]
  readonly plainEntries: readonly FoundBody[]
  /** Where headings stand in the document, by their folded text. */
  readonly headings: Headings
}

/** Any text is fine; one that cites otherwise comes back as it is. */
export function takeCites({ document, lines, lists, hasEndnotes, notes: bodies, raw }: Given): Cited {
  const notes = labelled(bodies, lists)
  const byStart = new Map(notes.map(note => [note.span[0], note]))
  const headings = lists.some(({ groups }) => groups.length > 1) ? headingStarts(lines) : new Map<string, readonly number[]>()
  const numbered = lists.filter(({ numbering }) => numbering !== 'none')
  const works = numbered.filter(({ kind }) => kind === 'works')
  const bracketed = works.length > 0 ? works : numbered
  const toDocument = (at: number): number => inDocument(raw.places, at)
  const numbers = bracketCites(raw.text, bracketed.map(list => targetOf(list, byStart, headings)), toDocument)
  const named = lists.filter(({ kind }) => kind === 'works')
  const names = named.length === 0 ? [] : nameCites(raw.text, worksFinder(named, byStart, toDocument))
  const listed = new Set(lists.flatMap(entriesOf).map(({ start }) => start))
  const feet = notes.filter(({ span: [start] }) => !listed.has(start))
  const web = webCites({ raw, document, lines, hasFeet: feet.length > 0 })
  const cites = [...numbers, ...names, ...web.cites].sort((left, right) => left.start - right.start || right.end - left.end)
  const apart = cites.filter((cite, index) => index === 0 || cite.start >= (cites[index - 1]?.end ?? 0))
  const { running, marks } = cutCites(raw, apart, lines)
  const plainLists = hasEndnotes ? [] : numbered.filter(list => numbers.length === 0 || !bracketed.includes(list))
  const plainEntries = plainLists.flatMap(entriesOf)
  return { running, marks, notes: [...notes, ...web.notes].sort((left, right) => left.span[0] - right.span[0]), feet, plainLists, plainEntries, headings }
}

interface Found { readonly cited: Cited; readonly plain: readonly LooseMark[]; readonly running: RunningText }

/** All marks in the order of the text: those found here, and plain figures led to the foot of their page or to a list. */
export function joinMarks({ cited, plain, running }: Found): readonly Mark[] {
  const led = leadMarks(plain, cited)
  if (cited.marks.length === 0) return led
  const { places, text } = running
  const moved = cited.marks.map(mark => ({ ...mark, at: mark.at === 0 ? 0 : inkEnd(text, inRunning(places, text.length, inDocument(cited.running.places, mark.at - 1) + 1)) }))
  return [...led, ...moved].sort((left, right) => left.at - right.at || left.span[0] - right.span[0])
}

function entriesOf({ groups }: NoteList): readonly FoundBody[] {
  return groups.flatMap(({ entries }) => entries)
}

function inkEnd(text: string, from: number): number {
  let end = from
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1
  return end
}

function roleOf({ roles }: Layout, index: number): ListLine['role'] {
  const role = roles[index]
  return role === 'blank' ? 'blank' : role === 'text' || role === 'page-start' ? 'text' : 'furniture'
}
