/** An audit's looks, portion by portion: whoever takes them is given what was seen, and who listens is told of one run. */
import type { UnreadDocument } from '../model/audit.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Store, World } from '../model/world.ts'
import type { Portion } from './citations.ts'
import type { CheckEvent } from './events.ts'
import { lexiconOf } from './lexicon.ts'
import { NO_BLOCKS } from './page-blocks.ts'
import { openPageReaders, type PageReaders } from './page-readers.ts'
import type { PagePlan } from './references.ts'
import { eachResult, resultEntry, type PageResult } from './run.ts'
import { visitPages, type Visit, type VisitJob } from './visit-pages.ts'

export interface Planned { readonly pages: number; readonly hosts: number }

export interface LookingIn extends Pick<VisitJob, 'settings' | 'world' | 'hosts' | 'onEvent' | 'signal'> {
  readonly store: Store
  readonly startRun: (place: string) => void
  /** Who looks; without it this process does. */
  readonly visit?: Visit
}

/** What the documents of a run cite. */
export interface Found {
  readonly runId: string
  /** Those that were read. */
  readonly documents: number
  readonly unread: readonly UnreadDocument[]
  readonly portions: readonly Portion[]
}

/** A thread takes 60 MB and reads 200 pages a second, which is more than manners let through in a night (measured). */
const THREADS_MAX = 1

export class Looking implements Found {
  readonly runId: string
  readonly documents: number
  readonly unread: readonly UnreadDocument[]
  readonly portions: readonly Portion[]
  readonly store: Store
  readonly world: World
  readonly #in: LookingIn
  readonly #loadLexicon: () => Promise<Lexicon>
  #planned: Planned = { pages: 0, hosts: 0 }
  /** Pages that an interrupted process had looked at. */
  #alreadyDone = 0
  #isTold = false
  /** Pages of the portions before. */
  #before = 0
  #readers: PageReaders | null = null

  constructor(open: LookingIn, { runId, documents, unread, portions }: Found) {
    this.#in = open
    this.runId = runId
    this.documents = documents
    this.unread = unread
    this.portions = portions
    this.store = open.store
    this.world = open.world
    this.#loadLexicon = lexiconOf(open.settings)
  }

  /** Folder of the run. */
  get place(): string {
    return this.store.place(this.runId)
  }

  /** Says how much will be looked at in all, what an interrupted process did included; before the first look. */
  async plan(all: Planned): Promise<void> {
    this.#planned = all
    for (const portion of this.portions) await this.seen(portion, () => { this.#alreadyDone += 1 })
  }

  /** Name under which the store keeps what belongs to a portion; all of it goes when the run ends. */
  nameOf({ number }: Portion): string {
    return `${this.runId}/${number}`
  }

  /** Looks at pages of a portion that an earlier, interrupted process didn't; `false`: interrupted. */
  async look(portion: Portion, pages: readonly PagePlan[]): Promise<boolean> {
    const { settings, signal, visit, world, hosts } = this.#in
    const log = await this.store.openLog(this.nameOf(portion))
    const done = new Set<string>()
    const reread = () => eachResult(log, ({ id }) => { done.add(id) })
    try {
      await reread()
      const run = { record: { id: this.nameOf(portion) }, results: done, reread, keep: async (result: PageResult) => { await log.append(entryOf(result)); done.add(result.id) } }
      const job = { settings, world, hosts, loadLexicon: this.#loadLexicon, signal, onEvent: (event: CheckEvent) => { this.#hear(event) } }
      const isComplete = visit === undefined ? await visitPages(pages, run, { ...job, readers: this.#readers ??= this.#openReaders() }) : await visit(pages, run, job)
      this.#before += pages.length
      return isComplete
    } finally {
      await log.close()
    }
  }

  /** Gives what was seen of a portion, and is not settled, to `take`. */
  async seen(portion: Portion, take: (result: PageResult) => void): Promise<void> {
    const log = await this.store.openLog(this.nameOf(portion))
    try {
      await eachResult(log, take)
    } finally {
      await log.close()
    }
  }

  /** What was seen of a portion is taken over: it need not be kept. */
  settle(portion: Portion): Promise<void> {
    return this.store.dropLog(this.nameOf(portion))
  }

  async close(): Promise<void> {
    await this.#readers?.close()
  }

  #openReaders(): PageReaders {
    const { settings: { lexicon }, signal, onEvent } = this.#in
    return openPageReaders({ loadLexicon: this.#loadLexicon, lexicon, pages: this.#planned.pages, threadsMax: THREADS_MAX, signal, onTrouble: said => { onEvent({ kind: 'trouble', said }) } })
  }

  /** Portions are ours: who listens is told of one run. */
  #hear(event: CheckEvent): void {
    const { onEvent, startRun } = this.#in
    if (event.kind === 'planned') {
      if (this.#isTold) return
      this.#isTold = true
      startRun(this.place)
      onEvent({ ...event, runId: this.runId, ...this.#planned, alreadyDone: this.#alreadyDone })
    } else if (event.kind === 'page-done') onEvent({ ...event, ...this.#inAll(event) })
    else if (event.kind === 'shared-out') onEvent({ ...event, ...this.#inAll(event), leftMs: leftInAll(event, this.#planned.pages - this.#before) })
    else onEvent(event)
  }

  #inAll({ done }: { readonly done: number }): { readonly done: number; readonly pages: number } {
    return { done: this.#before + done, pages: this.#planned.pages }
  }
}

/** Later portions take as long, page by page; at the end of one that can't be told. `all`: pages of it and of those after it. */
function leftInAll({ done, pages, leftMs }: Extract<CheckEvent, { readonly kind: 'shared-out' }>, all: number): number | null {
  if (all <= pages || leftMs === null) return leftMs
  return done < pages ? leftMs * (all - done) / (pages - done) : null
}

/** What the pages of a site have alike is no matter of an audit. */
const entryOf = (result: PageResult) => resultEntry({ ...result, blocks: NO_BLOCKS })
