/** Reads a word that is none as the one that it must have been: the title's, a frequent or a known one, a misread letter or two away. */
import { confusionDistance, readingsOf } from './confusions.ts'
import { isForm } from './forms.ts'
import { mayExist } from './known-words.ts'
import { isFrequent, isPathWord, isPlainWord } from './path-words.ts'
import { isSpeakable } from './words.ts'
import type { Vocabulary } from './words.ts'

/** Shorter words are one letter from too many others. */
const WORD_MIN = 5
/** Two misread letters leave enough of a word so long. */
const TWICE_MIN = 6
/** Longer ones are several run together. */
export const WORD_MAX = 26

/** `null` where a lower-case word exists, or none is near. */
export function wordMeant(text: string, isRussian: boolean, vocabulary: Vocabulary): string | null {
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
