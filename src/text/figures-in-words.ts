/** Reads figures in words, `twenty-five thousand`, `две трети`, `вдвое`, and in Roman numerals. */
import type { Token } from './figure-tokens.ts'
import type { Base, Draft } from './figure.ts'
import { decadeOf, isDecade, readMeasured } from './measured-figures.ts'
import type { CommaUse } from './number-literals.ts'
import { LONE_MAGNITUDES, numberWord, type NumberWord } from './number-words.ts'
import { unitWord } from './unit-words.ts'

/** Roman numerals number congresses, quarters and centuries. A single letter counts only in Russian, where it is no word. */
export function readRoman(token: Token, index: number, comma: () => CommaUse): Draft | null {
  if (!/^[IVXХІ]/.test(token.text)) return null
  const latin = token.text.replaceAll('Х', 'X').replaceAll('І', 'I')
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(latin) || (latin.length < 2 && comma() === 'thousands')) return null
  const value = Array.from(latin, letter => ({ I: 1, V: 5, X: 10 })[letter] ?? 0)
    .reduce((sum, digit, place, digits) => sum + (digit < (digits[place + 1] ?? 0) ? -digit : digit), 0)
  return { kind: 'ordinal', value, step: 1, unit: null, isPrinted: true, start: token.start, end: token.end, next: index + 1 }
}

/** A run of number words: `twenty-five thousand`, `две трети`, `half a million`, `вдвое`, `first`. */
export function readWords(tokens: readonly Token[], index: number): Draft | null {
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
  if (head.kind === 'decade') return words.length > 1 ? null : { ...base, kind: 'year', value: decadeOf(head.value), step: 10 }
  if (tail.kind === 'share') return readShare(tokens, index, words, base)
  if (tail.kind === 'ordinal') {
    const after = tokens[next]
    if (tail.value % 10 === 0 && words.length === 1 && isDecade(tail.value) && after !== undefined && isYears(after.lower)) return { ...base, kind: 'year', value: decadeOf(tail.value), step: 10, end: after.end, next: next + 1 }
    if (tail.value > 2 && words.length === 1 && after !== undefined && isPart(after.lower)) return { ...base, kind: 'share', value: 1 / tail.value, step: 0, end: after.end, next: next + 1 }
    if (words.length === 1 && tail.value > 1 && isEach(tokens[index - 1])) return { ...base, kind: 'share', value: 1 / tail.value, step: 0, start: tokens[index - 1]?.start ?? base.start }
    const isShare = tail.value > 2 && words.length === 1 && /^(?:an?|one|by)$/.test(tokens[index - 1]?.lower ?? '') && isWholeAmount(tokens, index, next)
    return isShare ? { ...base, kind: 'share', value: 1 / tail.value, step: 0 } : { ...base, kind: 'ordinal', value: sumOf(words) }
  }
  return oneOf(tokens, base, head) ?? readMeasured(tokens, withHalf(tokens, { ...base, value: sumOf(words) }))
}

/** `one in five`, `one out of ten`. */
function oneOf(tokens: readonly Token[], base: Base, head: NumberWord): Draft | null {
  const [first, second, third] = tokens.slice(base.next, base.next + 3)
  const last = first?.lower === 'in' ? second : first?.lower === 'out' && second?.lower === 'of' ? third : undefined
  const many = last === undefined ? null : numberWord(last.lower)
  if (head.value !== 1 || last === undefined || many?.kind !== 'cardinal' || many.value < 2) return null
  return { ...base, kind: 'share', value: 1 / many.value, step: 0, end: last.end, next: tokens.indexOf(last) + 1 }
}

/** `every fifth`, `каждый пятый`, `кожны пяты`. */
const isEach = (token: Token | undefined) => token !== undefined && /^(?:every$|кажд|кожн)/u.test(token.lower)
/** `пятая часть`, `пятую частку`. */
const isPart = (lower: string) => /^част(?:ь|и|ью|ка|ку|кі|кай)$/u.test(lower)
/** `девяностые годы`: one year is no decade. */
const isYears = (lower: string) => /^г(?:оды|одов|одам|одами|одах|ады|адоў|адам|адамі|адах)$/u.test(lower)

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

/** What a word says as numbers, part by part: `twenty-five`, `полмиллиона`; `null`: nothing. */
export function numberParts(lower: string): NumberWord[] | null {
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
