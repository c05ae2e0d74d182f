/** The scheduler: gives an audit's pages to workers, host by host, and waits until each has its result. */
import { complaint } from '../model/complaint.ts'
import type { FleetPlan, FleetState } from '../model/fleet.ts'
import { phrase } from '../model/phrase.ts'
import { VERSION } from '../model/version.ts'
import type { Listener } from '../pipeline/events.ts'
import type { Visit } from '../pipeline/visit-pages.ts'
import { plainSettings } from './settings.ts'

/** A host whose worker has ended is offered anew within so long; a run ends so much later than its last page, at most (set by judgement). */
const POLL_MS = 500
/** A poll over very many hosts takes the database its time: no more than this share of it (set by judgement). */
const POLL_SHARE = 0.1
/** How it stands is told so often at most (set by judgement). */
const TOLD_MS = 2_000
/** Workers need so long to start (set by judgement); then it is said that there is none. */
const LONELY_MS = 15_000

/** What workers keep is in the run's log, so that a scheduler that is killed goes on with the next call. */
export function dispatching(plan: FleetPlan): Visit {
  const loneliness: Loneliness = { since: null, isTold: false }
  return async (pages, run, { settings, world, onEvent, signal }) => {
    const open = pages.filter(page => !run.results.has(page.id))
    const { id } = run.record
    onEvent({ kind: 'planned', runId: id, pages: pages.length, hosts: new Set(open.map(({ host }) => host)).size, alreadyDone: pages.length - open.length })
    await plan.put({ id, version: VERSION, settings: plainSettings(settings) }, open.map(page => ({ id: page.id, host: page.host, plan: page })))
    const tell = telling(onEvent, { pages: pages.length, delayMs: settings.delayMs, loneliness })
    while (!signal.aborted) {
      const askedAt = performance.now()
      if (await plan.hold() !== null) throw complaint`This audit stood still for so long that another one has taken its place: what was seen is kept, and that one goes on with it.`
      const state = await plan.offer(id)
      tell(state, world.now().getTime())
      if (state.open === 0) break
      await world.wait(Math.max(POLL_MS, (performance.now() - askedAt) / POLL_SHARE), signal).catch((error: unknown) => { if (!signal.aborted) throw error })
    }
    // Whoever is still at work finds that nobody waits for it.
    await plan.drop(id)
    await run.reread()
    return !signal.aborted
  }
}

/** Since when there has been no worker, and whether that was said: once an audit, in however many portions it comes. */
interface Loneliness { since: number | null; isTold: boolean }

/** Says how it stands, not too often, and once when nobody comes. */
function telling(onEvent: Listener, { pages, delayMs, loneliness }: { readonly pages: number; readonly delayMs: number; readonly loneliness: Loneliness }): (state: FleetState, now: number) => void {
  let first: { readonly open: number; readonly at: number } | null = null
  let toldAt = -Infinity
  return ({ open, openOnOneHost, hostsWaiting, hostsAtWork, workers }, now) => {
    first ??= { open, at: now }
    loneliness.since = workers > 0 ? null : loneliness.since ?? now
    if (loneliness.since !== null && now - loneliness.since > LONELY_MS && !loneliness.isTold) {
      loneliness.isTold = true
      onEvent({ kind: 'trouble', said: phrase`Nobody looks at the pages: start footproof work with the same --store, here or on other machines; the audit waits.` })
    }
    if (now - toldAt < TOLD_MS && open > 0) return
    toldAt = now
    const done = first.open - open
    // However many work, one host is asked at its own pace.
    const leftMs = done === 0 ? null : Math.max(openOnOneHost * delayMs, open * (now - first.at) / done)
    onEvent({ kind: 'shared-out', done: pages - open, pages, hostsWaiting, hostsAtWork, workers, leftMs })
  }
}
