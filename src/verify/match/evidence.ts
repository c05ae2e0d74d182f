/** Gathers what speaks for a passage of the page saying what a piece of text says, as named numbers. */
import { figuresAgree, figuresContradict } from '../../text/number-agreement.ts'
import { findFigures, type Figure } from '../../text/numbers.ts'
import { negationGaps, type NegationGap } from './negations.ts'
import type { PageWords } from './page-words.ts'
import { quoteWords, type QuoteWord, type Translation } from './quote-words.ts'
import { bestWindows, findHits, type Window } from './window.ts'

/** What the logistic model weighs; each in a range of about 0 to 1. */
export interface Features {
  /** Weight of the words met, as a share of all. */
  readonly coverage: number
  /** Content words of the passage that have a counterpart, as a share. */
  readonly density: number
  /** Names met, as a share; .5 where there are none. */
  readonly names: number
  /** Figures met, as a share; .5 where there are none. */
  readonly figures: number
  /** Words that the lexicon does not know and the page does not show. */
  readonly unknown: number
  /** Coverage of the best passage less that of the next best. */
  readonly margin: number
  /** How much there is to match: 1 − 1/words. */
  readonly size: number
  /** Printed figures of the passage's sentences that the text lacks. */
  readonly extraFigures: number
}

export interface Evidence {
  readonly features: Features
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly contentWords: number
  readonly negations: readonly NegationGap[]
  /** Figures of the text that the passage lacks, each with one of the passage's that contradicts it, if any. */
  readonly missing: readonly { readonly figure: Figure; readonly rival: Figure | null }[]
}

/** `null` when no word of the text is found on the page. */
export function weighEvidence(text: string, page: PageWords, translation: Translation): Evidence | null {
  const words = quoteWords(text, translation)
  const [best, next] = bestWindows(words, findHits(words, page), { page, most: 2 })
  if (best === undefined) return null
  const sentences = sentencesOf(best, page)
  const [start, end] = [page.sentences[sentences.first]?.start ?? 0, page.sentences[sentences.last]?.end ?? 0]
  const figures = compareFigures(findFigures(text), page, sentences)
  return {
    features: features({ words, best, next, page }, figures),
    passage: page.text.slice(start, end).trim(), start, end,
    contentWords: words.filter(word => word.isContent).length,
    negations: negationGaps(words, best, page),
    missing: figures.missing,
  }
}

interface Found { readonly words: readonly QuoteWord[]; readonly best: Window; readonly next: Window | undefined; readonly page: PageWords }

function features({ words, best, next, page }: Found, figures: ComparedFigures): Features {
  const content = words.flatMap((word, index) => (word.isContent ? [{ word, hit: best.hits.get(index) }] : []))
  const total = sum(content, ({ word }) => word.weight)
  const names = content.filter(({ word }) => word.isName)
  const between = (page.contentBefore[best.last + 1] ?? 0) - (page.contentBefore[best.first] ?? 0)
  const met = new Set([...best.hits.values()].map(hit => hit.place)).size
  const coverage = sum(content, ({ word, hit }) => word.weight * (hit?.strength ?? 0)) / Math.max(0.1, total)
  const second = next === undefined ? 0 : sum([...next.hits], ([index, hit]) => (words[index]?.weight ?? 0) * hit.strength) / Math.max(0.1, total)
  return {
    coverage,
    density: met / Math.max(1, between),
    names: names.length === 0 ? 0.5 : names.filter(({ hit }) => hit !== undefined).length / names.length,
    figures: figures.total === 0 ? 0.5 : figures.met / figures.total,
    unknown: content.filter(({ word, hit }) => word.stems.size === 0 && !word.isName && hit === undefined).length / Math.max(1, content.length),
    margin: coverage - second,
    size: 1 - 1 / Math.max(1, content.length),
    extraFigures: Math.min(1, figures.extra / 3),
  }
}

interface Sentences { readonly first: number; readonly last: number }

function sentencesOf(window: Window, page: PageWords): Sentences {
  return { first: page.words[window.first]?.sentence ?? 0, last: page.words[window.last]?.sentence ?? 0 }
}

interface ComparedFigures { readonly total: number; readonly met: number; readonly extra: number; readonly missing: Evidence['missing'] }

function compareFigures(quoted: readonly Figure[], page: PageWords, { first, last }: Sentences): ComparedFigures {
  const here: Figure[] = []
  for (let sentence = first; sentence <= last; sentence += 1) here.push(...page.figuresOf(sentence))
  const near = [...page.figuresOf(first - 1), ...here, ...page.figuresOf(last + 1)]
  const weighty = quoted.filter(figure => figure.isPrinted || figure.value > SMALL)
  const isMet = (figure: Figure): boolean => here.some(other => figuresAgree(figure, other)) || (!figure.isPrinted && near.some(other => figuresAgree(figure, other)))
  const missing = quoted.filter(figure => !isMet(figure))
  const free = here.filter(other => !quoted.some(figure => figuresAgree(figure, other)))
  return {
    total: weighty.length,
    met: weighty.filter(isMet).length,
    extra: free.filter(figure => figure.isPrinted).length,
    missing: missing.map(figure => ({ figure, rival: free.find(other => figuresContradict(figure, other)) ?? null })),
  }
}

/** Numbers in words up to here are often idioms: `one of`, `second`. */
const SMALL = 2

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
