/** Months of a text that its passage lacks while it names others: `in November` where the page says `в сентябре`. Days of months are figures. */
import { monthWord } from '../../text/number-words.ts'
import { printedAt, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import type { Window } from './window.ts'

export interface MonthGap { readonly quoted: string; readonly found: string }

interface Matched {
  readonly words: readonly QuoteWord[]
  readonly window: Window
  readonly page: PageWords
  /** Places of the first and last word of the passage. */
  readonly first: number
  readonly last: number
}

/** Each month that the passage lacks, with one that the text lacks; empty where either side has none. */
export function monthGaps({ words, window, page, first, last }: Matched): MonthGap[] {
  const ours = words.flatMap((word, index) => (word.isContent && isMonth(word.lower, word.isName) ? [{ word, month: monthWord(word.lower), isMet: window.hits.has(index) }] : []))
  const missing = ours.filter(({ isMet }) => !isMet)
  if (missing.length === 0) return []
  const theirs: string[] = []
  for (let place = first; place <= last; place += 1) {
    const word = page.words[place]
    if (word === undefined || !isMonth(word.lower, word.isName)) continue
    const month = monthWord(word.lower)
    if (missing.some(one => one.month === month)) return []
    if (!ours.some(one => one.month === month)) theirs.push(printedAt(page, place))
  }
  return theirs.length === 0 ? [] : missing.map(({ word }, index) => ({ quoted: word.text, found: theirs[index] ?? theirs[0] ?? '' }))
}

/** English months bear a capital, or `may` and `march` are verbs. */
function isMonth(lower: string, isCapitalized: boolean): boolean {
  return monthWord(lower) !== null && (isCapitalized || /^[Ѐ-ӿ]/.test(lower))
}
