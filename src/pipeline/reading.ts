/** Reads documents into references and pages; asks nothing. */
import { understand } from '../cite/index.ts'
import type { Apparatus } from '../model/citation.ts'
import type { Manuscript } from '../model/manuscript.ts'
import type { LoadedDocument } from './documents.ts'
import { readManuscriptApart } from './pdf-reading.ts'
import { draftsOf, type Draft } from './references.ts'

/** One document, read and understood. */
export interface Reading {
  readonly manuscript: Manuscript
  readonly apparatus: Apparatus
  readonly drafts: readonly Draft[]
  readonly location?: string | null
  readonly sha256: string
}

export async function readDocument(document: LoadedDocument): Promise<Reading> {
  const { path, location, sha256 } = document
  const manuscript = await readManuscriptApart(document)
  const apparatus = understand(manuscript)
  return { manuscript, apparatus, drafts: draftsOf(path, apparatus), location: location ?? null, sha256 }
}
