/** What notes cite and what markers claim. */
import type { Mark, NoteBody, NoteNumber } from './manuscript.ts'
import type { RepairedUrl } from './url.ts'

/** `web`: cites an address; `print`: a printed source; `ibid`: repeats another note; `other`: cites nothing. */
export type CitationKind = 'web' | 'print' | 'ibid' | 'other'

/** One address that a note cites. */
export interface Address {
  /** As printed, line breaks included; `null` when only a link target is known. */
  readonly printed: string | null
  /** The link behind the text where the format knows one. */
  readonly target: string | null
  readonly repaired: RepairedUrl
}

/** A note body, understood. */
export interface Note {
  readonly body: NoteBody
  readonly kind: CitationKind
  /** The body with its whitespace collapsed. */
  readonly text: string
  readonly title: string | null
  /** Year of publication as printed. */
  readonly year: number | null
  /** Date of access as printed, ISO `yyyy-mm-dd`. */
  readonly accessed: string | null
  /** Id of the note that an `ibid` note repeats. */
  readonly repeats: string | null
  readonly addresses: readonly Address[]
}

/** What a marker supports. */
export interface Claim {
  readonly mark: Mark
  /** Supported running text, at least its sentence, whitespace collapsed. */
  readonly text: string
  /** Passages given as verbatim, without their marks. */
  readonly quotes: readonly string[]
  /** Figures as printed: `4.3%`, `$107.5 million`. */
  readonly numbers: readonly string[]
}

/** A manuscript, understood. */
export interface Apparatus {
  readonly notes: readonly Note[]
  readonly claims: readonly Claim[]
  readonly numbering: NumberingFaults
}

/** What does not come out even between markers and bodies. Each list ascends. */
export interface NumberingFaults {
  readonly markersWithoutNote: readonly { readonly note: NoteNumber; readonly line: number }[]
  readonly notesWithoutMarker: readonly { readonly note: NoteNumber; readonly line: number }[]
  readonly numbersUsedTwice: readonly { readonly note: NoteNumber; readonly lines: readonly number[] }[]
  /** Numbers missing from the run of bodies and of markers. */
  readonly numbersLost: readonly { readonly note: NoteNumber; readonly line: number }[]
  /** Bodies whose number is not printed. */
  readonly unnumberedNotes: readonly { readonly line: number }[]
}
