/** Gathers what speaks for a passage of the page saying what a piece of text says, as named numbers. */
import { findFigures } from '../../text/numbers.ts'
import { degreeGaps, type DegreeGap } from './degree-gaps.ts'
import { exchanges, type Exchange } from './exchanges.ts'
import { compareFigures, type ComparedFigures, type MissingFigure } from './figure-evidence.ts'
import { findPlaces, type Way, type WordPlaces } from './hits.ts'
import { calendarGaps, type CalendarGap } from './calendar-gaps.ts'
import { nameGaps, type ProperNames, type NameGap } from './name-gaps.ts'
import { negationGaps, type NegationGap } from './negations.ts'
import type { PageWords } from './page-words.ts'
import { quoteWords, type QuoteWord } from './quote-words.ts'
import type { Translation } from './translation.ts'
import { bestWindows, type Window } from './window.ts'

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

export interface Evidence {
  readonly features: Features
  /** The coverage, by how the words were met. */
  readonly coverageBy: () => Readonly<Record<Way, number>>
  readonly passage: string
  readonly start: number
  readonly end: number
  /** Content words and figures of the text. */
  readonly contentWords: number
  /** Names of the text that the page lacks there, where the passage has others: it may speak of another one. */
  readonly speaksOfOthers: boolean
  readonly negations: readonly NegationGap[]
  /** Asks dictionaries, so only where it decides something. */
  readonly nameGaps: () => readonly NameGap[]
  readonly calendarGaps: () => readonly CalendarGap[]
  readonly exchanges: () => readonly Exchange[]
  readonly degreeGaps: () => readonly DegreeGap[]
  /** Figures of the text that the passage lacks. */
  readonly missing: readonly MissingFigure[]
}

/** Where and how a text is looked for. */
export interface Source { readonly page: PageWords; readonly translation: Translation; readonly isName: ProperNames }

/** `null` when no word of the text is found on the page. */
export function weighEvidence(text: string, { page, translation, isName }: Source): Evidence | null {
  const quoted = findFigures(text)
  const words = quoteWords(text, quoted, translation)
  const found = findPlaces(words, page)
  const weights = weighedByRarity(words, found, page)
  const [best, next] = bestWindows({ words, weights, found, page }, 2)
  if (best === undefined) return null
  const sentences = sentencesOf(best, page)
  const [start, end] = [page.sentences[sentences.first]?.start ?? 0, page.sentences[sentences.last]?.end ?? 0]
  const figures = compareFigures(quoted, page, sentences)
  const weighed = features({ words, weights, best, next, page, range: isFragment(text) ? best : wordsOf(sentences, page) }, figures)
  return {
    features: weighed,
    coverageBy: () => coverageBy({ words, weights, best }),
    speaksOfOthers: weighed.extraNames > 0 && lacksNames(words, best),
    passage: page.text.slice(start, end).trim(), start, end,
    contentWords: words.filter(word => word.isContent).length + figures.total,
    negations: negationGaps(words, best, page),
    nameGaps: () => nameGaps({ words, window: best, page, ...wordsOf(sentences, page), met: new Set(found.flatMap(({ places }, index) => (places.length > 0 ? [index] : []))), isName }),
    calendarGaps: () => calendarGaps({ words, window: best, page, ...wordsOf(sentences, page) }),
    exchanges: () => exchanges({ words, window: best, page, isName: isName.inText }),
    degreeGaps: () => degreeGaps(words, best, page),
    missing: figures.missing,
  }
}

/** Least share of its weight that a word keeps that stands in every sentence of the page. */
const TOPIC_WEIGHT_MIN = 0.4

/** Words that the whole page is about tell little of where on it the passage stands. */
function weighedByRarity(words: readonly QuoteWord[], found: readonly WordPlaces[], page: PageWords): Float64Array {
  const most = Math.log(page.sentences.length + 1)
  return Float64Array.from(words, ({ weight }, index) => {
    const count = Math.max(1, found[index]?.sentences ?? 0)
    const rarity = most <= 0 ? 1 : Math.log((page.sentences.length + 1) / count) / most
    return weight * Math.max(TOPIC_WEIGHT_MIN, Math.min(1, rarity))
  })
}

interface Found { readonly words: readonly QuoteWord[]; readonly weights: Float64Array; readonly best: Window; readonly next: Window | undefined; readonly page: PageWords; readonly range: Range }

/** Places of the first and last word. */
interface Range { readonly first: number; readonly last: number }

/** A fragment takes part of a sentence; the rest of it says nothing against the fragment. */
function isFragment(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text)
}

function wordsOf({ first, last }: Sentences, page: PageWords): Range {
  return { first: page.sentences[first]?.first ?? 0, last: (page.sentences[last]?.last ?? 1) - 1 }
}

/** Texts of function words alone weigh nothing. */
const LEAST_WEIGHT = 0.1

function contentIn({ first, last }: Range, page: PageWords): number {
  return (page.contentBefore[last + 1] ?? 0) - (page.contentBefore[first] ?? 0)
}

function features({ words, weights, best, next, page, range }: Found, figures: ComparedFigures): Features {
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
    reverse: met.size / Math.max(1, (content.length - shared) * ALIKE_LENGTH, contentIn(range, page)),
    extraFigures: Math.min(1, figures.extra / 3),
    extraNames: theirNames.filter(place => !met.has(place)).length / Math.max(1, theirNames.length),
    order: orderOf(best),
  }
}

function coverageBy({ words, weights, best: { hits } }: Pick<Found, 'words' | 'weights' | 'best'>): Record<Way, number> {
  const total = words.reduce((all, { isContent }, index) => all + (isContent ? weights[index] ?? 0 : 0), 0)
  const by: Record<Way, number> = { lexicon: 0, names: 0, cognates: 0, roots: 0 }
  for (const [index, { way, strength }] of hits) if (words[index]?.isContent === true) by[way] += (weights[index] ?? 0) * strength / Math.max(LEAST_WEIGHT, total)
  return by
}

function orderOf({ hits }: Window): number {
  const places = [...hits].sort(([one], [other]) => one - other).map(([, { place }]) => place)
  if (places.length < 2) return NO_ORDER
  return places.filter((place, index) => index > 0 && place >= (places[index - 1] ?? 0)).length / (places.length - 1)
}

/** What `order` is where nothing follows anything. */
const NO_ORDER = 0.5

const beginsSentence = (place: number, page: PageWords) => page.sentences[page.sentenceOf[place] ?? 0]?.first === place

/** A passage with fewer words than this share of the text's can't say all of it. */
const ALIKE_LENGTH = 0.8

/** From this coverage on another passage tells no more against the best: headlines repeat sentences. */
const RIVAL_MAX = 0.3

interface Sentences { readonly first: number; readonly last: number }

function sentencesOf(window: Window, page: PageWords): Sentences {
  return { first: page.sentenceOf[window.first] ?? 0, last: page.sentenceOf[window.last] ?? 0 }
}

/** Most of the names that no dictionary holds are missing. */
function lacksNames(words: readonly QuoteWord[], { hits }: Window): boolean {
  const names = words.flatMap((word, index) => (word.isName && word.stems.size === 0 ? [hits.has(index)] : []))
  return names.filter(isMet => !isMet).length > names.length / 2
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
