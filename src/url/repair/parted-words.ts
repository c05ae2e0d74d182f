/** What in the words of a read address shows that one was parted by a hyphen put in. */
import { PARTED_FOLDERS } from '../profiles/index.ts'
import { NEAR_MIN } from './doubts-words.ts'
import { isForm, isNounForm, isVerbForm } from './forms.ts'
import { isKnownWord, isRussianForm, isSmallEnglish, isSmallWord, isSpelled, mayExist } from './known-words.ts'
import type { PathWord } from './path-word.ts'
import { isFrequent, isPathWord, isPlainWord } from './path-words.ts'
import { PIECE_MIN, PREPOSITION, SHORT_MIN } from './split.ts'
import type { Vocabulary } from './words.ts'

/** Shorter ones are made of two by chance. */
const PARTED_MIN = 7
/** Two Russian words make up a third so long by no chance. */
const FORM_MIN = 6

/** The word that a hyphen parts; `null` where both sides are words that stand side by side by right. */
export function partedWord({ text: left, joint }: PathWord, right: string, vocabulary: Vocabulary): string | null {
  if (joint !== '-' || !/^[a-z]{2,40}$/u.test(left) || !/^[a-z]{2,40}$/u.test(right)) return null
  const joined = left + right
  if (vocabulary.isTitled(joined)) return joined
  if (vocabulary.isTitled(left) && vocabulary.isTitled(right)) return null
  if (joined.length >= NEAR_MIN && !(mayExist(left, vocabulary) && mayExist(right, vocabulary)) && mayExist(joined, vocabulary)) return joined
  if (PREPOSITION.test(left) && isForm(joined, PIECE_MIN) && (!isNounForm(right, SHORT_MIN) || (left !== 'ne' && isVerbForm(right, PIECE_MIN)))) return joined
  const isEnglishSide = (word: string) => isSmallEnglish(word) || isPlainWord(word)
  if (joined.length >= FORM_MIN && isRussianForm(joined) && !isPlainWord(joined) && !(isEnglishSide(left) && isEnglishSide(right)) && !isSmallWord(right) && !standApart(left, right)) return joined
  if (SUFFIX.test(right) && isPlainWord(joined)) return joined
  if (/[oe]$/u.test(left) && joined.length >= PARTED_MIN && isForm(joined, PIECE_MIN)) return joined
  if (joined.length >= PARTED_MIN && isFrequent(joined) && !isFrequent(left) && !isFrequent(right)) return joined
  const isWhole = (word: string) => (word.length >= PIECE_MIN || isSmallWord(word) || isFrequent(word)) && isKnownWord(word, vocabulary)
  return joined.length >= PARTED_MIN && isKnownWord(joined, vocabulary) && !(isWhole(left) && isWhole(right)) ? joined : null
}

/** Two long words, or a preposition and a long noun, `za-rubezhom`: side by side by right, though together they are a word as well. */
function standApart(left: string, right: string): boolean {
  const isLong = (word: string) => word.length >= PIECE_MIN + 2 && isRussianForm(word)
  return isLong(right) && (isLong(left) || (PREPOSITION.test(left) && isNounForm(right, SHORT_MIN)))
}

/** Ends of English words that are words as well. */
const SUFFIX = /^(?:able|age|ages|ally|less|ness|ship|hood|ward|wards|wide|some)$/u

/** Two letters are a language or a country. */
const LANGUAGE = 2
/** Shorter pieces of a folder are seldom words of its own. */
const FOLDER_PIECE_MAX = 3
/** Longer words that nobody knows are names. */
const PART_MAX = NEAR_MIN

/** Hyphens at line ends that stand where none may belong: what they join is one word, or either side is none. */
export function strayBreaks(breaks: readonly (readonly [left: string, right: string])[], words: readonly PathWord[], vocabulary: Vocabulary): readonly string[] {
  return breaks.flatMap(([left, right]) => {
    const at = words.findIndex((word, index) => word.joint === '-' && word.text.endsWith(left) && (words[index + 1]?.text ?? '').startsWith(right))
    const [own, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? '']
    if (at < 0 || own === '' || next === '' || (vocabulary.isTitled(own) && vocabulary.isTitled(next))) return []
    const isPiece = (word: string) => word.length > LANGUAGE && word.length <= PART_MAX && !mayExist(word, vocabulary)
    if ((isSmallWord(own) && mayExist(next, vocabulary)) || isSmallWord(next) || PARTED_FOLDERS.has(own + next)) return []
    const isNeither = own.length >= NEAR_MIN && next.length >= NEAR_MIN && ![own, next].some(word => isSpelled(word, vocabulary, true) || isPathWord(word))
    const isFolder = words[at]?.segment === `${own}-${next}` && Math.min(own.length, next.length) <= FOLDER_PIECE_MAX && [own, next].some(word => word.length > LANGUAGE && !mayExist(word, vocabulary) && !isPathWord(word))
    return isNeither || isFolder || (own.length + next.length >= NEAR_MIN && isKnownWord(own + next, vocabulary)) || isPiece(own) || isPiece(next) ? [`${own}-${next}`] : []
  })
}

/** A hyphen between what nobody knows and what is hardly more than an adjective's ending: `kombikorm-ovyy`, `mur-manskoy`. */
export function hasScrap({ text: left, joint }: PathWord, right: string, vocabulary: Vocabulary): boolean {
  return joint === '-' && ADJECTIVE_END.test(right) && ![left, right].some(word => isSmallWord(word) || mayExist(word, vocabulary))
}

const ADJECTIVE_END = /^[a-z]{1,5}(?:[yo][jy]|aja|aya|uju|uyu|ogo|y[kh]?h|ymi)$/u
