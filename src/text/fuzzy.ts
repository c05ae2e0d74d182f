/**
 * Approximate search in a long text that is searched many times: 5-gram seeds vote for diagonals, and only the windows
 * they elect are searched with Myers' bit-parallel algorithm (Myers 1999, blocks after Hyyrö 2003). Searching the whole
 * text approximately takes thirty times as long for the same answers.
 */
import { DIAGONAL_BITS, electDiagonals } from './diagonals.ts'
import { approximateMatch, readyPattern, type ApproximateMatch } from './myers.ts'
import { firstPlace, GRAM, indexSeeds, SOUGHT_MIN, type Seeds } from './seeds.ts'

export interface FuzzyText {
  readonly text: string
  /** As `text.indexOf`, quicker where a text is searched often. */
  indexOf(pattern: string, from?: number): number
  /** Best place of `pattern` with at most `errorsMax` edits, `null` when there is none. `from`: search begins here. */
  find(pattern: string, limits: { readonly errorsMax: number; readonly from?: number; readonly to?: number }): ApproximateMatch | null
}

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
    return seeds === null || pattern.length < SOUGHT_MIN ? text.indexOf(pattern, from) : firstPlace(seeds, pattern, { text, from })
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

interface Search { readonly text: string; readonly errorsMax: number; readonly from: number; readonly to: number }

function bestWindow(seeds: Seeds, pattern: string, { text, errorsMax, from, to }: Search): ApproximateMatch | null {
  const ready = readyPattern(pattern)
  let best: ApproximateMatch | null = null
  for (const diagonal of electDiagonals(seeds, pattern, { length: text.length, most: WINDOWS_MAX })) {
    const start = Math.max(from, diagonal - errorsMax - (1 << DIAGONAL_BITS))
    const end = Math.min(to, diagonal + pattern.length + errorsMax + (2 << DIAGONAL_BITS))
    if (end <= start) continue
    const found = shifted(approximateMatch(ready, text.slice(start, end), best === null ? errorsMax : best.errors - 1), start)
    if (found !== null) best = found
    if (best?.errors === 0) break
  }
  return best
}

function shifted(match: ApproximateMatch | null, by: number): ApproximateMatch | null {
  return match === null ? null : { start: match.start + by, end: match.end + by, errors: match.errors }
}
