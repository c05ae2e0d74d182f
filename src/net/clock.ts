/** Time as the net goes by it, and waiting that ends at once on abort. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Clock {
  /** Milliseconds that only grow. */
  now(): number
  date(): Date
  /** Resolves after `ms` (at once when not positive); rejects with the signal's reason on abort. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

export const REAL_CLOCK: Clock = { now: () => performance.now(), date: () => new Date(), wait }

/** A clock on which nothing takes time but waiting, and waiting takes none of ours: for a run that is done again. */
export function skippingClock(startedAt: Date): Clock {
  let passedMs = 0
  return {
    now: () => passedMs,
    date: () => new Date(startedAt.getTime() + passedMs),
    async wait(ms, signal) {
      const until = passedMs + Math.max(0, ms)
      await wait(0, signal)
      passedMs = Math.max(passedMs, until)
    },
  }
}

/** Node's timers fire at once above 2^31 − 1 ms. */
const WAIT_MAX_MS = 2 ** 31 - 1

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  if (!(ms > 0)) return
  await sleep(Math.min(ms, WAIT_MAX_MS), undefined, { signal }).catch((error: unknown) => {
    throw signal.aborted ? reasonOfAbort(signal) : error
  })
}

/** What `promise` gives, unless the signal aborts first. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => { reject(reasonOfAbort(signal)) }
    if (signal.aborted) { abort(); promise.catch(() => undefined); return }
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => { signal.removeEventListener('abort', abort) })
  })
}

/** The signal's reason as an error. */
export const reasonOfAbort = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason })
