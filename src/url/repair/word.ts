/** Reads one word of a slug: by the other copy, by the title, by what words there are. */
import { isPathWord } from './path-words.ts'
import type { PrintedWord, Reading } from './reading.ts'
import { corrected, digitsOf, NAME_LENGTH_MIN, plain } from './reading.ts'
import { ONE_LETTER, PREPOSITION } from './split.ts'
import { nearTitled, titledPieces, titledWord } from './titled.ts'
import { misreadPreposition, untitledWord } from './untitled.ts'
import type { Vocabulary } from './words.ts'
import { isSpeakable } from './words.ts'

/** A й after a vowel is `j` alone: `oij` is a misprint of `oj`. */
const STRAY_I = /(?<=[aeo])ij$/u

/** What is known about the slug that a word stands in. */
export interface WordPlace {
  readonly vocabulary: Vocabulary
  /** The layout printed pieces twice. */
  readonly isDoubled: boolean
  /** The title is the headline that the slug spells. */
  readonly isTitled: boolean
  readonly isLast: boolean
}

export function readWord(word: PrintedWord, { vocabulary, isDoubled, isTitled, isLast }: WordPlace): Reading {
  const { text } = word
  if (/^\d*$/u.test(text) && word.other === null) return plain(text)
  if (word.other !== null && word.other !== text) return choose(text, word.other, vocabulary, isTitled)
  if (vocabulary.isTitled(text) || ONE_LETTER.test(text) || isCode(text)) return plain(text)
  // No headline ends with a conjunction: a letter there is what a cut has left of a word.
  if (text === 'l' || text === 'j') return isLast ? plain(text) : corrected('i')
  if (STRAY_I.test(text) && !isTitled) return corrected(text.replace(STRAY_I, 'j'))
  const preposition = misreadPreposition(text, vocabulary)
  if (preposition !== null) return preposition
  const number = digitsOf(text)
  if (number !== null) return corrected(number)
  if (isDoubled && /^([ivskouaz])\1$/u.test(text)) return { text: text.charAt(0), isCorrected: true, others: [] }
  const half = text.slice(0, text.length / 2)
  if (isDoubled && half + half === text && half.length >= 2 && isTitled && vocabulary.isTitled(half)) return corrected(half)
  const titled = nearTitled(text, vocabulary)
  if (titled !== null && isTitled) return titled === text.replace(/j$/u, 'i') ? plain(text) : corrected(titled)
  if (isPathWord(text)) return plain(text)
  if (!isTitled) return untitledWord(text, vocabulary)
  return vocabulary.isWord(text) && !/\d/u.test(text) ? titledPieces(text, vocabulary) : titledWord(text, vocabulary)
}

/** An ordinal (`21st`), or an id of hexadecimal digits. */
function isCode(text: string): boolean {
  return /^\d+(?:st|nd|rd|th)$/u.test(text) || (/^[0-9a-f]{6,}$/u.test(text) && (text.match(/\d/gu)?.length ?? 0) >= CODE_DIGITS_MIN)
}

/** Words have fewer digits. */
const CODE_DIGITS_MIN = 3

/** The copies differ: the reading that is a word, or that the title has. */
function choose(text: string, other: string, vocabulary: Vocabulary, isTitled: boolean): Reading {
  if (/^[1lij]$/u.test(text) && /^[1lij]$/u.test(other)) return corrected('i')
  const isLong = Math.max(text.length, other.length) >= NAME_LENGTH_MIN
  for (const test of [(word: string) => vocabulary.isTitled(word), (word: string) => (isLong && vocabulary.isWord(word)) || /^\d+$/u.test(word)]) {
    if (test(text) === test(other)) continue
    const one = test(text) ? text : other, mixed = mixes(text, other).filter(mix => mix !== text && mix !== other && test(mix))
    return mixed.length > 0 ? { text: one, isCorrected: false, others: mixed } : plain(one)
  }
  const titled = isTitled ? nearTitled(text, vocabulary) : null
  if (titled !== null) return corrected(titled)
  const numbers = [text, other].filter(word => /\d/u.test(word) && digitsOf(word) !== null)
  if (numbers.length === 2 && digitsOf(text) === digitsOf(other)) return corrected(digitsOf(text) ?? text)
  return { text, isCorrected: true, others: [other] }
}

/** What two copies of one length say where each is misread at a place of its own. */
function mixes(text: string, other: string): readonly string[] {
  const places = Array.from(text, (_, at) => at).filter(at => text.charAt(at) !== other.charAt(at))
  if (text.length !== other.length || places.length < 2 || places.length > PLACES_MAX) return []
  const mixed = (one: string, two: string) => places.map(at => one.slice(0, at) + two.charAt(at) + one.slice(at + 1))
  return [...mixed(text, other), ...mixed(other, text)]
}

/** More differences are no misreadings. */
const PLACES_MAX = 4

/** A word that a line's end cut in two, where the hyphen was put in by the typesetter; or one that a hyphen was put into. */
export function joinedReading(word: PrintedWord, next: PrintedWord, vocabulary: Vocabulary): Reading | null {
  const text = word.text + next.text
  if (/\d/u.test(text) || word.text === '' || next.text === '') return null
  const isTitledPair = vocabulary.isTitled(word.text) && vocabulary.isTitled(next.text)
  if (vocabulary.isTitled(text) && !isTitledPair) return corrected(text)
  const isTwoWords = isWhole(word.text, vocabulary) && isWhole(next.text, vocabulary)
  if (word.isBroken && !isTwoWords) {
    const titled = nearTitled(text, vocabulary)
    if (titled !== null) return corrected(titled)
  }
  if (isTitledPair || isSmall(word.text) || isSmall(next.text) || !vocabulary.isSureWord(text) || !isSpeakable(text)) return null
  if (isTwoWords) return null
  const isNeither = !vocabulary.isWord(word.text) && !vocabulary.isWord(next.text)
  return word.isBroken && isNeither ? corrected(text) : { text, isCorrected: true, others: [`${word.text}-${next.text}`] }
}

/** Prepositions and the like stand between hyphens by right. */
function isSmall(text: string): boolean {
  return text.length === 1 || PREPOSITION.test(text)
}

/** A word beyond doubt: short ones must be spelled out, long ones have a long stem. */
function isWhole(text: string, vocabulary: Vocabulary): boolean {
  return isSmall(text) || vocabulary.isSureWord(text) || (text.length <= NAME_LENGTH_MIN && vocabulary.isWord(text)) || isPathWord(text)
}
