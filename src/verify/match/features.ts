/** What speaks for a passage, as the numbers that the logistic model weighs. */
import type { ComparedFigures } from './figure-evidence.ts'
import type { Way } from './word-places.ts'
import type { Range } from './matched.ts'
import { beginsSentence, contentBetween, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import type { Window } from './window.ts'

/** What the logistic model weighs; each in a range of about 0 to 1. */
export interface Features {
  /** Weight of the words met, as a share of all. */
  readonly coverage: number
  /** Figures met, as a share; .5 where there are none. */
  readonly figures: number
  /** Words that the lexicon does not know and the page does not show. */
  readonly unknown: number
  /** Coverage of the best passage less that of the next best, of which no more than a part counts. */
  readonly margin: number
  /** How much there is to match: 1 − 1/words. */
  readonly size: number
  /** Content words of the passage's whole sentences that have a counterpart; for a fragment, of the stretch between the first and last word met. */
  readonly reverse: number
  /** Printed figures of the passage that the text lacks, three or more as 1. */
  readonly extraFigures: number
  /** Names of the passage that the text lacks, as a share; 0 where there are none. */
  readonly extraNames: number
  /** Words met that follow each other in the order of the text, as a share; .5 where fewer than two are met. */
  readonly order: number
}

interface Found { readonly words: readonly QuoteWord[]; readonly weights: Float64Array; readonly best: Window; readonly next: Window | undefined; readonly page: PageWords; readonly range: Range }

export function features({ words, weights, best, next, page, range }: Found, figures: ComparedFigures): Features {
  const content = words.flatMap((word, index) => (word.isContent ? [{ word, weight: weights[index] ?? 0, hit: best.hits.get(index) }] : []))
  const total = sum(content, ({ weight }) => weight)
  const met = new Set([...best.hits].flatMap(([index, hit]) => (words[index]?.isContent === true ? [hit.place] : [])))
  const theirNames = page.words.slice(range.first, range.last + 1).flatMap((word, index) => (word.isName && !beginsSentence(range.first + index, page) ? [range.first + index] : []))
  // Words of a term that one word of the page stands for.
  const shared = content.filter(({ hit }) => hit !== undefined).length - met.size
  const coverage = sum(content, ({ weight, hit }) => weight * (hit?.strength ?? 0)) / Math.max(LEAST_WEIGHT, total)
  const second = next === undefined ? 0 : sum([...next.hits], ([index, hit]) => (words[index]?.isContent === true ? (weights[index] ?? 0) * hit.strength : 0)) / Math.max(LEAST_WEIGHT, total)
  return {
    coverage,
    figures: figures.total === 0 ? 0.5 : figures.met / figures.total,
    unknown: content.filter(({ word, hit }) => word.stems.size === 0 && !word.isName && hit === undefined).length / Math.max(1, content.length),
    margin: coverage - Math.min(second, RIVAL_MAX),
    size: 1 - 1 / Math.max(1, content.length),
    reverse: met.size / Math.max(1, (content.length - shared) * ALIKE_LENGTH, contentBetween(range.first, range.last, page)),
    extraFigures: Math.min(1, figures.extra / 3),
    extraNames: theirNames.filter(place => !met.has(place)).length / Math.max(1, theirNames.length),
    order: orderOf(best),
  }
}

/** The coverage, by how the words were met. */
export function coverageBy({ words, weights, best: { hits } }: Pick<Found, 'words' | 'weights' | 'best'>): Record<Way, number> {
  const total = words.reduce((all, { isContent }, index) => all + (isContent ? weights[index] ?? 0 : 0), 0)
  const by: Record<Way, number> = { lexicon: 0, names: 0, cognates: 0, roots: 0 }
  for (const [index, { way, strength }] of hits) if (words[index]?.isContent === true) by[way] += (weights[index] ?? 0) * strength / Math.max(LEAST_WEIGHT, total)
  return by
}

/** Texts of function words alone weigh nothing. */
const LEAST_WEIGHT = 0.1

function orderOf({ hits }: Window): number {
  const places = [...hits].sort(([one], [other]) => one - other).map(([, { place }]) => place)
  if (places.length < 2) return NO_ORDER
  return places.filter((place, index) => index > 0 && place >= (places[index - 1] ?? 0)).length / (places.length - 1)
}

/** What `order` is where nothing follows anything. */
const NO_ORDER = 0.5

/** A passage with fewer words than this share of the text's can't say all of it. */
const ALIKE_LENGTH = 0.8

/** From this coverage on another passage tells no more against the best: headlines repeat sentences. */
const RIVAL_MAX = 0.3

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
