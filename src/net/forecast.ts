/** What a world would ask for some addresses, as far as the cache can tell. Asks nothing. */
import type { HostPlan } from '../model/plan.ts'
import type { FetchableUrl } from '../model/url.ts'
import { hostNameOf } from '../url/host-name.ts'
import { cacheKey, isFresh } from './freshness.ts'
import { refusalOf } from './guard.ts'
import { CRAWL_DELAY_MAX_MS } from './host-clock.ts'
import { ruleFor, type WorldOptions } from './options.ts'
import { keptRules } from './robots.ts'

export type ForecastOptions = Pick<WorldOptions, 'allowPrivate' | 'bytesMax' | 'cache' | 'connectTo' | 'delayMs' | 'hostRules' | 'ignoreRobots' | 'maxAgeMs'>

/** One row a host, in the order of first mention. */
export async function forecast(urls: readonly FetchableUrl[], options: ForecastOptions): Promise<HostPlan[]> {
  const drafts = new Map<string, HostDraft>()
  for (const address of urls) {
    const url = new URL(address)
    const name = hostNameOf(address)
    const draft = drafts.get(name) ?? { host: name, pages: 0, kept: 0, refused: 0, robots: new Set(), delayMs: ruleFor(name, options.hostRules)?.delayMs ?? options.delayMs }
    drafts.set(name, draft)
    await add(url, draft, options)
  }
  return [...drafts.values()].map(planOf)
}

interface HostDraft {
  readonly host: string
  pages: number
  kept: number
  refused: number
  readonly robots: Set<string>
  delayMs: number
}

/** In the order of a look: guard, cache, robots (`look.ts`). */
async function add(url: URL, draft: HostDraft, options: ForecastOptions): Promise<void> {
  if (refusalOf(url.href, options) !== null) { draft.refused += 1; return }
  const stored = await options.cache?.get(cacheKey(url.href)) ?? null
  if (stored !== null && isFresh(stored, { maxAgeMs: options.maxAgeMs, bytesMax: options.bytesMax, now: new Date() })) { draft.kept += 1; return }
  const rules = options.ignoreRobots ? null : await keptRules(url, options.cache)
  if (rules === null && !options.ignoreRobots) draft.robots.add(url.origin)
  draft.delayMs = Math.max(draft.delayMs, Math.min(rules?.crawlDelayMs ?? 0, CRAWL_DELAY_MAX_MS))
  if (rules?.allows(url.href) === false) draft.refused += 1
  else draft.pages += 1
}

function planOf({ host, pages, kept, refused, robots, delayMs }: HostDraft): HostPlan {
  const requests = pages + robots.size
  return { host, pages, kept, refused, robots: robots.size, requests, delayMs, leastMs: Math.max(0, requests - 1) * delayMs }
}
