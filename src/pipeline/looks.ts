/** Looks at some of the pages that documents cite: for audits, which look at those that are due. */
import { join } from 'node:path'
import type { UnreadDocument } from '../model/audit.ts'
import type { Decision } from '../model/decision.ts'
import type { HostMemory, Store, World } from '../model/world.ts'
import { openDecisions } from '../store/decisions.ts'
import { openStore } from '../store/index.ts'
import type { Shelves } from '../store/shelves.ts'
import { byAbout } from './decided.ts'
import type { NamedDocument } from './documents.ts'
import type { Listener } from './events.ts'
import { fetchPublished } from './published.ts'
import { readAll, withoutNotes } from './read-all.ts'
import { pagesOf, type PagePlan } from './references.ts'
import { openRun, type PageResult } from './run.ts'
import type { CheckSettings } from './settings.ts'
import { visitPages, type Visit } from './visit-pages.ts'
import { openWorldOf } from './worlds.ts'

export interface LooksRequest {
  readonly documents: readonly NamedDocument[]
  readonly settings: CheckSettings
  /** Folder of runs. */
  readonly out: string
  readonly onEvent: Listener
  readonly signal: AbortSignal
  /** What other processes share; without it all is kept in the folder of runs. */
  readonly shelves?: Shelves
  /** Who looks; without it this process does. */
  readonly visit?: Visit
  /** Those of all pages that are to be looked at now. */
  readonly choose: (pages: readonly PagePlan[], now: Date) => Promise<readonly PagePlan[]>
}

export interface Looked {
  readonly runId: string
  /** Folder of the run. */
  readonly place: string
  /** All that are cited. */
  readonly pages: readonly PagePlan[]
  readonly chosen: readonly PagePlan[]
  /** By page id. */
  readonly results: ReadonlyMap<string, PageResult>
  readonly isComplete: boolean
  /** Those that were read. */
  readonly documents: number
  readonly unread: readonly UnreadDocument[]
  readonly store: Store
  readonly world: World
}

/** `use` is given what was seen; the run counts as finished when it returns. One that was killed before goes on with the next call. */
export async function lookAt<Used>(request: LooksRequest, use: (looked: Looked) => Promise<Used>): Promise<Used> {
  const opened = await openWorldOf(request.settings, request.onEvent, request.shelves ?? null)
  try {
    const decisions = await openDecisions(request.settings.decisions ?? join(request.out, 'decisions.json')).all()
    return await lookIn({ request, decisions, world: opened.world, hosts: opened.hosts, store: request.shelves?.store ?? openStore(request.out), startRun: opened.startRun }, use)
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
  readonly startRun: (place: string) => void
}

/** The same in a world and a store that are open. */
export async function lookIn<Used>({ request, decisions, world, hosts, store, startRun }: LooksIn, use: (looked: Looked) => Promise<Used>): Promise<Used> {
  const { settings, onEvent, signal } = request
  const { readings, unread } = await readAll(await fetchPublished(request.documents, world, signal), { decisions: byAbout(decisions), onEvent })
  const pages = pagesOf(readings.flatMap(reading => reading.drafts))
  const chosen = await request.choose(pages, world.now())
  const run = await openRun(readings, settings, { store, world })
  const loadLexicon = async () => (await import('../text/lexicon/index.ts')).loadLexicon(settings.lexicon ?? undefined)
  const listen: Listener = event => {
    if (event.kind === 'planned') startRun(store.place(event.runId))
    onEvent(event)
  }
  const isComplete = await (request.visit ?? visitPages)(chosen, run, { settings, world, hosts, loadLexicon, onEvent: listen, signal })
  const used = await use({ runId: run.record.id, place: store.place(run.record.id), pages, chosen, results: run.results, isComplete, documents: readings.length, unread: [...unread, ...withoutNotes(readings)], store, world })
  // What was seen is taken over; what an interruption left is due as before.
  await run.finish(run.ended(true))
  await store.dropLog(run.record.id)
  return used
}
