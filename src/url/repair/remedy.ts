/**
 * Mends what no other step has: a word of a finished address that is none and that one or two misread letters, a lost hyphen or
 * one put in explain. What was read before stays beside it, so nothing becomes certain by it.
 */
import type { RepairedUrl } from '../../model/url.ts'
import { latinSkeleton } from '../../text/transliterate.ts'
import { keyOf } from '../key.ts'
import { confusionDistance, readingsOf } from './confusions.ts'
import { isKnownWord, mayExist, numberRunIn, partedWord, pathWordsOf } from './doubts-words.ts'
import type { PathWord } from './doubts-words.ts'
import { hostOf } from './copies.ts'
import { lacksEnding } from './endings.ts'
import { isForm } from './forms.ts'
import { isFrequent, isPathWord, isPlainWord } from './path-words.ts'
import { PREPOSITION } from './split.ts'
import { isCompound, isSpeakable } from './words.ts'
import type { Vocabulary } from './words.ts'

/** Where an address needs more, it is not read at all. */
const CHANGES_MAX = 6
/** Shorter words are one letter from too many others. */
const WORD_MIN = 5
/** Two misread letters leave enough of a word so long. */
const TWICE_MIN = 7
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
  const url = withNumbersApart(printed, vocabulary)
  const words = pathWordsOf(url)
  const isRussian = words.some(({ text }) => text.length >= WORD_MIN && vocabulary.isWord(text) && !isPathWord(text))
  const changes: (readonly [from: string, to: string])[] = []
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.text ?? ''
    const whole = areTwoWords(word.text, next) || (vocabulary.isWord(word.text) && vocabulary.isWord(next)) ? null : partedWord(word, next, vocabulary)
    const meant = whole ?? wordsApart(word, vocabulary) ?? readingOf(word, isRussian, vocabulary)
    if (meant !== null) changes.push([whole === null ? word.text : `${word.text}-${next}`, meant])
  }
  return changes.slice(0, CHANGES_MAX).reduce(replaced, url)
}

/** A hyphen between a word and the number it ran into: `na15`, `report123742`. */
function withNumbersApart(url: string, vocabulary: Vocabulary): string {
  const runs = numberRunIn(url, vocabulary).map(run => [run, run.replace(/(?<=[a-z])(?=\d)/u, '-')] as const)
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
  const folder = folderApart(text)
  if (folder !== null) return folder
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
  if (words.some(isSmall) && text.length < (isSpeakable(text) ? WITH_SMALL_MIN : JOINED_MIN)) return null
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
  if (isPathWord(word) || isForm(latinSkeleton(word), COMPOUND_PART_MIN + 1)) return word.length < WORD_MIN ? SMALL_COST : 1
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

/** Folders that sites name by two words with a hyphen: `news-ru`, `world-europe`, `legal-content`. */
function folderApart(text: string): string | null {
  const [, first, second] = /^(ru|en)(ru|us|gb)$|^$/u.exec(text) ?? /^(news|world|legal|press|house|senate)(ru|en|by|europe|asia|africa|us|content|releases?|bill)$/u.exec(text) ?? []
  return first === undefined || second === undefined ? null : `${first}-${second}`
}

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
  if (text.length < WORD_MIN || text.length > WORD_MAX || !/^[a-z]+$/u.test(text) || mayExist(text, vocabulary) || isForm(latinSkeleton(text), WORD_MIN)) return null
  const titled = vocabulary.spellings.find(word => word.length >= WORD_MIN && confusionDistance(text, word, 2) <= 2)
  if (titled !== undefined) return titled
  const once = readingsOf(text)
  const twice = text.length < TWICE_MIN ? [] : once.flatMap(readingsOf)
  const isRussianWord = (word: string): boolean => isRussian && !isSpeakable(text) && vocabulary.isWord(word) && isForm(latinSkeleton(word), WORD_MIN) && isSpeakable(word)
  return once.find(isFrequent) ?? once.find(isPlainWord) ?? once.find(isRussianWord) ?? twice.find(isFrequent) ?? twice.find(isPlainWord) ?? twice.find(isRussianWord) ?? null
}
