/** Takes apart a word that is none: a folder's or a locale's that lost its hyphen, or words of a slug that ran together. */
import { PARTED_FOLDERS } from '../profiles/index.ts'
import { isForm } from './forms.ts'
import { isKnownWord, mayExist } from './known-words.ts'
import type { PathWord } from './path-word.ts'
import { isFrequent, isPathWord } from './path-words.ts'
import { PREPOSITION } from './split.ts'
import { WORD_MAX } from './word-meant.ts'
import { isCompound, isSpeakable } from './words.ts'
import type { Vocabulary } from './words.ts'

/** Shorter words are small ones, or one letter from too many others. */
const WORD_MIN = 5
/** Shorter parts are syllables. */
export const COMPOUND_PART_MIN = 3

/** The words that one is made up of which is none; `null` where it isn't. */
export function wordsApart({ text, segment }: PathWord, vocabulary: Vocabulary): string | null {
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

/** Prepositions, articles and conjunctions that run into other words. */
export function isSmall(word: string): boolean {
  return ENGLISH_ONLY.test(word) || PREPOSITION.test(word) || /^[ivsko]$/u.test(word)
}

/** A language with its country, as sites name folders (RFC 5646), its hyphen lost. */
const LOCALE = /^(?:en(?:us|gb)|(ru|de|fr|it|pl|es)\1)$/u
/** Shorter words are made of two by chance. */
const JOINED_MIN = 6
const JOINED_MAX = 48
/** Compounds written in one word are seldom longer. */
const COMPOUND_MAX = 11
