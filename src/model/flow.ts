/**
 * A structured document as its format gives it, before notes are understood. Readers of files with notes of their own
 * (DOCX, ODT, EPUB, HTML, Markdown, LaTeX) give this; `read/` makes the `Manuscript` of it, the same way for all.
 */
import type { Format, NoteNumber, Remark } from './manuscript.ts'

/** Where a piece stands in the file: UTF-16 offsets into its decoded text, or into that of one part of an archive. */
export interface Origin {
  /** `word/footnotes.xml`; `null`: the file itself. */
  readonly part: string | null
  readonly at: number
  /** What is printed there, as written in the file: as long as the piece's text where both run in step, else (`&amp;`) they correspond as a whole. */
  readonly length: number
}

/** A stretch of text of one look. Blanks are as in the file; a line break within a block is `\n`. */
export interface FlowText {
  readonly kind: 'text'
  readonly text: string
  /** `null` for what the file does not hold itself, such as a space between table cells. */
  readonly origin: Origin | null
  /** The link behind the text, absolute where the format allows it. */
  readonly target: string | null
  /** Superscript: figures of it may be markers that the format does not know as such. */
  readonly isRaised: boolean
}

/** A marker that the format knows to lead to a note. */
export interface FlowMark {
  readonly kind: 'mark'
  /** `ref` of the note, also where no such note is in the file. */
  readonly ref: string
  /** As a reader sees it, counted where the format counts; `null` where it is not shown. */
  readonly note: NoteNumber
  readonly origin: Origin
}

/** Each piece is an object of its own: places are kept by it. */
export type FlowPiece = FlowText | FlowMark

/** A paragraph, heading, list item, table cell or verse. Empty ones are left out. */
export interface FlowBlock {
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'item' | 'cell'
  readonly pieces: readonly FlowPiece[]
}

export interface FlowNote {
  /** Unique within the flow, and what marks name: `footnote-3`, `endnote-1`, `fn:smith`. */
  readonly ref: string
  /** As printed; `null` where it is not. */
  readonly note: NoteNumber
  /** `work`: an entry of a list of works that the text cites (a bibliography's, a citation field's). */
  readonly kind: 'footnote' | 'endnote' | 'work'
  /** Notes of one series are counted together, where that is not all of one kind: numbers may begin anew with chapters. */
  readonly series?: string
  /** Its text without its own number or the way back to the text. */
  readonly blocks: readonly FlowBlock[]
}

export interface BesideText { readonly part: string; readonly text: string }

export interface Flow {
  readonly format: Format
  /** The decoded file where it is a text with markup, so that places are places in it; `null` for archives of parts. */
  readonly source: string | null
  /** Decoded files beside it that pieces stand in, such as chapters and bibliographies: origins name them as their part. */
  readonly beside?: readonly BesideText[]
  /** Running text in reading order, notes left out. */
  readonly blocks: readonly FlowBlock[]
  /** In the order of their first mark; unmarked ones in the order of the file, at the end. */
  readonly notes: readonly FlowNote[]
  readonly remarks: readonly Remark[]
}
