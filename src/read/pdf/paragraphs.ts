/** Numbers the paragraphs of a PDF in reading order. */
import type { PdfText } from './as-text.ts'

/** Number of the paragraph that holds a line, both from 1: `notes` are the lines on which notes begin, each a paragraph of its own. */
export function paragraphNumbers({ printed }: PdfText, notes: ReadonlySet<number>): (line: number) => number {
  let count = 0
  const numbers = printed.map((line, at) => {
    if (notes.has(at + 1) || (line?.role === 'text' && line.opensParagraph)) count += 1
    return Math.max(1, count)
  })
  return line => numbers[line - 1] ?? Math.max(1, count)
}
