/** Reads documents into references and pages; asks nothing. */
import { createHash } from 'node:crypto'
import { understand } from '../cite/index.ts'
import type { Apparatus } from '../model/citation.ts'
import type { Manuscript } from '../model/manuscript.ts'
import type { LoadedDocument } from './documents.ts'
import { addressesOfAll } from './note-addresses.ts'
import { readManuscriptApart } from './pdf-reading.ts'
import { draftsOf, type Draft } from './references.ts'

/** One document, read and understood. */
export interface Reading {
  readonly manuscript: Manuscript
  readonly apparatus: Apparatus
  readonly drafts: readonly Draft[]
  readonly location?: string | null
  /** Of the file; of a published page, of what was read from it. */
  readonly sha256: string
}

export async function readDocument(document: LoadedDocument): Promise<Reading> {
  const { path, location, sha256, published } = document
  const manuscript = await readManuscriptApart(document)
  const apparatus = understand(manuscript, await addressesOfAll(manuscript.notes))
  return { manuscript, apparatus, drafts: draftsOf(path, apparatus), location: location ?? null, sha256: published === undefined ? sha256 : sumOf(manuscript) }
}

/** Servers write something new into a page each time; what was read of it is what tells whether it is the same. */
function sumOf({ running, notes }: Manuscript): string {
  return createHash('sha256').update(JSON.stringify([running.text, notes.map(({ id, text, targets }) => [id, text, targets])])).digest('hex')
}
