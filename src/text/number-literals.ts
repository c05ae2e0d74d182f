/** Digits as printed: thousands apart by comma, point or space, decimals after point or comma, times, dates, fractions. */
import type { Codes } from './codes.ts'
import { isDigit } from './letters.ts'

export interface Literal {
  readonly shape: 'number' | 'time' | 'date' | 'fraction'
  /** Time: minutes since midnight; date: month × 100 + day. */
  readonly value: number
  /** Size of the last printed place: .1 for `4.3`, 1 for `26`, 100 for `1,200`. */
  readonly step: number
  /** Year of a date in digits. */
  readonly year: number | null
}

/** What a comma between digits means where three digits follow it; elsewhere it is a decimal comma anyway. */
export type CommaUse = 'thousands' | 'decimal'

const TIME = /^([01]?\d|2[0-4]): ?([0-5]\d)$/
const DATE = /^([0-3]?\d)[./]([01]?\d)[./]((?:19|20)?\d\d)$/
const ISO_DATE = /^((?:19|20)\d\d)-([01]\d)-([0-3]\d)$/
const FRACTION = /^(\d{1,2})\/(\d{1,2})$/
const GROUPED = { thousands: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, decimal: /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/ }

/** Reads one printed number; `null` for what is none (`5.2.1`). */
export function readLiteral(printed: string, comma: () => CommaUse): Literal | null {
  if (isPlain(printed)) return { shape: 'number', value: Number(printed), step: trailingStep(printed), year: null }
  const time = TIME.exec(printed)
  if (time !== null) return { shape: 'time', value: Number(time[1]) * 60 + Number(time[2]), step: 1, year: null }
  const date = DATE.exec(printed)
  if (date !== null) return readDate(Number(date[3]), Number(date[2]), Number(date[1]))
  const iso = ISO_DATE.exec(printed)
  if (iso !== null) return readDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const fraction = FRACTION.exec(printed)
  if (fraction !== null && Number(fraction[1]) < Number(fraction[2])) {
    return { shape: 'fraction', value: Number(fraction[1]) / Number(fraction[2]), step: 0, year: null }
  }
  return readNumber(printed.replace(/[\s\u00a0\u202f]/g, ''), comma())
}

/** Dates, thousands in groups, times, fractions and decimals, longest first. */
const LITERALS: Readonly<Record<CommaUse, RegExp>> = {
  thousands: /\d{4}-\d\d-\d\d(?!\d)|(?<![\d.,])\d{1,3}(?: \d{3}){0,3} 000(?![\d.,]?\d)|\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,2}: [0-5]\d(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d+(?:[.,:]\d+)*/uy,
  decimal: /\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,2}: [0-5]\d(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d+(?:[.,:]\d+)*/uy,
}

/** Where the number in digits ends that begins at `start`. */
export function endOfLiteral({ text, codes }: { readonly text: string; readonly codes: Codes }, start: number, comma: () => CommaUse): number {
  let end = start + 1
  while (isDigit(codes[end])) end += 1
  // A plain number, as most are: no other digits come close behind it.
  if (!isDigit(codes[end + 1]) && !(codes[end] === COLON && isDigit(codes[end + 2]))) return end
  const literal = LITERALS[comma()]
  literal.lastIndex = start
  return start + (literal.exec(text)?.[0].length ?? end - start)
}

const COLON = 0x3a

/** Nothing but digits, as most numbers are. */
function isPlain(printed: string): boolean {
  for (let at = 0; at < printed.length; at += 1) if (!isDigit(printed.charCodeAt(at))) return false
  return printed !== ''
}

function readNumber(printed: string, comma: CommaUse): Literal | null {
  const plain = GROUPED[comma].test(printed) || (comma === 'decimal' && GROUPED.thousands.test(printed) && printed.split(',').length > 2)
    ? ungrouped(printed, comma)
    : printed.replace(',', '.')
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null
  const decimals = plain.split('.')[1]?.length ?? 0
  return { shape: 'number', value: Number(plain), step: decimals > 0 ? 10 ** -decimals : trailingStep(plain), year: null }
}

function ungrouped(printed: string, comma: CommaUse): string {
  return comma === 'thousands' || printed.split(',').length > 2 ? printed.replaceAll(',', '') : printed.replaceAll('.', '').replace(',', '.')
}

/** Zeros at the end of a number of three or more digits may be rounding: `1,200` is exact to the hundred. */
function trailingStep(digits: string): number {
  let zeros = 0
  while (zeros < digits.length && digits.charAt(digits.length - 1 - zeros) === '0') zeros += 1
  return digits.length < 3 ? 1 : 10 ** Math.min(zeros, digits.length - 1)
}

function readDate(year: number, month: number, day: number): Literal | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { shape: 'date', value: month * 100 + day, step: 1, year: year < 100 ? 2000 + year : year }
}
