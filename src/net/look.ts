/** One look, in its order: guard → cache → robots → manners → retry → hop (the last four at each hop, in `walk.ts`). */
import type { Look } from '../model/look.ts'
import type { LookPurpose, StoredAnswer } from '../model/world.ts'
import { cacheKey, isFresh, isWorthKeeping, lookFrom, storedFrom } from './freshness.ts'
import { refusalOf } from './guard.ts'
import type { Hold } from './room.ts'
import { ordinaryHeaders } from './user-agent.ts'
import { walk, type Walker } from './walk.ts'

/** How a look is made: a plain one may be answered from the cache, a fresh one knows nothing of those before it. */
export interface LookManner {
  readonly purpose: LookPurpose
  readonly maxAgeMs: number
  /** Without the cookies of those before; default with them. */
  readonly isStranger?: boolean
  /** Something of the page was looked at before; default: by its purpose. */
  readonly isFurther?: boolean
  /** Beside a reader's ordinary ones. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Looks at one address as it is written. Rejects on abort only. */
export async function lookAt(url: string, manner: LookManner, walker: Walker, signal: AbortSignal): Promise<Look> {
  const hold = walker.room.hold(walker.options.bytesMax, manner.isFurther ?? manner.purpose !== 'page')
  let body: Uint8Array | null = null
  try {
    const look = await lookHolding(url, manner, { walker, hold }, signal)
    if (look.kind === 'answer') ({ body } = look)
    return look
  } finally {
    hold.end(body)
  }
}

async function lookHolding(url: string, { purpose, maxAgeMs, isStranger = false, headers = {} }: LookManner, { walker, hold }: { readonly walker: Walker; readonly hold: Hold }, signal: AbortSignal): Promise<Look> {
  const { options } = walker
  const { bytesMax } = options
  const stored = purpose === 'page' ? await keptOf(url, walker, hold) : null
  if (stored !== null && isFresh(stored, { maxAgeMs, bytesMax, now: options.clock.date() })) return { ...lookFrom(stored), url }
  const look = await walk({
    url, bytesMax, stored, isFresh: purpose === 'second-look', hasCookies: !isStranger,
    headers: { ...ordinaryHeaders(options), ...headers, ...(purpose === 'second-look' ? { 'cache-control': 'no-cache', pragma: 'no-cache' } : {}) },
    tally: { requests: 0, retries: 0, retriesLeft: purpose === 'sibling' ? 0 : options.retries, leftMs: options.timeoutMs, at: options.clock.date().toISOString(), hold },
  }, walker, signal)
  if (purpose !== 'sibling' && isWorthKeeping(look)) await options.cache?.put(cacheKey(url), storedFrom(look))
  return look
}

/** The guard stands before the cache too: what may not be asked isn't answered from memory either. How large a kept body is shows when it is read. */
function keptOf(url: string, { options, room }: Walker, hold: Hold): Promise<StoredAnswer | null> {
  const { cache } = options
  if (cache === null || refusalOf(url, options) !== null) return Promise.resolve(null)
  return room.reading(async () => {
    const stored = await cache.get(cacheKey(url))
    if (stored !== null) await hold.grow(stored.body.length)
    return stored
  })
}
