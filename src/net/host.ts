/** One host and our manners towards it: the queue of what is to be asked there, let through by its clock. */
import pLimit from 'p-limit'
import type { HostClocks } from '../model/fleet.ts'
import type { Clock } from './clock.ts'
import { HostClock, type Objection, type Purse } from './host-clock.ts'
import { SharedTurn } from './shared-turn.ts'
import type { Slots } from './slots.ts'

export interface HostManners {
  /** As printed, without `www.`. */
  readonly name: string
  readonly perHost: number
  readonly delayMs: number
}

/** What the hosts of a run share. */
export interface Common {
  readonly slots: Slots
  readonly purse: Purse
  readonly random: () => number
  readonly clock: Clock
  /** `null`: no other process asks. */
  readonly clocks: HostClocks | null
  readonly onWait: (host: string, until: Date) => void
}

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
  readonly #turns: ReturnType<typeof pLimit>
  /** Lets one request at a time wait for the clock, so that two never start together. */
  readonly #gate = pLimit(1)
  readonly #clock: HostClock
  readonly #shared: SharedTurn | null
  readonly #common: Common

  constructor({ name, perHost, delayMs }: HostManners, common: Common) {
    this.name = name
    this.#turns = pLimit(perHost)
    this.#clock = new HostClock(delayMs, common.purse)
    this.#shared = common.clocks === null ? null : new SharedTurn(name, { own: this.#clock, clocks: common.clocks, clock: common.clock })
    this.#common = common
  }

  /**
   * Runs `task` in its turn: at most `perHost` at once, starts at least the delay apart, and never before a penalty ends.
   * Rejects with HostRefusesError when the host has asked for longer peace than we wait.
   */
  run<T>(task: Task<T>, signal: AbortSignal): Promise<T> {
    return this.#turns(async () => {
      signal.throwIfAborted()
      const { result } = await this.#gate(() => this.#start(task, signal))
      return result
    })
  }

  /** Hears an answer to a request that started at `startedAt` by the clock; `null`: nothing is objected to. */
  hear(objection: Objection | null, startedAt: number): void {
    if (objection === null) this.#clock.hearNone()
    else this.#clock.hear(objection, { now: this.#common.clock.now(), startedAt, chance: this.#common.random() })
  }

  get isClosed(): boolean {
    return this.#clock.refusalAt(this.#common.clock.now()) !== null
  }

  /** Keeps to a `Crawl-delay`, up to a cap. */
  slowTo(delayMs: number): void {
    this.#clock.slowTo(delayMs)
  }

  async #start<T>(task: Task<T>, signal: AbortSignal): Promise<{ readonly result: Promise<T> }> {
    await this.#shared?.take(signal)
    try {
      return await this.#startByClock(task, signal)
    } catch (error) {
      await this.#shared?.give()
      throw error
    }
  }

  async #startByClock<T>(task: Task<T>, signal: AbortSignal): Promise<{ readonly result: Promise<T> }> {
    const { slots, onWait, clock } = this.#common
    const waitMs = this.#waitMs()
    if (waitMs > 0) onWait(this.name, new Date(clock.date().getTime() + waitMs))
    for (;;) {
      // A timer may fire early, and a penalty may come while we wait.
      for (let left = this.#waitMs(); left > 0; left = this.#waitMs()) await clock.wait(Math.ceil(left), signal)
      const release = await slots.take(this.#clock.pace)
      await this.#shared?.renew(signal).catch((error: unknown) => { release(); throw error })
      if (!signal.aborted && this.#waitMs() <= 0 && !this.isClosed) return { result: this.#begin(task, release) }
      release()
      signal.throwIfAborted()
    }
  }

  async #begin<T>(task: Task<T>, release: () => void): Promise<T> {
    const { clock } = this.#common
    let startedAt = 0
    const stamp = () => { this.#clock.started(startedAt = clock.now()) }
    stamp()
    try {
      return await task(stamp)
    } finally {
      this.#clock.ended(startedAt, clock.now())
      release()
      await this.#shared?.give()
    }
  }

  /** Milliseconds until the next start, those before it in the queue left out. */
  #waitMs(): number {
    const now = this.#common.clock.now()
    const status = this.#clock.refusalAt(now)
    if (status !== null) throw new HostRefusesError(status)
    return this.#clock.waitMs(now)
  }
}
