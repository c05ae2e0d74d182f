/** Finds the stretch of a page in which most of a quotation's words come together. */
import { ceilingsOf, crossedBetween, EPSILON, GAP_COST, SENTENCE_COST, type Search } from './ceilings.ts'
import { hitAt, mergePlaces, type Hit } from './hits.ts'
import { contentBetween, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import { nearRareWords } from './rare-words.ts'
import { tallyOf } from './tally.ts'
import type { WordPlaces } from './word-places.ts'

export interface Window {
  /** Places of the first and last word met. */
  readonly first: number
  readonly last: number
  /** Best hit of each quotation word met in it, by word. */
  readonly hits: ReadonlyMap<number, Hit>
  /** Weight met, less what stands between without a counterpart. */
  readonly score: number
}

/** A translation is at most this much longer than the original, in words. */
const STRETCH = 1.6
const SLACK = 6

/** `found` and `weights` by word: where it may stand, and what it counts. */
export interface Sought { readonly words: readonly QuoteWord[]; readonly weights: Float64Array; readonly found: readonly WordPlaces[]; readonly page: PageWords }

/** The `most` windows that score best, best first, none overlapping a better one. */
export function bestWindows({ words, weights, found, page }: Sought, most: number): Window[] {
  const reach = Math.ceil(words.length * STRETCH) + SLACK
  const search = (places: readonly WordPlaces[]): Window[] => bestAmong({ words, weights, hits: mergePlaces(places), page, reach }, most)
  const near = nearRareWords(found, weights, reach)
  const windows = near === null ? [] : search(near.found)
  // What was left out could still make a passage as good.
  return near !== null && windows.length === most && windows.every(({ score }) => score > near.elsewhereMost + EPSILON) ? windows : search(found)
}

function bestAmong(search: Search, most: number): Window[] {
  const ceilings = ceilingsOf(search)
  const highest = ceilings.reduce((max, ceiling) => Math.max(max, ceiling), 0)
  const candidates: Candidate[] = []
  let chosen: Candidate[] = []
  let above = Infinity
  for (const share of FLOORS) {
    const floor = share * highest
    for (let start = 0; start < ceilings.length; start += 1) {
      const ceiling = ceilings[start] ?? 0
      if (ceiling >= floor && ceiling < above) candidates.push(bestFrom(search, start))
    }
    chosen = choose(candidates, search, most)
    if (chosen.length === most && chosen.every(({ score }) => score >= floor)) break
    above = floor
  }
  return chosen.map(({ start, end, score }) => ({ first: placeOf(search, start), last: placeOf(search, end), score, hits: hitsOf(search, start, end) }))
}

/** Starts are tried from the most promising down, in these steps, until no other can do better. */
const FLOORS: readonly number[] = [0.8, 0.6, 0.45, 0.3, 0]

/** Hits from `start` to `end`, both included. */
interface Candidate { readonly start: number; readonly end: number; readonly score: number }

function choose(candidates: readonly Candidate[], search: Search, most: number): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.start - b.start)) {
    if (chosen.length >= most) break
    const isApart = (other: Candidate): boolean => placeOf(search, candidate.end) < placeOf(search, other.start) || placeOf(search, candidate.start) > placeOf(search, other.end)
    if (chosen.every(isApart)) chosen.push(candidate)
  }
  return chosen
}

function placeOf({ hits }: Search, hit: number): number {
  return hits.places[hit] ?? 0
}

/** The best end for a window that begins at its first hit. */
function bestFrom(search: Search, start: number): Candidate {
  const { hits, page, reach } = search
  const first = placeOf(search, start)
  const tally = tallyOf(search)
  let best: Candidate = { start, end: start, score: -Infinity }
  for (let end = start; end < hits.count && placeOf(search, end) < first + reach; end += 1) {
    if (!tally.add(hitAt(hits, end))) continue
    const place = placeOf(search, end)
    const score = tally.weight() - GAP_COST * Math.max(0, contentBetween(first, place, page) - tally.places()) - SENTENCE_COST * crossedBetween(first, place, page)
    if (score > best.score) best = { start, end, score }
  }
  return best
}

function hitsOf(search: Search, start: number, end: number): ReadonlyMap<number, Hit> {
  const tally = tallyOf(search)
  for (let index = start; index <= end; index += 1) tally.add(hitAt(search.hits, index))
  return tally.met
}
