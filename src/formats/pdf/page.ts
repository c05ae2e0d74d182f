/** What is read from a PDF: pages of lines in reading order, each with its place on the page. Lengths are in points, from the page's upper left corner. */

/** A link behind the characters [start, end) of a line. */
export interface LineLink { readonly url: string; readonly start: number; readonly end: number }

export interface PdfLine {
  /** Raised figures are written as such: `¹²`. */
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  /** Of the font that most of the line is set in. */
  readonly size: number
  /** Lines of one column follow each other; the column's number on the page, from 0. */
  readonly column: number
  readonly links: readonly LineLink[]
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}

/** What the file says of itself. */
export interface PdfInfo {
  readonly title: string | null
  readonly author: string | null
  /** As declared: `en-US`. */
  readonly language: string | null
  /** ISO 8601, of the last change. */
  readonly modified: string | null
  readonly pages: number
}
