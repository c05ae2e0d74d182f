/** Asks again where that may help, as long as the look's budget lasts. */
import type { Broken, Received } from './exchange.ts'
import { wait } from './clock.ts'
import { broken } from './exchange.ts'
import type { Request, Requester } from './requester.ts'
import { backOffMs, mayPass, retryAfterMs } from './retry.ts'

export interface Persistence {
  readonly requester: Requester
  readonly delayMs: number
  readonly random: () => number
}

/**
 * One request with its retries. `Retry-After` holds up the whole host (`heed`), so the next turn there is late enough; a
 * 429 that wants more than the look has patience for is a refusal (`retry-after-too-long`), a 503 that does so is given as
 * it came. A kept-alive connection that had died costs no retry, once.
 */
export async function persist(request: Request, { requester, delayMs, random }: Persistence, signal: AbortSignal): Promise<Received | Broken> {
  const { tally } = request
  let mayBeStale = true
  for (let attempt = 0; ; attempt += 1) {
    const got = await requester.ask(request, signal)
    if (got.kind === 'broken' && got.isStale && mayBeStale) { mayBeStale = false; attempt -= 1; continue }
    const wished = got.kind === 'broken' ? null : retryAfterMs(got, new Date())
    if (wished !== null && wished > tally.patienceMs) return got.status === 429 ? { ...broken('retry-after-too-long'), status: got.status } : got
    if (!mayPass(got) || tally.retriesLeft === 0) return got
    tally.retriesLeft -= 1
    if (wished === null) await wait(backOffMs(attempt, delayMs, random()), signal)
    else tally.patienceMs -= wished
  }
}
