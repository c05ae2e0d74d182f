/** Lets works go side by side, but one that asks for it alone. */
export class Alone {
  #underWay = 0
  #isAlone = false
  #waitingAlone = 0
  readonly #waiting = new Set<() => void>()

  /** Beside others, after those who wait to be alone. */
  async beside<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.#isAlone || this.#waitingAlone > 0) await this.#change()
    this.#underWay += 1
    try {
      return await work()
    } finally {
      this.#underWay -= 1
      this.#changed()
    }
  }

  /** When all others have ended; nothing starts before it has. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waitingAlone += 1
    while (this.#isAlone || this.#underWay > 0) await this.#change()
    this.#waitingAlone -= 1
    this.#isAlone = true
    try {
      return await work()
    } finally {
      this.#isAlone = false
      this.#changed()
    }
  }

  #change(): Promise<void> {
    return new Promise(wake => { this.#waiting.add(wake) })
  }

  #changed(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const wake of waiting) wake()
  }
}
