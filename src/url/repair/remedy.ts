/**
 * Mends what no other step has: a word of a finished address that is none and that one or two misread letters, a lost hyphen or
 * one put in explain. What was read before stays beside it, so nothing becomes certain by it.
 */
import type { RepairedUrl } from '../../model/url.ts'
import { keyOf } from '../key.ts'
import { PARTED_FOLDERS } from '../profiles/index.ts'
import { confusionDistance, readingsOf } from './confusions.ts'
import { hostOf } from './opening.ts'
import { lacksEnding } from './endings.ts'
import { isForm } from './forms.ts'
import { isKnownWord, mayExist } from './known-words.ts'
import { pathWordsOf } from './path-word.ts'
import type { PathWord } from './path-word.ts'
import { isFrequent, isPathWord, isPlainWord } from './path-words.ts'
import { numberRunIn } from './numbers-run-in.ts'
import { partedWord } from './parted-words.ts'
import { PREPOSITION } from './split.ts'
import { isCompound, isSpeakable } from './words.ts'
import type { Vocabulary } from './words.ts'

/** Where an address needs more, it is not read at all. */
const CHANGES_MAX = 6
/** Shorter words are one letter from too many others. */
const WORD_MIN = 5
/** Two misread letters leave enough of a word so long. */
const TWICE_MIN = 6
const WORD_MAX = 26

/** `address` as it must have been, where words of its path show that; else `address` itself. */
export function remedied<A extends RepairedUrl>(address: A, vocabulary: Vocabulary): A {
  const { url, verdict } = address
  if (url === null || (verdict !== 'exact' && verdict !== 'repaired' && verdict !== 'ambiguous' && verdict !== 'truncated')) return address
  const mended = mendedUrl(url, vocabulary)
  if (mended === url) return address
  const isWholeNow = endingLacks(url) && !endingLacks(mended)
  return { ...address, url: mended, key: keyOf(mended), verdict: verdict === 'truncated' && !isWholeNow ? verdict : 'ambiguous', alternatives: [url, ...address.alternatives.filter(other => other !== mended)], flaws: [...new Set([...address.flaws.filter(flaw => !isWholeNow || flaw !== 'truncated'), 'ocr' as const])] }
}

/** Whether the site's articles end otherwise. */
function endingLacks(url: string): boolean {
  const rest = url.replace(/^https?:\/\/(?:www\.)?/u, ''), host = hostOf(rest)
  return lacksEnding(host, rest.slice(host.length))
}

function mendedUrl(printed: string, vocabulary: Vocabulary): string {
  const url = withDigitsRead(withLettersRead(withNumbersApart(printed, vocabulary), vocabulary))
  const words = pathWordsOf(url)
  const isRussian = words.some(({ text }) => text.length >= WORD_MIN && vocabulary.isWord(text) && !isPathWord(text))
  const changes: (readonly [from: string, to: string])[] = []
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.text ?? ''
    const whole = areOne(word, next, vocabulary) ? word.text + next : areTwoWords(word.text, next) || (vocabulary.isWord(word.text) && vocabulary.isWord(next)) ? null : partedWord(word, next, vocabulary)
    const meant = whole ?? wordsApart(word, vocabulary) ?? readingOf(word, isRussian, vocabulary)
    if (meant !== null) changes.push([whole === null ? word.text : `${word.text}-${next}`, meant])
  }
  return changes.slice(0, CHANGES_MAX).reduce(replaced, url)
}

/** Halves of a long Russian word that are none alone: `elektr-ostantsiju`. */
function areOne({ text, joint }: PathWord, next: string, vocabulary: Vocabulary): boolean {
  const isHalf = (word: string): boolean => word.length >= COMPOUND_PART_MIN && !isPathWord(word) && !isForm(word, COMPOUND_PART_MIN) && !vocabulary.isTitled(word)
  return joint === '-' && isHalf(text) && /^[a-z]{4,}$/u.test(next) && isCompound(text + next) && !vocabulary.isTitled(next)
}

/** Words with a digit or a capital `I` of a letter's look in them: `t0rgovyy`, `Article5`. */
function withLettersRead(url: string, vocabulary: Vocabulary): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  if (start < 0) return url
  return url.slice(0, start) + url.slice(start).replace(MIXED, (word: string) => lettersOf(word, vocabulary) ?? word)
}

/** So many letters, and a digit or two among them. */
const MIXED = /(?<![\p{L}\p{N}%])(?=[A-Za-z]*[0158I])[A-Za-z0158][a-z]*[0158I]{1,2}[a-z]*[0158I]?[a-z]*(?![\p{L}\p{N}])/gu
const MIXED_MIN = 5
const LOOKS: Readonly<Record<string, readonly string[]>> = { 0: ['o'], 1: ['l', 'i'], 5: ['s'], 8: ['b'], I: ['l', 'i'] }

function lettersOf(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < MIXED_MIN || word.length > WORD_MAX || /^I[a-z]+$/u.test(word) && isPathWord(word.toLowerCase())) return null
  let read = ['']
  for (const letter of word) read = read.flatMap(text => (LOOKS[letter] ?? [letter]).map(look => text + look))
  const capital = /^[A-Z]/u.test(word) && !word.startsWith('I')
  const lower = read.map(text => (capital ? text.charAt(0).toLowerCase() + text.slice(1) : text))
  const meant = lower.find(text => vocabulary.isTitled(text)) ?? lower.find(isPathWord) ?? lower.find(text => isKnownWord(text, vocabulary) || mayExist(text, vocabulary)) ?? lower.map(text => readingOf({ text, joint: '', segment: text }, true, vocabulary)).find(text => text !== null)
  return typeof meant !== 'string' ? null : capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}

/** Numbers with a letter of a digit's look in them, where nothing but a number can stand. */
function withDigitsRead(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  if (start < 0) return url
  return url.slice(0, start) + url.slice(start).replace(NUMBER, number => number.replace(/[A-Za-z](?!\d{0,20}$)|(?<=\d)[A-Za-z]|^[lIoO](?=\d)/gu, letter => DIGITS[letter] ?? letter))
}

const NUMBER = /(?<=\/)(?:[01][lIoOsB]|[lIoO]\d|\d[lI])(?=\/)|(?<=[/.])1[oO](?=\.\d{4})|(?<==)\d{1,9}[lIoOsB]\d{0,9}(?=[&#]|$)|(?<=[/=])[A-Z]{1,3}\d{3,20}[olIBO]\d{0,20}(?=[/&#]|$)|(?<=\.\d{4}\.)\d{3,9}[oOlIB]\d{0,9}$/gu
const DIGITS: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', s: '5', S: '5', B: '8' }

/** A hyphen between a word and the number it ran into: `na15`, `report123742`. */
function withNumbersApart(url: string, vocabulary: Vocabulary): string {
  const runs = numberRunIn(url, vocabulary).filter(run => !/[a-z]\d$/u.test(run) || isSmall(run.slice(0, -1))).map(run => [run, run.replace(/(?<=[a-z])(?=\d)/u, '-')] as const)
  return runs.reduce(replaced, url).replace(ID_RUN_IN, (whole, word: string, id: string) => (/^[0-9a-f]+$/u.test(word) ? whole : `${word}-${id}`))
}

/** An id after a slug's last word. */
const ID_RUN_IN = /(?<=[/-])([a-z]{4,26})(\d{6,10}|(?=[0-9a-f]*[a-f])\d{5}[0-9a-f]{4,})(?=\.html?$|\/?$)/u

/** English compounds are written in one word or in two (`roadmap`, `road-map`). */
function areTwoWords(left: string, right: string): boolean {
  return left.length >= COMPOUND_PART_MIN && right.length >= COMPOUND_PART_MIN && isPlainWord(left) && isPlainWord(right)
}

const COMPOUND_PART_MIN = 3

/** The words that one is made up of which is none; `null` where it isn't. */
function wordsApart({ text, segment }: PathWord, vocabulary: Vocabulary): string | null {
  const folder = PARTED_FOLDERS.get(text)
  if (folder !== undefined && !folder.includes('_')) return folder
  const locale = LOCALE.exec(text)?.[0]
  if (locale !== undefined) return `${locale.slice(0, 2)}-${locale.slice(2)}`
  if (!segment.includes('-') || text.length < JOINED_MIN || text.length > JOINED_MAX || !/^[a-z]+$/u.test(text) || mayExist(text, vocabulary) || isCompound(text)) return null
  const best: (Pieces | null)[] = [{ words: [], cost: 0 }]
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = null
    for (let start = Math.max(0, end - WORD_MAX); start < end; start += 1) {
      const before = best[start] ?? null, word = text.slice(start, end)
      if (before === null || (start === 0 && end === text.length)) continue
      const cost = before.cost + costOf(word, before.words.at(-1) ?? '', vocabulary)
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { words: [...before.words, word], cost }
    }
  }
  const words = best[text.length]?.words ?? []
  const long = words.filter(word => word.length >= WORD_MIN)
  if (long.length === 0 || words.length < 2 || (long.length === 1 && words.length > 2 && text.length <= COMPOUND_MAX)) return null
  if (words.some(isSmall) && !words.every(word => ENGLISH_ONLY.test(word) || isFrequent(word)) && text.length < (isSpeakable(text) ? WITH_SMALL_MIN : JOINED_MIN)) return null
  if (words.some(word => ENGLISH_ONLY.test(word)) && !words.every(word => ENGLISH_ONLY.test(word) || isPathWord(word) || isSmall(word))) return null
  return words.length === 2 && words.every(word => word.length >= COMPOUND_PART_MIN && !isSmall(word)) && text.length < COMPOUND_MAX ? null : words.join('-')
}

interface Pieces { readonly words: readonly string[]; readonly cost: number }

/** Words beyond doubt are cheapest, small ones and short ones dearer; what is none costs too much. */
function costOf(word: string, before: string, vocabulary: Vocabulary): number {
  if (isSmall(word)) return isSmall(before) ? Infinity : SMALL_COST
  if (word.length < COMPOUND_PART_MIN) return Infinity
  if (vocabulary.isTitled(word)) return 1
  if (word.length === COMPOUND_PART_MIN) return isFrequent(word) || SHORT.test(word) ? SHORT_COST : Infinity
  if (isPathWord(word) || isForm(word, COMPOUND_PART_MIN + 1)) return word.length < WORD_MIN ? SMALL_COST : 1
  return word.length >= WORD_MIN && isKnownWord(word, vocabulary) ? SHORT_COST : Infinity
}

/** Set estimates: two words beyond doubt are likelier than three pieces, and than one with a small word. */
const SMALL_COST = 1.2
const SHORT_COST = 1.5
/** Short words that headlines are full of. */
const SHORT = /^(?:dni|dom|god|sng|oon|eak|dva|tri|nan|mid|maz|gaz|les|mir)$/u

/** None of them is Russian. */
const ENGLISH_ONLY = /^(?:an|and|as|at|by|for|from|in|is|of|on|or|the|to|up|with)$/u
/** Shorter words end in `i` or `v`, or open with `o`, by themselves. */
const WITH_SMALL_MIN = 9

function isSmall(word: string): boolean {
  return ENGLISH_ONLY.test(word) || PREPOSITION.test(word) || /^[ivsko]$/u.test(word)
}

/** A language with its country, as sites name folders (RFC 5646), its hyphen lost. */
const LOCALE = /^(?:en(?:us|gb)|(ru|de|fr|it|pl|es)\1)$/u
/** Shorter words are made of two by chance. */
const JOINED_MIN = 6
const JOINED_MAX = 48
/** Compounds written in one word are seldom longer. */
const COMPOUND_MAX = 11

/** Whole words of the path only. */
function replaced(url: string, [from, to]: readonly [string, string]): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  for (let at = url.indexOf(from, start); at >= 0; at = url.indexOf(from, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(url.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(url.charAt(at + from.length))) continue
    return url.slice(0, at) + to + url.slice(at + from.length)
  }
  return url
}

function readingOf({ text }: PathWord, isRussian: boolean, vocabulary: Vocabulary): string | null {
  const common = /^[a-z]{6,26}$/u.test(text) && !isRussian && !isPathWord(text) && !vocabulary.isTitled(text) && !isForm(text, WORD_MIN - 1) ? readingsOf(text).find(isFrequent) : undefined
  if (common !== undefined) return common
  if (text.length < WORD_MIN || text.length > WORD_MAX || !/^[a-z]+$/u.test(text) || mayExist(text, vocabulary) || isForm(text, WORD_MIN)) return null
  const titled = vocabulary.spellings.find(word => word.length >= WORD_MIN && confusionDistance(text, word, 2) <= 2)
  if (titled !== undefined) return titled
  const once = readingsOf(text)
  const twice = text.length < TWICE_MIN ? [] : once.flatMap(readingsOf)
  const isLikely = isRussian && (!isSpeakable(text) || LOUD.test(text))
  const isForms = (word: string): boolean => isLikely && (!isSpeakable(text) || !LOUD.test(word)) && vocabulary.isWord(word) && isForm(word, WORD_MIN) && isSpeakable(word)
  const isNamed = (word: string): boolean => isLikely && !vocabulary.isSureWord(text) && (!isSpeakable(text) || !LOUD.test(word)) && vocabulary.isSureWord(word) && isSpeakable(word)
  return once.find(isFrequent) ?? once.find(isPlainWord) ?? once.find(isForms) ?? once.find(isNamed) ?? twice.find(isFrequent) ?? twice.find(isPlainWord) ?? (vocabulary.isSureWord(text) ? null : twice.find(isForms)) ?? null
}

/** Letters that Russian words seldom have side by side, and misread ones often. */
const LOUD = /rn|vv|cl|ii|tt|jj/u
