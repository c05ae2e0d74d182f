/** The end of the time that a request may take; it stands still while we are the ones who wait. */

export class Deadline {
  readonly #onReached: () => void
  #leftMs: number
  #runningSince = performance.now()
  #timer: NodeJS.Timeout
  /** Milliseconds for which it stood still. */
  stoodStillMs = 0
  #isOver = false

  constructor(ms: number, onReached: () => void) {
    this.#leftMs = ms
    this.#onReached = onReached
    this.#timer = setTimeout(onReached, ms)
  }

  /** Stands still until `done` resolves. */
  async waitFor(done: Promise<void>): Promise<void> {
    const since = performance.now()
    clearTimeout(this.#timer)
    this.#leftMs = Math.max(0, this.#leftMs - (since - this.#runningSince))
    await done
    this.#runningSince = performance.now()
    this.stoodStillMs += this.#runningSince - since
    if (!this.#isOver) this.#timer = setTimeout(this.#onReached, this.#leftMs)
  }

  end(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
  }
}
