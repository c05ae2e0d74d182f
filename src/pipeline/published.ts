/** Gets published pages that are to be read as manuscripts: by the same manners as all pages, and anew each time. */
import { complaint } from '../model/complaint.ts'
import type { Answer, Look } from '../model/look.ts'
import type { World } from '../model/world.ts'
import { reasonAsPhrase } from '../report/language/index.ts'
import { toFetchable } from '../url/index.ts'
import { allOf } from './all-of.ts'
import { aDocument, unreadable, type LoadedDocument, type NamedDocument, type Unreadable } from './documents.ts'
import type { CheckSettings } from './settings.ts'

/** Documents as they come, or as they are there. */
export type Documents<Document> = Iterable<Document> | AsyncIterable<Document>

/** Each document, a page among them fetched when its turn comes. Throws a `Complaint` for a page that can't be had whole. */
export async function* eachFetched(documents: Documents<NamedDocument>, world: World, signal: AbortSignal): AsyncGenerator<LoadedDocument | Unreadable> {
  for await (const document of documents) {
    if (!('address' in document)) yield document
    else yield await fetched(document.address, world, signal).then(page => ({ ...page, ...(document.isOneOfMany === true && { isOneOfMany: true as const }) }), (error: unknown) => unreadable(document.address, error, document.isOneOfMany === true))
  }
}

/** All that `eachFetched` gives. */
export const fetchPublished = (documents: readonly NamedDocument[], world: World, signal: AbortSignal): Promise<readonly (LoadedDocument | Unreadable)[]> => allOf(eachFetched(documents, world, signal))

/** The same for commands that have no world of their own: one is opened only where a page is named. */
export async function fetchDocuments(documents: readonly NamedDocument[], settings: CheckSettings, signal: AbortSignal): Promise<readonly (LoadedDocument | Unreadable)[]> {
  const files = documents.filter(document => 'path' in document)
  if (files.length === documents.length) return files
  const { openWorldOf } = await import('./worlds.ts')
  const opened = await openWorldOf({ ...settings, warc: false }, () => undefined)
  try {
    return await fetchPublished(documents, opened.world, signal)
  } finally {
    await opened.close()
  }
}

async function fetched(address: string, world: World, signal: AbortSignal): Promise<LoadedDocument> {
  const url = toFetchable(address)
  if (url === null) throw complaint`${address} is not an http(s) address that can be asked.`
  const answer = mustBeWhole(address, await world.look(url, 'manuscript', signal))
  // From here on it counts as a document, not as a page.
  world.letGo(answer)
  return { ...aDocument(address, answer.body), published: { address: answer.finalUrl, contentType: answer.headers['content-type'] ?? null } }
}

/** An error's page is no manuscript, and of one that came in part the notes are missing. */
function mustBeWhole(address: string, look: Look): Answer {
  if (look.kind === 'failure') throw complaint`${address} could not be fetched: ${reasonAsPhrase(look.reason)}.`
  if (look.status < 200 || look.status > 299) throw complaint`${address} could not be fetched: its server answers with ${look.status}.`
  if (look.flaws.includes('cut-at-limit')) throw complaint`${address} is larger than --max-bytes allows: raise it, as a manuscript must be read whole.`
  if (look.flaws.includes('ended-early')) throw complaint`${address} came only in part: its server broke off. Try again.`
  return look
}
