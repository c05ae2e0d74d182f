/** Tells running heads, running feet and page numbers: what stands apart at the edge of page after page, at one height. */
import type { PdfLine, PdfPage } from './page.ts'
import type { TypeArea } from './type-area.ts'

/** Heights that differ by less, in points, are one. */
const HEIGHT_STEP = 3
/** So far from the next line, in distances of lines, stands what is no text. */
const APART_MIN = 1.25
/** A head that changes from chapter to chapter stands at one height on so many pages. */
const PAGES_MIN = 3
const SHARE_MIN = 0.25
const LENGTH_MAX = 120
/** Headings are larger. */
const SIZE_MAX = 1.2
/** A head and a page number may stand one below the other. */
const LAYERS = 2
const PAGE_NUMBER = /^[\s|[(–—-]*(?:page|p\.|стр\.|с\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|из|\/)\s*\d{1,4})?[\s|\])–—-]*$/iu

type Edge = 'top' | 'bottom'

/** What of a page stands at one height at its edge. */
interface EdgeRow {
  readonly page: PdfPage
  readonly lines: readonly PdfLine[]
  readonly y: number
  /** To the next line inward, in distances of lines. */
  readonly gap: number
  readonly shape: string
}

/** Lines of all pages that are no part of the text. */
export function furnitureOf(pages: readonly PdfPage[], area: TypeArea): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>()
  for (const edge of ['top', 'bottom'] as const) {
    for (let layer = 0; layer < LAYERS; layer += 1) {
      const rows = pages.flatMap(page => edgeRow(page, { edge, area, found }))
      const more = repeated(rows, edge, area)
      if (more.length === 0) break
      for (const { lines } of more) for (const line of lines) found.add(line)
    }
  }
  return found
}

interface Search { readonly edge: Edge; readonly area: TypeArea; readonly found: ReadonlySet<PdfLine> }

function edgeRow(page: PdfPage, { edge, area, found }: Search): readonly EdgeRow[] {
  const lines = page.lines.filter(line => !found.has(line)).sort((one, other) => (edge === 'top' ? one.y - other.y : other.y - one.y))
  const [outer] = lines
  if (outer === undefined) return []
  const own = lines.filter(({ y }) => Math.abs(y - outer.y) < HEIGHT_STEP)
  const next = lines[own.length]
  const text = own.sort((one, other) => one.left - other.left).map(line => line.text).join(' ')
  if (text.length > LENGTH_MAX || own.some(({ size }) => size > area.size * SIZE_MAX)) return []
  return [{ page, lines: own, y: outer.y, gap: next === undefined ? Infinity : Math.abs(next.y - outer.y) / area.leading, shape: text.replace(/\d+/gu, '#').toLowerCase() }]
}

/** Of the rows at the outermost height those that return, and lone page numbers. */
function repeated(rows: readonly EdgeRow[], edge: Edge, area: TypeArea): readonly EdgeRow[] {
  const outermost = rows.reduce((most, { y }) => (edge === 'top' ? Math.min(most, y) : Math.max(most, y)), edge === 'top' ? Infinity : -Infinity)
  const outer = rows.filter(({ y }) => Math.abs(y - outermost) < 2 * HEIGHT_STEP + area.size / 2)
  const shapes = new Map<string, number>()
  for (const { shape } of outer) shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  const apart = outer.filter(({ gap }) => gap >= APART_MIN)
  const isZone = apart.length >= Math.max(PAGES_MIN, rows.length * SHARE_MIN) && apart.length * 2 > outer.length
  return outer.filter(({ shape, gap, lines }) => {
    const isNumber = lines.length === 1 && PAGE_NUMBER.test(lines[0]?.text ?? '')
    const returns = shapes.get(shape) ?? 0
    if (isNumber) return gap >= APART_MIN || returns >= PAGES_MIN
    return gap >= APART_MIN && (isZone || returns >= 2)
  })
}
