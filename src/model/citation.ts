/** What notes cite and what markers claim. */
import type { Language } from './article.ts'
import type { Mark, NoteBody, NoteNumber } from './manuscript.ts'
import type { RepairedUrl } from './url.ts'

/** `web`: cites an address; `print`: a printed source; `ibid`: repeats another note; `other`: cites nothing. */
export type CitationKind = 'web' | 'print' | 'ibid' | 'other'

/** One address that a note cites. */
export interface Address {
  /** As printed, line breaks included; `null` when only a link target is known. */
  readonly printed: string | null
  /** Where `printed` stands in the body's text; `null` exactly when that is. */
  readonly at: number | null
  /** The link behind the text where the format knows one. */
  readonly target: string | null
  readonly repaired: RepairedUrl
}

/** The manner in which a source is cited. */
export type CitationStyle = 'gost' | 'chicago' | 'apa' | 'mla' | 'harvard'

/** Someone answerable for a work: a person, or a body under its name (`family` and `given` are `null` then). */
export interface Author {
  readonly family: string | null
  /** Given names or initials, as printed. */
  readonly given: string | null
  /** As printed. */
  readonly literal: string
}

/** One source that a note cites. What isn't printed, or can't be told, is `null`. */
export interface Source {
  readonly kind: CitationKind
  readonly style: CitationStyle | null
  /** In the order of print; empty where none is named. `et al.` stands for nobody. */
  readonly authors: readonly Author[]
  readonly title: string | null
  /** Journal, newspaper, site or book in which it stands. */
  readonly container: string | null
  readonly publisher: string | null
  readonly place: string | null
  readonly volume: string | null
  readonly issue: string | null
  /** The pages cited, without their sign: `12–18`; not how many a book has. */
  readonly pages: string | null
  /** Year of publication. */
  readonly year: number | null
  /** Date of publication, as far as printed: `yyyy-mm-dd` or `yyyy-mm`. */
  readonly issued: string | null
  /** Date of access, ISO `yyyy-mm-dd`. */
  readonly accessed: string | null
  /** Bare: `10.1000/182`. */
  readonly doi: string | null
  /** Digits, with a last `X` where it has one; only where the check digit is right. */
  readonly isbn: string | null
  /** `1234-567X`; only where the check digit is right. */
  readonly issn: string | null
  /** Language of the title. */
  readonly language: Language | null
  /** Id of the note that it repeats; its own note's where that cites the source before. */
  readonly repeats: string | null
  /** The note's addresses that are this source's. */
  readonly addresses: readonly Address[]
}

/** A source as reports tell it: addresses as they are read, best reading. */
export interface ReportedSource extends Omit<Source, 'addresses'> { readonly urls: readonly string[] }

/** A note body, understood. */
export interface Note {
  readonly body: NoteBody
  readonly kind: CitationKind
  /** The body with its whitespace collapsed. */
  readonly text: string
  /** Title of the first source. */
  readonly title: string | null
  /** Year of publication of the first source, as printed. */
  readonly year: number | null
  /** First date of access as printed, ISO `yyyy-mm-dd`. */
  readonly accessed: string | null
  /** Id of the note that an `ibid` note repeats. */
  readonly repeats: string | null
  /** Of all sources, in order. */
  readonly addresses: readonly Address[]
  /** What it cites, in order; empty for a note that cites nothing. */
  readonly sources: readonly Source[]
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
