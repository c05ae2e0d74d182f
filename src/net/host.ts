/** One host and our manners towards it: its queue, its clock and its penalties. */
import pLimit from 'p-limit'
import { wait } from './clock.ts'

export interface HostManners {
  /** As printed, without `www.`. */
  readonly name: string
  readonly perHost: number
  readonly delayMs: number
}

/** Runs a task when there is room among all requests of the world. */
export type GlobalLimit = <T>(task: () => Promise<T>) => Promise<T>

/** A `Crawl-delay` above this asks for more than a reader with 90 notes can give; it is honoured up to here (set by judgement). */
const CRAWL_DELAY_MAX_MS = 30_000
/** A request held up on its way starts later for the server than for us, which shrinks the gap that it sees: measured 18 ms in 1000. */
const SLACK_SHARE = 0.02
/** After each penalty starts are this much further apart … */
const SLOWER_FACTOR = 2
/** … from at least this, and up to this (set by judgement). */
const SLOWER_MIN_MS = 100
const SLOWER_MAX_MS = 10_000

/** Calls `onSent` when its request is on the way: connecting takes time, and a host counts from when it hears us. */
export type Task<T> = (onSent: () => void) => Promise<T>

/** The host wants no request for longer than we wait; `status` is the answer that said so. */
export class HostRefusesError extends Error {
  readonly status: number
  constructor(status: number) {
    super('the host wants to be left alone')
    this.status = status
  }
}

export class Host {
  readonly name: string
  /** Looks at another form of an address here (`second-look.ts`) that showed no more than the plain one. */
  fruitlessForms = 0
  readonly #slots: ReturnType<typeof pLimit>
  /** Lets one request at a time wait for the clock, so that two never start together. */
  readonly #gate = pLimit(1)
  readonly #everywhere: GlobalLimit
  readonly #onWait: (until: Date) => void
  #delayMs: number
  #nextStart = 0
  #refusal: { readonly until: number; readonly status: number } | null = null

  constructor(manners: HostManners, everywhere: GlobalLimit, onWait: (until: Date) => void) {
    this.name = manners.name
    this.#slots = pLimit(manners.perHost)
    this.#delayMs = manners.delayMs
    this.#everywhere = everywhere
    this.#onWait = onWait
  }

  /**
   * Runs `task` in its turn: at most `perHost` at once, starts at least the delay apart, and never before a penalty ends.
   * Rejects with HostRefusesError when the host has asked for longer peace than we wait.
   */
  run<T>(task: Task<T>, signal: AbortSignal): Promise<T> {
    return this.#slots(async () => {
      signal.throwIfAborted()
      const { result } = await this.#gate(() => this.#start(task, signal))
      return result
    })
  }

  /** Nothing more is asked for `ms`, and afterwards everything goes slower. */
  penalise(ms: number): void {
    this.#nextStart = Math.max(this.#nextStart, performance.now() + ms)
    this.#delayMs = Math.max(this.#delayMs, Math.min(SLOWER_MAX_MS, Math.max(this.#delayMs, SLOWER_MIN_MS) * SLOWER_FACTOR))
  }

  /** Nothing is asked for `ms`, which is longer than anybody waits: whoever comes meanwhile is turned away. */
  closeFor(ms: number, status: number): void {
    this.#refusal = { until: performance.now() + ms, status }
  }

  /** Keeps to a `Crawl-delay`, up to the cap. */
  slowTo(delayMs: number): void {
    this.#delayMs = Math.max(this.#delayMs, Math.min(delayMs, CRAWL_DELAY_MAX_MS))
  }

  /** Milliseconds until the next request may start, leaving those before it in the queue out of account. */
  get waitMs(): number {
    return Math.max(0, this.#nextStart - performance.now())
  }

  #stamp(): void {
    this.#nextStart = Math.max(this.#nextStart, performance.now() + this.#delayMs * (1 + SLACK_SHARE))
  }

  async #start<T>(task: Task<T>, signal: AbortSignal): Promise<{ readonly result: Promise<T> }> {
    if (this.waitMs > 0) this.#onWait(new Date(Date.now() + this.waitMs))
    // A timer may fire early, and a penalty may come while we wait.
    while (this.waitMs > 0) await wait(Math.ceil(this.waitMs), signal)
    if (this.#refusal !== null && this.#refusal.until > performance.now()) throw new HostRefusesError(this.#refusal.status)
    return new Promise((resolve, reject) => {
      this.#everywhere(() => {
        signal.throwIfAborted()
        this.#stamp()
        const result = task(() => { this.#stamp() })
        resolve({ result })
        return result
      }).catch(reject)
    })
  }
}
