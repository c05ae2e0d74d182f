/**
 * Looks at pages that documents cite, for audits: documents are read one after the other, what they cite is set aside by site, and
 * looked at portion by portion. No more than one document, or one portion, is held at a time.
 */
import { join } from 'node:path'
import type { UnreadDocument } from '../model/audit.ts'
import type { Decision } from '../model/decision.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { HostMemory, RunLog, Spool, Store, World } from '../model/world.ts'
import { openDecisions } from '../store/decisions.ts'
import { openStore } from '../store/index.ts'
import type { Shelves } from '../store/shelves.ts'
import { openSpool } from '../store/spool.ts'
import { NO_BLOCKS } from './boilerplate.ts'
import { Citations, type Portion } from './citations.ts'
import { byAbout } from './decided.ts'
import type { NamedDocument } from './documents.ts'
import type { Listener } from './events.ts'
import { lexiconOf } from './lexicon.ts'
import { openPageReaders, type PageReaders } from './page-readers.ts'
import { eachFetched, type Documents } from './published.ts'
import { readEach, withoutNotes } from './read-all.ts'
import type { PagePlan } from './references.ts'
import { eachResult, resultEntry, startRun, type PageResult, type ReadAs } from './run.ts'
import type { CheckSettings } from './settings.ts'
import { visitPages, type Visit } from './visit-pages.ts'
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

export interface Looks {
  readonly runId: string
  /** Folder of the run. */
  readonly place: string
  /** Those that were read. */
  readonly documents: number
  readonly unread: readonly UnreadDocument[]
  readonly portions: readonly Portion[]
  readonly store: Store
  readonly world: World
  /** Says how much will be looked at in all; before the first look. */
  plan(all: Planned): void
  /** Looks at pages of a portion that an earlier, interrupted process didn't; `false`: interrupted. */
  look(portion: Portion, pages: readonly PagePlan[]): Promise<boolean>
  /** Gives what was seen of a portion, and is not settled, to `take`. */
  seen(portion: Portion, take: (result: PageResult) => void): Promise<void>
  /** What was seen of a portion is taken over: it need not be kept. */
  settle(portion: Portion): Promise<void>
  /** Name under which the store keeps what belongs to a portion; all of it goes when the run ends. */
  nameOf(portion: Portion): string
}

/** A thread takes 60 MB and reads 200 pages a second, which is more than manners let through in a night (measured). */
const THREADS_MAX = 1

export interface Planned { readonly pages: number; readonly hosts: number }

/** `use` does the looking; the run counts as finished when it returns. One that was killed before goes on with the next call. */
export async function lookAt<Used>(request: LooksRequest, use: (looks: Looks) => Promise<Used>): Promise<Used> {
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
  readonly startRun: (place: string) => void
}

/** The same in a world and a store that are open. */
export async function lookIn<Used>(open: LooksIn, use: (looks: Looks) => Promise<Used>): Promise<Used> {
  const { request: { settings }, world, store, spool } = open
  let looking: Looking | null = null
  try {
    const { citations, documents, unread } = await readInto(spool, open)
    const record = await startRun(documents, settings, { store, world })
    looking = new Looking(open, { runId: record.id, documents: documents.length, unread, portions: citations.portions() })
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

async function readInto(spool: Spool, { request: { documents: named, onEvent, signal }, decisions, world }: LooksIn): Promise<Read> {
  const citations = new Citations(spool)
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

type Found = Pick<Looks, 'runId' | 'documents' | 'unread' | 'portions'>

class Looking implements Looks {
  readonly runId: string
  readonly documents: number
  readonly unread: readonly UnreadDocument[]
  readonly portions: readonly Portion[]
  readonly store: Store
  readonly world: World
  readonly #open: LooksIn
  readonly #loadLexicon: () => Promise<Lexicon>
  #planned: Planned = { pages: 0, hosts: 0 }
  #isTold = false
  /** Pages of the portions before. */
  #before = 0
  #readers: PageReaders | null = null

  constructor(open: LooksIn, { runId, documents, unread, portions }: Found) {
    this.#open = open
    this.runId = runId
    this.documents = documents
    this.unread = unread
    this.portions = portions
    this.store = open.store
    this.world = open.world
    this.#loadLexicon = lexiconOf(open.request.settings)
  }

  get place(): string {
    return this.store.place(this.runId)
  }

  plan(all: Planned): void {
    this.#planned = all
  }

  nameOf({ number }: Portion): string {
    return `${this.runId}/${number}`
  }

  async look(portion: Portion, pages: readonly PagePlan[]): Promise<boolean> {
    const { request: { settings, signal, visit }, world, hosts } = this.#open
    const log = await this.store.openLog(this.nameOf(portion))
    const done = new Set<string>()
    const reread = () => eachResult(log, ({ id }) => { done.add(id) })
    await reread()
    try {
      const run = { record: { id: this.nameOf(portion) }, results: done, reread, keep: async (result: PageResult) => { await keepIn(log, result); done.add(result.id) } }
      const job = { settings, world, hosts, loadLexicon: this.#loadLexicon, signal, onEvent: (event: Parameters<Listener>[0]) => { this.#hear(event) } }
      const isComplete = visit === undefined ? await visitPages(pages, run, { ...job, readers: this.#readers ??= this.#openReaders() }) : await visit(pages, run, job)
      this.#before += pages.length
      return isComplete
    } finally {
      await log.close()
    }
  }

  async seen(portion: Portion, take: (result: PageResult) => void): Promise<void> {
    const log = await this.store.openLog(this.nameOf(portion))
    await eachResult(log, take)
    await log.close()
  }

  settle(portion: Portion): Promise<void> {
    return this.store.dropLog(this.nameOf(portion))
  }

  async close(): Promise<void> {
    await this.#readers?.close()
  }

  #openReaders(): PageReaders {
    const { settings: { lexicon }, signal, onEvent } = this.#open.request
    return openPageReaders({ loadLexicon: this.#loadLexicon, lexicon, pages: this.#planned.pages, threadsMax: THREADS_MAX, signal, onTrouble: said => { onEvent({ kind: 'trouble', said }) } })
  }

  /** Portions are ours: who listens is told of one run. */
  #hear(event: Parameters<Listener>[0]): void {
    const { request: { onEvent }, startRun } = this.#open
    if (event.kind === 'planned') {
      if (this.#isTold) return
      this.#isTold = true
      startRun(this.place)
      onEvent({ ...event, runId: this.runId, ...this.#planned })
    } else onEvent(event.kind === 'page-done' || event.kind === 'shared-out' ? { ...event, done: this.#before + event.done, pages: this.#planned.pages } : event)
  }
}

/** What the pages of a site have alike is no matter of an audit. */
const keepIn = (log: RunLog, result: PageResult) => log.append(resultEntry({ ...result, blocks: NO_BLOCKS }))
