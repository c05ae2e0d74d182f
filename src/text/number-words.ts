/** English, Russian and Belarusian words for numbers and magnitudes, in every form in which they stand in a text. */
import type { Codes } from './codes.ts'
import { BELARUSIAN_ENDINGS, BELARUSIAN_ORDINALS, CARDINALS, DECADES, FACTORS, MAGNITUDES, ORDINALS, ORDINAL_ENDINGS, SHARES, THIRD_ENDINGS } from './number-forms.ts'

/** A magnitude that stands for itself without a number before it: `тысяча`, never `тысячи`. */
export const LONE_MAGNITUDES = new Set(['тысяча', 'тысячу', 'миллион', 'миллиард', 'триллион', 'мільен', 'мільярд', 'трыльен', 'десяток', 'дюжина', 'дюжину', 'сотня', 'сотню'])

/** `почти`, `about`: the number is meant loosely. */
export const ROUGH_WORDS = new Set([
  'about', 'almost', 'nearly', 'around', 'approximately', 'roughly', 'some', 'over', 'more', 'than', 'under', 'less', 'least', 'up',
  'почти', 'около', 'порядка', 'примерно', 'приблизительно', 'свыше', 'более', 'чем', 'больше', 'менее', 'меньше', 'до', 'от',
  'амаль', 'каля', 'прыкладна', 'звыш', 'больш', 'менш',
  'превысил', 'превысила', 'превысило', 'превысили', 'exceeded', 'exceeding', 'exceeds', 'близится',
])

/** First parts of Russian compounds: `двухлетний`, `трехкратный`. */
const COMPOUND = /^(одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двадцати|тридцати|пятидесяти|сто)(летн|летк|дневн|месячн|недельн|часов|минутн|кратн|этажн|процентн)/u
const COMPOUND_STARTS: ReadonlySet<string> = new Set('одтчпшсв')
const COMPOUND_VALUES: Readonly<Record<string, number>> = {
  одно: 1, двух: 2, трех: 3, четырех: 4, пяти: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10, двадцати: 20,
  тридцати: 30, пятидесяти: 50, сто: 100,
}
const COMPOUND_UNITS: Readonly<Record<string, string>> = {
  летн: 'year', летк: 'year', дневн: 'day', месячн: 'month', недельн: 'week', часов: 'hour', минутн: 'minute', процентн: 'percent', кратн: 'times',
}

export type NumberWord =
  | { readonly kind: 'cardinal' | 'ordinal' | 'share' | 'factor' | 'magnitude' | 'decade'; readonly value: number; readonly unit?: string }

const words = new Map<string, NumberWord>()

fill(CARDINALS, 'cardinal')
fill(FACTORS, 'factor')
fill(MAGNITUDES, 'magnitude')
for (const [value, [english, russian]] of Object.entries(ORDINALS)) {
  const endings = Number(value) === 3 ? THIRD_ENDINGS : ORDINAL_ENDINGS
  for (const word of [english, ...endings.map(ending => russian + ending)]) words.set(word, { kind: 'ordinal', value: Number(value) })
}
for (const [value, stem] of Object.entries(BELARUSIAN_ORDINALS)) for (const ending of BELARUSIAN_ENDINGS) words.set(stem + ending, { kind: 'ordinal', value: Number(value) })
// Other forms of the second are Russian for `other`.
for (const form of ['другі', 'другога', 'другім', 'другія', 'другіх']) words.set(form, { kind: 'ordinal', value: 2 })
for (const form of 'трэці трэцяя трэцяе трэцяга трэцяй трэцім трэцюю трэція трэціх'.split(' ')) words.set(form, { kind: 'ordinal', value: 3 })
fill(SHARES, 'share')
fill(DECADES, 'decade')

/** What a lower-case word (`ё` as `е`) says as a number, `null` when it says none. */
export function numberWord(word: string): NumberWord | null {
  const known = words.get(word)
  if (known !== undefined) return known
  if (!COMPOUND_STARTS.has(word.charAt(0))) return null
  const compound = COMPOUND.exec(word)
  if (compound === null) return null
  const value = COMPOUND_VALUES[compound[1] ?? '']
  const unit = COMPOUND_UNITS[compound[2] ?? '']
  return value === undefined ? null : { kind: 'cardinal', value, ...(unit === undefined ? {} : { unit }) }
}

function fill(table: Readonly<Record<number, string>>, kind: NumberWord['kind']): void {
  for (const [value, forms] of Object.entries(table)) for (const form of forms.split(' ')) words.set(form, { kind, value: Number(value) })
}

/** Number words, hashed: most words of a text are told to be none by three letters, most others by all of theirs, without being cut out of it. */
interface Hashed {
  /** By three letters: `NO_START`, `START` of words, `OPEN_START` of what goes on in many ways. */
  readonly starts: Uint8Array
  readonly words: Uint8Array
}

const NO_START = 0
const START = 1
const OPEN_START = 2
const START_LENGTH = 3
const HASHES = 2 ** 14
let hashed: Hashed | null = null

/** Whether the word from `start` to `end` may be a number word or begin with one, in any case of letters; `false` is sure. */
export function mayBeNumber(codes: Codes, start: number, end: number): boolean {
  hashed ??= hashWords()
  const begins = hashed.starts[hashOf(codes, start, Math.min(end, start + START_LENGTH))]
  return begins !== NO_START && (begins === OPEN_START || hashed.words[hashOf(codes, start, end)] === 1)
}

function hashWords(): Hashed {
  const [starts, whole] = [new Uint8Array(HASHES), new Uint8Array(HASHES)]
  const mark = (word: string, as: number): void => {
    const codes = Uint16Array.from(word, letter => letter.charCodeAt(0))
    starts[hashOf(codes, 0, Math.min(word.length, START_LENGTH))] = as
    whole[hashOf(codes, 0, word.length)] = 1
  }
  for (const word of words.keys()) mark(word, START)
  for (const start of [...Object.keys(COMPOUND_VALUES), 'пол']) mark(start, OPEN_START)
  return { starts, words: whole }
}

/** Up to a hyphen: `twenty-five` begins with `twenty`. */
function hashOf(codes: Codes, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end && codes[at] !== HYPHEN; at += 1) hash = Math.imul(hash, 31) + loweredCode(codes[at] ?? 0) | 0
  return hash & (HASHES - 1)
}

const HYPHEN = 0x2d

/** `ё` counts as `е`. */
function loweredCode(code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f)) return code + 0x20
  if (code === 0x451 || code === 0x401) return 0x435
  return code >= 0x400 && code <= 0x40f ? code + 0x50 : code
}
