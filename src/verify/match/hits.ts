/** Where the words of a quotation stand on a page, all together in the page's order. */
import { NOWHERE, WAYS, type Way, type WordPlaces } from './word-places.ts'

/** One word of the quotation met at one place of the page. */
export interface Hit { readonly place: number; readonly word: number; readonly strength: number; readonly way: Way }

/** All hits in order of place, then of word: columns, as common words make tens of thousands on a long page. */
export interface Hits {
  readonly count: number
  readonly places: Int32Array
  readonly words: Int32Array
  readonly strengths: Float32Array
  /** Indices of ways in `WAYS`. */
  readonly ways: Uint8Array
}

/** How sure each is that two words are one. */
const STRENGTHS = [0.7, 0.8, 1, 1]

/** The hit at an index, as an object. */
export function hitAt({ places, words, strengths, ways }: Hits, index: number): Hit {
  return { place: places[index] ?? 0, word: words[index] ?? 0, strength: strengths[index] ?? 0, way: WAYS[ways[index] ?? 0] ?? 'roots' }
}

/** All words' places in one order: numbers that hold place and word, run by run. */
export function mergePlaces(found: readonly WordPlaces[]): Hits {
  const count = found.reduce((sum, { places }) => sum + places.length, 0)
  const keys = sortedKeys(found, count)
  const hits = { count, places: new Int32Array(count), words: new Int32Array(count), strengths: new Float32Array(count), ways: new Uint8Array(count) }
  const next = new Int32Array(found.length)
  for (let hit = 0; hit < count; hit += 1) {
    const key = keys[hit] ?? 0
    const place = Math.floor(key / found.length)
    const word = key - place * found.length
    const at = next[word] ?? 0
    next[word] = at + 1
    hits.places[hit] = place
    hits.words[hit] = word
    const way = found[word]?.ways[at] ?? 0
    hits.ways[hit] = way
    hits.strengths[hit] = STRENGTHS[way] ?? 0
  }
  return hits
}

/** Each word's places ascend already, so runs of them are merged, two by two. */
function sortedKeys(found: readonly WordPlaces[], count: number): Float64Array {
  let keys = new Float64Array(count)
  let merged = new Float64Array(count)
  let ends: number[] = []
  let filled = 0
  for (let word = 0; word < found.length; word += 1) {
    const places = found[word]?.places ?? NOWHERE.places
    if (places.length === 0) continue
    for (let at = 0; at < places.length; at += 1) keys[filled + at] = (places[at] ?? 0) * found.length + word
    filled += places.length
    ends.push(filled)
  }
  while (ends.length > 1) {
    const joined: number[] = []
    for (let run = 0; run < ends.length; run += 2) {
      const end = ends[run + 1] ?? ends[run] ?? 0
      mergeRuns({ from: keys, into: merged, start: joined.at(-1) ?? 0, middle: ends[run] ?? 0, end })
      joined.push(end)
    }
    ends = joined;
    [keys, merged] = [merged, keys]
  }
  return keys
}

/** Two ascending runs, `[start, middle)` and `[middle, end)`, become one. */
function mergeRuns({ from, into, start, middle, end }: { readonly from: Float64Array; readonly into: Float64Array; readonly start: number; readonly middle: number; readonly end: number }): void {
  let [left, right] = [start, middle]
  for (let at = start; at < end; at += 1) {
    const isLeft = right >= end || (left < middle && (from[left] ?? 0) <= (from[right] ?? 0))
    into[at] = (isLeft ? from[left] : from[right]) ?? 0
    if (isLeft) left += 1
    else right += 1
  }
}
