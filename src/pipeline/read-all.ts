/** Reads the documents of a run, one after the other; one of many that can't be read costs the others nothing. */
import type { UnreadDocument } from '../model/audit.ts'
import { Complaint } from '../model/complaint.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { withDecisions, type Decisions } from './decided.ts'
import { unreadable, type LoadedDocument, type Unreadable } from './documents.ts'
import type { Listener } from './events.ts'
import type { Documents } from './published.ts'
import { readDocument, type Reading } from './reading.ts'

export interface AllRead { readonly readings: readonly Reading[]; readonly unread: readonly UnreadDocument[] }

/** A document whose notes are not found says nothing of itself: for an audit it is one that could not be read. */
export function withoutNotes(reading: Reading): readonly UnreadDocument[] {
  const { document } = reading.manuscript
  return hasNotes(reading) ? [] : [{ document, said: noNotesIn(document) }]
}

/** Or markers at least, which tell that there are notes. */
export const hasNotes = ({ apparatus }: Reading): boolean => apparatus.notes.length > 0 || apparatus.claims.length > 0

/** `names`: of one document, or of several. */
export const noNotesIn = (names: string): Phrase => phrase`No note was found in ${names}: check that it is the right file and that its footnotes are in it as text, numbered.`

interface HowRead { readonly decisions: Decisions; readonly onEvent: Listener }

/** All that `readEach` gives. */
export async function readAll(documents: Documents<LoadedDocument | Unreadable>, how: HowRead): Promise<AllRead> {
  const readings: Reading[] = []
  const unread: UnreadDocument[] = []
  for await (const read of readEach(documents, how)) {
    if ('said' in read) unread.push(read)
    else readings.push(read)
  }
  return { readings, unread }
}

/** Each document when it comes. Throws the first `Complaint` of one that is not one of many, or, at the end, where not one could be read. */
export async function* readEach(documents: Documents<LoadedDocument | Unreadable>, { decisions, onEvent }: HowRead): AsyncGenerator<Reading | UnreadDocument> {
  let firstUnread: UnreadDocument | null = null
  let isAnyRead = false
  for await (const document of documents) {
    const read = 'said' in document ? document : await readDocument(document).catch((error: unknown) => unreadable(document.path, error, document.isOneOfMany === true))
    if ('said' in read) {
      const { path, said } = read
      onEvent({ kind: 'trouble', said })
      firstUnread ??= { document: path, said }
      yield { document: path, said }
      continue
    }
    const reading = withDecisions(read, decisions)
    onEvent({ kind: 'read', document: reading.manuscript.document, notes: reading.apparatus.notes.length, markers: reading.apparatus.claims.length, addresses: reading.drafts.filter(draft => draft.address !== null).length })
    isAnyRead = true
    yield reading
  }
  if (!isAnyRead && firstUnread !== null) throw new Complaint(firstUnread.said)
}
