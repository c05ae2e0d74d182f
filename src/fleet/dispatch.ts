/** The scheduler: gives an audit's pages to workers, host by host, and waits until each has its result. */
import type { FleetPlan } from '../model/fleet.ts'
import { VERSION } from '../model/version.ts'
import type { Visit } from '../pipeline/visit-pages.ts'
import { plainSettings } from './settings.ts'

/** A host whose worker has ended is offered anew within so long; a run ends so much later than its last page, at most (set by judgement). */
const POLL_MS = 500

/** What workers keep is in the run's log, so that a scheduler that is killed goes on with the next call. */
export function dispatching(plan: FleetPlan): Visit {
  return async (pages, run, { settings, world, onEvent, signal }) => {
    const open = pages.filter(page => !run.results.has(page.id))
    const { id } = run.record
    onEvent({ kind: 'planned', runId: id, pages: pages.length, hosts: new Set(open.map(({ host }) => host)).size, alreadyDone: pages.length - open.length })
    await plan.put({ id, version: VERSION, settings: plainSettings(settings) }, open.map(page => ({ id: page.id, host: page.host, plan: page })))
    while (!signal.aborted && await plan.offer(id) > 0) await world.wait(POLL_MS, signal).catch((error: unknown) => { if (!signal.aborted) throw error })
    // Whoever is still at work finds that nobody waits for it.
    await plan.drop(id)
    await run.reread()
    return !signal.aborted
  }
}
