import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Lexicon } from '../../../src/model/lexicon.ts'
import { crossedBetween, GAP_COST, SENTENCE_COST } from '../../../src/verify/match/ceilings.ts'
import { hitAt, mergePlaces } from '../../../src/verify/match/hits.ts'
import { contentBetween, indexWords, type PageWords } from '../../../src/verify/match/page-words.ts'
import { quoteWords, type QuoteWord } from '../../../src/verify/match/quote-words.ts'
import { tallyOf } from '../../../src/verify/match/tally.ts'
import { translationBetween } from '../../../src/verify/match/translation.ts'
import { bestWindows } from '../../../src/verify/match/window.ts'
import { findPlaces, type WordPlaces } from '../../../src/verify/match/word-places.ts'

/** Nothing is translated. */
const nothing = new Set<string>()
const lexicon: Lexicon = { translations: () => nothing, beginsTerm: () => false, isName: () => false, belarusian: () => ({ russian: nothing, english: nothing }), originals: () => nothing }
const WORDS = 'barley harvest bridge ferry granary winter market village railway teacher doctor factory tractor engine border customs police museum theatre orchestra'.split(' ')

/** Some words stand everywhere, most in few places. */
const word = fc.integer({ min: 0, max: 999 }).map(at => WORDS[Math.floor(WORDS.length * (at / 1000) ** 3)] ?? '')
const sentenceOf = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: 3, maxLength: 12 }).map(words => `The ${words.join(' of the ')}.`)
/** Of the text, some stand nowhere. */
const quoted = sentenceOf(fc.oneof(word, fc.constantFrom('lighthouse', 'volcano', 'telescope', 'orchard', 'monastery')))

it('the windows that are found best are those that going through all of them finds', () => {
  const translation = translationBetween('en', 'en', lexicon)
  if (translation === null) throw new Error('no way from English to English')
  fc.assert(fc.property(fc.array(sentenceOf(word), { minLength: 1, maxLength: 150 }), quoted, (sentences, quote) => {
    const page = indexWords(sentences.join(' '), 'en')
    const words = quoteWords(quote, [], translation)
    const found = findPlaces(words, page)
    const weights = Float64Array.from(words, ({ weight }) => weight)
    expect(bestWindows({ words, weights, found, page }, 2).map(({ first, last, score }) => ({ first, last, score })))
      .toEqual(allWindows({ words, weights, found, page }, reachOf(words)).slice(0, 2))
  }), { numRuns: 60 })
})

const reachOf = (words: readonly QuoteWord[]) => Math.ceil(words.length * 1.6) + 6

interface Sought { readonly words: readonly QuoteWord[]; readonly weights: Float64Array; readonly found: readonly WordPlaces[]; readonly page: PageWords }

/** Each start with its best end, best first, but those that overlap a better one. */
function allWindows({ words, weights, found, page }: Sought, reach: number): { first: number; last: number; score: number }[] {
  const hits = mergePlaces(found)
  const windows = Array.from({ length: hits.count }, (_, start) => {
    const tally = tallyOf({ words, weights, hits, page, reach })
    const first = hits.places[start] ?? 0
    let best = { first, last: first, score: -Infinity }
    for (let end = start; end < hits.count && (hits.places[end] ?? 0) < first + reach; end += 1) {
      const last = hits.places[end] ?? 0
      if (!tally.add(hitAt(hits, end))) continue
      const score = tally.weight() - GAP_COST * Math.max(0, contentBetween(first, last, page) - tally.places()) - SENTENCE_COST * crossedBetween(first, last, page)
      if (score > best.score) best = { first, last, score }
    }
    return best
  })
  const apart: typeof windows = []
  for (const window of windows.sort((one, other) => other.score - one.score)) {
    if (apart.every(({ first, last }) => window.last < first || window.first > last)) apart.push(window)
  }
  return apart
}
