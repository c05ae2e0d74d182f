/** Whether a word of a path exists: letter by letter, or as far as can be told. */
import { isForm, isUnmarkedForm } from './forms.ts'
import { isPathWord, isPlainWord } from './path-words.ts'
import { ONE_LETTER, PREPOSITION } from './split.ts'
import type { Vocabulary } from './words.ts'
import { isCompound, isSpeakable } from './words.ts'

/** Shorter stems and shorter words are the beginnings of other words. */
const STEM_MIN = 3
const FORM_MIN = 5

/** Whether a lower-case word exists in whatever language paths are written in. */
export function isKnownWord(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isTitled(word) || isPathWord(word) || (vocabulary.isWord(word) && isSpeakable(word)) || isCompound(word)
}

/** Whether a word may exist: as above, a name that Russian letters don't sound like, or by ISO 9 with its marks lost. */
export function mayExist(word: string, vocabulary: Vocabulary): boolean {
  return isKnownWord(word, vocabulary) || isRussianForm(word)
}

/** Whether a word is spelled just so in the title, in the English dictionary or, where `isRussian`, in some scheme of transliteration. */
export function isSpelled(word: string, vocabulary: Vocabulary, isRussian: boolean): boolean {
  return vocabulary.isTitled(word) || isPlainWord(word) || (isRussian && isRussianForm(word))
}

/** Whether a word is a form of one of the bundled dictionary, letter by letter. */
export function isRussianForm(word: string): boolean {
  return word.length >= FORM_MIN && (isForm(word, STEM_MIN) || isUnmarkedForm(word, STEM_MIN))
}

/** Prepositions, articles and conjunctions of either language, which slugs keep. */
export function isSmallWord(word: string): boolean {
  return isSmallEnglish(word) || PREPOSITION.test(word) || ONE_LETTER.test(word)
}

/** Small English words that headlines keep. */
export function isSmallEnglish(word: string): boolean {
  return SMALL.test(word)
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|is|it|of|on|or|the|to|up|us|with)$/u
