/** Reads a word of a slug by what is known of Russian words alone, where no title vouches for it. */
import { readingsOf } from './confusions.ts'
import { isFrequent } from './path-words.ts'
import type { Reading } from './reading.ts'
import { corrected, doubted, NAME_LENGTH_MIN, oneOf, OTHERS_MAX, plain } from './reading.ts'
import { cutInTwo, hasNumber, isLikelySplit, isPossibleSplit, ONE_LETTER, PREPOSITION, split } from './split.ts'
import type { Vocabulary } from './words.ts'
import { isCompound, isSameWord, isSpeakable } from './words.ts'

/** Without the title only a word this long is corrected (set estimate: shorter ones have too many neighbours). */
const CORRECTED_MIN = 7
/** Misread endings are other endings (`-il`, `-it`): only a stem shows that a letter is wrong. */
const ENDING_SEEN = 3
/** Comparison folds doubled letters, so a reading that makes one proves nothing. */
const DOUBLED_LETTER = /([a-z])\1/u

/** A word that no title vouches for. */
export function untitledWord(text: string, vocabulary: Vocabulary): Reading {
  const isKnown = vocabulary.isWord(text)
  const canBeSaid = isSpeakable(text)
  const apart = isKnown && canBeSaid ? edgeWord(text, vocabulary) : null
  if (apart !== null) return { text, isCorrected: false, others: [apart] }
  if ((isKnown && canBeSaid) || isCompound(text)) return plain(text)
  const readings = readingsOf(text).filter(reading => vocabulary.isWord(reading) && isSpeakable(reading) && (DOUBLED_LETTER.test(text) || !DOUBLED_LETTER.test(reading)))
  if (isKnown) {
    // A word that is known only by a comparison that takes i, j and y for one.
    const same = readings.filter(reading => isSameWord(text, reading))
    return same.length > 0 ? oneOf(text, same) : doubted(text, readings, true)
  }
  const pieces = split(text, vocabulary)
  if (pieces !== null && isLikelySplit(pieces)) return hasNumber(pieces) && readings.length === 0 ? corrected(pieces.join('-')) : { text: pieces.join('-'), isCorrected: true, others: [text] }
  const sure = text.length < CORRECTED_MIN ? [] : readings.filter(reading => isSureReading(text, reading) && vocabulary.isSureWord(reading))
  if (sure.length === 1) return corrected(sure[0] ?? text)
  if (pieces !== null && isPossibleSplit(pieces, vocabulary)) return { text, isCorrected: false, others: [pieces.join('-'), ...readings].slice(0, OTHERS_MAX) }
  const cut = pieces === null ? cutInTwo(text, vocabulary) : null
  if (cut !== null) return { text: cut, isCorrected: true, others: [text] }
  if (readings.length > 0) return doubted(text, readings, canBeSaid)
  // Without the title an unknown word may be a name, but one that can't be spoken and is one letter from what can is misread.
  return canBeSaid || text.length < NAME_LENGTH_MIN ? plain(text) : doubted(text, readingsOf(text).filter(isSpeakable), true)
}

/** Words that run into their neighbours: prepositions, and conjunctions that no ending looks like. */
const BEFORE = /^(?:v|s|k|o|i|na|za|po|do|iz|ot|ob|so|dlja|dlya|dlia|pri)/u
const AFTER = /(?:i|v|(?<![aeiouy])s|k|na|za|po|do|iz|ot|dlja|dlya|dlia|pri)$/u
/** Shorter words are met by chance within others. */
const EDGE_WORD_MIN = 6

/** A word that is none beyond doubt, and that a small one and a word beyond doubt make up; `null` for others. */
function edgeWord(text: string, vocabulary: Vocabulary): string | null {
  if (vocabulary.isSureWord(text) || isCompound(text) || !/^[a-z]+$/u.test(text)) return null
  const before = BEFORE.exec(text)?.[0] ?? ''
  if (before !== '' && text.length - before.length >= EDGE_WORD_MIN && vocabulary.isSureWord(text.slice(before.length))) return `${before}-${text.slice(before.length)}`
  const after = AFTER.exec(text)?.[0] ?? ''
  return after !== '' && text.length - after.length >= EDGE_WORD_MIN && vocabulary.isSureWord(text.slice(0, -after.length)) ? `${text.slice(0, -after.length)}-${after}` : null
}

function isSureReading(text: string, reading: string): boolean {
  if (reading.length === text.length && !reading.endsWith(text.slice(-ENDING_SEEN))) return false
  return DOUBLED_LETTER.test(reading) === DOUBLED_LETTER.test(text) && !DOUBLED_LETTER.test(reading.replace(DOUBLED_LETTER, ''))
}

/** Two characters that are no word and of which one preposition is a reading; only a digit makes it certain. */
export function misreadPreposition(text: string, vocabulary: Vocabulary): Reading | null {
  if (text.length !== 2 || /^\d*$/u.test(text) || vocabulary.isWord(text) || isFrequent(text)) return null
  const [reading, ...others] = readingsOf(text).filter(candidate => PREPOSITION.test(candidate) || ONE_LETTER.test(candidate))
  if (reading === undefined || others.length > 0) return null
  return /\d/u.test(text) ? corrected(reading) : { text: reading, isCorrected: true, others: [text] }
}
