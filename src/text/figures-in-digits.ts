/** Reads figures that begin with digits: times, days, ordinals, decades, measures. */
import type { Token } from './figure-tokens.ts'
import type { Base, Draft } from './figure.ts'
import { decadeOf, isDecade, isYear, readMeasured } from './measured-figures.ts'
import { readLiteral, type CommaUse } from './number-literals.ts'
import { monthWord } from './calendar-words.ts'

/** The figure that begins with the digits at `index`, `null` where they are none (`5.2.1`). */
export function readDigits(tokens: readonly Token[], index: number, comma: () => CommaUse): Draft | null {
  const token = tokens[index]
  const literal = token === undefined ? null : readLiteral(token.text, comma)
  if (token === undefined || literal === null) return null
  const base = { value: literal.value, step: literal.step, unit: null, isPrinted: true, start: token.start, end: token.end, next: index + 1 }
  if (literal.shape === 'date') return { ...base, kind: 'date' }
  if (literal.shape === 'time') return readTime(tokens, base)
  if (literal.shape === 'fraction') return { ...base, kind: 'share' }
  return readDayOfMonth(tokens, index, base) ?? readSuffixed(tokens, index, base) ?? readMeasured(tokens, base)
}

function readTime(tokens: readonly Token[], base: Base): Draft {
  const mark = tokens[base.next]
  const isAfternoon = mark !== undefined && /^pm?$/.test(mark.lower) && mark.start - base.end <= 1 && base.value < 12 * 60
  return { ...base, kind: 'time', value: isAfternoon ? base.value + 12 * 60 : base.value }
}

/** `July 26`, `26 July`, `26 июля`, `26th of July`. */
function readDayOfMonth(tokens: readonly Token[], index: number, base: Base): Draft | null {
  if (base.value < 1 || base.value > 99 || !Number.isInteger(base.value)) return null
  const [before, after, second, third] = [tokens[index - 1], tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  const isNear = (left: Token | undefined, right: Token | undefined): boolean => left !== undefined && right !== undefined && right.start - left.end <= 2
  const here = tokens[index]
  if (isNear(here, after) && after !== undefined) {
    const month = monthWord(after.lower)
    if (month !== null) return { ...base, kind: 'date', value: month * 100 + base.value, end: after.end, next: index + 2 }
    const isOrdinal = ORDINAL_SUFFIX.test(after.lower)
    const late = isOrdinal && second?.lower === 'of' ? third : isOrdinal || after.lower === 'of' ? second : undefined
    const lateMonth = late === undefined ? null : monthWord(late.lower)
    if (late !== undefined && lateMonth !== null) return { ...base, kind: 'date', value: lateMonth * 100 + base.value, end: late.end, next: tokens.indexOf(late) + 1 }
  }
  const month = isNear(before, here) && before !== undefined && /^\p{Lu}/u.test(before.text) && /^[a-z]/.test(before.lower) ? monthWord(before.lower) : null
  return month === null || before === undefined ? null : { ...base, kind: 'date', value: month * 100 + base.value, start: before.start }
}

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|е|й|я|ю|го|му|м|ой|ый|ая|ое|ого|ом|х|ые|ых)$/

/** `9th`, `9-е`, `1990s`, `90-х`. */
function readSuffixed(tokens: readonly Token[], index: number, base: Base): Draft | null {
  const [here, after] = [tokens[index], tokens[index + 1]]
  if (here === undefined || after?.kind !== 'word' || after.start - here.end > 1) return null
  if (after.gap === '' && after.lower === 's') return isDecade(base.value) ? { ...base, kind: 'year', value: decadeOf(base.value), step: 10, end: after.end, next: index + 2 } : null
  if (!ORDINAL_SUFFIX.test(after.lower) || after.gap !== (/^[a-z]/.test(after.lower) ? '' : '-')) return null
  const years = tokens[index + 2]
  if (years !== undefined && isDecade(base.value) && /^г(?:г|од|оды|ода|одов|одам|одами|одах)$/u.test(years.lower)) return { ...base, kind: 'year', value: decadeOf(base.value), step: 10, end: years.end, next: index + 3 }
  return { ...base, kind: isYear(base) ? 'year' : 'ordinal', end: after.end, next: index + 2 }
}

