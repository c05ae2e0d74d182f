/** What two neighbouring figures lend each other: magnitude, unit, month, century. */
import type { Figure } from './figure.ts'
import { YEAR_MAX, YEAR_MIN } from './measured-figures.ts'

type Bare = Omit<Figure, 'text' | 'isRough'>

/** In `25 to 30 billion`, `5-10 %` the first number shares what stands after the second. */
export function scaledLike(first: Figure, second: Bare, text: string): Figure {
  if (first.kind !== 'number' && first.kind !== 'year' || first.unit !== null) return first
  const between = text.slice(first.end, second.start)
  const isRange = /^\s*(?:[-–—−…]|\.\.\.|to|до|да|or|или|ці|або)\s*$/.test(between) || (/^\s*(?:and|и|і)\s*$/.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - BETWEEN_REACH), first.start)))
  if (!isRange && (second.kind !== 'date' || !/^\s*(?:,|and|и|по)\s*$/.test(between))) return first
  if (second.kind === 'date') return first.value <= 31 ? { ...first, kind: 'date', value: Math.floor(second.value / 100) * 100 + first.value } : first
  if (second.kind !== 'number' && second.kind !== 'percent') return first
  const factor = second.value >= 1e15 ? 1e15 : second.value >= 1e12 ? 1e12 : second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : second.value >= 1e3 ? 1e3 : 1
  const isSmall = first.value < 1000 && factor > 1 && second.step >= factor / 100
  return { ...first, kind: second.kind, unit: second.unit, value: isSmall ? first.value * factor : first.value, step: isSmall ? first.step * factor : first.step }
}

/** `between 5 and 7 percent`. */
const BETWEEN = /(?:between|между|паміж)\s+$/iu
const BETWEEN_REACH = 12

/** `August 12 to 15`: the second day is of the same month. */
export function sameMonth(first: Figure | undefined, second: Bare, text: string): Bare {
  const isDay = second.kind === 'number' && second.unit === null && second.isPrinted && Number.isInteger(second.value) && second.value >= 1 && second.value <= 31
  const isMonthFirst = first?.kind === 'date' && /^\p{L}.*\d$/u.test(first.text)
  if (first === undefined || !isDay || !isMonthFirst || !/^\s*(?:[-–—]|to|and|or|until|through)\s*$/.test(text.slice(first.end, second.start))) return second
  return { ...second, kind: 'date', value: Math.floor(first.value / 100) * 100 + second.value }
}

/** `2019–20`: the second year is written short. */
export function shortYear(first: Figure | undefined, second: Bare, text: string): Bare {
  const isShort = first !== undefined && first.end - first.start === 4 && first.value >= YEAR_MIN && first.value <= YEAR_MAX && second.end - second.start === 2
  if (!isShort || !/^[-–—/]$/.test(text.slice(first.end, second.start)) || second.kind !== 'number') return second
  return { ...second, kind: 'year', value: Math.floor(first.value / 100) * 100 + second.value, isPrinted: false }
}
