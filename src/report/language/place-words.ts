/** How places in documents are told: by what the document's format lets an editor find. */
import type { Format } from '../../model/manuscript.ts'

/** `page`: by its page, and by paragraph where none is known. */
export type Unit = 'line' | 'paragraph' | 'page'

/** Absent, `null`: not known, or not told apart. */
export interface Place {
  readonly line: number
  readonly endLine?: number
  readonly page?: number | null
  /** Of several files that make the document. */
  readonly file?: string
}

export interface PlaceWords {
  /** `line 12`, `paragraphs 3–5`, `page 7`, `one.tex, line 12`. */
  readonly place: (place: Place) => string
  /** `lines 3, 9`; `pages` where they are known. */
  readonly places: (lines: string, pages?: string) => string
}

/** What a language calls each: one, a run of them, several. */
type Names = Readonly<Record<Unit, { readonly one: string; readonly several: string }>>

/** Elsewhere `line` counts paragraphs. */
const BY_LINES: ReadonlySet<Format> = new Set<Format>(['text-layer', 'text', 'markdown', 'html', 'latex'])

/** What a format's places are counted in. */
export const unitOf = (format: Format | undefined): Unit => (format === undefined || BY_LINES.has(format) ? 'line' : format === 'pdf' ? 'page' : 'paragraph')

export function placeWords(names: Names, unit: Unit): PlaceWords {
  const { one, several } = names[unit === 'page' ? 'paragraph' : unit]
  const counted = (first: number, last: number) => (first === last ? `${one} ${first}` : `${several} ${first}–${last}`)
  return {
    place: ({ line, endLine = line, page = null, file }) => [file, page === null ? null : `${names.page.one} ${page}`, page !== null && unit === 'page' ? null : counted(line, endLine)].filter(part => part != null).join(', '),
    places: (lines, pages = '') => (pages === '' ? `${lines.includes(',') ? several : one} ${lines}` : `${pages.includes(',') ? names.page.several : names.page.one} ${pages}`),
  }
}
