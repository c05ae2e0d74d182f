/** Dates as pages write them, to ISO 8601. */

/** Months by the first letters of their names, in Russian, Belarusian, Ukrainian, Kazakh, Uzbek and English. */
const MONTHS: readonly (readonly [string, number])[] = [
  ['янв|студз|січ|қаңтар|jan|yan', 1], ['фев|лют|ақпан|feb|fev', 2], ['мар(?:т|\\.|$)|сак|берез|наурыз|mar', 3], ['апр|крас|квіт|сәуір|apr', 4], ['мая|май|мае|трав|мамыр|may', 5], ['июн|чэрв|черв|маусым|jun|iyun', 6],
  ['июл|ліп|лип|шілде|jul|iyul', 7], ['авг|жні|серп|тамыз|aug|avg', 8], ['сен|верас|қыркүйек|sep|sent', 9], ['окт|кастр|жовт|қазан|oct|okt', 10], ['ноя|ліст|лист|қараша|nov|noy', 11], ['дек|снеж|груд|желтоқсан|dec|dek', 12],
]
const TIME = String.raw`(?:[\s,.|/–—-]{0,6}(?:в|at|г\.?|года|in)?[\s,.|/–—-]{0,6}(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\d|[.]\d))?`
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/iu
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2}))?/u
const NUMERIC = new RegExp(String.raw`(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d])${TIME}`, 'u')
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/u
const DAY_FIRST = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.-]{1,3}(?:of )?(\p{L}{3,12})\.?,?\s{1,3}(\d{4})(?!\d)(?:\s?(?:года|год|г\.|г))?${TIME}`, 'iu')
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)${TIME}`, 'iu')
/** Kazakh and Uzbek put the year first: `2021 жылғы 12 қараша`, `2022-yil 14-oktabr`. */
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(\d{4})[\s-]{0,2}(?:жыл\p{L}{0,4}|ж\.|yil|йил)?[\s,]{0,3}(\d{1,2})[\s-]{1,2}(\p{L}{3,12})${TIME}`, 'iu')
const EARLIEST_YEAR = 1990
const LATEST_YEAR = 2100

/** The date in `text`, as `yyyy-mm-dd` or with its time as printed; `null` when there is none or it can be read two ways. */
export function dateIn(text: string): string | null {
  const trimmed = text.trim()
  return isoDate(trimmed) ?? writtenDate(trimmed)
}

/** A date that stands in running words: `12.11.2021, 12:00`, `12 ноября 2021 г.`, `November 12, 2021`. */
export function writtenDate(text: string): string | null {
  if (!/\d{2}/u.test(text)) return null
  const numeric = NUMERIC.exec(text)
  if (numeric) return compose(fullYear(numeric[3]), numeric[2], numeric[1], numeric[4], numeric[5])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return compose(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst[4], dayFirst[5])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return compose(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst[4], monthFirst[5])
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return compose(yearFirst[1], monthNumber(yearFirst[3]), yearFirst[2], yearFirst[4], yearFirst[5])
  const slashed = SLASHED.exec(text)
  return slashed ? slashedDate(slashed) : null
}

function isoDate(text: string): string | null {
  const iso = ISO.exec(text)
  if (iso) {
    const date = compose(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6])
    return date === null || iso[4] === undefined ? date : date + zone(iso[7])
  }
  const compact = COMPACT.exec(text)
  if (compact && !/^\d{10}(?:\d{3})?$/u.test(text)) return compose(compact[1], compact[2], compact[3], compact[4], compact[5])
  if (/^\d{10}(?:\d{3})?$/u.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '')
  const offset = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*$/u.exec(text)
  const date = /^\p{L}{3,9},?\s+\d/u.test(text) && offset ? Date.parse(text) : NaN
  return Number.isNaN(date) ? null : new Date(date).toISOString().replace('.000', '')
}

/** Day and month can be told apart only where one of them is no month. */
function slashedDate(match: RegExpExecArray): string | null {
  const [, first = '', second = '', year] = match
  if (Number(first) > 12) return compose(year, second, first)
  return Number(second) > 12 || first === second ? compose(year, first, second) : null
}

function monthNumber(name = ''): string | undefined {
  const lower = name.toLowerCase()
  const month = MONTHS.find(([start]) => new RegExp(`^(?:${start})`, 'u').test(lower))
  return month ? String(month[1]) : undefined
}

const fullYear = (year = '') => year.length === 2 ? (Number(year) > 80 ? '19' : '20') + year : year

function zone(offset: string | undefined): string {
  if (offset === undefined) return ''
  if (/^z$/iu.test(offset)) return 'Z'
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  return `${offset[0] ?? '+'}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function compose(year: string | undefined, month: string | undefined, day: string | undefined, ...time: readonly (string | undefined)[]): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  const date = `${y}-${pad(m)}-${pad(d)}`
  const [hour, minute, second] = time.map(Number)
  if (hour === undefined || minute === undefined || !(hour <= 24 && minute < 60)) return date
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second !== undefined && second < 60 ? second : 0)}`
}
