/** A host's turn among processes: it is taken when the first of our requests starts there, and given when the last has ended. */
import type { HostClocks } from '../model/fleet.ts'
import type { Clock } from './clock.ts'
import type { HostClock } from './host-clock.ts'

export interface SharedTurnOptions {
  readonly own: HostClock
  readonly clocks: HostClocks
  readonly clock: Clock
}

export class SharedTurn {
  readonly #host: string
  readonly #options: SharedTurnOptions
  #underWay = 0
  /** Taking and giving never cross. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(host: string, options: SharedTurnOptions) {
    this.#host = host
    this.#options = options
  }

  /** Waits until no other process asks the host; what they learned of it holds for us. One that resolved is followed by one `give`. */
  take(signal: AbortSignal): Promise<void> {
    const { own, clocks, clock } = this.#options
    return this.#inTurn(async () => {
      this.#underWay += 1
      if (this.#underWay > 1) return
      try {
        own.adopt(await clocks.take(this.#host, signal), clock.now())
      } catch (error) {
        this.#underWay -= 1
        throw error
      }
    })
  }

  /** Just before a request starts in the turn that was taken: where it was lost meanwhile, waits for another one. */
  renew(signal: AbortSignal): Promise<void> {
    const { own, clocks, clock } = this.#options
    return this.#inTurn(async () => {
      const manner = await clocks.renew(this.#host, signal)
      if (manner !== null) own.adopt(manner, clock.now())
    })
  }

  give(): Promise<void> {
    const { own, clocks, clock } = this.#options
    return this.#inTurn(async () => {
      this.#underWay -= 1
      if (this.#underWay === 0) await clocks.give(this.#host, own.mannerAt(clock.now()))
    })
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}
