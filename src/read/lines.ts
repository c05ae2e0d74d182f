/** Cuts a document into its lines, as an editor counts them. */

export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** `[start, end)` in the document, without the line break. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isBlank: boolean
  /** A form feed stands at its head: a page begins. */
  readonly isAfterFormFeed: boolean
}

/** Lines end with `\n`, `\r\n` or a lone `\r`; the last one needs no end. */
export function linesOf(document: string): readonly Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|\n|\r/gu
  let start = 0
  let hasFeed = false
  const push = (end: number): void => {
    const text = document.slice(start, end)
    lines.push({ number: lines.length + 1, start, end, text, isBlank: text.trim() === '', isAfterFormFeed: hasFeed || text.startsWith('\f') })
    hasFeed = text.length > 1 && text.endsWith('\f')
  }
  for (const { 0: mark, index } of document.matchAll(breaks)) {
    push(index)
    start = index + mark.length
  }
  if (start < document.length) push(document.length)
  return lines
}
