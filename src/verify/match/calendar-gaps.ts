/** Months and weekdays of a text that its passage lacks while it names others: `in November` where the page says `в сентябре`. Days of months are figures. */
import type { Difference } from '../../model/verdicts.ts'
import { monthWord, periodWord, weekdayWord } from '../../text/calendar-words.ts'
import { insteadOf, type Matched, type Range } from './matched.ts'
import { printedAt } from './page-words.ts'

/** Each month and weekday that the passage lacks, with one that the text lacks; empty where either side has none. */
export function calendarGaps(matched: Matched, passage: Range): Difference[] {
  return [monthIn, weekdayWord, periodWord].flatMap(read => gapsOf(read, matched, passage))
}

type Reader = typeof monthWord

/** `mid-May` too. */
const monthIn: Reader = word => monthWord(word.slice(word.indexOf('-') + 1))

function gapsOf(read: Reader, { words, window, page }: Matched, { first, last }: Range): Difference[] {
  const ours = words.flatMap((word, index) => (word.isContent && isNamed(read, word.lower, word.isName || /-\p{Lu}/u.test(word.text) || isPerPeriod(read, words[index - 1]?.lower)) ? [{ word, named: read(word.lower), isMet: window.hits.has(index) }] : []))
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
  return insteadOf(missing.map(({ word }) => word), theirs).map((gap): Difference => ({ kind: 'number', ...gap }))
}

/** `a week`, `per day`: other uses of such words are too many. */
const isPerPeriod = (read: Reader, before: string | undefined) => read === periodWord && PER.has(before ?? '')
const PER: ReadonlySet<string> = new Set(['a', 'per', 'each', 'every', 'last', 'next'])

/** English months bear a capital, or `may` and `march` are verbs. */
function isNamed(read: Reader, lower: string, isCapitalized: boolean): boolean {
  return read(lower) !== null && (isCapitalized || /^[Ѐ-ӿ]/.test(lower))
}
