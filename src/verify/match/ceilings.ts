/** How well a window that begins at each hit can do at most, so that few are tried. */
import type { Hits } from './hits.ts'
import { contentBetween, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

export interface Search { readonly words: readonly QuoteWord[]; readonly weights: Float64Array; readonly hits: Hits; readonly page: PageWords; readonly reach: number }

/** What a page word without counterpart inside the window costs, against one quotation word met. */
export const GAP_COST = 0.12
/** What a passage pays for reaching into another sentence. */
export const SENTENCE_COST = 0.4

/** What rounding in sums may add. */
export const EPSILON = 1e-9

/**
 * What no window that begins at a hit can score more than: the words that have hits within reach, and the best stretch
 * of hits (Kadane's sum, from the end) in which a word may count twice and every gap and sentence is paid for.
 */
export function ceilingsOf(search: Search): Float64Array {
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

export const crossedBetween = (first: number, last: number, page: PageWords) => (page.sentenceOf[last] ?? 0) - (page.sentenceOf[first] ?? 0)
