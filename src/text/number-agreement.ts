/** Whether two figures may be the same fact, rounded and worded as people do, and whether they contradict each other. */
import type { Figure } from './figure.ts'
import { CURRENCIES } from './measured-figures.ts'
import { conversions } from './unit-words.ts'

/** Rounding beyond this share of the value is another number. Typical: `15.8 million` said as `16 million` is 1.3 %. */
const ROUNDING_MAX = 0.05
/** Shares are rounded generously in speech: `a quarter` for 23 to 27 %. */
const SHARE_ROUNDING = 0.03
const EPSILON = 1e-9

/**
 * The same value, whatever the wording: `a quarter` and `25%`, `9th` and `девять`, `107.5 million` and `107,5 млн`. Units
 * must agree where both sides name one, or be of one measure: `4500 kg` and `4,5 т`. Loose or printed to fewer places, a figure agrees with what rounds to it.
 */
export function figuresAgree(left: Figure, right: Figure): boolean {
  const converted = left.unit === right.unit ? undefined : inOtherUnits(left).find(({ unit }) => unit === right.unit)
  return agreeAsTheyAre(converted ?? left, right)
}

/** The same amount in each other unit of its measure: `4500 kg` is `4.5 t`. */
export function inOtherUnits(figure: Figure): readonly Figure[] {
  return figure.unit === null ? [] : conversions(figure.unit).map(([unit, factor]) => ({ ...figure, unit, value: figure.value * factor, step: figure.step * factor }))
}

function agreeAsTheyAre(left: Figure, right: Figure): boolean {
  const [one, other] = [comparableValue(left), comparableValue(right)]
  if (CALENDAR.has(left.kind) || CALENDAR.has(right.kind)) return (one === other && left.kind === right.kind) || isHourOf(left, right) || isHourOf(right, left)
  if (areSharesOnOneSide(left, right)) return Math.abs(one - other) <= SHARE_ROUNDING
  if (unitsClash(left.unit, right.unit)) return false
  const difference = Math.abs(one - other)
  if (difference <= EPSILON * Math.max(1, Math.abs(one))) return true
  const most = ROUNDING_MAX * Math.max(Math.abs(one), Math.abs(other))
  if (difference > most * (1 + EPSILON)) return false
  const allowed = Math.min(most, Math.max(stepOf(left), stepOf(right)) / 2)
  return isRoundable(left, right) && difference <= allowed * (1 + EPSILON)
}

/** Two figures of one kind and one dimension with different values, in digits or in words: one of them may be wrong. */
export function figuresContradict(left: Figure, right: Figure): boolean {
  if (figuresAgree(left, right)) return false
  // The same sum in another currency is misquoted; another unit of another measure is another thing.
  if (left.value === right.value && left.value >= SUM_MIN && isMoney(left) && isMoney(right)) return true
  if (arePercentAndPoints(left, right)) return figuresAgree({ ...left, kind: 'percent', unit: 'percent' }, { ...right, kind: 'percent', unit: 'percent' })
  const kinds = [kindForComparison(left), kindForComparison(right)]
  return kinds[0] === kinds[1] && !unitsClash(left.unit, right.unit)
}

/** Smaller sums agree by chance. */
const SUM_MIN = 10
const isMoney = ({ unit }: Figure) => unit !== null && CURRENCIES.has(unit)

/** From 50 to 53 % it rises by 3 percentage points, which are 6 %. */
function arePercentAndPoints(left: Figure, right: Figure): boolean {
  return (left.kind === 'percent' && right.unit === 'points') || (left.unit === 'points' && right.kind === 'percent')
}

const CALENDAR = new Set<Figure['kind']>(['date', 'time'])

const HALF_DAY_MINUTES = 12 * 60

/** `6 часов вечера` is `18:00`; which half of the day is meant is seldom said. */
function isHourOf(hour: Figure, time: Figure): boolean {
  return time.kind === 'time' && hour.kind === 'number' && (hour.unit === null || hour.unit === 'hour') && Number.isInteger(hour.value) && hour.value <= 24 && (hour.value * 60) % HALF_DAY_MINUTES === time.value % HALF_DAY_MINUTES
}

/** What figures are compared by: 27 % is .27. */
export function comparableValue(figure: Figure): number {
  return isHundredths(figure) ? figure.value / 100 : figure.value
}

/** Comparable values of all figures that may agree with this one: at least `least` and below `most`. */
export function agreeingValues(figure: Figure): { readonly least: number; readonly most: number } {
  const value = comparableValue(figure)
  const slack = 2 * EPSILON * Math.max(1, value)
  return { least: Math.min(value * (1 - ROUNDING_MAX), value - SHARE_ROUNDING) - slack, most: Math.max(value / (1 - ROUNDING_MAX), value + SHARE_ROUNDING) + slack }
}

function isHundredths({ kind, unit }: Figure): boolean {
  return kind === 'percent' || unit === 'points'
}

/** `about 30` is said of what lies between the fives beside it. */
const ROUGH_STEP = 5

function stepOf(figure: Figure): number {
  const step = figure.isRough && figure.step === 1 && figure.value % ROUGH_STEP === 0 ? ROUGH_STEP : figure.step
  return isHundredths(figure) ? step / 100 : step
}

function areSharesOnOneSide(left: Figure, right: Figure): boolean {
  const [share, other] = left.kind === 'share' ? [left, right] : [right, left]
  return share.kind === 'share' && !share.isPrinted && (other.kind === 'percent' || other.kind === 'share')
}

function unitsClash(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left !== right && !(RUBLES.has(left) && RUBLES.has(right) && (left === 'ruble' || right === 'ruble'))
}

/** A rouble of no named country may be either. */
const RUBLES = new Set(['ruble', 'rub', 'byn'])

/** Years, ordinals and small exact counts are not rounded. */
function isRoundable(left: Figure, right: Figure): boolean {
  return [left, right].every(figure => figure.kind === 'number' || figure.kind === 'percent' || figure.kind === 'factor')
}

function kindForComparison(figure: Figure): Figure['kind'] {
  if (figure.kind === 'year') return 'number'
  return figure.kind === 'number' && figure.unit === 'percent' ? 'percent' : figure.kind
}
