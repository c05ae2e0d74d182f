/** Numbers different words by their characters, so that a word met again is known without being cut out of its text. */
import type { Codes } from '../../text/codes.ts'

const SLOTS = 4096

/** A hash table with open addressing; the characters of all its words stand in one row. */
export class WordTable {
  /** Hash and number by turns, so that both are read at one place; number 0 is free. At most half of the slots are taken. */
  #slots = new Int32Array(2 * SLOTS)
  #mask = SLOTS - 1
  /** By number: where in the row the word ends. */
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
    const slots = this.#slots
    let slot = hash & this.#mask
    for (let number = slots[2 * slot + 1] ?? 0; number > 0; number = slots[2 * slot + 1] ?? 0) {
      if (slots[2 * slot] === hash && this.#isAt(number, codes, start, end)) return number
      slot = (slot + 1) & this.#mask
    }
    return this.#add(hash, codes.subarray(start, end))
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
    this.#ends[this.#size] = from + word.length
    this.#take(hash, this.#size)
    if (2 * this.#size > this.#mask) this.#grow()
    return this.#size
  }

  #take(hash: number, number: number): void {
    let slot = hash & this.#mask
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask
    this.#slots[2 * slot] = hash
    this.#slots[2 * slot + 1] = number
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(2 * before.length)
    this.#mask = before.length - 1
    this.#ends = enlarged(this.#ends, new Int32Array(before.length))
    for (let slot = 0; slot < before.length; slot += 2) {
      const number = before[slot + 1] ?? 0
      if (number > 0) this.#take(before[slot] ?? 0, number)
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
