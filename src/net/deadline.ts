/**
 * The end of the time that a request may take. Only time in which we could have heard an answer counts: it stands still while a body
 * waits for room, and hardly goes on while this program or its machine is busy with something else, which is no fault of a server.
 */

/** Time is counted in steps (set by judgement). */
const STEP_MS = 100
/** A step that took longer than this was ours (set by judgement). */
const STEP_COUNTS_MAX_MS = 2 * STEP_MS

export class Deadline {
  readonly #timeMs: number
  readonly #onReached: () => void
  #leftMs: number
  #stepSince = performance.now()
  #timer: NodeJS.Timeout | null = null
  #isOver = false

  constructor(ms: number, onReached: () => void) {
    this.#timeMs = ms
    this.#leftMs = ms
    this.#onReached = onReached
    this.#step()
  }

  /** Of the time, what has counted so far. */
  get spentMs(): number {
    return this.#timeMs - this.#leftMs + (this.#timer === null ? 0 : this.#stepMs())
  }

  /** Stands still until `done` resolves. */
  async waitFor(done: Promise<void>): Promise<void> {
    this.#stop()
    await done
    if (!this.#isOver) this.#step()
  }

  end(): void {
    this.#stop()
    this.#isOver = true
  }

  #step(): void {
    this.#stepSince = performance.now()
    this.#timer = setTimeout(() => {
      this.#stop()
      if (this.#leftMs > 0) this.#step()
      else this.#onReached()
    }, Math.min(STEP_MS, this.#leftMs))
  }

  #stop(): void {
    if (this.#timer === null) return
    clearTimeout(this.#timer)
    this.#leftMs -= this.#stepMs()
    this.#timer = null
  }

  #stepMs(): number {
    return Math.min(STEP_COUNTS_MAX_MS, performance.now() - this.#stepSince)
  }
}
