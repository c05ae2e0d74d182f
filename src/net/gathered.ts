/** A body as it grows: copied together as it comes, so that no more than it stays of all the pieces in which it came. */

/** Most pages fit into that (set by judgement). */
const FIRST_BYTES = 64 * 1024

export class Gathered {
  readonly #most: number
  #bytes: Buffer
  #length = 0

  /** Of what is added beyond `most` bytes nothing is kept. */
  constructor(most: number) {
    this.#most = most
    this.#bytes = Buffer.allocUnsafeSlow(Math.min(most, FIRST_BYTES))
  }

  get length(): number {
    return this.#length
  }

  /** Whether all of it found room. */
  add(piece: Uint8Array): boolean {
    const taken = piece.subarray(0, this.#most - this.#length)
    this.#makeRoomFor(this.#length + taken.length)
    this.#bytes.set(taken, this.#length)
    this.#length += taken.length
    return taken.length === piece.length
  }

  /** In memory of its own length: what goes to another thread goes there with all the memory that it lies in. */
  take(): Buffer {
    const whole = this.#length === this.#bytes.length ? this.#bytes : Buffer.concat([this.#bytes.subarray(0, this.#length)])
    this.#bytes = Buffer.alloc(0)
    return whole
  }

  /** The last step goes to the most at once: memory that nobody writes to is none. */
  #makeRoomFor(length: number): void {
    if (length <= this.#bytes.length) return
    const grown = Buffer.allocUnsafeSlow(length > LARGE_BYTES ? this.#most : Math.min(this.#most, Math.max(length, 2 * this.#bytes.length)))
    this.#bytes.copy(grown, 0, 0, this.#length)
    this.#bytes = grown
  }
}

/** From here on doubling would copy more than it saves (set by judgement). */
const LARGE_BYTES = 512 * 1024
