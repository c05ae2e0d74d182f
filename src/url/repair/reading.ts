/** What became of one word of a slug: read as printed, corrected, or left open between several readings. */
import { asDigits } from './confusions.ts'

/** One word as printed, with the other copy's reading where there is one. */
export interface PrintedWord {
  readonly text: string
  readonly other: string | null
  /** The hyphen after it stands at a line's end. */
  readonly isBroken: boolean
}

export interface Reading {
  readonly text: string
  readonly isCorrected: boolean
  readonly others: readonly string[]
  readonly isUnsure?: true
}

/** More readings of one word prove nothing. */
export const OTHERS_MAX = 4
/** Shorter unknown words may be abbreviations, which no rule of letters binds. */
export const NAME_LENGTH_MIN = 4

export const plain = (text: string): Reading => ({ text, isCorrected: false, others: [] })
export const corrected = (text: string): Reading => ({ text, isCorrected: true, others: [] })

/** One possible word: a digit within letters makes it certain; else the print stays beside it. */
export function oneOf(text: string, readings: readonly string[]): Reading {
  const [first = text, ...rest] = readings
  if (/\d/u.test(text)) return rest.length === 0 ? corrected(first) : { text: first, isCorrected: true, others: rest.slice(0, OTHERS_MAX) }
  return { text: first, isCorrected: true, others: [...rest, text].slice(0, OTHERS_MAX) }
}

/** As printed or as read, whichever is likelier, with the others beside it. */
export function doubted(text: string, readings: readonly string[], isPrintLikelier: boolean): Reading {
  if (readings.length === 0 || (text.length < NAME_LENGTH_MIN && isPrintLikelier && !/\d/u.test(text))) return plain(text)
  if (isPrintLikelier && !/\d/u.test(text)) return { text, isCorrected: false, others: readings.slice(0, OTHERS_MAX) }
  return oneOf(text, readings)
}

/** A number with letters of the look of digits in it. */
export function digitsOf(text: string): string | null {
  const digits = text.replace(/\D/gu, '').length
  return digits > 0 && digits * 2 >= text.length ? asDigits(text) : null
}
