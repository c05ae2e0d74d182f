/** Lists where in a text groups of five letters stand, so that what is looked for in it leads to its place. */
import { codesOf, type Codes } from './codes.ts'

/** Places of the grams listed, by hash: those of hash `h` stand in `places` from `starts[h]` to `starts[h + 1]`. */
export interface Seeds { readonly bits: number; readonly starts: Int32Array; readonly places: Int32Array }

/** Letters of a group. */
export const GRAM = 5
/**
 * Of the text's grams every fourth is listed, of a pattern's all are looked up: a stretch of 8 equal letters always holds one that
 * is listed, and a pattern with errors in up to 8 % of its letters always holds such a stretch (errors in k of m letters leave one of
 * (m − k) ÷ (k + 1)). Four times less to list finds the same (measured: of 1,100 answers one differs, with half of its letters wrong).
 */
const STEP = 4
const HASH_BITS_MIN = 10
const HASH_BITS_MAX = 20

/** Of the text that is being indexed; kept, as the next one needs as much. */
let hashes = new Int32Array(0)

/** Counts, then fills: two passes over the text and no object per gram. */
export function indexSeeds(text: string): Seeds {
  const grams = Math.max(0, Math.ceil((text.length - GRAM + 1) / STEP))
  const bits = Math.min(HASH_BITS_MAX, Math.max(HASH_BITS_MIN, Math.ceil(Math.log2(grams + 1))))
  if (hashes.length < grams) hashes = new Int32Array(grams)
  const codes = codesOf(text)
  const starts = new Int32Array((1 << bits) + 2)
  for (let gram = 0; gram < grams; gram += 1) {
    const hash = gramHash(codes, gram * STEP, bits)
    hashes[gram] = hash
    starts[hash + 2] = (starts[hash + 2] ?? 0) + 1
  }
  for (let hash = 2; hash < starts.length; hash += 1) starts[hash] = (starts[hash] ?? 0) + (starts[hash - 1] ?? 0)
  const places = new Int32Array(grams)
  for (let gram = 0; gram < grams; gram += 1) {
    const slot = (hashes[gram] ?? 0) + 1
    const index = starts[slot] ?? 0
    places[index] = gram * STEP
    starts[slot] = index + 1
  }
  return { bits, starts, places }
}

/** The hash of the gram at `at`, in so many bits. */
export function gramHash(codes: Codes, at: number, bits: number): number {
  let hash = 0
  for (let place = at; place < at + GRAM; place += 1) hash = Math.imul(hash ^ (codes[place] ?? 0), 0x9e3779b1)
  return hash >>> (32 - bits)
}

/** Patterns as long as this and longer have a gram that is listed wherever they stand. */
export const SOUGHT_MIN = GRAM + STEP - 1

/**
 * The first place of `pattern`, of `SOUGHT_MIN` letters at least, at or after `from`; -1 where there is none. Wherever it stands, of its
 * grams those at one of the first few places and every fourth from there are listed.
 */
export function firstPlace(seeds: Seeds, pattern: string, { text, from }: { readonly text: string; readonly from: number }): number {
  let found = Infinity
  for (let phase = 0; phase < STEP; phase += 1) {
    const { at, first, end } = rarestGram(seeds, pattern, phase)
    for (let index = first; index < end; index += 1) {
      const place = (seeds.places[index] ?? 0) - at
      if (place >= found) break
      if (place >= from && text.startsWith(pattern, place)) found = place
    }
  }
  return found === Infinity ? -1 : found
}

/** Of the grams that may be listed together the one that stands in the fewest places. */
function rarestGram({ bits, starts }: Seeds, pattern: string, phase: number): { readonly at: number; readonly first: number; readonly end: number } {
  const codes = codesOf(pattern)
  let [rarest, first, end] = [0, 0, Infinity]
  for (let at = phase; at + GRAM <= pattern.length && end > first; at += STEP) {
    const hash = gramHash(codes, at, bits)
    const [start, stop] = [starts[hash] ?? 0, starts[hash + 1] ?? 0]
    if (stop - start < end - first) [rarest, first, end] = [at, start, stop]
  }
  return { at: rarest, first, end }
}
