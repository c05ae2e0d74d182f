/** One look, in its order: guard → cache → robots → manners → retry → hop (the last four at each hop, in `walk.ts`). */
import type { Look } from '../model/look.ts'
import type { LookPurpose } from '../model/world.ts'
import { cacheKey, isFresh, isWorthKeeping, lookFrom, storedFrom } from './freshness.ts'
import { refusalOf } from './guard.ts'
import { ordinaryHeaders } from './user-agent.ts'
import { walk, type Walker } from './walk.ts'

/** How a look is made: a plain one may be answered from the cache, a fresh one knows nothing of those before it. */
export interface LookManner {
  readonly purpose: LookPurpose
  readonly maxAgeMs: number
  /** Without the cookies of those before; default with them. */
  readonly isStranger?: boolean
  /** Beside a reader's ordinary ones. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Looks at one address as it is written. Rejects on abort only. */
export async function lookAt(url: string, { purpose, maxAgeMs, isStranger = false, headers = {} }: LookManner, walker: Walker, signal: AbortSignal): Promise<Look> {
  const { options } = walker
  const { bytesMax } = options
  const isPlain = purpose === 'page'
  // The guard stands before the cache too: what may not be asked isn't answered from memory either.
  const isRefused = refusalOf(url, options) !== null
  const stored = isPlain && !isRefused ? await options.cache?.get(cacheKey(url)) ?? null : null
  if (stored !== null && isFresh(stored, { maxAgeMs, bytesMax, now: options.clock.date() })) return { ...lookFrom(stored), url }
  const look = await walk({
    url, bytesMax, stored, isFresh: purpose === 'second-look', hasCookies: !isStranger,
    headers: { ...ordinaryHeaders(options), ...headers, ...(purpose === 'second-look' ? { 'cache-control': 'no-cache', pragma: 'no-cache' } : {}) },
    tally: { requests: 0, retries: 0, retriesLeft: purpose === 'sibling' ? 0 : options.retries, leftMs: options.timeoutMs, at: options.clock.date().toISOString() },
  }, walker, signal)
  if (purpose !== 'sibling' && isWorthKeeping(look)) await options.cache?.put(cacheKey(url), storedFrom(look))
  return look
}
