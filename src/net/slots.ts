/** Requests under way over all hosts: at most so many, those of hosts that wanted us to slow down after all others. */
import type { Pace } from './host-clock.ts'

export class Slots {
  readonly #waiting: Readonly<Record<'swift' | 'slow', (() => void)[]>> = { swift: [], slow: [] }
  #free: number

  constructor(size: number) {
    this.#free = size
  }

  /** Resolves when there is room, in the order of asking within a pace; what it gives makes the room free again. */
  async take(pace: Pace): Promise<() => void> {
    if (this.#free === 0) await new Promise<void>(resolve => { this.#waiting[pace === 'swift' ? 'swift' : 'slow'].push(resolve) })
    else this.#free -= 1
    return () => { this.#release() }
  }

  #release(): void {
    const next = this.#waiting.swift.shift() ?? this.#waiting.slow.shift()
    if (next === undefined) this.#free += 1
    else next()
  }
}
