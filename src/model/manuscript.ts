/** What a reader makes of a file: running text, note bodies and markers, each with its place in the document. */

/** A half-open range [start, end) of UTF-16 offsets into the document as read. */
export type Span = readonly [start: number, end: number]

/** Formats that have a reader. `text-layer`: plain text that a PDF's pages left. */
export type Format = 'text-layer' | 'text' | 'pdf' | 'docx' | 'odt' | 'epub' | 'markdown' | 'html' | 'latex'

/** Pairs [offset in a text made, offset in the text it was made of], ascending; between two pairs both run in step. */
export type Places = readonly (readonly [inText: number, inDocument: number])[]

/** A note's number or sign as printed: a number where it is one, else the sign; `null` where it is lost. */
export type NoteNumber = number | string | null

/**
 * Running text in reading order: whitespace collapsed, paragraphs apart by a blank line where the layout shows them,
 * line-end hyphenation undone, page furniture and note bodies left out, marker characters removed. `places` lead back to the document.
 */
export interface RunningText {
  readonly text: string
  readonly places: Places
  /** Stretches that the format sets as quotations, ascending; absent where only the layout shows them. */
  readonly quotations?: readonly Span[]
}

/** A link behind a stretch [start, end) of a body's text. */
export interface LinkTarget {
  readonly url: string
  readonly start: number
  readonly end: number
}

/** What an editor should know of how a file was read, by a code that reports put into words. */
export interface Remark {
  readonly code: 'tracked-changes' | 'comments-apart' | 'hidden-text' | 'no-text-on-pages' | 'cut-at-limit' | 'ends-early' | 'beside-not-read'
  readonly args: Readonly<Record<string, string | number>>
}

/** A footnote marker in the running text. */
export interface Mark {
  readonly note: NoteNumber
  /** The body it leads to, `null` when this file has none. */
  readonly noteId: string | null
  /** Offset into `RunningText.text`: the supported text ends here. */
  readonly at: number
  /** Line of the document, counted from 1. */
  readonly line: number
  /** Where the marker's own characters stand in the document. */
  readonly span: Span
  /** Words of the running text bear the link: what they stand in is supported, after them as well. */
  readonly isInWords?: boolean
  /** Page of the document; absent where the format knows none. */
  readonly page?: number
}

/** A printed note body. */
export interface NoteBody {
  /** Unique within the document, also where numbers start anew. */
  readonly id: string
  readonly note: NoteNumber
  /** Notes of one series are counted together: footnotes, endnotes, entries of a list. Absent where the document shows no series. */
  readonly series?: string
  readonly line: number
  readonly endLine: number
  /** Page of the document where the format knows pages. */
  readonly page: number | null
  /** First to last character; running text may lie between when a body goes on after a page break. */
  readonly span: Span
  /** The body as printed without its number; line breaks kept (`\n`), pieces after a page break joined by `\n`. */
  readonly text: string
  /** Lead from `text` back to the document. */
  readonly places: Places
  /** Links behind the text, in order, where the format knows them. */
  readonly targets: readonly LinkTarget[]
}

/** A document as read. */
export interface Manuscript {
  /** Path relative to the documents' common folder. */
  readonly document: string
  readonly format: Format
  /** The whole document after decoding, of an archive of parts its text laid out; every span points in here. */
  readonly text: string
  /**
   * Where stretches of `text` stand in the file's parts, ascending: a stretch as long as its place there runs in step with it, any
   * other (`&` and `&amp;`) corresponds as a whole. `null` where `text` is the file itself, or the format does not say.
   */
  readonly origins: readonly (readonly [inText: number, length: number, part: string, inPart: number, lengthThere: number])[] | null
  readonly remarks: readonly Remark[]
  readonly running: RunningText
  readonly notes: readonly NoteBody[]
  readonly marks: readonly Mark[]
}
