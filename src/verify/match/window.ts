/** Finds the stretch of a page in which most of a quotation's words come together. */
import type { Hit } from './hits.ts'
import type { PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

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

/** Windows that score best, best first, none overlapping a better one. */
export function bestWindows(words: readonly QuoteWord[], hits: readonly Hit[], { page, most }: { readonly page: PageWords; readonly most: number }): Window[] {
  const search: Search = { words, hits, page, reach: Math.ceil(words.length * STRETCH) + SLACK }
  const ceilings = ceilingsOf(search)
  const highest = ceilings.reduce((max, ceiling) => Math.max(max, ceiling), 0)
  const candidates: Candidate[] = []
  let chosen: Candidate[] = []
  let above = Infinity
  for (const share of FLOORS) {
    const floor = share * highest
    for (const [start, ceiling] of ceilings.entries()) if (ceiling >= floor && ceiling < above) candidates.push(bestFrom(search, start))
    chosen = choose(candidates, search, most)
    if (chosen.length === most && chosen.every(({ score }) => score >= floor)) break
    above = floor
  }
  return chosen.map(({ start, end, score }) => ({ first: placeOf(search, start), last: placeOf(search, end), score, hits: hitsOf(words, hits.slice(start, end + 1)) }))
}

/** Starts are tried from the most promising down, in these steps, until no other can do better. */
const FLOORS: readonly number[] = [0.8, 0.6, 0.45, 0.3, 0]

interface Search { readonly words: readonly QuoteWord[]; readonly hits: readonly Hit[]; readonly page: PageWords; readonly reach: number }

/** Hits from `start` to `end`, both included. */
interface Candidate { readonly start: number; readonly end: number; readonly score: number }

/** What rounding in sums may add. */
const EPSILON = 1e-9

/** No window that begins at a hit scores more than the words that have hits within reach weigh. */
function ceilingsOf({ words, hits, reach }: Search): Float64Array {
  const ceilings = new Float64Array(hits.length)
  const counts = new Int32Array(words.length)
  let [sum, end] = [0, 0]
  for (const [start, { place, word }] of hits.entries()) {
    for (let next = hits[end]; next !== undefined && next.place < place + reach; next = hits[end]) {
      if (counts[next.word] === 0) sum += words[next.word]?.weight ?? 0
      counts[next.word] = (counts[next.word] ?? 0) + 1
      end += 1
    }
    ceilings[start] = sum + EPSILON
    counts[word] = (counts[word] ?? 0) - 1
    if (counts[word] === 0) sum -= words[word]?.weight ?? 0
  }
  return ceilings
}

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
  return hits[hit]?.place ?? 0
}

/** The best end for a window that begins at its first hit. */
function bestFrom({ words, hits, page, reach }: Search, start: number): Candidate {
  const first = hits[start]?.place ?? 0
  const tally = tallyOf(words)
  let best: Candidate = { start, end: start, score: -Infinity }
  for (let end = start; end < hits.length; end += 1) {
    const hit = hits[end]
    if (hit === undefined || hit.place >= first + reach) break
    if (!tally.add(hit)) continue
    const content = (page.contentBefore[hit.place + 1] ?? 0) - (page.contentBefore[first] ?? 0)
    const crossed = (page.words[hit.place]?.sentence ?? 0) - (page.words[first]?.sentence ?? 0)
    const score = tally.weight() - GAP_COST * Math.max(0, content - tally.places()) - SENTENCE_COST * crossed
    if (score > best.score) best = { start, end, score }
  }
  return best
}

function hitsOf(words: readonly QuoteWord[], hits: readonly Hit[]): ReadonlyMap<number, Hit> {
  const tally = tallyOf(words)
  for (const hit of hits) tally.add(hit)
  return tally.met
}

interface Tally { readonly met: ReadonlyMap<number, Hit>; add(hit: Hit): boolean; weight(): number; places(): number }

/** Counts hits in order of place. One page word stands for one word, else a repeated topic word would make any passage fit. */
function tallyOf(words: readonly QuoteWord[]): Tally {
  const met = new Map<number, Hit>()
  let lastPlace = -1
  let weight = 0
  let places = 0
  return {
    met,
    add(hit) {
      const gain = (words[hit.word]?.weight ?? 0) * (hit.strength - (met.get(hit.word)?.strength ?? 0))
      if (gain <= 0 || hit.place === lastPlace) return false
      met.set(hit.word, hit)
      lastPlace = hit.place
      places += 1
      weight += gain
      return true
    },
    weight: () => weight,
    places: () => places,
  }
}
