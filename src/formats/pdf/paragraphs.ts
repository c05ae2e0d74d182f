/** Tells where paragraphs begin, by indents, gaps and short lines. */
import type { PdfLine } from './page.ts'
import { isOfSize, type TypeArea } from './type-area.ts'

/** The edges that most lines of a column keep. */
export interface Measure { readonly left: number; readonly right: number }

/** In sizes of the type: a first line is set in by more, lines of one paragraph differ by less. */
const INDENT_MIN = 0.7
/** In distances of lines. */
const GAP_MIN = 1.3
/** The next word and so much more, in sizes of the type, would have fitted: the break was wanted. */
const ROOM_MIN = 1.5
const STOP = /[.!?…:;]["'”’»)\]]{0,2}[¹²³⁰⁴-⁹\s*†‡]*$/u
const BULLET = /^[•◦▪‣●○■]\s/u
const LIST_ITEM = /^(?:[•▪–—-]|\d{1,3}[.)]|\p{L}\))\s/u

/** The edges of a column's lines: the left one that most keep, the right one that nine in ten don't pass. */
export function measureOf(lines: readonly PdfLine[]): Measure {
  const counts = new Map<number, number>()
  for (const { left } of lines) counts.set(Math.round(left / 2), (counts.get(Math.round(left / 2)) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= lines.length * 0.2).map(([left]) => left)
  const left = 2 * Math.min(...(common.length > 0 ? common : counts.keys()))
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other)
  return { left, right: rights[Math.floor(rights.length * 0.9)] ?? 0 }
}

export interface Placed { readonly line: PdfLine; readonly measure: Measure; readonly page: number }

/** `before`, `next`: the lines of running text around it; they may stand in other columns or on other pages. */
export function opensParagraph({ line, measure, page }: Placed, before: Placed, next: Placed | undefined, area: TypeArea): boolean {
  if (!isOfSize(line, before.line.size) || BULLET.test(line.text)) return true
  const isBeside = before.page === page && before.line.column === line.column
  if (isBeside && line.y - before.line.y > GAP_MIN * Math.max(area.leading * line.size / area.size, line.size)) return true
  const indent = (line.left - measure.left) / line.size
  const indentBefore = (before.line.left - before.measure.left) / line.size
  const indentNext = next === undefined ? 0 : (next.line.left - next.measure.left) / line.size
  if (indent > indentBefore + INDENT_MIN) return indentNext < indent - INDENT_MIN / 2 || (!LIST_ITEM.test(before.line.text) && isShort(before, line))
  if (indent < indentBefore - INDENT_MIN) return isShort(before, line)
  return STOP.test(before.line.text) && isShort(before, line)
}

function isShort({ line, measure }: Placed, next: PdfLine): boolean {
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0
  const width = (next.right - next.left) * word / Math.max(1, next.text.length)
  return line.right + width + ROOM_MIN * line.size < measure.right
}
