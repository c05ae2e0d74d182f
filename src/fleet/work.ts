/** A worker: takes hosts one after the other, looks at their pages, and keeps each result as it comes. */
import * as v from 'valibot'
import { complaint } from '../model/complaint.ts'
import type { FleetWork, HostJob, OpenPage } from '../model/fleet.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { VERSION } from '../model/version.ts'
import type { Listener } from '../pipeline/events.ts'
import { openPageReaders, type PageReaders } from '../pipeline/page-readers.ts'
import type { PagePlan } from '../pipeline/references.ts'
import type { PageResult } from '../pipeline/run.ts'
import { setAside } from '../pipeline/set-aside.ts'
import type { CheckSettings } from '../pipeline/settings.ts'
import { visitPages, type Around } from '../pipeline/visit-pages.ts'
import { openWorldOf, type OpenedWorld } from '../pipeline/worlds.ts'
import type { Shelves } from '../store/shelves.ts'
import { Alone } from './alone.ts'
import { settingsFrom } from './settings.ts'

export interface WorkRequest {
  readonly shelves: Shelves
  readonly pages: FleetWork
  /** Of this machine: proxies, and how many hosts are asked side by side; how they are asked the scheduler says. */
  readonly own: CheckSettings
  readonly onEvent: Listener
  readonly signal: AbortSignal
}

/** Asks whether there is work, when there was none (set by judgement). */
const IDLE_MS = 500
/** A page that was begun so often and never ended ends its workers, and is set aside; before its last try it is worked on beside others. */
const TRIES_MAX = 3

/** Works until `signal` aborts. Throws a `Complaint` where the audit is another version's. */
export async function work(request: WorkRequest): Promise<void> {
  const failed = new AbortController()
  const signal = AbortSignal.any([request.signal, failed.signal])
  const worker = new Worker({ ...request, signal })
  const next = inTurn(async () => {
    try {
      while (!signal.aborted) {
        const job = await request.pages.take()
        if (job !== null) return job
        await idle(signal)
      }
      return null
    } catch (error) {
      failed.abort()
      throw error
    }
  })
  const serve = async () => {
    for (let job = await next(); job !== null; job = await next()) await worker.do(job)
  }
  try {
    await Promise.all(Array.from({ length: request.own.maxConcurrency }, async () => {
      try { await serve() } catch (error) { failed.abort(); throw error }
    }))
  } finally {
    await worker.close()
  }
}

// Written by the same version, which is compared before.
const planShape = v.custom<PagePlan>(value => v.is(v.object({ id: v.string(), url: v.string(), host: v.string(), drafts: v.array(v.unknown()) }), value))

interface PageAtWork { readonly page: PagePlan; readonly tries: number }

class Worker {
  readonly #request: WorkRequest
  readonly #alone = new Alone()
  readonly #worlds = new Map<string, Promise<OpenedWorld>>()
  readonly #lexicons = new Map<string, Promise<Lexicon>>()
  /** The fleet has a process for each core: each reads in its own thread. */
  readonly #readers = new Map<string, PageReaders>()

  constructor(request: WorkRequest) {
    this.#request = request
  }

  async do(job: HostJob): Promise<void> {
    const { pages: fleet, signal, own } = this.#request
    try {
      if (job.run.version !== VERSION) throw complaint`The audit was planned by footproof ${job.run.version}, this is ${VERSION}: give all the same version.`
      const settings = settingsFrom(job.run.settings, own)
      const pages = (await fleet.pages(job)).map(atWork)
      for (const { page, tries } of pages) if (tries >= TRIES_MAX) await fleet.keep(job, page.id, setAside(page, new Date().toISOString()))
      const isSuspect = ({ tries }: PageAtWork) => tries === TRIES_MAX - 1
      await this.#visit(job, settings, { pages: pages.filter(one => one.tries < TRIES_MAX - 1), around: work => this.#alone.beside(work) })
      for (const suspect of pages.filter(isSuspect)) if (!signal.aborted) await this.#visit(job, settings, { pages: [suspect], around: work => this.#alone.alone(work) })
    } finally {
      await fleet.leave(job)
    }
  }

  async close(): Promise<void> {
    for (const opened of this.#worlds.values()) await (await opened).close()
    for (const readers of this.#readers.values()) await readers.close()
  }

  async #visit(job: HostJob, settings: CheckSettings, { pages, around }: { readonly pages: readonly PageAtWork[]; readonly around: <Result>(work: () => Promise<Result>) => Promise<Result> }): Promise<void> {
    if (pages.length === 0) return
    const { pages: fleet, onEvent } = this.#request
    const lost = new AbortController()
    const signal = AbortSignal.any([this.#request.signal, lost.signal])
    const begun = new Set<string>()
    const results = new Map<string, PageResult>()
    const keep = async (result: PageResult) => {
      begun.delete(result.id)
      results.set(result.id, result)
      if (!await fleet.keep(job, result.id, result)) lost.abort()
    }
    const counted: Around = (page, work) => around(async () => {
      if (!begun.has(page.id) && !await fleet.begin(job, page.id)) lost.abort()
      signal.throwIfAborted()
      begun.add(page.id)
      return work()
    })
    const { world, hosts } = await this.#worldOf(job.run.id, settings)
    const loadLexicon = () => this.#lexiconOf(job.run.id, settings)
    await visitPages(pages.map(({ page }) => page), { record: { id: job.run.id }, results, keep }, { settings, world, hosts, loadLexicon, onEvent, signal, around: counted, readers: this.#readersOf(job.run.id, settings) })
    for (const pageId of begun) await fleet.spare(job, pageId)
  }

  #worldOf(runId: string, settings: CheckSettings): Promise<OpenedWorld> {
    return once(this.#worlds, runId, () => openWorldOf(settings, this.#request.onEvent, this.#request.shelves))
  }

  #lexiconOf(runId: string, { lexicon }: CheckSettings): Promise<Lexicon> {
    return once(this.#lexicons, runId, async () => (await import('../text/lexicon/index.ts')).loadLexicon(lexicon ?? undefined))
  }

  #readersOf(runId: string, settings: CheckSettings): PageReaders {
    const { onEvent, signal } = this.#request
    return once(this.#readers, runId, () => openPageReaders({ loadLexicon: () => this.#lexiconOf(runId, settings), pages: 0, signal, onTrouble: said => { onEvent({ kind: 'trouble', said }) } }))
  }
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

const atWork = ({ plan, tries }: OpenPage): PageAtWork => ({ page: v.parse(planShape, plan), tries })

/** One asks at a time: where there was nothing for it, there is nothing for those behind it, and an idle worker asks once, not once a host. */
function inTurn<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const asked = last.then(ask)
    last = asked.catch(() => undefined)
    return asked
  }
}

/** Workers that were idle together don't ask together. */
const idle = (signal: AbortSignal): Promise<void> => new Promise(resolve => {
  const end = () => { clearTimeout(timer); signal.removeEventListener('abort', end); resolve() }
  const timer = setTimeout(end, IDLE_MS * (0.5 + Math.random()))
  signal.addEventListener('abort', end, { once: true })
})
