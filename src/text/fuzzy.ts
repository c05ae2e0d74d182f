/**
 * Approximate search in a long text that is searched many times: 5-gram seeds vote for diagonals, and only the windows
 * they elect are searched with Myers' bit-parallel algorithm (Myers 1999, blocks after Hyyrö 2003). Searching the whole
 * text approximately takes thirty times as long for the same answers.
 */
import { approximateMatch, readyPattern, type ApproximateMatch } from './myers.ts'

export interface FuzzyText {
  readonly text: string
  /** As `text.indexOf`, quicker where a text is searched often. */
  indexOf(pattern: string, from?: number): number
  /** Best place of `pattern` with at most `errorsMax` edits, `null` when there is none. `from`: search begins here. */
  find(pattern: string, limits: { readonly errorsMax: number; readonly from?: number; readonly to?: number }): ApproximateMatch | null
}

const GRAM = 5
/**
 * Of the text's grams every fourth is listed, of a pattern's all are looked up: a stretch of 8 equal letters always holds one that
 * is listed, and a pattern with errors in up to 8 % of its letters always holds such a stretch (errors in k of m letters leave one of
 * (m − k) ÷ (k + 1)). Four times less to list finds the same (measured: of 1,100 answers one differs, with half of its letters wrong).
 */
const STEP = 4
const HASH_BITS_MIN = 10
const HASH_BITS_MAX = 20
/** Commoner grams say nothing of the place. */
const PLACES_MAX = 16
/** Seeds on nearby diagonals are one match with a few insertions. */
const DIAGONAL_BITS = 5
/** Windows searched per pattern; the right one is nearly always the first. */
const WINDOWS_MAX = 4
/** The index costs as much as so many scans of the text (measured: 8 ms against .2 on 1 MB); most texts are searched less often. */
const SCANS_MAX = 40

/** Indexes on first use: many texts are settled by exact search. */
export function fuzzyText(text: string): FuzzyText {
  let seeds: Seeds | null = null
  let scans = 0
  const indexOf = (pattern: string, from = 0): number => {
    scans += 1
    if (scans > SCANS_MAX) seeds ??= indexSeeds(text)
    return seeds === null || pattern.length < GRAM + STEP - 1 ? text.indexOf(pattern, from) : indexed(seeds, pattern, { text, from })
  }
  return {
    text, indexOf,
    find(pattern, { errorsMax, from = 0, to = text.length }) {
      const exact = indexOf(pattern, from)
      if (exact >= 0 && exact + pattern.length <= to) return { start: exact, end: exact + pattern.length, errors: 0 }
      if (pattern.length <= GRAM * 2 || to - from <= pattern.length * WINDOWS_MAX) return shifted(approximateMatch(readyPattern(pattern), text.slice(from, to), errorsMax), from)
      seeds ??= indexSeeds(text)
      return bestWindow(seeds, pattern, { text, errorsMax, from, to })
    },
  }
}

/** Places of the grams listed, by hash: those of hash `h` stand in `places` from `starts[h]` to `starts[h + 1]`. */
interface Seeds { readonly bits: number; readonly starts: Int32Array; readonly places: Int32Array }
interface Search { readonly text: string; readonly errorsMax: number; readonly from: number; readonly to: number }

/** The first place of `pattern` at or after `from`. Wherever it stands, of its grams those at one of the first few places and every fourth from there are listed. */
function indexed(seeds: Seeds, pattern: string, { text, from }: { readonly text: string; readonly from: number }): number {
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
  let [rarest, first, end] = [0, 0, Infinity]
  for (let at = phase; at + GRAM <= pattern.length && end > first; at += STEP) {
    const hash = gramHash(pattern, at, bits)
    const [start, stop] = [starts[hash] ?? 0, starts[hash + 1] ?? 0]
    if (stop - start < end - first) [rarest, first, end] = [at, start, stop]
  }
  return { at: rarest, first, end }
}

function bestWindow(seeds: Seeds, pattern: string, { text, errorsMax, from, to }: Search): ApproximateMatch | null {
  const ready = readyPattern(pattern)
  let best: ApproximateMatch | null = null
  for (const diagonal of electDiagonals(seeds, pattern, text.length)) {
    const start = Math.max(from, diagonal - errorsMax - (1 << DIAGONAL_BITS))
    const end = Math.min(to, diagonal + pattern.length + errorsMax + (2 << DIAGONAL_BITS))
    if (end <= start) continue
    const found = shifted(approximateMatch(ready, text.slice(start, end), best === null ? errorsMax : best.errors - 1), start)
    if (found !== null) best = found
    if (best?.errors === 0) break
  }
  return best
}

function electDiagonals(seeds: Seeds, pattern: string, length: number): number[] {
  const rare = vote(seeds, pattern, { length, placesMax: PLACES_MAX })
  const votes = rare.voted.length > 0 ? rare : vote(seeds, pattern, { length, placesMax: PLACES_MAX * PLACES_MAX })
  const elected = mostVoted(votes, WINDOWS_MAX)
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
  for (let at = 0; at + GRAM <= pattern.length; at += 1) {
    const hash = gramHash(pattern, at, bits)
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

/** Of the text that is being indexed; kept, as the next one needs as much. */
let hashes = new Int32Array(0)

/** Counts, then fills: two passes over the text and no object per gram. */
function indexSeeds(text: string): Seeds {
  const grams = Math.max(0, Math.ceil((text.length - GRAM + 1) / STEP))
  const bits = Math.min(HASH_BITS_MAX, Math.max(HASH_BITS_MIN, Math.ceil(Math.log2(grams + 1))))
  if (hashes.length < grams) hashes = new Int32Array(grams)
  const starts = new Int32Array((1 << bits) + 2)
  for (let gram = 0; gram < grams; gram += 1) {
    const hash = gramHash(text, gram * STEP, bits)
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

function gramHash(text: string, at: number, bits: number): number {
  let hash = 0
  for (let place = at; place < at + GRAM; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x9e3779b1)
  return hash >>> (32 - bits)
}

function shifted(match: ApproximateMatch | null, by: number): ApproximateMatch | null {
  return match === null ? null : { start: match.start + by, end: match.end + by, errors: match.errors }
}
