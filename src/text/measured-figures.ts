/** Reads what follows a number: magnitude, unit, currency. */
import { isJoint, type Token } from './figure-tokens.ts'
import type { Base, Draft } from './figure.ts'
import { numberWord } from './number-words.ts'
import { multipleUnit, unitWord } from './unit-words.ts'

/** A number with what may follow it: magnitude, then unit. */
export function readMeasured(tokens: readonly Token[], base: Base): Draft {
  const scaled = readMagnitude(tokens, base)
  const { value, step, isPrinted, start } = scaled
  const multiple = readMultiple(tokens, scaled)
  if (multiple !== null) return multiple
  const measure = readUnit(tokens, scaled.next, scaled.end)
  if (measure === null) return { kind: isYear(base) && scaled === base ? 'year' : 'number', value, step, unit: scaled.unit, isPrinted, start, end: scaled.end, next: scaled.next }
  const { unit, end, next } = measure
  if (unit === 'year' && isYear(scaled)) return { kind: 'year', value, step, unit: null, isPrinted, start, end, next }
  return { kind: unit === 'percent' ? 'percent' : unit === 'times' ? 'factor' : 'number', value, step, unit, isPrinted, start, end, next }
}

export const YEAR_MIN = 1000
export const YEAR_MAX = 2100

/** `90s`, `1990-е годы`. */
export function isDecade(value: number): boolean {
  return value % 10 === 0 && (value >= 20 && value <= 90 || value >= YEAR_MIN && value <= YEAR_MAX)
}

/** The first year of a decade; without a century it is one of the last. */
export function decadeOf(value: number): number {
  return value < 100 ? 1900 + value : value
}

/** Four digits that may be a year. */
export function isYear({ value, isPrinted, end, start }: Base): boolean {
  return isPrinted && Number.isInteger(value) && value >= YEAR_MIN && value <= YEAR_MAX && end - start === 4
}

/** `three decades`. */
function readMultiple(tokens: readonly Token[], { value, step, isPrinted, start, next }: Base): Draft | null {
  const after = tokens[next]
  const multiple = after === undefined || !isJoint(after) ? null : multipleUnit(after.lower)
  if (after === undefined || multiple === null) return null
  const [factor, unit] = multiple
  return { kind: 'number', value: value * factor, step: step * factor, unit, isPrinted, start, end: after.end, next: next + 1 }
}

function readMagnitude(tokens: readonly Token[], base: Base): Base {
  const after = tokens[base.next]
  if (after?.kind !== 'word' || !isJoint(after)) return base
  const word = numberWord(after.lower)
  const named = after.gap === '' ? MAGNITUDE_LETTERS[after.text] : undefined
  const letter = named !== undefined && (after.text === 'k' || CURRENCIES.has(unitWord(tokens[base.next - 2]?.lower ?? '') ?? '')) ? named : undefined
  const factor = word?.kind === 'magnitude' ? word.value : letter
  if (factor === undefined) return base
  return { value: base.value * factor, step: Math.min(base.step, 1) * factor, unit: base.unit, isPrinted: base.isPrinted, start: base.start, end: after.end, next: base.next + 1 }
}

/** Only directly after sums of money, as newspapers write them: `Br300m`; elsewhere `300m` are metres. */
const MAGNITUDE_LETTERS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9 }

/** Words that may stand between a sum and its currency. */
const CURRENCY_ADJECTIVES = /^(?:us|u|s|american|belarusian|russian|американск\p{L}+|белорусск\p{L}+|российск\p{L}+)$/u

function readUnit(tokens: readonly Token[], at: number, end: number): { unit: string; end: number; next: number } | null {
  const first = tokens[at]
  if (first === undefined || !isJoint(first)) return null
  const second = tokens[at + 1]
  if (first.lower === 'per' && second?.lower === 'cent') return { unit: 'percent', end: second.end, next: at + 2 }
  const points = readPoints(first, second, at)
  if (points !== null) return points
  if (second !== undefined && DIMENSIONS.test(first.lower)) {
    const side = unitWord(second.lower)
    if (side !== null) return { unit: `${/^(?:c|ку)/u.test(first.lower) ? 'cubic' : 'square'} ${side}`, end: second.end, next: at + 2 }
  }
  if (CURRENCY_ADJECTIVES.test(first.lower)) {
    for (const later of [at + 1, at + 2]) {
      const unit = unitWord(tokens[later]?.lower ?? '')
      if (unit !== null && CURRENCIES.has(unit)) return { unit: unit === 'ruble' ? rublesOf(first.lower) : unit, end: tokens[later]?.end ?? end, next: later + 1 }
    }
  }
  if (first.kind === 'sign' && first.gap !== '' && first.lower !== '%' && first.lower !== '°') return null
  const unit = unitWord(first.lower) ?? unitWord(first.lower.split('-')[0] ?? '')
  return unit === null ? null : { unit, end: first.end, next: at + 1 }
}

/** `percentage points`, `процентных пункта`, `% points`, `percentage-point`, `п. п.`, `п/п`: no per cent, though as many. */
function readPoints(first: Token, second: Token | undefined, at: number): { unit: string; end: number; next: number } | null {
  if (POINTS_WORD.test(first.lower)) return { unit: 'points', end: first.end, next: at + 1 }
  if (second === undefined || second.gap.length > 2) return null
  const isPoints = (PERCENT_OF_POINTS.test(first.lower) && POINT.test(second.lower)) || (first.lower === second.lower && /^[пp]$/u.test(first.lower) && /[./]/.test(second.gap))
  return isPoints ? { unit: 'points', end: second.end, next: at + 2 } : null
}

const POINTS_WORD = /^(?:percentage-points?|percent-points?|процентпункт\p{L}{0,3}|pps|ppts?)$/u
const PERCENT_OF_POINTS = /^(?:%|percentage|percent|проц|процентн\p{L}+|працэнтн\p{L}+)$/u
const POINT = /^(?:points?|pts?|пункт\p{L}{0,3})$/u

/** `cubic metres`, `кв. км`. */
const DIMENSIONS = /^(?:cubic|square|куб|кв|кубическ\p{L}+|квадратн\p{L}+|кубічн\p{L}+)$/u

function rublesOf(country: string): string {
  return /^(?:belarus|белорус)/u.test(country) ? 'byn' : /^(?:russia|росси)/u.test(country) ? 'rub' : 'ruble'
}

/** Units of money. */
export const CURRENCIES = new Set(['usd', 'eur', 'gbp', 'byn', 'rub', 'ruble', 'uah', 'cny'])
