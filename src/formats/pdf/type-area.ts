/** How a document sets its text: the size of its type and the distance of its lines. */
import type { PdfLine, PdfPage } from './page.ts'

export interface TypeArea {
  /** Of running text, in points: the largest that a good part of the document is set in. */
  readonly size: number
  /** From one baseline of running text to the next. */
  readonly leading: number
}

/** What less of the text is set in are headings or notes; notes may be more than the text itself. */
const SHARE_MIN = 0.2
/** Sizes are told apart to this part of a point. */
const STEP = 4
/** Of a document without two lines in one column (typographers' rule of thumb). */
const USUAL_LEADING = 1.2

export function typeAreaOf(pages: readonly PdfPage[]): TypeArea {
  const characters = new Map<number, number>()
  let all = 0
  for (const { lines } of pages) {
    for (const { size, text } of lines) {
      const step = Math.round(size * STEP)
      characters.set(step, (characters.get(step) ?? 0) + text.length)
      all += text.length
    }
  }
  const common = [...characters].filter(([, count]) => count >= all * SHARE_MIN).map(([step]) => step)
  const mostly = [...characters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
  const size = (common.length === 0 ? mostly : Math.max(...common)) / STEP
  return { size, leading: leadingOf(pages, size) }
}

/** The usual distance between lines of a size that follow each other in a column. */
function leadingOf(pages: readonly PdfPage[], size: number): number {
  const distances: number[] = []
  for (const { lines } of pages) {
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1]
      if (before?.column === line.column && isOfSize(line, size) && isOfSize(before, size) && line.y > before.y) distances.push(line.y - before.y)
    }
  }
  return distances.sort((one, other) => one - other)[distances.length >> 1] ?? size * USUAL_LEADING
}

export const isOfSize = (line: PdfLine, size: number) => Math.abs(line.size - size) <= 1 / STEP
