/** Finds the stretch of a page in which most of a quotation's words come together. */
import { hitAt, mergePlaces, type Hit, type Hits, type WordPlaces } from './hits.ts'
import type { PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import { nearRareWords } from './rare-words.ts'

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
/** What a page word without counterpart inside the window costs, against one quotation word met. */
const GAP_COST = 0.12
/** What a passage pays for reaching into another sentence. */
const SENTENCE_COST = 0.4

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

interface Search { readonly words: readonly QuoteWord[]; readonly weights: Float64Array; readonly hits: Hits; readonly page: PageWords; readonly reach: number }

/** Hits from `start` to `end`, both included. */
interface Candidate { readonly start: number; readonly end: number; readonly score: number }

/** What rounding in sums may add. */
const EPSILON = 1e-9

/**
 * What no window that begins at a hit can score more than: the words that have hits within reach, and the best stretch
 * of hits (Kadane's sum, from the end) in which a word may count twice and every gap and sentence is paid for.
 */
function ceilingsOf(search: Search): Float64Array {
  const { hits, page, weights } = search
  const ceilings = weightWithinReach(search)
  let [beyond, next] = [0, 0]
  for (let start = hits.count - 1; start >= 0; start -= 1) {
    const place = hits.places[start] ?? 0
    const gain = (weights[hits.words[start] ?? 0] ?? 0) * (hits.strengths[start] ?? 0) + GAP_COST
    const cost = GAP_COST * contentBetween(place + 1, next, page) + SENTENCE_COST * crossedBetween(place, next, page)
    const stretch = start === hits.count - 1 ? gain : gain + Math.max(0, beyond - cost)
    ceilings[start] = Math.min(ceilings[start] ?? 0, stretch - GAP_COST * contentBetween(place, place, page)) + EPSILON
    beyond = stretch
    next = place
  }
  return ceilings
}

function weightWithinReach({ weights, hits, reach }: Search): Float64Array {
  const within = new Float64Array(hits.count)
  const counts = new Int32Array(weights.length)
  let [sum, end] = [0, 0]
  for (let start = 0; start < hits.count; start += 1) {
    const beyond = (hits.places[start] ?? 0) + reach
    for (; end < hits.count && (hits.places[end] ?? 0) < beyond; end += 1) {
      const word = hits.words[end] ?? 0
      if (counts[word] === 0) sum += weights[word] ?? 0
      counts[word] = (counts[word] ?? 0) + 1
    }
    within[start] = sum
    const word = hits.words[start] ?? 0
    counts[word] = (counts[word] ?? 0) - 1
    if (counts[word] === 0) sum -= weights[word] ?? 0
  }
  return within
}

/** Content words from one place to another, both included. */
const contentBetween = (first: number, last: number, page: PageWords) => (page.contentBefore[last + 1] ?? 0) - (page.contentBefore[first] ?? 0)

const crossedBetween = (first: number, last: number, page: PageWords) => (page.sentenceOf[last] ?? 0) - (page.sentenceOf[first] ?? 0)

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

interface Tally { readonly met: ReadonlyMap<number, Hit>; add(hit: Hit): boolean; weight(): number; places(): number }

/**
 * Counts hits in order of place. One page word stands for one word, else a repeated topic word would make any passage fit;
 * one of several parts (`ракетно-пушечный`) for as many, and one that stands for a term (`МЧС`) for all words of it.
 */
function tallyOf({ words, weights, page }: Search): Tally {
  const met = new Map<number, Hit>()
  let lastPlace = -1
  let lastTerm = -1
  let free = 0
  let weight = 0
  let places = 0
  return {
    met,
    add(hit) {
      const gain = (weights[hit.word] ?? 0) * (hit.strength - (met.get(hit.word)?.strength ?? 0))
      if (gain <= 0) return false
      const term = words[hit.word]?.term ?? -1
      if (hit.place !== lastPlace) {
        lastPlace = hit.place
        free = Math.max(1, page.words[hit.place]?.parts.length ?? 1)
        places += 1
      } else if (free === 0 && (term < 0 || term !== lastTerm)) return false
      free = Math.max(0, free - 1)
      lastTerm = term
      met.set(hit.word, hit)
      weight += gain
      return true
    },
    weight: () => weight,
    places: () => places,
  }
}
