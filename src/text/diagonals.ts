/** Says on which diagonals of a text, places less places of a pattern, the pattern may stand: its grams vote for them. */
import { codesOf } from './codes.ts'
import { GRAM, gramHash, type Seeds } from './seeds.ts'

/** Commoner grams say nothing of the place. */
const PLACES_MAX = 16
/** Seeds on nearby diagonals are one match with a few insertions. */
export const DIAGONAL_BITS = 5

/** The `most` diagonals with most votes, best first, each the first of its bucket. `length`: of the text. */
export function electDiagonals(seeds: Seeds, pattern: string, { length, most }: { readonly length: number; readonly most: number }): number[] {
  const rare = vote(seeds, pattern, { length, placesMax: PLACES_MAX })
  const votes = rare.voted.length > 0 ? rare : vote(seeds, pattern, { length, placesMax: PLACES_MAX * PLACES_MAX })
  const elected = mostVoted(votes, most)
  for (const bucket of votes.voted) votes.counts[bucket] = 0
  return elected.map(bucket => (bucket - votes.offset) << DIAGONAL_BITS)
}

/** `counts`: votes by bucket of diagonals, of which the first lies `offset` buckets before the text's beginning. `voted`: buckets with votes, in order of their first. */
interface Votes { readonly counts: Int32Array; readonly offset: number; readonly voted: readonly number[] }

/** Votes of the pattern that is being looked for, all 0 between two patterns; kept, as a long text has many diagonals and few of them get votes. */
let kept = new Int32Array(0)

/** Grams of one hash vote together: a collision's votes fall on diagonals of their own. */
function vote({ bits, starts, places }: Seeds, pattern: string, { length, placesMax }: { readonly length: number; readonly placesMax: number }): Votes {
  const offset = (pattern.length >> DIAGONAL_BITS) + 1
  const buckets = (length >> DIAGONAL_BITS) + offset + 1
  if (kept.length < buckets) kept = new Int32Array(buckets)
  const counts = kept
  const voted: number[] = []
  const codes = codesOf(pattern)
  for (let at = 0; at + GRAM <= pattern.length; at += 1) {
    const hash = gramHash(codes, at, bits)
    const from = starts[hash] ?? 0
    const to = starts[hash + 1] ?? 0
    if (to - from > placesMax) continue
    for (let index = from; index < to; index += 1) {
      const bucket = (((places[index] ?? 0) - at) >> DIAGONAL_BITS) + offset
      const count = counts[bucket] ?? 0
      if (count === 0) voted.push(bucket)
      counts[bucket] = count + 1
    }
  }
  return { counts, offset, voted }
}

/** Of those with as many votes the one that had its first before. */
function mostVoted({ counts, voted }: Votes, most: number): number[] {
  const best: number[] = []
  for (const bucket of voted) {
    const count = counts[bucket] ?? 0
    if (best.length === most && count <= (counts[best[most - 1] ?? 0] ?? 0)) continue
    const at = best.findIndex(other => (counts[other] ?? 0) < count)
    best.splice(at < 0 ? best.length : at, 0, bucket)
    best.length = Math.min(best.length, most)
  }
  return best
}
