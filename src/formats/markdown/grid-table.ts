/** Takes pandoc's grid tables apart: cells of several lines between borders. */
import type { Leaf, Range } from './leaf.ts'
import { cellAt, linesOf } from './table-cells.ts'

const BORDER = /^[ \t]*\+(?:[-=:]{2,}\+)+[ \t\r]*$/u
/** Columns of a table that is one (set by judgement). */
const COLUMNS_MAX = 100

/** The cells of a leaf that is a grid table, row by row; `null` for any other. */
export function gridCells(leaf: Leaf): readonly Leaf[] | null {
  const lines = linesOf(leaf.text)
  const [first] = lines
  if (first === undefined || !BORDER.test(leaf.text.slice(...first))) return null
  const bars = [...leaf.text.slice(...first).matchAll(/\+/gu)].map(({ index }) => index)
  if (bars.length > COLUMNS_MAX) return null
  const cells: Leaf[] = []
  let row: Range[] = []
  for (const line of lines.slice(1)) {
    if (!leaf.text.slice(...line).trimStart().startsWith('+')) row.push(line)
    else {
      for (const column of bars.keys()) cells.push(...cellAt(leaf, row.map(each => columnAt(leaf.text, each, { bars, column }))))
      row = []
    }
  }
  return cells
}

/** The words of a line in one column: between its own bars, or where the border has its crosses if the line has more or fewer. */
function columnAt(text: string, [start, end]: Range, { bars, column }: { readonly bars: readonly number[], readonly column: number }): Range {
  const line = text.slice(start, end)
  const own = [...line.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index)
  const [left, right] = (own.length === bars.length ? own : bars).slice(column, column + 2)
  if (left === undefined || right === undefined) return [end, end]
  const words = line.slice(left + 1, right)
  const from = start + left + 1 + words.length - words.trimStart().length
  return [from, from + words.trim().length]
}
