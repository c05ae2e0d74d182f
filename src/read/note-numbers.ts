/** Reads a note's number as printed: figures, raised figures, figures that were misread as letters. */

export interface NumberRead {
  readonly number: number
  /** Letters stand for figures: `l2`, `1O`. */
  readonly isMisread: boolean
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Letters that scans give for figures. */
const MISREAD: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0', o: '0', S: '5', B: '8', Z: '2' }
/** Figures of this range are years unless the count has come to them. */
const YEAR_MIN = 1900
const YEAR_MAX = 2099
/** No book measured has as many notes. */
const SELDOM_MIN = 5000

/** `null` for what is no note number: 0, leading zeros, more than six figures, letters alone (`I` apart, which may be 1). */
export function numberOf(printed: string): NumberRead | null {
  if (/^\d+$/u.test(printed)) return isNumber(printed) ? { number: Number(printed), isMisread: false } : null
  const plain = plainFigures(printed.replace('^', ''))
  const figures = Array.from(plain, figure => MISREAD[figure] ?? figure).join('')
  if (!isNumber(figures)) return null
  if (!/\d/u.test(plain) && plain !== 'I' && plain !== 'l') return null
  return { number: Number(figures), isMisread: figures !== plain }
}

/** Raised figures set down. */
export function plainFigures(printed: string): string {
  return Array.from(printed, figure => (RAISED.includes(figure) ? String(RAISED.indexOf(figure)) : figure)).join('')
}

/** A note's number only where the count has come to it. */
export function needsCount(number: number): boolean {
  return (number >= YEAR_MIN && number <= YEAR_MAX) || number >= SELDOM_MIN
}

function isNumber(figures: string): boolean {
  return /^[1-9]\d{0,5}$/u.test(figures)
}
