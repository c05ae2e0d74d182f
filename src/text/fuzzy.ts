/**
 * Approximate search in a long text that is searched many times: 5-gram seeds vote for diagonals, and only the windows
 * they elect are searched with Myers' bit-parallel algorithm (Myers 1999, blocks after Hyyrö 2003). Searching the whole
 * text approximately takes thirty times as long for the same answers.
 */
import { approximateMatch, type ApproximateMatch } from './myers.ts'

export interface FuzzyText {
  readonly text: string
  /** Best place of `pattern` with at most `errorsMax` edits, `null` when there is none. `from`: search begins here. */
  find(pattern: string, limits: { readonly errorsMax: number; readonly from?: number; readonly to?: number }): ApproximateMatch | null
}

const GRAM = 5
const HASH_BITS = 18
/** Commoner grams say nothing of the place. */
const CHAIN_MAX = 256
/** Seeds on nearby diagonals are one match with a few insertions. */
const DIAGONAL_BITS = 5
/** Windows searched per pattern; the right one is nearly always the first. */
const WINDOWS_MAX = 4

/** Indexes on first use: many texts are settled by exact search. */
export function fuzzyText(text: string): FuzzyText {
  let seeds: Seeds | null = null
  return {
    text,
    find(pattern, { errorsMax, from = 0, to = text.length }) {
      const exact = text.indexOf(pattern, from)
      if (exact >= 0 && exact + pattern.length <= to) return { start: exact, end: exact + pattern.length, errors: 0 }
      if (pattern.length <= GRAM * 2 || to - from <= pattern.length * WINDOWS_MAX) return shifted(approximateMatch(pattern, text.slice(from, to), errorsMax), from)
      seeds ??= indexSeeds(text)
      return bestWindow(seeds, pattern, { text, errorsMax, from, to })
    },
  }
}

interface Seeds { readonly heads: Int32Array; readonly previous: Int32Array }
interface Search { readonly text: string; readonly errorsMax: number; readonly from: number; readonly to: number }

function bestWindow(seeds: Seeds, pattern: string, { text, errorsMax, from, to }: Search): ApproximateMatch | null {
  let best: ApproximateMatch | null = null
  for (const diagonal of electDiagonals(seeds, text, pattern)) {
    const start = Math.max(from, diagonal - errorsMax - (1 << DIAGONAL_BITS))
    const end = Math.min(to, diagonal + pattern.length + errorsMax + (2 << DIAGONAL_BITS))
    if (end <= start) continue
    const found = shifted(approximateMatch(pattern, text.slice(start, end), best === null ? errorsMax : best.errors - 1), start)
    if (found !== null) best = found
    if (best?.errors === 0) break
  }
  return best
}

function electDiagonals(seeds: Seeds, text: string, pattern: string): number[] {
  const votes = new Map<number, number>()
  for (let at = 0; at + GRAM <= pattern.length; at += 1) {
    let chain = 0
    for (let place = seeds.heads[gramHash(pattern, at)] ?? -1; place >= 0 && chain < CHAIN_MAX; place = seeds.previous[place] ?? -1, chain += 1) {
      if (!text.startsWith(pattern.slice(at, at + GRAM), place)) continue
      const bucket = (place - at) >> DIAGONAL_BITS
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1]).slice(0, WINDOWS_MAX).map(([bucket]) => bucket << DIAGONAL_BITS)
}

function indexSeeds(text: string): Seeds {
  const heads = new Int32Array(1 << HASH_BITS).fill(-1)
  const previous = new Int32Array(text.length)
  for (let place = 0; place + GRAM <= text.length; place += 1) {
    const hash = gramHash(text, place)
    previous[place] = heads[hash] ?? -1
    heads[hash] = place
  }
  return { heads, previous }
}

function gramHash(text: string, at: number): number {
  let hash = 0
  for (let place = at; place < at + GRAM; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x9e3779b1)
  return hash >>> (32 - HASH_BITS)
}

function shifted(match: ApproximateMatch | null, by: number): ApproximateMatch | null {
  return match === null ? null : { start: match.start + by, end: match.end + by, errors: match.errors }
}
