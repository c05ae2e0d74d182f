/** Finds pandoc's tables whose columns are drawn by dashes alone: a row is one line, or several up to a blank one. */
import type { Leaf, Range } from './leaf.ts'
import { cellAt, linesOf } from './table-cells.ts'

export interface DashTable { readonly range: Range; readonly cells: readonly Leaf[] }

const COLUMNS = /^ {0,3}(?=[- ]{0,300}---)-+(?: +-+)+[ \r]*$/u
const BORDER = /^ {0,3}-{3,}[ \r]*$/u
/** Lines of a heading above the dashes, and of a table (set by judgement). */
const HEADING_LINES_MAX = 10
const LINES_MAX = 2000

/** In the order of the text. Code may look like one. */
export function dashTables(text: string): readonly DashTable[] {
  return /^ {0,3}-+ +-+/mu.test(text) ? new TableFinder(text).find() : []
}

/** Indexes of a table's first and last line, borders included. */
interface Extent { readonly first: number; readonly last: number; readonly areRowsSpaced: boolean }

class TableFinder {
  private readonly lines: readonly Range[]

  constructor(private readonly text: string) {
    this.lines = linesOf(text)
  }

  find(): readonly DashTable[] {
    const found: DashTable[] = []
    let next = 0
    for (let at = 0; at < this.lines.length; at += 1) {
      const extent = at >= next && COLUMNS.test(this.line(at)) ? this.extentOf(at) : null
      if (extent === null || extent.first < next) continue
      found.push(this.tableOf(extent, at))
      next = extent.last + 1
    }
    return found
  }

  private line(at: number): string {
    const range = this.lines[at]
    return range === undefined ? '' : this.text.slice(...range)
  }

  private isBlank(at: number): boolean {
    return this.line(at).trim() === ''
  }

  /** Of the table whose columns the line at `columns` draws; `null` where it is a rule. */
  private extentOf(columns: number): Extent | null {
    if (this.isBlank(columns - 1)) {
      const last = this.ahead(columns, at => COLUMNS.test(this.line(at)))
      const blank = this.ahead(columns, at => this.isBlank(at))
      return last === null ? null : { first: columns, last, areRowsSpaced: blank !== null && blank < last }
    }
    for (let at = columns - 1; at >= columns - HEADING_LINES_MAX && !this.isBlank(at); at -= 1) {
      if (!BORDER.test(this.line(at))) continue
      const last = this.ahead(columns, below => BORDER.test(this.line(below)))
      return last === null ? null : { first: at, last, areRowsSpaced: true }
    }
    const end = this.isBlank(columns - 2) ? this.ahead(columns, at => this.isBlank(at)) : null
    return end === null || end === columns + 1 ? null : { first: columns - 1, last: end - 1, areRowsSpaced: false }
  }

  /** The next such line; the end of the text counts as blank. */
  private ahead(from: number, is: (at: number) => boolean): number | null {
    for (let at = from + 1; at <= Math.min(this.lines.length, from + LINES_MAX); at += 1) if (is(at)) return at
    return null
  }

  private tableOf({ first, last, areRowsSpaced }: Extent, columns: number): DashTable {
    const range: Range = [this.lines[first]?.[0] ?? 0, this.lines[last]?.[1] ?? 0]
    const leaf: Leaf = { kind: 'cell', start: range[0], text: this.text.slice(...range), gaps: [], lead: null }
    const starts = Array.from(this.line(columns).matchAll(/-+/gu), ({ index }) => index)
    const rows = this.rowsWithin(first, last, areRowsSpaced)
    return { range, cells: rows.flatMap(row => starts.flatMap((left, column) => cellAt(leaf, row.map(at => this.wordsAt(at, [left, starts[column + 1] ?? Infinity], range[0]))))) }
  }

  /** Indexes of the lines of each row. */
  private rowsWithin(first: number, last: number, areSpaced: boolean): readonly (readonly number[])[] {
    const rows: number[][] = [[]]
    for (let at = first; at <= last; at += 1) {
      const isText = !this.isBlank(at) && !COLUMNS.test(this.line(at)) && !BORDER.test(this.line(at))
      if (!isText || !areSpaced) rows.push([])
      if (isText) rows.at(-1)?.push(at)
    }
    return rows
  }

  /** Of a line what stands between two columns of letters, counted from `base`. */
  private wordsAt(at: number, [left, right]: Range, base: number): Range {
    const words = this.line(at).slice(left, right)
    const from = (this.lines[at]?.[0] ?? 0) - base + Math.min(left, this.line(at).length) + words.length - words.trimStart().length
    return [from, from + words.trim().length]
  }
}
