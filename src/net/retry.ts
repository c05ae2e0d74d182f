/** Which failures may pass by themselves, how long to wait before asking again, and what a server objects to. */
import type { Broken, Exchange } from '../model/exchange.ts'
import type { FailureReason } from '../model/look.ts'
import { isChallenge } from './challenge.ts'
import type { Received } from './exchange.ts'
import type { Objection } from './host-clock.ts'

/** Back-off doubles from the host's delay, but from no less than this (set by judgement). */
const BACK_OFF_MIN_MS = 250
/** Share of a back-off that chance takes away, so that many clients don't come back together (set by judgement). */
const JITTER_SHARE = 0.5
/** A server's clock that is further off than this is believed before ours when it names a date: `Date` has whole seconds. */
const CLOCKS_APART_MS = 2000

const PASSING_REASONS: ReadonlySet<FailureReason> = new Set(['reset', 'timeout-connect', 'timeout-headers', 'timeout-body', 'timeout-total'])
/** 52x and 530: Cloudflare can't reach the site behind it. */
const isPassingStatus = (status: number) => [429, 500, 502, 503, 504, 530].includes(status) || (status >= 520 && status <= 527)

export const mayPassReason = (reason: FailureReason): boolean => PASSING_REASONS.has(reason)

/** Whether asking again may show something else. A bot challenge stays one. */
export function mayPass(exchange: Received | Broken): boolean {
  return exchange.kind === 'broken' ? mayPassReason(exchange.reason) : isPassingStatus(exchange.status) && !isChallenge(exchange)
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
  const date = dateOf(value)
  const theirs = dateOf(exchange.headers['date'] ?? '')
  const from = Math.abs(theirs - now.getTime()) > CLOCKS_APART_MS ? theirs : now.getTime()
  return Number.isNaN(date) ? null : Math.max(0, date - from)
}

/** What an answer objects to: a 429 always does, a 503 where it says when to come back; `null`: nothing. */
export function objectionOf(exchange: Exchange | Received, now: Date): Objection | null {
  if (exchange.kind === 'broken') return null
  const wishMs = retryAfterMs(exchange, now)
  return wishMs !== null || exchange.status === 429 ? { status: exchange.status, wishMs } : null
}

const dateOf = (value: string): number => (/^[A-Za-z]{3,9},? /u.test(value) ? Date.parse(value) : Number.NaN)
