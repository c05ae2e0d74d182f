/** Reads printed dates: English, Russian and Belarusian words, dotted, slashed and ISO figures. */
import { monthWord } from '../../text/calendar-words.ts'
import { LETTER } from './letters.ts'

/** `iso` is `yyyy-mm-dd`, or `yyyy-mm` where no day is printed; `start` and `end` are offsets into the text. */
export interface PrintedDate { readonly iso: string; readonly start: number; readonly end: number }

const WORD = `([${LETTER}]{3,11})\\.?`
const YEAR = '((?:19|20)\\d\\d)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const FORMS: readonly { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => string | null }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/u, read: ([y, m, d]) => dateOf(y, m, d) },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d(?![\d.]))/u, read: ([d, m, y]) => dateOf(y?.length === 2 ? `20${y}` : y, m, d) },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u, read: slashed },
  { pattern: new RegExp(`(?<!\\d)${DAY}[\\s-]${WORD},?[\\s-]${YEAR}(?!\\d)`, 'u'), read: ([d, m, y]) => dateOf(y, monthOf(m), d) },
  { pattern: new RegExp(`(?<![${LETTER}])${WORD}\\s${DAY},?\\s${YEAR}(?!\\d)`, 'u'), read: ([m, d, y]) => dateOf(y, monthOf(m), d) },
  { pattern: new RegExp(`(?<!\\d)${YEAR},?\\s${WORD}\\s${DAY}(?!\\d)`, 'u'), read: ([y, m, d]) => dateOf(y, monthOf(m), d) },
  { pattern: new RegExp(`(?<!\\d)${YEAR}\\.?\\s?[,–—-]?\\s${DAY}\\s${WORD}`, 'u'), read: ([y, d, m]) => dateOf(y, monthOf(m), d) },
]
const MONTH_FORM = new RegExp(`(?<![${LETTER}])${WORD},?\\s${YEAR}(?!\\d)`, 'u')

/** The first whole date in a text of a line or two; `null` where there is none, or it is no day of the calendar. */
export function dateIn(text: string): PrintedDate | null {
  const found = FORMS.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text)
    const iso = match === null ? null : read(match.slice(1))
    return match === null || iso === null ? [] : [{ iso, start: match.index, end: match.index + match[0].length }]
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

/** As `dateIn`; else a month with its year. */
export function dateOrMonthIn(text: string): PrintedDate | null {
  const whole = dateIn(text)
  if (whole !== null) return whole
  const match = MONTH_FORM.exec(text)
  const month = monthOf(match?.[1])
  return match === null || month === undefined ? null : { iso: `${match[2] ?? ''}-${month.padStart(2, '0')}`, start: match.index, end: match.index + match[0].length }
}

/** Whether the figures say which is the day: `03/04/2021` is two dates. */
function slashed([first, second, year]: readonly string[]): string | null {
  if (Number(first) > 12 || first === second) return dateOf(year, second, first)
  return Number(second) > 12 ? dateOf(year, first, second) : null
}

/** Stems of Belarusian months, and Russian ones cut short as in catalogues. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['студзен', 'янв'], ['лют', 'февр', 'фев'], ['сакавік', 'мар'], ['красавік', 'апр'], ['май', 'мая', 'маі'], ['чэрвен', 'июн'], ['ліпен', 'июл'],
  ['жніве', 'жніўн', 'авг'], ['верас', 'сент', 'сен'], ['кастрычнік', 'окт'], ['лістапад', 'нояб', 'ноя'], ['снеж', 'дек'],
]
const STEM_ENDINGS = /^(?:ь|я|ага|а|і|е|нь|ня|ань)?$/u

function monthOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  const lower = word.toLowerCase()
  const known = monthWord(lower)
  if (known !== null) return String(known)
  const index = MONTH_STEMS.findIndex(stems => stems.some(stem => lower.startsWith(stem) && STEM_ENDINGS.test(lower.slice(stem.length))))
  return index < 0 ? undefined : String(index + 1)
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date ? null : date
}
