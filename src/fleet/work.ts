/** A worker: takes hosts one after the other, looks at their pages, and keeps each result as it comes. */
import { AsyncLocalStorage } from 'node:async_hooks'
import * as v from 'valibot'
import { complaint } from '../model/complaint.ts'
import type { FleetWork, HostClocks, HostJob, OpenPage } from '../model/fleet.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { VERSION } from '../model/version.ts'
import type { Listener } from '../pipeline/events.ts'
import { lexiconOf } from '../pipeline/lexicon.ts'
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
import { Lent } from './lent.ts'
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

/** What pages are read with. */
interface Desk { readonly loadLexicon: () => Promise<Lexicon>; readonly readers: PageReaders; close(): Promise<void> }

class Worker {
  readonly #request: WorkRequest
  readonly #alone = new Alone()
  /** Of the page for which something is asked: says that it is begun. */
  readonly #beginning = new AsyncLocalStorage<() => Promise<void>>()
  /** By run, of which an audit has one for each portion. */
  readonly #worlds = new Lent<OpenedWorld>()
  /** By the user's own entries of the dictionary. */
  readonly #desks = new Lent<Desk>()

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
    await this.#worlds.close()
    await this.#desks.close()
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
    await this.#desks.use(JSON.stringify([...settings.lexicon ?? []]), () => this.#openDesk(settings), async ({ loadLexicon, readers }) => {
      await this.#worlds.use(job.run.id, () => this.#openWorld(settings), async ({ world, hosts }) => {
        await visitPages(pages, { record: { id: job.run.id }, results, keep }, { settings, world, hosts, loadLexicon, readers, onEvent, signal, around, besideMax: UNREAD_MAX })
      })
    })
  }

  #openWorld(settings: CheckSettings): Promise<OpenedWorld> {
    const { shelves, onEvent } = this.#request
    return openWorldOf(settings, onEvent, { ...shelves, clocks: shelves.clocks === null ? null : this.#beginningWith(shelves.clocks) })
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

  /** What pages are read with is loaded before any is asked for: the first answers would wait for it, and be lost with us meanwhile. */
  async #openDesk(settings: CheckSettings): Promise<Desk> {
    const { onEvent, signal } = this.#request
    const loadLexicon = lexiconOf(settings)
    const { matchQuotation } = await readGiven('<p>A page is read before one is asked for.', await loadLexicon())
    matchQuotation('A page is read')
    // The fleet has a process for each core: each reads in its own thread.
    const readers = openPageReaders({ loadLexicon, pages: 0, signal, onTrouble: said => { onEvent({ kind: 'trouble', said }) } })
    return { loadLexicon, readers, close: () => readers.close() }
  }
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
