/** Months and weekdays of a text that its passage lacks while it names others: `in November` where the page says `в сентябре`. Days of months are figures. */
import { monthWord, weekdayWord } from '../../text/calendar-words.ts'
import { printedAt, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import type { Window } from './window.ts'

export interface CalendarGap { readonly quoted: string; readonly found: string }

interface Matched {
  readonly words: readonly QuoteWord[]
  readonly window: Window
  readonly page: PageWords
  /** Places of the first and last word of the passage. */
  readonly first: number
  readonly last: number
}

/** Each month and weekday that the passage lacks, with one that the text lacks; empty where either side has none. */
export function calendarGaps(matched: Matched): CalendarGap[] {
  return [...gapsOf(monthWord, matched), ...gapsOf(weekdayWord, matched)]
}

type Reader = typeof monthWord

function gapsOf(read: Reader, { words, window, page, first, last }: Matched): CalendarGap[] {
  const ours = words.flatMap((word, index) => (word.isContent && isNamed(read, word.lower, word.isName) ? [{ word, named: read(word.lower), isMet: window.hits.has(index) }] : []))
  const missing = ours.filter(({ isMet }) => !isMet)
  if (missing.length === 0) return []
  const theirs: string[] = []
  for (let place = first; place <= last; place += 1) {
    const word = page.words[place]
    if (word === undefined || !isNamed(read, word.lower, word.isName)) continue
    const named = read(word.lower)
    if (missing.some(one => one.named === named)) return []
    if (!ours.some(one => one.named === named)) theirs.push(printedAt(page, place))
  }
  return theirs.length === 0 ? [] : missing.map(({ word }, index) => ({ quoted: word.text, found: theirs[index] ?? theirs[0] ?? '' }))
}

/** English months bear a capital, or `may` and `march` are verbs. */
function isNamed(read: Reader, lower: string, isCapitalized: boolean): boolean {
  return read(lower) !== null && (isCapitalized || /^[Ѐ-ӿ]/.test(lower))
}
