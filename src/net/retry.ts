/** Which failures may pass by themselves, and how long to wait before asking again. */
import type { FailureReason } from '../model/look.ts'
import { isChallenge } from './challenge.ts'
import type { Broken, Exchange, Received } from './exchange.ts'
import type { Host } from './host.ts'

/** Longest that one look waits at a server's wish; above, the server is taken to refuse us (lychee: 60 s). */
export const RETRY_AFTER_MAX_MS = 60_000
/** Back-off doubles from the host's delay, but from no less than this (set by judgement). */
const BACK_OFF_MIN_MS = 250
/** Share of a back-off that chance takes away, so that many clients don't come back together (set by judgement). */
const JITTER_SHARE = 0.5

const PASSING_REASONS: ReadonlySet<FailureReason> = new Set(['reset', 'timeout-connect', 'timeout-headers', 'timeout-body', 'timeout-total'])
/** 52x and 530: Cloudflare can't reach the site behind it. */
const isPassingStatus = (status: number) => [429, 500, 502, 503, 504, 530].includes(status) || (status >= 520 && status <= 527)

/** Whether asking again may show something else. A bot challenge stays one. */
export function mayPass(exchange: Received | Broken): boolean {
  if (exchange.kind === 'broken') return PASSING_REASONS.has(exchange.reason)
  return isPassingStatus(exchange.status) && !isChallenge(exchange)
}

/** The wait before retry number `attempt` (from 0). `chance` is uniform in [0, 1). */
export function backOffMs(attempt: number, delayMs: number, chance: number): number {
  return Math.max(delayMs, BACK_OFF_MIN_MS) * 2 ** attempt * (1 - JITTER_SHARE * chance)
}

/** `Retry-After` of a 429 or 503 in milliseconds from `now`: seconds or an HTTP date (RFC 9110, 10.2.3); `null`: none that makes sense. */
export function retryAfterMs(exchange: Exchange | Received, now: Date): number | null {
  if (exchange.kind === 'broken' || (exchange.status !== 429 && exchange.status !== 503)) return null
  const value = exchange.headers['retry-after']?.trim()
  if (value === undefined) return null
  if (/^\d{1,15}$/u.test(value)) return Number(value) * 1000
  const date = /^[A-Za-z]{3,9},? /u.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime())
}

/**
 * Passes a server's wish on to its host, at once, before the next request gets its turn there. A wish beyond `patienceMs`
 * closes the host; a 429 without a wish slows it down.
 */
export function heed(exchange: Exchange, host: Host, { patienceMs, delayMs, now }: { readonly patienceMs: number; readonly delayMs: number; readonly now: Date }): void {
  if (exchange.kind === 'broken') return
  const wished = retryAfterMs(exchange, now)
  if (wished !== null && wished > patienceMs) host.closeFor(wished, exchange.status)
  else if (wished !== null || exchange.status === 429) host.penalise(wished ?? backOffMs(0, delayMs, 0))
}
