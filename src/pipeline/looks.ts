/**
 * Looks at pages that documents cite, for audits: documents are read one after the other, what they cite is set aside by site, and
 * looked at portion by portion. No more than one document, or one portion, is held at a time.
 */
import { join } from 'node:path'
import type { UnreadDocument } from '../model/audit.ts'
import type { Decision } from '../model/decision.ts'
import type { HostMemory, Spool, Store, World } from '../model/world.ts'
import { openDecisions } from '../store/decisions.ts'
import { openStore } from '../store/index.ts'
import type { Shelves } from '../store/shelves.ts'
import { openSpool } from '../store/spool.ts'
import { Citations } from './citations.ts'
import { byAbout } from './decided.ts'
import type { NamedDocument } from './documents.ts'
import type { Listener } from './events.ts'
import { Looking } from './looking.ts'
import { eachFetched, type Documents } from './published.ts'
import { readEach, withoutNotes } from './read-all.ts'
import { startRun, type ReadAs } from './run.ts'
import type { CheckSettings } from './settings.ts'
import type { Visit } from './visit-pages.ts'
import { openWorldOf } from './worlds.ts'

export interface LooksRequest {
  readonly documents: Documents<NamedDocument>
  readonly settings: CheckSettings
  /** Folder of runs. */
  readonly out: string
  readonly onEvent: Listener
  readonly signal: AbortSignal
  /** What other processes share; without it all is kept in the folder of runs. */
  readonly shelves?: Shelves
  /** Who looks; without it this process does. */
  readonly visit?: Visit
}

/** `use` does the looking; the run counts as finished when it returns. One that was killed before goes on with the next call. */
export async function lookAt<Used>(request: LooksRequest, use: (looks: Looking) => Promise<Used>): Promise<Used> {
  const opened = await openWorldOf(request.settings, request.onEvent, request.shelves ?? null)
  try {
    const decisions = await openDecisions(request.settings.decisions ?? join(request.out, 'decisions.json')).all()
    return await lookIn({ request, decisions, world: opened.world, hosts: opened.hosts, store: request.shelves?.store ?? openStore(request.out), spool: openSpool(join(request.out, 'spool')), startRun: opened.startRun }, use)
  } finally {
    await opened.close()
  }
}

export interface LooksIn {
  readonly request: LooksRequest
  readonly decisions: readonly Decision[]
  readonly world: World
  readonly hosts: HostMemory
  readonly store: Store
  readonly spool: Spool
  /** As in `Citations`. */
  readonly citationsMax?: number
  readonly startRun: (place: string) => void
}

/** The same in a world and a store that are open. */
export async function lookIn<Used>(open: LooksIn, use: (looks: Looking) => Promise<Used>): Promise<Used> {
  const { request: { settings }, world, store, spool } = open
  let looking: Looking | null = null
  try {
    const { citations, documents, unread } = await readInto(spool, open)
    const record = await startRun(documents, settings, { store, world })
    looking = new Looking({ ...open, ...open.request }, { runId: record.id, documents: documents.length, unread, portions: citations.portions() })
    const used = await use(looking)
    for (const portion of looking.portions) await store.dropRun(looking.nameOf(portion))
    // What was seen is taken over; what an interruption left is due as before.
    await store.keepRun({ ...record, finishedAt: world.now().toISOString(), complete: true })
    return used
  } finally {
    await looking?.close()
    await spool.close()
  }
}

interface Read { readonly citations: Citations; readonly documents: readonly ReadAs[]; readonly unread: readonly UnreadDocument[] }

async function readInto(spool: Spool, { request: { documents: named, onEvent, signal }, decisions, world, citationsMax }: LooksIn): Promise<Read> {
  const citations = new Citations(spool, citationsMax)
  const documents: ReadAs[] = []
  const unread: UnreadDocument[] = []
  for await (const read of readEach(eachFetched(named, world, signal), { decisions: byAbout(decisions), onEvent })) {
    signal.throwIfAborted()
    if ('said' in read) { unread.push(read); continue }
    documents.push({ sha256: read.sha256, manuscript: { document: read.manuscript.document } })
    unread.push(...withoutNotes(read))
    await citations.add(read.drafts)
  }
  return { citations, documents, unread }
}
