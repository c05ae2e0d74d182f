/** `--plan`: what a check would ask, from the documents, the cache and an interrupted run. Asks nothing. */
import type { Plan } from '../model/plan.ts'
import { openCache, openStore } from '../store/index.ts'
import type { NamedDocument } from './documents.ts'
import { fetchDocuments } from './published.ts'
import { readAll } from './read-all.ts'
import { pagesOf } from './references.ts'
import { resultsSoFar } from './run.ts'
import { isIncluded, type CheckSettings } from './settings.ts'

export interface PlanRequest {
  /** Published pages among them are fetched: what they cite is not known before. */
  readonly documents: readonly NamedDocument[]
  readonly settings: CheckSettings
  /** Folder of runs. */
  readonly out: string
}

/** Offline nothing would be asked, so the plan has no hosts. */
export async function planDocuments({ documents: named, settings, out }: PlanRequest): Promise<Plan> {
  const documents = await fetchDocuments(named, settings, new AbortController().signal)
  const { readings } = await readAll(documents, { decisions: new Map(), onEvent: () => undefined })
  const pages = pagesOf(readings.flatMap(reading => reading.drafts))
  const done = await resultsSoFar(readings, settings, openStore(out))
  const open = pages.filter(page => !done.has(page.id))
  const wanted = open.flatMap(({ fetchable }) => (fetchable !== null && isIncluded(fetchable, settings) ? [fetchable] : []))
  const hosts = settings.offline ? [] : await forecastOf(wanted, settings)
  return {
    schema: 1, documents: documents.map(({ path }) => path), pages: pages.length, done: pages.length - open.length, excluded: open.length - wanted.length,
    requests: hosts.reduce((sum, { requests }) => sum + requests, 0), leastMs: Math.max(0, ...hosts.map(({ leastMs }) => leastMs)), hosts,
  }
}

async function forecastOf(urls: Parameters<typeof import('../net/forecast.ts').forecast>[0], settings: CheckSettings): Promise<Plan['hosts']> {
  const { forecast } = await import('../net/forecast.ts')
  const cache = settings.cache === null ? null : openCache(settings.cache, () => undefined)
  return (await forecast(urls, { ...settings, cache })).sort((a, b) => b.leastMs - a.leastMs || b.requests - a.requests)
}
