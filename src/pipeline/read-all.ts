/** Reads the documents of a run, one after the other; one of many that can't be read costs the others nothing. */
import type { UnreadDocument } from '../model/audit.ts'
import { Complaint } from '../model/complaint.ts'
import { phrase } from '../model/phrase.ts'
import { withDecisions, type Decisions } from './decided.ts'
import { unreadable, type LoadedDocument, type Unreadable } from './documents.ts'
import type { Listener } from './events.ts'
import { readDocument, type Reading } from './reading.ts'

export interface AllRead { readonly readings: readonly Reading[]; readonly unread: readonly UnreadDocument[] }

/** A document whose notes are not found says nothing of itself: for an audit it is one that could not be read. */
export function withoutNotes(readings: readonly Reading[]): readonly UnreadDocument[] {
  return readings.filter(({ apparatus }) => apparatus.notes.length === 0 && apparatus.claims.length === 0)
    .map(({ manuscript: { document } }) => ({ document, said: phrase`No note was found in ${document}: check that it is the right file and that its footnotes are in it as text, numbered.` }))
}

/** Throws the first `Complaint` of a document that is not one of many, or where not one could be read. */
export async function readAll(documents: readonly (LoadedDocument | Unreadable)[], { decisions, onEvent }: { readonly decisions: Decisions; readonly onEvent: Listener }): Promise<AllRead> {
  const readings: Reading[] = []
  const unread: UnreadDocument[] = []
  const leaveOut = ({ path, said }: Unreadable) => {
    unread.push({ document: path, said })
    onEvent({ kind: 'trouble', said })
  }
  for (const document of documents) {
    const read = 'said' in document ? document : await readDocument(document).catch((error: unknown) => unreadable(document.path, error, document.isOneOfMany === true))
    if ('said' in read) { leaveOut(read); continue }
    const reading = withDecisions(read, decisions)
    onEvent({ kind: 'read', document: reading.manuscript.document, notes: reading.apparatus.notes.length, markers: reading.apparatus.claims.length, addresses: reading.drafts.filter(draft => draft.address !== null).length })
    readings.push(reading)
  }
  if (readings.length === 0 && unread[0] !== undefined) throw new Complaint(unread[0].said)
  return { readings, unread }
}
