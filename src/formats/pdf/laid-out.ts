/** Says of every line of a PDF what it is: text, a note at the foot, or furniture; and where paragraphs begin. */
import { footOf } from './feet.ts'
import { furnitureOf } from './furniture.ts'
import type { PdfLine, PdfPage } from './page.ts'
import { measureOf, opensParagraph, type Measure, type Placed } from './paragraphs.ts'
import { typeAreaOf, type TypeArea } from './type-area.ts'

/** `foot-start`, `foot-rest`: the first line of a foot, where a note begins or goes on that began before. */
type LineRole = 'text' | 'foot-start' | 'foot-rest' | 'foot' | 'furniture'

export interface LaidLine extends PdfLine {
  readonly role: LineRole
  readonly opensParagraph: boolean
  /** From the edge of its column, in characters of average width. */
  readonly indent: number
  /** The next line of its paragraph, or the whole of it, is set in as well. */
  readonly isSetIn: boolean
}

export interface LaidPage {
  readonly number: number
  /** In reading order; heads first, page numbers at the foot last. */
  readonly lines: readonly LaidLine[]
}

/** Half the size of the type is as wide as its letters are on average. */
const LETTER_WIDTH = 0.5
/** Set in by more, a line is centred or part of a table. */
const INDENT_MAX = 24

export function layOut(pages: readonly PdfPage[]): readonly LaidPage[] {
  const area = typeAreaOf(pages)
  const furniture = furnitureOf(pages, area)
  let isAfterFoot = false
  const roles = new Map<PdfLine, LineRole>()
  const placed: Placed[] = []
  const measures = new Map<PdfLine, Measure>()
  for (const { number, lines } of pages) {
    let isBelowText = false
    let hasFoot = false
    for (const column of columnsOf(lines.filter(line => !furniture.has(line)))) {
      const foot = footOf({ lines: column, isBelowText, isAfterFoot: isAfterFoot || hasFoot }, area)
      const running = column.slice(0, foot?.first ?? column.length)
      const notes = column.slice(running.length)
      for (const [at, line] of notes.entries()) roles.set(line, at > 0 ? 'foot' : foot?.goesOn === true ? 'foot-rest' : 'foot-start')
      for (const [part, measure] of [[running, measureOf(running)], [notes, measureOf(notes)]] as const) for (const line of part) measures.set(line, measure)
      placed.push(...running.map(line => ({ line, page: number, measure: measureOf(column) })))
      if (running.length > 0) isBelowText = true
      if (foot !== null) hasFoot = true
    }
    isAfterFoot = hasFoot
  }
  const openings = openingsOf(placed, area)
  return pages.map(({ number, lines }) => {
    const laid = lines.map((line, at): LaidLine => {
      const role = furniture.has(line) ? 'furniture' : roles.get(line) ?? 'text'
      const next = lines[at + 1]
      const isFirst = openings.has(line)
      const isBlock = next !== undefined && !openings.has(next) && next.column === line.column && Math.abs(next.left - line.left) < LETTER_WIDTH * line.size
      return { ...line, role, opensParagraph: isFirst, indent: indentOf(line, measures.get(line)), isSetIn: !isFirst || isBlock }
    })
    return { number, lines: inOrder(laid) }
  })
}

function columnsOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const columns = new Map<number, PdfLine[]>()
  for (const line of lines) {
    const column = columns.get(line.column)
    if (column === undefined) columns.set(line.column, [line])
    else column.push(line)
  }
  return [...columns.values()]
}

function openingsOf(placed: readonly Placed[], area: TypeArea): ReadonlySet<PdfLine> {
  const openings = new Set<PdfLine>()
  for (const [at, one] of placed.entries()) {
    const before = placed[at - 1]
    if (before === undefined || opensParagraph(one, before, placed[at + 1], area)) openings.add(one.line)
  }
  return openings
}

function indentOf({ left, size }: PdfLine, measure: Measure | undefined): number {
  return measure === undefined ? 0 : Math.min(INDENT_MAX, Math.max(0, Math.round((left - measure.left) / (LETTER_WIDTH * size))))
}

/** Furniture that was read with a column goes to the page's edge. */
function inOrder(lines: readonly LaidLine[]): readonly LaidLine[] {
  const text = lines.filter(({ role }) => role !== 'furniture')
  const top = Math.min(...text.map(({ y }) => y))
  const furniture = lines.filter(({ role }) => role === 'furniture').sort((one, other) => one.y - other.y || one.left - other.left)
  return [...furniture.filter(({ y }) => y < top), ...text, ...furniture.filter(({ y }) => y >= top)]
}
