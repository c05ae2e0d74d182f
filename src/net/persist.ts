/** Asks again where that may help, as long as the look's budget lasts. */
import type { Broken } from '../model/exchange.ts'
import type { Clock } from './clock.ts'
import { broken, type Received } from './exchange.ts'
import type { Request, Requester } from './requester.ts'
import { backOffMs, mayPass, objectionOf } from './retry.ts'

export interface Persistence {
  readonly requester: Requester
  readonly delayMs: number
  readonly random: () => number
  readonly clock: Clock
}

/**
 * One request with its retries. What a server objects to holds up the whole host (`host-clock.ts`), so the next turn there
 * is late enough; where it closed the host a 429 is a refusal (`retry-after-too-long`), a 503 is given as it came. A
 * kept-alive connection that had died costs no retry, once.
 */
export async function persist(request: Request, { requester, delayMs, random, clock }: Persistence, signal: AbortSignal): Promise<Received | Broken> {
  const { tally, host } = request
  let mayBeStale = true
  for (let attempt = 0; ; attempt += 1) {
    const got = await requester.ask(request, signal)
    if (got.kind === 'broken' && got.isStale && mayBeStale) { mayBeStale = false; attempt -= 1; continue }
    const isObjection = objectionOf(got, clock.date()) !== null
    if (isObjection && host.isClosed) return got.status === 429 ? { ...broken('retry-after-too-long'), status: got.status } : got
    if (!mayPass(got) || tally.retriesLeft === 0) return got
    tally.retriesLeft -= 1
    tally.retries += 1
    if (!isObjection) await clock.wait(backOffMs(attempt, delayMs, random()), signal)
  }
}
