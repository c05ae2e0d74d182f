/** Leaves out, of all places where words of a quotation stand, those that no best passage can be made of. */
import type { WordPlaces } from './word-places.ts'

/** Places of all words near those of the rarer ones. */
export interface NearRare {
  readonly found: readonly WordPlaces[]
  /** No passage without a rarer word weighs more: all that the commoner words weigh together. */
  readonly elsewhereMost: number
}

/** Share of the weight that the commoner words may have. A second-best passage has more nearly always (measured on made-up pages of 1 MB, sentences that are absent: 308 of 308). */
const COMMON_SHARE = 0.12
/** Fewer places are gone through as they are. */
const PLACES_MIN = 200
/** What is left must be worth the sorting out. */
const LEFT_SHARE_MAX = 0.5

/**
 * By the partition lemma: a passage that weighs more than the commoner words together holds at least one rarer word, and so lies
 * within reach of one. `reach`: a passage has fewer words. `null` where nothing is gained.
 */
export function nearRareWords(found: readonly WordPlaces[], weights: Float64Array, reach: number): NearRare | null {
  const all = found.reduce((sum, { places }) => sum + places.length, 0)
  if (all < PLACES_MIN) return null
  const { isCommon, weight } = commonest(found, weights)
  const rare = sortedPlaces(found.filter((_, word) => isCommon[word] !== 1))
  if (rare.length > all * LEFT_SHARE_MAX) return null
  return { elsewhereMost: weight, found: found.map((one, word) => (isCommon[word] === 1 ? within(one, rare, reach) : one)) }
}

/** The commonest words, as many as stay below the share together. */
function commonest(found: readonly WordPlaces[], weights: Float64Array): { readonly isCommon: Uint8Array; readonly weight: number } {
  const most = COMMON_SHARE * weights.reduce((sum, weight) => sum + weight, 0)
  const isCommon = new Uint8Array(found.length)
  let weight = 0
  for (const word of found.map((_, index) => index).sort((one, other) => (found[other]?.places.length ?? 0) - (found[one]?.places.length ?? 0))) {
    const own = weights[word] ?? 0
    if (weight + own > most) continue
    weight += own
    isCommon[word] = 1
  }
  return { isCommon, weight }
}

function sortedPlaces(found: readonly WordPlaces[]): Int32Array {
  const sorted = new Int32Array(found.reduce((sum, { places }) => sum + places.length, 0))
  let filled = 0
  for (const { places } of found) { sorted.set(places, filled); filled += places.length }
  return sorted.sort()
}

/** Those places of one word that lie within reach of any of the sorted ones. */
function within({ places, ways, sentences }: WordPlaces, sorted: Int32Array, reach: number): WordPlaces {
  const near = { places: new Int32Array(places.length), ways: new Uint8Array(places.length) }
  let [count, next] = [0, 0]
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    while (next < sorted.length && (sorted[next] ?? 0) <= place - reach) next += 1
    if (next === sorted.length) break
    if ((sorted[next] ?? 0) >= place + reach) continue
    near.places[count] = place
    near.ways[count] = ways[at] ?? 0
    count += 1
  }
  return { places: near.places.subarray(0, count), ways: near.ways.subarray(0, count), sentences }
}
