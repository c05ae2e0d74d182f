/**
 * When one host may be asked next, as a small machine: what it answers changes its pace, and every pace has its gap.
 * Time and chance come in as values, so nothing waits here.
 */
import type { HostManner } from '../model/fleet.ts'

/**
 * `swift`: asked at the delay · `slow`: it once wanted us to slow down, so it is asked further apart and yields to hosts
 * that didn't · `closed`: it wants longer peace than we wait, and whoever comes is turned away.
 */
export type Pace = 'swift' | 'slow' | 'closed'

/** `hold`: it objects, and is waited for · `enough`: it objects to more than we wait for · `peace`: the peace it wanted is over. */
type Turn = 'hold' | 'enough' | 'peace'

const NEXT: Readonly<Record<Pace, Readonly<Record<Turn, Pace>>>> = {
  swift: { hold: 'slow', enough: 'closed', peace: 'swift' },
  slow: { hold: 'slow', enough: 'closed', peace: 'slow' },
  closed: { hold: 'closed', enough: 'closed', peace: 'slow' },
}

/** A host finds that we ask too much: `wishMs` is its Retry-After, `null` when it names no time. */
export interface Objection { readonly status: number; readonly wishMs: number | null }

/** Waits that hosts may still ask for, over the whole run; shared by its clocks. */
export interface Purse { leftMs: number }

/** Longest wish that is granted; above, the host is taken to refuse us (lychee: 60 s). */
export const WISH_MAX_MS = 60_000
/** Waits that one host may ask for, all in all (set by judgement: five of the longest). */
export const HOST_WAITS_MAX_MS = 300_000
/** The same over all hosts of a run, which wait side by side (set by judgement). */
export const RUN_WAITS_MAX_MS = 3_600_000
/** So many refusals one after the other, all but the last waited for, are one for good (set by judgement: half a minute at the default delay). */
const HOLDS_IN_A_ROW_MAX = 4
/** Without a wish a host is left alone for so many delays, doubled each time in a row (set by judgement; lychee starts at 10, Sphinx at 60 s) … */
const HOLD_DELAYS = 4
/** … of at least this, with up to this share more by chance, so that many clients don't come back together. */
const HOLD_DELAY_MIN_MS = 100
const JITTER_SHARE = 0.1
/** After each row of holds, starts are this much further apart … */
const SLOWER_FACTOR = 1.5
/** … from at least this, and up to this (set by judgement). */
const SLOWER_MIN_MS = 100
const SLOWER_MAX_MS = 10_000
/** A `Crawl-delay` above this asks for more than a reader with 90 notes can give; it is honoured up to here (set by judgement). */
export const CRAWL_DELAY_MAX_MS = 30_000
/** A request held up on its way starts later for the server than for us, which shrinks the gap that it sees: measured 18 ms in 1000 … */
const SLACK_SHARE = 0.02
/** … and, where delays are short, this much by a timer's grain, but no more than a tenth. */
const SLACK_MIN_MS = 2
const SLACK_SHARE_MAX = 0.1
/**
 * What a request takes beyond so many times the usual it may have been held up on its way, so that the host heard it that
 * much later: a server that stood still for a second saw two starts 27 ms apart instead of 100.
 */
const STALL_FACTOR = 2
/** Weight of the latest request in what they usually take (set by judgement). */
const LATEST_SHARE = 0.5

export class HostClock {
  readonly #purse: Purse
  #pace: Pace = 'swift'
  /** What we or its rules want, and what it took to content it. */
  #ownDelayMs: number
  #delayMs: number
  #lastStart = -Infinity
  #usualMs: number | null = null
  #heldUntil = -Infinity
  #holdBegan = -Infinity
  #holdsInARow = 0
  #waitsLeftMs = HOST_WAITS_MAX_MS
  #closedUntil = -Infinity
  #closedBy = 0

  constructor(delayMs: number, purse: Purse) {
    this.#ownDelayMs = delayMs
    this.#delayMs = delayMs
    this.#purse = purse
  }

  get pace(): Pace {
    return this.#pace
  }

  /** Milliseconds from `now` until a request may start. */
  waitMs(now: number): number {
    return Math.max(0, this.#heldUntil - now, this.#lastStart + withSlack(this.#delayMs) - now)
  }

  /** Status of the answer that closed the host; `null`: it isn't closed. */
  refusalAt(now: number): number | null {
    if (this.#pace === 'closed' && now >= this.#closedUntil) this.#pace = NEXT[this.#pace].peace
    return this.#pace === 'closed' ? this.#closedBy : null
  }

  started(now: number): void {
    this.#lastStart = now
  }

  /** A request came to its end; one that was held up counts as started later. */
  ended(startedAt: number, now: number): void {
    const tookMs = now - startedAt
    const usualMs = this.#usualMs ?? tookMs
    this.#lastStart = Math.max(this.#lastStart, now - STALL_FACTOR * usualMs)
    this.#usualMs = usualMs + LATEST_SHARE * (tookMs - usualMs)
  }

  /** Keeps to a `Crawl-delay`, up to the cap, from the last start on. */
  slowTo(delayMs: number): void {
    this.#ownDelayMs = Math.max(this.#ownDelayMs, Math.min(delayMs, CRAWL_DELAY_MAX_MS))
    this.#delayMs = Math.max(this.#delayMs, this.#ownDelayMs * (this.#pace === 'slow' ? SLOWER_FACTOR : 1))
  }

  /** An answer without an objection ends a row of them. */
  hearNone(): void {
    this.#holdsInARow = 0
  }

  /** Hears what is objected to a request that started at `startedAt`. `chance` is uniform in [0, 1). */
  hear({ status, wishMs }: Objection, { now, startedAt, chance }: { readonly now: number; readonly startedAt: number; readonly chance: number }): void {
    // Requests that were under way together are objected to together: that is one penalty.
    const isNew = startedAt >= this.#holdBegan
    if (isNew) this.#holdsInARow += 1
    const holdMs = wishMs ?? Math.min(WISH_MAX_MS, Math.max(this.#ownDelayMs, HOLD_DELAY_MIN_MS) * HOLD_DELAYS * 2 ** (this.#holdsInARow - 1) * (1 + JITTER_SHARE * chance))
    const addedMs = Math.max(0, now + holdMs - Math.max(now, this.#heldUntil))
    const turn: Turn = this.#mayHold(holdMs, addedMs) ? 'hold' : 'enough'
    this.#pace = NEXT[this.#pace][turn]
    if (turn === 'enough') { this.#close(status, wishMs, now); return }
    this.#waitsLeftMs -= addedMs
    this.#purse.leftMs -= addedMs
    this.#heldUntil = Math.max(this.#heldUntil, now + holdMs)
    this.#holdBegan = now
    if (isNew && this.#holdsInARow === 1) this.#delayMs = Math.max(this.#delayMs, Math.min(SLOWER_MAX_MS, Math.max(this.#delayMs, SLOWER_MIN_MS) * SLOWER_FACTOR))
  }

  /** What other processes must know of the host. */
  mannerAt(now: number): HostManner {
    const isClosed = this.refusalAt(now) !== null
    return {
      sinceStartMs: this.#lastStart === -Infinity ? null : now - this.#lastStart, heldForMs: Math.max(0, this.#heldUntil - now), delayMs: this.#delayMs,
      closedForMs: isClosed ? this.#closedUntil - now : 0, closedBy: this.#closedBy,
    }
  }

  /** Takes over what another process left: whichever is the slower holds. */
  adopt({ sinceStartMs, heldForMs, delayMs, closedForMs, closedBy }: HostManner, now: number): void {
    if (sinceStartMs !== null) this.#lastStart = Math.max(this.#lastStart, now - sinceStartMs)
    this.#heldUntil = Math.max(this.#heldUntil, now + heldForMs)
    if (delayMs > this.#delayMs) { this.#delayMs = delayMs; this.#pace = NEXT[this.#pace].hold }
    if (closedForMs > 0 && this.#pace !== 'closed') { this.#pace = 'closed'; this.#closedUntil = now + closedForMs; this.#closedBy = closedBy }
  }

  #mayHold(holdMs: number, addedMs: number): boolean {
    return holdMs <= WISH_MAX_MS && this.#holdsInARow < HOLDS_IN_A_ROW_MAX && addedMs <= this.#waitsLeftMs && addedMs <= this.#purse.leftMs
  }

  /** A wish that is merely long has an end; a cap that is reached has none in this run. */
  #close(status: number, wishMs: number | null, now: number): void {
    this.#closedBy = status
    this.#closedUntil = wishMs !== null && wishMs > WISH_MAX_MS ? now + wishMs : Infinity
  }
}

const withSlack = (delayMs: number) => delayMs + Math.max(delayMs * SLACK_SHARE, Math.min(SLACK_MIN_MS, delayMs * SLACK_SHARE_MAX))
