/** Tells endnotes, counted once through the whole text, from lists of works that are cited in any order. */
import type { Line } from '../lines.ts'
import type { PlainMark } from '../outlook.ts'
import { numberedOpening } from './entry-openings.ts'
import type { NoteList } from './note-list.ts'

/** With fewer markers no count shows. */
const MARKS_MIN = 5
/** So many markers go on counting (others cite a note again), and so many of their numbers open a line of the list: lost ones and false ones are fewer in all books printed for the bench. */
const COUNTING_MIN = 0.6
const LISTED_MIN = 0.6
/** So many markers in a row may be lost. */
const LOST_MAX = 3
/** Pages or further numbers within the bracket: only lists of works are cited so. */
const MANY_IN_BRACKET = /\[\d{1,4}(?:\s?[;–-]\s?\d|,\s?(?:pp?|[cс]|стр)\.)/iu

interface Ground { readonly document: string; readonly lines: readonly Line[]; readonly marks: readonly PlainMark[] }

/** The list that is a single long foot, whose bodies are best found by their count, however damaged; `null` where there is none. */
export function countedList(lists: readonly NoteList[], ground: Ground): NoteList | null {
  const notes = lists.filter(({ kind }) => kind === 'notes')
  const [only] = notes.length > 0 ? notes : lists
  if (only?.groups.length !== 1) return null
  if (only.kind === 'notes') return notes.length === 1 ? only : null
  return lists.length === 1 && areEndnotes(only, ground) ? only : null
}

function areEndnotes({ start }: NoteList, { document, lines, marks }: Ground): boolean {
  const before = marks.filter(mark => mark.start < start)
  const counting = new Set<number>()
  let highest: number | null = null
  for (const { number } of before) {
    if (highest !== null && (number <= highest || number > highest + LOST_MAX + 1)) continue
    counting.add(number)
    highest = number
  }
  if (counting.size < MARKS_MIN || counting.size < before.length * COUNTING_MIN || MANY_IN_BRACKET.test(document.slice(0, start))) return false
  const listed = new Set(lines.flatMap(line => (line.start < start ? [] : numberedOpening(line.text)?.number ?? [])))
  return [...counting].filter(number => listed.has(number)).length >= counting.size * LISTED_MIN
}
