/** What a row of the tables says of a source; whatever it leaves out must be `null`, or empty. */
import { understandNotes } from '../../../src/cite/notes.ts'
import type { Note, Source } from '../../../src/model/citation.ts'
import type { NoteBody, NoteNumber } from '../../../src/model/manuscript.ts'

/** `authors`: `Family|Given`, or a body's name; `urls`: the addresses read. */
export type Expected = Partial<Omit<Source, 'authors' | 'addresses' | 'language'>> & { readonly authors?: readonly string[]; readonly urls?: readonly string[] }

export function aBody(text: string, note: NoteNumber = 1): NoteBody {
  return { id: String(note), note, line: 1, endLine: 1, page: null, span: [0, text.length], text, places: [[0, 0]], targets: [] }
}

/** The notes understood that are made of these texts, numbered from 1. */
export function notesOf(...texts: readonly string[]): readonly Note[] {
  return understandNotes(texts.map((text, index) => aBody(text, index + 1)))
}

export function readOne(text: string): Expected {
  const [note] = notesOf(text)
  return outline(note?.sources[0])
}

export function outline(source: Source | undefined): Expected {
  if (source === undefined) return {}
  const { authors, addresses, kind, style, title, container, publisher, place, volume, issue, pages, year, issued, accessed, doi, isbn, issn, repeats } = source
  return { kind, style, title, container, publisher, place, volume, issue, pages, year, issued, accessed, doi, isbn, issn, repeats, authors: authors.map(({ family, given, literal }) => (family === null ? literal : `${family}|${given ?? ''}`)), urls: addresses.map(({ repaired }) => repaired.url ?? '') }
}

const NOTHING: Expected = {
  kind: 'print', style: null, authors: [], title: null, container: null, publisher: null, place: null, volume: null, issue: null, pages: null, year: null,
  issued: null, accessed: null, doi: null, isbn: null, issn: null, repeats: null, urls: [],
}

export const full = (expected: Expected): Expected => ({ ...NOTHING, ...expected })
