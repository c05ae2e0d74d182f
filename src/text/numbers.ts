/** Finds the figures of an English or Russian text and says what they are worth, however they are written. */
import { isCyrillic } from './language.ts'
import { readLiteral, type CommaUse } from './number-literals.ts'
import { LONE_MAGNITUDES, monthWord, numberWord, ROUGH_WORDS, unitWord, type NumberWord } from './number-words.ts'

type FigureKind = 'number' | 'percent' | 'share' | 'factor' | 'date' | 'year' | 'time' | 'ordinal'

/** A figure as it stands in a text: `almost 27%`, `Br300m`, `107,5 млн долларов`, `на треть`, `26 июля`, `VI`. */
export interface Figure {
  readonly kind: FigureKind
  /** In units: 107500000 for `107,5 млн`; 27 for `27%`; month × 100 + day for a date; minutes for a time. */
  readonly value: number
  /** Size of the last printed place, in the same units: half of it is lost by rounding. */
  readonly step: number
  /** `usd`, `km`, `percent` … as in `number-words.ts`; `null` for what is merely counted. */
  readonly unit: string | null
  /** `almost`, `about`, `more than` stands before it. */
  readonly isRough: boolean
  /** Printed in digits; words such as `one` and `second` are weak evidence. */
  readonly isPrinted: boolean
  /** Half-open range of the figure with its unit. */
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Token { readonly kind: 'digits' | 'word' | 'sign'; readonly text: string; readonly lower: string; readonly start: number; readonly end: number; /** What stands between the token before and this one. */ readonly gap: string }
type Draft = Omit<Figure, 'text' | 'isRough'> & { readonly next: number }

/** Hostile pages may hold nothing but digits; no article has more. */
const FIGURES_MAX = 100_000

/** Figures in the order of the text. Any text is fine; languages other than English and Russian give their digits only. */
export function findFigures(text: string): Figure[] {
  const comma: CommaUse = isCyrillic(text) ? 'decimal' : 'thousands'
  const tokens = tokenize(text, comma)
  const figures: Figure[] = []
  for (let index = 0; index < tokens.length && figures.length < FIGURES_MAX;) {
    const draft = readFigure(tokens, index, comma)
    if (draft === null) { index += 1; continue }
    const { next, ...figure } = draft
    const range = figures.at(-1)
    if (range !== undefined) figures[figures.length - 1] = scaledLike(range, figure, text)
    figures.push({ ...shortYear(range, sameMonth(range, figure, text), text), isRough: isRough(tokens, index), text: text.slice(figure.start, figure.end) })
    index = Math.max(next, index + 1)
  }
  return figures
}

/** Whether a figure may begin with this word or number; where no word may, there is none. */
export function mayBeginFigure(text: string): boolean {
  return /^[\dIVXХІ]/.test(text) || numberParts(text.toLowerCase().replaceAll('ё', 'е')) !== null
}

const ENGLISH_TOKEN = /\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,2}: [0-5]\d(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d+(?:[.,:]\d+)*|\p{L}+(?:['’-]\p{L}+)*|[$€£₽%°]/gu
const RUSSIAN_TOKEN = /\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,2}: [0-5]\d(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d+(?:[.,:]\d+)*|\p{L}+(?:['’-]\p{L}+)*|[$€£₽%°]/gu

/** Nothing but a space, a hyphen or the point of an abbreviation stands before it. */
function isJoint(token: Token): boolean {
  return /^[\s.-]{0,2}$/.test(token.gap)
}

function tokenize(text: string, comma: CommaUse): Token[] {
  let before = 0
  return Array.from(text.matchAll(comma === 'decimal' ? RUSSIAN_TOKEN : ENGLISH_TOKEN), ({ 0: found, index }) => {
    const gap = text.slice(before, index)
    before = index + found.length
    const lower = found.toLowerCase().replaceAll('ё', 'е')
    const kind = /^\d/.test(found) ? 'digits' : /^\p{L}/u.test(found) ? 'word' : 'sign'
    return { kind, text: found, lower, start: index, end: before, gap }
  })
}

function readFigure(tokens: readonly Token[], index: number, comma: CommaUse): Draft | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'digits') return readDigits(tokens, index, comma)
  const after = tokens[index + 1]
  const currency = after?.kind === 'digits' && after.start - token.end <= 1 ? unitWord(token.lower) : null
  if (currency !== null && CURRENCIES.has(currency)) {
    const amount = readDigits(tokens, index + 1, comma)
    return amount === null ? null : { ...amount, kind: 'number', unit: currency, start: token.start }
  }
  return token.kind === 'word' ? readRoman(token, index, comma) ?? readWords(tokens, index) : null
}

const CURRENCIES = new Set(['usd', 'eur', 'gbp', 'byn', 'rub', 'ruble', 'uah', 'cny'])

function readDigits(tokens: readonly Token[], index: number, comma: CommaUse): Draft | null {
  const token = tokens[index]
  const literal = token === undefined ? null : readLiteral(token.text, comma)
  if (token === undefined || literal === null) return null
  const base = { value: literal.value, step: literal.step, unit: null, isPrinted: true, start: token.start, end: token.end, next: index + 1 }
  if (literal.shape === 'date') return { ...base, kind: 'date' }
  if (literal.shape === 'time') return readTime(tokens, base)
  if (literal.shape === 'fraction') return { ...base, kind: 'share' }
  return readDayOfMonth(tokens, index, base) ?? readSuffixed(tokens, index, base) ?? readMeasured(tokens, base)
}

type Base = Omit<Draft, 'kind'>

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
  if (after.gap === '' && after.lower === 's') return isDecade(base) ? { ...base, kind: 'year', value: yearOf(base.value), step: 10, end: after.end, next: index + 2 } : null
  if (!ORDINAL_SUFFIX.test(after.lower) || after.gap !== (/^[a-z]/.test(after.lower) ? '' : '-')) return null
  const years = tokens[index + 2]
  if (years !== undefined && isDecade(base) && /^г(?:г|од|оды|ода|одов|одам|одами|одах)$/u.test(years.lower)) return { ...base, kind: 'year', value: yearOf(base.value), step: 10, end: years.end, next: index + 3 }
  return { ...base, kind: isYear(base) ? 'year' : 'ordinal', end: after.end, next: index + 2 }
}

/** `90s`, `1990-е годы`. */
function isDecade({ value }: Base): boolean {
  return value % 10 === 0 && (value >= 20 && value <= 90 || value >= YEAR_MIN && value <= YEAR_MAX)
}

/** Decades without a century are those of the last one. */
function yearOf(value: number): number {
  return value < 100 ? 1900 + value : value
}

/** A number with what may follow it: magnitude, then unit. */
function readMeasured(tokens: readonly Token[], base: Base): Draft {
  const scaled = readMagnitude(tokens, base)
  const unit = readUnit(tokens, scaled.next, scaled.end)
  if (unit !== null) {
    if (unit.unit === 'year' && isYear(scaled)) return { ...scaled, kind: 'year', unit: null, end: unit.end, next: unit.next }
    const kind = unit.unit === 'percent' ? 'percent' : unit.unit === 'times' ? 'factor' : 'number'
    return { ...scaled, kind, unit: unit.unit, end: unit.end, next: unit.next }
  }
  return { ...scaled, kind: isYear(base) && scaled === base ? 'year' : 'number' }
}

const YEAR_MIN = 1000
const YEAR_MAX = 2100

function isYear({ value, isPrinted, end, start }: Base): boolean {
  return isPrinted && Number.isInteger(value) && value >= YEAR_MIN && value <= YEAR_MAX && end - start === 4
}

function readMagnitude(tokens: readonly Token[], base: Base): Base {
  const after = tokens[base.next]
  if (after?.kind !== 'word' || !isJoint(after)) return base
  const word = numberWord(after.lower)
  const isSum = CURRENCIES.has(unitWord(tokens[base.next - 2]?.lower ?? '') ?? '')
  const letter = after.gap === '' && (isSum || after.text === 'k') ? MAGNITUDE_LETTERS[after.text] : undefined
  const factor = word?.kind === 'magnitude' ? word.value : letter
  return factor === undefined ? base : { ...base, value: base.value * factor, step: Math.min(base.step, 1) * factor, end: after.end, next: base.next + 1 }
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
  if (/^(?:percentage|процентн\p{L}+)$/u.test(first.lower) && second !== undefined && /^(?:points?|пункт\p{L}*)$/u.test(second.lower)) return { unit: 'points', end: second.end, next: at + 2 }
  if (first.lower === 'п' && second?.lower === 'п') return { unit: 'points', end: second.end, next: at + 2 }
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

function rublesOf(country: string): string {
  return /^(?:belarus|белорус)/u.test(country) ? 'byn' : /^(?:russia|росси)/u.test(country) ? 'rub' : 'ruble'
}

/** Roman numerals number congresses, quarters and centuries. A single letter counts only in Russian, where it is no word. */
function readRoman(token: Token, index: number, comma: CommaUse): Draft | null {
  if (!/^[IVXХІ]/.test(token.text)) return null
  const latin = token.text.replaceAll('Х', 'X').replaceAll('І', 'I')
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(latin) || (latin.length < 2 && comma === 'thousands')) return null
  const value = Array.from(latin, letter => ({ I: 1, V: 5, X: 10 })[letter] ?? 0)
    .reduce((sum, digit, place, digits) => sum + (digit < (digits[place + 1] ?? 0) ? -digit : digit), 0)
  return { kind: 'ordinal', value, step: 1, unit: null, isPrinted: true, start: token.start, end: token.end, next: index + 1 }
}

/** A run of number words: `twenty-five thousand`, `две трети`, `half a million`, `вдвое`, `first`. */
function readWords(tokens: readonly Token[], index: number): Draft | null {
  const first = tokens[index]
  const parts = first === undefined ? null : wordParts(tokens, index)
  if (first === undefined || parts === null || parts.words.length === 0) return null
  const { words, last, next } = parts
  const head = words[0]
  const tail = words.at(-1)
  if (head === undefined || tail === undefined) return null
  const base: Base = { value: head.value, step: 1, unit: head.unit ?? null, isPrinted: false, start: first.start, end: last.end, next }
  if (head.kind === 'magnitude' && words.length === 1 && !LONE_MAGNITUDES.has(first.lower) && !isArticle(tokens[index - 1])) return null
  if (head.kind === 'factor' && words.length === 1) return { ...base, kind: 'factor', step: 0 }
  if (tail.kind === 'share') return readShare(tokens, index, words, base)
  if (tail.kind === 'ordinal') {
    const isShare = tail.value > 2 && words.length === 1 && /^(?:an?|one|by)$/.test(tokens[index - 1]?.lower ?? '') && isWholeAmount(tokens, index, next)
    return isShare ? { ...base, kind: 'share', value: 1 / tail.value, step: 0 } : { ...base, kind: 'ordinal', value: sumOf(words) }
  }
  return readMeasured(tokens, withHalf(tokens, { ...base, value: sumOf(words) }))
}

/** `one and a half`, `два с половиной`. */
function withHalf(tokens: readonly Token[], base: Base): Base {
  const following = tokens.slice(base.next, base.next + 3).map(token => token.lower)
  const length = following.join(' ') === 'and a half' ? 3 : following.slice(0, 2).join(' ') === 'с половиной' ? 2 : 0
  const last = tokens[base.next + length - 1]
  return length === 0 || last === undefined ? base : { ...base, value: base.value + 0.5, step: 0.1, end: last.end, next: base.next + length }
}

/** `a third of`, `by a third`, but `a third party`. */
function isWholeAmount(tokens: readonly Token[], index: number, next: number): boolean {
  const after = tokens[next]
  return after === undefined || after.lower === 'of' || /[.,;]/.test(after.gap) || /^(?:by|than|nearly|about|almost|over|to)$/.test(tokens[index - 2]?.lower ?? '')
}

/** `first half` and `III quarter` name periods; the ordinal before them carries the figure. */
function readShare(tokens: readonly Token[], index: number, words: readonly NumberWord[], base: Base): Draft | null {
  const before = tokens[index - 1]
  const after = tokens[base.next]
  if (words.some(word => word.kind === 'ordinal')) return { ...base, kind: 'ordinal', value: words[0]?.value ?? 0 }
  const isPeriod = before !== undefined && (/^(?:[ivx]+|last|this|each|per|same|st|nd|rd|th)$/.test(before.lower) || numberWord(before.lower)?.kind === 'ordinal')
  if (isPeriod) return null
  const share = words.at(-1)
  const times = words.length > 1 ? sumOf(words.slice(0, -1)) : 1
  const value = (share?.value ?? 0) * times
  const word = after === undefined ? null : numberWord(after.lower === 'a' ? tokens[base.next + 1]?.lower ?? '' : after.lower)
  if (word?.kind === 'magnitude') return { ...base, kind: 'number', value: value * word.value, step: word.value / 10, end: after?.end ?? base.end, next: base.next + 1 + (after?.lower === 'a' ? 1 : 0) }
  return { ...base, kind: 'share', value, step: 0 }
}

function wordParts(tokens: readonly Token[], index: number): { words: NumberWord[]; last: Token; next: number } | null {
  const words: NumberWord[] = []
  let last = tokens[index]
  let next = index
  for (; next < tokens.length && next - index < RUN_MAX; next += 1) {
    const token = tokens[next]
    if (token === undefined || last === undefined || (next > index && !/^[\s-]{0,2}$/.test(token.gap))) break
    if (words.length > 0 && token.lower === 'and' && words.at(-1)?.value === 100) { last = token; continue }
    const parts = numberParts(token.lower)
    if (parts === null || !follows(words.at(-1), parts[0])) break
    words.push(...parts)
    last = token
  }
  return last === undefined ? null : { words, last, next }
}

/** Longest run of words that make one number: `nine hundred ninety nine thousand nine hundred ninety nine`. */
const RUN_MAX = 9

function numberParts(lower: string): NumberWord[] | null {
  const whole = numberWord(lower)
  if (whole !== null) return [whole]
  if (!lower.includes('-') && !lower.startsWith('пол')) return null
  const half = /^пол(миллион|миллиард|тысяч)/u.exec(lower)
  if (half !== null) return [{ kind: 'share', value: 0.5 }, numberWord(half[1] === 'тысяч' ? 'тысяч' : half[1] ?? '') ?? { kind: 'magnitude', value: 1 }]
  const parts: NumberWord[] = []
  for (const piece of lower.split('-')) {
    const part = numberWord(piece)
    if (part === null) return parts.length > 0 && unitWord(piece) !== null ? parts : null
    if (part.kind === 'ordinal' && parts[0]?.kind === 'cardinal' && parts[0].value < 20) parts.push({ kind: 'share', value: 1 / part.value })
    else parts.push(part)
  }
  return parts.length > 0 ? parts : null
}

/** Whether a number word can go on with the next: tens with ones, anything with a magnitude, but not `two three`. */
function follows(before: NumberWord | undefined, word: NumberWord | undefined): boolean {
  if (before === undefined || word === undefined) return true
  if (before.kind === 'share' || before.kind === 'factor' || before.kind === 'ordinal') return word.kind === 'magnitude' || (word.kind === 'share' && before.kind === 'ordinal')
  if (word.kind === 'magnitude' || word.kind === 'share') return true
  if (word.kind === 'factor') return false
  return before.kind === 'magnitude' || word.value === 100 || before.value >= 20 && word.value < smallestPlace(before.value)
}

function smallestPlace(value: number): number {
  return value >= 100 ? 100 : 10
}

function sumOf(words: readonly NumberWord[]): number {
  let total = 0
  let current = 0
  for (const word of words) {
    if (word.kind === 'magnitude') { total += Math.max(current, current === 0 ? 1 : current) * word.value; current = 0 }
    else if (word.value === 100 && current > 0 && current < 10) current *= 100
    else current += word.value
  }
  return total + current
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:an?|one|by|на)$/.test(token.lower)
}

/** How many words before a figure may loosen it: `more than`, `не менее чем`. */
const ROUGH_REACH = 2

function isRough(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - ROUGH_REACH), index).some(token => ROUGH_WORDS.has(token.lower))
}

/** In `25 to 30 billion`, `5-10 %` the first number shares what stands after the second. */
function scaledLike(first: Figure, second: Omit<Figure, 'text' | 'isRough'>, text: string): Figure {
  if (first.kind !== 'number' && first.kind !== 'year' || first.unit !== null) return first
  const between = text.slice(first.end, second.start)
  const isRange = /^\s*(?:[-–—−…]|\.\.\.|to|до|or|или)\s*$/.test(between)
  if (!isRange && (second.kind !== 'date' || !/^\s*(?:,|and|и|по)\s*$/.test(between))) return first
  if (second.kind === 'date') return first.value <= 31 ? { ...first, kind: 'date', value: Math.floor(second.value / 100) * 100 + first.value } : first
  if (second.kind !== 'number' && second.kind !== 'percent') return first
  const factor = second.value >= 1e15 ? 1e15 : second.value >= 1e12 ? 1e12 : second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : second.value >= 1e3 ? 1e3 : 1
  const isSmall = first.value < 1000 && factor > 1 && second.step >= factor / 100
  return { ...first, kind: second.kind, unit: second.unit, value: isSmall ? first.value * factor : first.value, step: isSmall ? first.step * factor : first.step }
}

/** `August 12 to 15`: the second day is of the same month. */
function sameMonth(first: Figure | undefined, second: Omit<Figure, 'text' | 'isRough'>, text: string): Omit<Figure, 'text' | 'isRough'> {
  const isDay = second.kind === 'number' && second.unit === null && second.isPrinted && Number.isInteger(second.value) && second.value >= 1 && second.value <= 31
  const isMonthFirst = first?.kind === 'date' && /^\p{L}.*\d$/u.test(first.text)
  if (first === undefined || !isDay || !isMonthFirst || !/^\s*(?:[-–—]|to|and|or|until|through)\s*$/.test(text.slice(first.end, second.start))) return second
  return { ...second, kind: 'date', value: Math.floor(first.value / 100) * 100 + second.value }
}

/** `2019–20`: the second year is written short. */
function shortYear(first: Figure | undefined, second: Omit<Figure, 'text' | 'isRough'>, text: string): Omit<Figure, 'text' | 'isRough'> {
  const isShort = first !== undefined && first.end - first.start === 4 && first.value >= YEAR_MIN && first.value <= YEAR_MAX && second.end - second.start === 2
  if (!isShort || !/^[-–—/]$/.test(text.slice(first.end, second.start)) || second.kind !== 'number') return second
  return { ...second, kind: 'year', value: Math.floor(first.value / 100) * 100 + second.value, isPrinted: false }
}
