/** Gathers what speaks for a passage of the page saying what a piece of text says, as named numbers. */
import type { Difference } from '../../model/verdicts.ts'
import { findFigures } from '../../text/numbers.ts'
import { boundGaps } from './bound-gaps.ts'
import { calendarGaps } from './calendar-gaps.ts'
import { degreeGaps } from './degree-gaps.ts'
import { exchanges } from './exchanges.ts'
import { coverageBy, features, type Features } from './features.ts'
import { compareFigures, type MissingFigure } from './figure-evidence.ts'
import { findPlaces, type Way, type WordPlaces } from './word-places.ts'
import type { Matched, Range } from './matched.ts'
import { nameGaps, type ProperNames, type NameGap } from './name-gaps.ts'
import { negationGaps, type NegationGap } from './negations.ts'
import type { PageWords } from './page-words.ts'
import { quoteWords, type QuoteWord } from './quote-words.ts'
import { roleGaps } from './role-gaps.ts'
import { standingGaps } from './standing-gaps.ts'
import { tenseGaps } from './tense-gaps.ts'
import type { Translation } from './translation.ts'
import { bestWindows, type Window } from './window.ts'

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
  readonly calendarGaps: () => readonly Difference[]
  readonly exchanges: () => readonly Difference[]
  readonly degreeGaps: () => readonly Difference[]
  readonly roleGaps: () => readonly Difference[]
  readonly tenseGaps: () => readonly Difference[]
  readonly standingGaps: () => readonly Difference[]
  readonly boundGaps: () => readonly Difference[]
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
  const passage = wordsOf(sentences, page)
  const weighed = features({ words, weights, best, next, page, range: isFragment(text) ? best : passage }, figures)
  const matched: Matched = { words, window: best, page }
  return {
    features: weighed,
    coverageBy: () => coverageBy({ words, weights, best }),
    speaksOfOthers: weighed.extraNames > 0 && lacksNames(words, best),
    passage: page.text.slice(start, end).trim(), start, end,
    contentWords: words.filter(word => word.isContent).length + figures.total,
    negations: negationGaps(matched),
    nameGaps: () => nameGaps({ ...matched, passage, met: new Set(found.flatMap(({ places }, index) => (places.length > 0 ? [index] : []))), isName }),
    calendarGaps: () => calendarGaps(matched, passage),
    exchanges: () => exchanges(matched, isName.inText),
    degreeGaps: () => degreeGaps(matched),
    roleGaps: () => roleGaps(matched),
    tenseGaps: () => tenseGaps(matched),
    standingGaps: () => standingGaps(matched, passage),
    boundGaps: () => boundGaps(matched),
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

/** A fragment takes part of a sentence; the rest of it says nothing against the fragment. */
function isFragment(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text)
}

function wordsOf({ first, last }: Sentences, page: PageWords): Range {
  return { first: page.sentences[first]?.first ?? 0, last: (page.sentences[last]?.last ?? 1) - 1 }
}

interface Sentences { readonly first: number; readonly last: number }

function sentencesOf(window: Window, page: PageWords): Sentences {
  return { first: page.sentenceOf[window.first] ?? 0, last: page.sentenceOf[window.last] ?? 0 }
}

/** Most of the names that no dictionary holds are missing. */
function lacksNames(words: readonly QuoteWord[], { hits }: Window): boolean {
  const names = words.flatMap((word, index) => (word.isName && word.stems.size === 0 ? [hits.has(index)] : []))
  return names.filter(isMet => !isMet).length > names.length / 2
}
