/** The room's public face: a table of formats and their readers. */
import { decodeText, looksBinary } from '../formats/charset.ts'
import { Complaint } from '../model/complaint.ts'
import type { Manuscript } from '../model/manuscript.ts'
import { BINARY_NAMES } from './binary-names.ts'
import { readTextLayer } from './text-layer.ts'

interface Reader {
  /** Told by content first; `document` is the file's name and helps where contents are alike. */
  readonly reads: (bytes: Uint8Array, document: string) => boolean
  readonly read: (bytes: Uint8Array, document: string) => Promise<Manuscript>
}

/** Tried in order. A new format is a new row. */
const READERS: readonly Reader[] = [
  { reads: bytes => looksBinary(bytes) === 'pdf', read: async (bytes, document) => (await import('./pdf/index.ts')).readPdf(bytes, document) },
  { reads: bytes => looksBinary(bytes) === null, read: (bytes, document) => Promise.resolve(readText(bytes, document)) },
]

/**
 * Reads a file whatever its name; `document` is its path as it is to be reported.
 * Throws `Complaint` for an empty file and for a kind of file that has no reader.
 */
export async function readManuscript(bytes: Uint8Array, document: string): Promise<Manuscript> {
  if (bytes.length === 0) throw new Complaint(`${document} is empty: there is no text in it to check.`)
  const reader = READERS.find(({ reads }) => reads(bytes, document))
  if (reader !== undefined) return reader.read(bytes, document)
  throw new Complaint(`${document} looks like ${BINARY_NAMES[looksBinary(bytes) ?? 'unknown']}, which is not read yet: save or export its text as a .txt file and check that.`)
}

function readText(bytes: Uint8Array, document: string): Manuscript {
  const { text } = decodeText(bytes)
  if (text.trim() === '') throw new Complaint(`${document} holds nothing but blanks: there is no text in it to check.`)
  return readTextLayer(text, document)
}
