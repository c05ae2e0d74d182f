/** A worker: takes hosts one after the other, looks at their pages, and keeps each result as it comes. */
import { AsyncLocalStorage } from 'node:async_hooks'
import * as v from 'valibot'
import { complaint } from '../model/complaint.ts'
import type { FleetWork, HostClocks, HostJob, OpenPage } from '../model/fleet.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { VERSION } from '../model/version.ts'
import type { Listener } from '../pipeline/events.ts'
import { openPageReaders, type PageReaders } from '../pipeline/page-readers.ts'
import { readGiven } from '../pipeline/page.ts'
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
/** Of one host: an answer that waits to be read is lost with its worker, and a busy machine has no use for more of them (set by judgement). */
const UNREAD_MAX = 1
/** A page during which so many workers ended while they were at work on nothing else is set aside. */
const DEATHS_MAX = 3

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

interface PageAtWork extends Omit<OpenPage, 'plan'> { readonly page: PagePlan }

class Worker {
  readonly #request: WorkRequest
  readonly #alone = new Alone()
  /** Of the page for which something is asked: says that it is begun. */
  readonly #beginning = new AsyncLocalStorage<() => Promise<void>>()
  readonly #worlds = new Map<string, Promise<OpenedWorld>>()
  readonly #lexicons = new Map<string, Promise<Lexicon>>()
  /** The fleet has a process for each core: each reads in its own thread. */
  readonly #readers = new Map<string, PageReaders>()
  readonly #practised = new Map<string, Promise<void>>()

  constructor(request: WorkRequest) {
    this.#request = request
  }

  /** Where it throws the host is not left: what was begun may be what ended us. */
  async do(job: HostJob): Promise<void> {
    const { pages: fleet, own } = this.#request
    if (job.run.version !== VERSION) throw complaint`The audit was planned by footproof ${job.run.version}, this is ${VERSION}: give all the same version.`
    const settings = settingsFrom(job.run.settings, own)
    const pages = (await fleet.pages(job)).map(atWork)
    const open = pages.filter(({ deaths }) => deaths < DEATHS_MAX)
    for (const { page, deaths } of pages) if (deaths >= DEATHS_MAX) await fleet.keep(job, page.id, setAside(page, new Date().toISOString()))
    await this.#visit(job, settings, { pages: open.filter(({ isSuspect }) => !isSuspect).map(({ page }) => page), isAlone: false })
    for (const { page, isSuspect } of open) if (isSuspect) await this.#visit(job, settings, { pages: [page], isAlone: true })
    await fleet.leave(job)
  }

  async close(): Promise<void> {
    for (const opened of this.#worlds.values()) await (await opened).close()
    for (const readers of this.#readers.values()) await readers.close()
  }

  async #visit(job: HostJob, settings: CheckSettings, { pages, isAlone }: { readonly pages: readonly PagePlan[]; readonly isAlone: boolean }): Promise<void> {
    const { pages: fleet, onEvent } = this.#request
    const refused = new AbortController()
    const signal = AbortSignal.any([this.#request.signal, job.lost, refused.signal])
    if (pages.length === 0 || signal.aborted) return
    const begun = new Set<string>()
    const results = new Map<string, PageResult>()
    const keep = async (result: PageResult) => {
      results.set(result.id, result)
      if (!await fleet.keep(job, result.id, result)) refused.abort()
    }
    const begin = async ({ id }: PagePlan) => {
      if (begun.has(id)) return
      begun.add(id)
      if (!await fleet.begin(job, id, isAlone)) refused.abort()
    }
    const around: Around = (page, work) => {
      const beginning = async () => {
        // Nothing is asked for then, and what is kept of it may end us as well.
        if (settings.offline) await begin(page)
        return this.#beginning.run(() => begin(page), work)
      }
      return isAlone ? this.#alone.alone(beginning) : this.#alone.beside(beginning)
    }
    await once(this.#practised, job.run.id, () => this.#practise(job.run.id, settings))
    const { world, hosts } = await this.#worldOf(job.run.id, settings)
    const loadLexicon = () => this.#lexiconOf(job.run.id, settings)
    await visitPages(pages, { record: { id: job.run.id }, results, keep }, { settings, world, hosts, loadLexicon, onEvent, signal, around, besideMax: UNREAD_MAX, readers: this.#readersOf(job.run.id, settings) })
  }

  #worldOf(runId: string, settings: CheckSettings): Promise<OpenedWorld> {
    const { shelves, onEvent } = this.#request
    return once(this.#worlds, runId, () => openWorldOf(settings, onEvent, { ...shelves, clocks: shelves.clocks === null ? null : this.#beginningWith(shelves.clocks) }))
  }

  /** A page is begun when its first request is about to start, not while it waits for its turn: it can't have ended who waits. */
  #beginningWith(clocks: HostClocks): HostClocks {
    return {
      ...clocks,
      renew: async (host, signal) => {
        const manner = await clocks.renew(host, signal)
        if (manner === null) await this.#beginning.getStore()?.()
        return manner
      },
    }
  }

  #lexiconOf(runId: string, { lexicon }: CheckSettings): Promise<Lexicon> {
    return once(this.#lexicons, runId, async () => (await import('../text/lexicon/index.ts')).loadLexicon(lexicon ?? undefined))
  }

  /** What pages are read with is loaded before any is asked for: the first answers would wait for it, and be lost with us meanwhile. */
  async #practise(runId: string, settings: CheckSettings): Promise<void> {
    const { matchQuotation } = await readGiven('<p>A page is read before one is asked for.', await this.#lexiconOf(runId, settings))
    matchQuotation('A page is read')
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

const atWork = ({ plan, ...known }: OpenPage): PageAtWork => ({ ...known, page: v.parse(planShape, plan) })

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
