/** Holds what repair says against what was meant, row by row. */
import type { RepairedUrl } from '../../../src/model/url.ts'
import type { DamagedRow } from './kinds.ts'

/**
 * `right`: the address meant (of a cut one, a prefix said to be cut; of none, none) · `withheld`: another answer, without
 * certainty · `wrong`: another answer, said with certainty. Of several addresses all must be right; one that is none of those
 * meant and said with certainty makes the row wrong, and so does certainty of all when one is missing.
 */
type Outcome = 'right' | 'withheld' | 'wrong'

export interface Scored { readonly row: DamagedRow, readonly found: readonly RepairedUrl[], readonly outcome: Outcome, readonly isCertain: boolean }

export interface Tally { right: number, certain: number, wrong: number, rows: number }

export function scored(row: DamagedRow, found: readonly RepairedUrl[]): Scored {
  const isCertain = found.length > 0 && found.every(isSaidCertain)
  return { row, found, isCertain, outcome: outcomeOf(row, found, isCertain) }
}

/** Whether the first address found is right, whatever becomes of others; a note without an address has none found. */
export function isFirstRight(row: DamagedRow, found: readonly RepairedUrl[]): boolean {
  return outcomeOf({ ...row, urls: [row.url] }, found, false) === 'right'
}

/** Rows counted under each of the names that `namesOf` gives. */
export function tallied(all: Iterable<Scored>, namesOf: (scored: Scored) => readonly string[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const each of all) {
    for (const name of namesOf(each)) {
      const tally = tallies.get(name) ?? { right: 0, certain: 0, wrong: 0, rows: 0 }
      tallies.set(name, tally)
      tally.rows += 1
      if (each.outcome === 'right') tally.right += 1
      if (each.outcome === 'right' && each.isCertain) tally.certain += 1
      if (each.outcome === 'wrong') tally.wrong += 1
    }
  }
  return tallies
}

export interface Bin { readonly from: number, readonly to: number, readonly rows: number, readonly meanConfidence: number, readonly shareRight: number }

/** Each twentieth of confidence with its share of right ones; neighbours are put together until each bin has enough rows. */
export function calibration(pairs: readonly { readonly confidence: number, readonly isRight: boolean }[], rowsMin = 100): readonly Bin[] {
  const sorted = [...pairs].sort((first, second) => first.confidence - second.confidence)
  const bins: Bin[] = []
  let held: typeof sorted = []
  for (const [index, pair] of sorted.entries()) {
    held.push(pair)
    const isEdge = Math.floor(pair.confidence * BINS) !== Math.floor((sorted[index + 1]?.confidence ?? 2) * BINS)
    if (!isEdge || held.length < rowsMin) continue
    bins.push(binOf(held))
    held = []
  }
  return held.length >= rowsMin ? [...bins, binOf(held)] : bins
}

const BINS = 20

function binOf(pairs: readonly { readonly confidence: number, readonly isRight: boolean }[]): Bin {
  const rows = pairs.length
  return {
    from: pairs[0]?.confidence ?? 0, to: pairs.at(-1)?.confidence ?? 0, rows,
    meanConfidence: pairs.reduce((sum, { confidence }) => sum + confidence, 0) / rows, shareRight: pairs.filter(({ isRight }) => isRight).length / rows,
  }
}

function outcomeOf(row: Pick<DamagedRow, 'url' | 'group'> & { readonly urls?: readonly (string | null)[] }, found: readonly RepairedUrl[], isCertain: boolean): Outcome {
  const url = found[0]?.url ?? null, wanted = row.urls ?? [row.url]
  const meant = wanted.map(same)
  if (wanted.length > 1 && found.some(each => isSaidCertain(each) && !meant.includes(same(each.url)))) return 'wrong'
  if (row.group === 'none') return url === null ? 'right' : isCertain ? 'wrong' : 'withheld'
  const matches = wanted.every((each, index) => same(found[index]?.url ?? null) === same(each))
  if (row.group !== 'prefix') return matches ? 'right' : isCertain ? 'wrong' : 'withheld'
  const isPrefix = url !== null && same(row.url).startsWith(same(url).replace(/[-/]+$/u, ''))
  return matches || url === null || (found[0]?.verdict === 'truncated' && isPrefix) ? 'right' : isCertain && !isPrefix ? 'wrong' : 'withheld'
}

function isSaidCertain({ verdict }: RepairedUrl): boolean {
  return verdict === 'exact' || verdict === 'repaired'
}

/** Scheme, case of the host, escapes and a closing slash don't count. */
function same(url: string | null): string {
  return decoded(url ?? '').replace(/^https?:\/\//iu, '').replace(/^[^/?#]*/u, host => host.toLowerCase()).replace(/\/$/u, '')
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
