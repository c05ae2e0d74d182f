/** Keys of all pages that are cited, in as little room as knows almost all of them apart. */
import { crc32 } from 'node:zlib'

/** Four megabytes: of a million pages one in thirty stands where another one does. */
const BITS = 2 ** 25

/** What it has may stand for another key as well: a page that is taken for one that is cited is remembered for longer than it need be. */
export class Cited {
  readonly #bits = new Uint8Array(BITS / 8)

  add(key: string): void {
    const bit = crc32(key) % BITS
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7))
  }

  has(key: string): boolean {
    const bit = crc32(key) % BITS
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
}
