/** Where something stands, told as its document's format lets an editor find it. */
import type { Reference, Report } from '../model/report.ts'
import { wordsOf, type Words } from './language/index.ts'
import { unitOf, type Place, type Unit } from './language/place-words.ts'

type Documents = Pick<Report, 'run'>

/** The words for what stands in one of the report's documents. */
export const wordsFor = (report: Documents, document: string | null): Words => wordsOf(report.run.language, unitIn(report, document))

const unitIn = ({ run: { documents } }: Documents, document: string | null): Unit => unitOf(documents.find(({ path }) => path === document)?.format)

/** `book.tex:12`, as programs find lines; `book.docx, paragraph 12`. `null` for what belongs to no document. */
export function addressOf({ document, line, ...place }: { readonly document: string | null; readonly line: number | null } & Partial<Omit<Place, 'line'>>, report: Documents): string | null {
  if (document === null || line === null) return document
  if (unitIn(report, document) !== 'line') return `${document}, ${wordsFor(report, document).place({ line, ...place })}`
  return `${fileOf(document, place.file)}:${line}`
}

/** `book.tex:12, note 3`; a note without a number is called by its place. */
export function titleOf(reference: Reference, report: Documents): string {
  const { note, document } = reference
  return `${(note === null ? document : addressOf(reference, report)) ?? ''}, ${wordsFor(report, document).reference.note(note, reference)}`
}

/** A file beside a document, from where the document's own path leads. */
export const fileOf = (document: string, file: string | undefined): string => (file === undefined ? document : `${document.slice(0, document.lastIndexOf('/') + 1)}${file}`)
