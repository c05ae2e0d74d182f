/** Numbers different words by their characters, so that a word met again is known without being cut out of its text. */
import type { Codes } from '../../text/codes.ts'

const SLOTS = 4096

/** A hash table with open addressing; the characters of all its words stand in one row. */
export class WordTable {
  /** Numbers by hash; 0 is free. At most half of them are taken. */
  #slots = new Int32Array(SLOTS)
  /** By number: the hash, and where in the row the word ends. */
  #hashes = new Int32Array(SLOTS)
  #ends = new Int32Array(SLOTS)
  #row = new Uint16Array(8 * SLOTS)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Of all its words together. */
  get characters(): number {
    return this.#ends[this.#size] ?? 0
  }

  /** The number of the word from `start` to `end`: from 1, in the order in which they are first asked for. */
  numberOf(codes: Codes, start: number, end: number): number {
    const hash = hashOf(codes, start, end)
    let slot = hash & (this.#slots.length - 1)
    for (let number = this.#slots[slot] ?? 0; number > 0; number = this.#slots[slot] ?? 0) {
      if (this.#hashes[number] === hash && this.#isAt(number, codes, start, end)) return number
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    this.#slots[slot] = this.#add(hash, codes.subarray(start, end))
    if (this.#size * 2 > this.#slots.length) this.#grow()
    return this.#size
  }

  #isAt(number: number, codes: Codes, start: number, end: number): boolean {
    const from = this.#ends[number - 1] ?? 0
    const length = end - start
    if ((this.#ends[number] ?? 0) - from !== length) return false
    const row = this.#row
    for (let at = 0; at < length; at += 1) if (row[from + at] !== codes[start + at]) return false
    return true
  }

  #add(hash: number, word: Codes): number {
    const from = this.characters
    if (from + word.length > this.#row.length) this.#row = enlarged(this.#row, new Uint16Array(2 * (from + word.length)))
    this.#row.set(word, from)
    this.#size += 1
    this.#hashes[this.#size] = hash
    this.#ends[this.#size] = from + word.length
    return this.#size
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length)
    this.#hashes = enlarged(this.#hashes, new Int32Array(this.#slots.length))
    this.#ends = enlarged(this.#ends, new Int32Array(this.#slots.length))
    for (let number = 1; number <= this.#size; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & (this.#slots.length - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = number
    }
  }
}

function hashOf(codes: Codes, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function enlarged<Column extends Int32Array | Uint16Array>(full: Column, larger: Column): Column {
  larger.set(full)
  return larger
}
