/** The room's public face: a table of formats and their readers. */
import { decodeText, looksBinary } from '../formats/charset.ts'
import { looksLikeHtml } from '../formats/html-manuscript/looks-like.ts'
import { looksLikeFlatOdt } from '../formats/odt/looks-like.ts'
import { looksLikeLatex } from '../formats/latex/looks-like.ts'
import { looksLikeMarkdown } from '../formats/markdown/looks-like.ts'
import { Unreadable, unreadable } from '../formats/unreadable.ts'
import { complaint } from '../model/complaint.ts'
import type { Flow } from '../model/flow.ts'
import type { Manuscript } from '../model/manuscript.ts'
import { phrase } from '../model/phrase.ts'
import { decoded, type Beside } from './beside.ts'
import { BINARY_NAMES, WAYS_OUT } from './binary-names.ts'
import { manuscriptOf } from './flow/index.ts'
import { tooCostly, tooLarge } from './limits.ts'
import { readTextLayer } from './text-layer.ts'

interface Reader {
  /** Told by content first; `document` is the file's name and helps where contents are alike. */
  readonly reads: (bytes: Uint8Array, document: string, around: Around) => boolean
  readonly read: (bytes: Uint8Array, document: string, around: Around) => Promise<Manuscript>
}

/** Where a page was published and what its server said of it; nulls for a file. */
export interface Published {
  readonly address: string | null
  readonly contentType: string | null
}

const A_FILE: Published = { address: null, contentType: null }

/** What is known of a file beyond its bytes. */
export interface Around {
  readonly published?: Published
  readonly beside?: Beside
}

/** Tried in order. A new format is a new row. */
const READERS: readonly Reader[] = [
  { reads: bytes => looksBinary(bytes) === 'docx', read: (bytes, document) => readFlow(document, async () => (await import('../formats/docx/index.ts')).readDocx(bytes)) },
  { reads: bytes => looksBinary(bytes) === 'odt', read: (bytes, document) => readFlow(document, async () => (await import('../formats/odt/index.ts')).readOdt(bytes)) },
  { reads: looksLikeFlatOdt, read: (bytes, document) => readFlow(document, async () => (await import('../formats/odt/index.ts')).readFlatOdt(decodeText(bytes).text)) },
  { reads: bytes => looksBinary(bytes) === 'pdf', read: async (bytes, document) => (await import('./pdf/index.ts')).readPdf({ bytes, mayBeTaken: false }, document) },
  { reads: bytes => looksBinary(bytes) === 'epub', read: (bytes, document) => readFlow(document, async () => (await import('../formats/epub/index.ts')).readEpub(bytes)) },
  { reads: (bytes, document, { published = A_FILE }) => looksLikeHtml(bytes, document, published.contentType), read: (bytes, document, { published = A_FILE }) => readFlow(document, async () => (await import('../formats/html-manuscript/index.ts')).readHtml(bytes, published)) },
  { reads: looksLikeLatex, read: (bytes, document, { beside }) => readFlow(document, () => latex(bytes, document, beside)) },
  { reads: looksLikeMarkdown, read: (bytes, document, { beside }) => readFlow(document, async () => (await import('../formats/markdown/index.ts')).flowOfMarkdown(decodeText(bytes).text, decoded(beside ?? new Map()))) },
  { reads: bytes => looksBinary(bytes) === null, read: (bytes, document) => Promise.resolve(readText(bytes, document)) },
]

/**
 * Reads a file whatever its name; `document` is its path as it is to be reported.
 * Throws `Complaint` for an empty file and for a kind of file that has no reader.
 */
export async function readManuscript(bytes: Uint8Array, document: string, around: Around = {}): Promise<Manuscript> {
  if (bytes.length === 0) throw complaint`${document} is empty: there is no text in it to check.`
  const kind = looksBinary(bytes)
  const tooMuch = tooLarge(bytes, bytes.length) ?? tooCostly(bytes)
  if (tooMuch !== null) throw complaint`${document} ${tooMuch}.`
  const reader = READERS.find(({ reads }) => reads(bytes, document, around))
  if (reader !== undefined) return reader.read(bytes, document, around)
  throw complaint`${document} looks like ${BINARY_NAMES[kind ?? 'unknown']}, which is not read: ${WAYS_OUT[kind ?? 'unknown'] ?? phrase`save or export its text as a .txt file`} and check that.`
}

/** What a format finds unreadable is said to the user behind the file's name. */
async function readFlow(document: string, read: () => Promise<Flow>): Promise<Manuscript> {
  try {
    const manuscript = manuscriptOf(await read(), document)
    if (manuscript.running.text === '' && manuscript.notes.length === 0) throw unreadable`holds no text: there is nothing in it to check`
    return manuscript
  } catch (error) {
    throw error instanceof Unreadable ? complaint`${document} ${error.said}.` : error
  }
}

/** A bibliography by itself, or a text with what it names. */
async function latex(bytes: Uint8Array, document: string, beside: Beside = new Map()): Promise<Flow> {
  const { text } = decodeText(bytes)
  const { looksLikeBib } = await import('../formats/bibtex/entries.ts')
  if (/\.bib$/iu.test(document) || looksLikeBib(text)) return (await import('../formats/bibtex/index.ts')).flowOfBib(text)
  return (await import('../formats/latex/index.ts')).flowOfLatex(text, decoded(beside))
}

function readText(bytes: Uint8Array, document: string): Manuscript {
  const { text } = decodeText(bytes)
  if (text.trim() === '') throw complaint`${document} holds nothing but blanks: there is no text in it to check.`
  return readTextLayer(text, document)
}
