/** Reads a slug's words: misread letters, lost hyphens, hyphens put in at a line's end. Evidence decides, else nothing. */
import { asDigits, confusionDistance, readingsOf } from './confusions.ts'
import { isEnglish } from './english.ts'
import { cutInTwo, hasNumber, isLikelySplit, isPossibleSplit, isTitledSplit, ONE_LETTER, PREPOSITION, split, splitMisread } from './split.ts'
import type { Vocabulary } from './words.ts'

/** What became of a slug. */
export interface Worded {
  readonly text: string
  readonly isCorrected: boolean
  /** Other readings of the whole slug; any means that none is certain. */
  readonly others: readonly string[]
  /** A word doesn't fit what is known, and no better one was found. */
  readonly isUnsure: boolean
}

/** One word as printed, with the other copy's reading where there is one. */
export interface PrintedWord {
  readonly text: string
  readonly other: string | null
  /** The hyphen after it stands at a line's end. */
  readonly isBroken: boolean
}

export interface WordingSite {
  readonly vocabulary: Vocabulary
  /** The layout printed pieces twice. */
  readonly isDoubled: boolean
  /** The site writes я and ю as `ja` and `ju`, so that `ia` and `iu` may be misread. */
  readonly writesJ: boolean
}

interface Reading {
  readonly text: string
  readonly isCorrected: boolean
  readonly others: readonly string[]
  readonly isUnsure?: true
}

/** Fewer long words prove nothing about the title. */
const LONG_WORDS_MIN = 2
const OTHERS_MAX = 4
/** Misread letters a word may have and still be recognised in the title; in the lexicon one fewer. */
const TITLED_CONFUSED_MAX = 3
/** Without the title only a word this long is corrected. */
const CORRECTED_MIN = 7
/** Misread endings are other endings (`-il`, `-it`): only a stem shows that a letter is wrong. */
const ENDING_SEEN = 3
/** Comparison folds doubled letters, so a reading that makes one proves nothing. */
const DOUBLED_LETTER = /([a-z])\1/u
/** A й after a vowel is `j` alone: `oij` is a misprint of `oj`. */
const STRAY_I = /(?<=[aeo])ij$/u
/** Shorter unknown words may be abbreviations, which no rule of letters binds. */
const NAME_LENGTH_MIN = 4
/** Longer words aren't taken apart with a letter misread. */
const MISREAD_SPLIT_MAX = 40

export function readWords(words: readonly PrintedWord[], { vocabulary, isDoubled, writesJ }: WordingSite): Worded {
  const isTitled = isSpelledByTitle(words, vocabulary)
  const readings: Reading[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    const next = words[index + 1]
    if (word === undefined) break
    const joined = next !== undefined && word.isBroken ? joinedReading(word, next, vocabulary) : null
    if (joined !== null) {
      readings.push(joined)
      index += 1
    } else if (isDoubled && isTailOf(word.text, words[index - 1]?.text ?? '', vocabulary)) readings.push({ text: '', isCorrected: true, others: [] })
    else readings.push(readWord(word, { vocabulary, isDoubled, isTitled }))
  }
  const all = readings.filter(reading => reading.text !== '' || !reading.isCorrected)
  const read = combined(all)
  const other = writesJ ? all.map(({ text }) => withJ(text, vocabulary)).join('-') : read.text
  return other === read.text ? read : { ...read, others: [other, ...read.others] }
}

/** The end of the word before, printed once more as if a word of its own. */
function isTailOf(word: string, before: string, vocabulary: Vocabulary): boolean {
  return word.length >= 2 && before.length > word.length && before.endsWith(word) && !vocabulary.isWord(word) && !/\d/u.test(word)
}

/** Stems in which `ia` and `iu` are two sounds (`material`, `premium`). */
const TWO_SOUNDS = /(?:ts|er|tr)ial|(?:init|az|var|gar|mill|hrist|ind|ital|med|asso?ts)ia[a-z]|^(?:av|rad|med)ia|^(?:dial|diap|diag|diam|diasp|biat|triatl|fiask|piar|pian)|iu[ms](?!ch)/u

/** The word as it is where the site writes `j`, unless the title spells it so. */
function withJ(word: string, vocabulary: Vocabulary): string {
  return TWO_SOUNDS.test(word) || vocabulary.isTitled(word) ? word : word.replace(/i(?=[au])/gu, 'j')
}

function combined(readings: readonly Reading[]): Worded {
  const best = readings.map(reading => reading.text)
  const others = readings.flatMap((reading, index) => reading.others.map(other => best.map((text, at) => (at === index ? other : text)).join('-')))
  return { text: best.join('-'), isCorrected: readings.some(reading => reading.isCorrected), others: others.slice(0, OTHERS_MAX), isUnsure: readings.some(reading => reading.isUnsure === true) }
}

/** As below, for a slug in one piece. */
export function isTitledSlug(slug: string, vocabulary: Vocabulary): boolean {
  return isSpelledByTitle(slug.split('-').map(text => ({ text, other: null, isBroken: false })), vocabulary)
}

/** Whether the title is the headline that the slug spells: its longer words make up half of the slug's words or letters. */
function isSpelledByTitle(words: readonly PrintedWord[], vocabulary: Vocabulary): boolean {
  const long = words.filter(word => word.text.length >= 4 && /^[a-z]+$/u.test(word.text))
  if (long.length >= LONG_WORDS_MIN && long.filter(word => vocabulary.isTitled(word.text)).length * 2 >= long.length) return true
  const slug = words.map(word => word.text).join('').replace(/\d+/gu, '')
  const found = [...new Set(vocabulary.titled)].filter(word => word.length >= 4 && slug.includes(word))
  return found.reduce((sum, word) => sum + word.length, 0) * 2 >= slug.length
}

const plain = (text: string): Reading => ({ text, isCorrected: false, others: [] })
const corrected = (text: string): Reading => ({ text, isCorrected: true, others: [] })

function readWord(word: PrintedWord, { vocabulary, isDoubled, isTitled }: Pick<WordingSite, 'vocabulary' | 'isDoubled'> & { readonly isTitled: boolean }): Reading {
  const { text } = word
  if (/^\d*$/u.test(text) && word.other === null) return plain(text)
  if (word.other !== null && word.other !== text) return choose(text, word.other, vocabulary, isTitled)
  if (vocabulary.isTitled(text) || ONE_LETTER.test(text)) return plain(text)
  if (text === 'l' || text === 'j') return corrected('i')
  if (STRAY_I.test(text) && !isTitled) return corrected(text.replace(STRAY_I, 'j'))
  const preposition = misreadPreposition(text, vocabulary)
  if (preposition !== null) return preposition
  const number = digitsOf(text)
  if (number !== null) return corrected(number)
  if (isDoubled && /^([ivskouaz])\1$/u.test(text)) return { text: text.charAt(0), isCorrected: true, others: [] }
  const half = text.slice(0, text.length / 2)
  if (isDoubled && half + half === text && half.length >= 2 && isTitled && vocabulary.isTitled(half)) return corrected(half)
  const titled = nearTitled(text, vocabulary)
  if (titled !== null && isTitled) return corrected(titled)
  if (!isTitled) return untitledWord(text, vocabulary)
  return vocabulary.isWord(text) && !/\d/u.test(text) ? titledPieces(text, vocabulary) : titledWord(text, vocabulary)
}

/** Two characters that are no word and of which one preposition is a reading; only a digit makes it certain. */
function misreadPreposition(text: string, vocabulary: Vocabulary): Reading | null {
  if (text.length !== 2 || /^\d*$/u.test(text) || vocabulary.isWord(text) || isEnglish(text)) return null
  const [reading, ...others] = readingsOf(text).filter(candidate => PREPOSITION.test(candidate) || ONE_LETTER.test(candidate))
  if (reading === undefined || others.length > 0) return null
  return /\d/u.test(text) ? corrected(reading) : { text: reading, isCorrected: true, others: [text] }
}

/** A number with letters of the look of digits in it. */
function digitsOf(text: string): string | null {
  const digits = text.replace(/\D/gu, '').length
  return digits > 0 && digits * 2 >= text.length ? asDigits(text) : null
}

function nearTitled(text: string, vocabulary: Vocabulary): string | null {
  if (text.length < 3) return null
  let best: string | null = null
  let least = Infinity
  for (const candidate of vocabulary.titled) {
    const distance = confusionDistance(text, candidate, Math.min(TITLED_CONFUSED_MAX, Math.floor(text.length / 2)))
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** The copies differ: the reading that is a word, or that the title has. */
function choose(text: string, other: string, vocabulary: Vocabulary, isTitled: boolean): Reading {
  if (/^[1lij]$/u.test(text) && /^[1lij]$/u.test(other)) return corrected('i')
  const isLong = Math.max(text.length, other.length) >= NAME_LENGTH_MIN
  for (const test of [(word: string) => vocabulary.isTitled(word), (word: string) => (isLong && vocabulary.isWord(word)) || /^\d+$/u.test(word)]) {
    if (test(text) !== test(other)) return plain(test(text) ? text : other)
  }
  const titled = isTitled ? nearTitled(text, vocabulary) : null
  if (titled !== null) return corrected(titled)
  const numbers = [text, other].filter(word => /\d/u.test(word) && digitsOf(word) !== null)
  if (numbers.length === 2 && digitsOf(text) === digitsOf(other)) return corrected(digitsOf(text) ?? text)
  return { text, isCorrected: true, others: [other] }
}

/** A word that no title vouches for. */
function untitledWord(text: string, vocabulary: Vocabulary): Reading {
  const isKnown = vocabulary.isWord(text)
  const isSpeakable = vocabulary.isSpeakable(text)
  if (isKnown && isSpeakable) return plain(text)
  const readings = [...new Set(readingsOf(text))].filter(reading => vocabulary.isWord(reading) && vocabulary.isSpeakable(reading) && (DOUBLED_LETTER.test(text) || !DOUBLED_LETTER.test(reading)))
  if (isKnown) {
    // A word that is known only by a comparison that takes i, j and y for one.
    const same = readings.filter(reading => vocabulary.isSameWord(text, reading))
    return same.length > 0 ? oneOf(text, same) : doubted(text, readings, true)
  }
  const pieces = split(text, vocabulary)
  if (pieces !== null && isLikelySplit(pieces)) return hasNumber(pieces) && readings.length === 0 ? corrected(pieces.join('-')) : { text: pieces.join('-'), isCorrected: true, others: [text] }
  const sure = readings.filter(reading => text.length >= CORRECTED_MIN && (reading.length !== text.length || reading.endsWith(text.slice(-ENDING_SEEN))) && !DOUBLED_LETTER.test(reading.replace(DOUBLED_LETTER, '')) && DOUBLED_LETTER.test(reading) === DOUBLED_LETTER.test(text) && vocabulary.isSureWord(reading))
  if (sure.length === 1) return corrected(sure[0] ?? text)
  if (pieces !== null && isPossibleSplit(pieces, vocabulary)) return { text, isCorrected: false, others: [pieces.join('-'), ...readings].slice(0, OTHERS_MAX) }
  const cut = pieces === null ? cutInTwo(text, vocabulary) : null
  if (cut !== null) return { text: cut, isCorrected: true, others: [text] }
  if (readings.length > 0) return doubted(text, readings, isSpeakable)
  // Without the title an unknown word may be a name, but one that can't be spoken and is one letter from what can is misread.
  return isSpeakable || text.length < NAME_LENGTH_MIN ? plain(text) : doubted(text, readingsOf(text).filter(reading => vocabulary.isSpeakable(reading)), true)
}

/** As printed or as read, whichever is likelier, with the others beside it. */
function doubted(text: string, readings: readonly string[], isPrintLikelier: boolean): Reading {
  if (readings.length === 0 || (text.length < NAME_LENGTH_MIN && isPrintLikelier && !/\d/u.test(text))) return plain(text)
  if (isPrintLikelier && !/\d/u.test(text)) return { text, isCorrected: false, others: readings.slice(0, OTHERS_MAX) }
  return oneOf(text, readings)
}

/** A word that the title lacks and that two of its words make up was run together. */
function titledPieces(text: string, vocabulary: Vocabulary): Reading {
  const pieces = text.length > 3 ? split(text, vocabulary) : null
  return pieces !== null && pieces.some(piece => piece.length > 2) && isTitledSplit(pieces, vocabulary) && pieces.every(piece => vocabulary.isTitled(piece) || ONE_LETTER.test(piece) || /^\d/u.test(piece))
    ? corrected(pieces.join('-')) : plain(text)
}

/** The title spells the slug: what isn't in it is misread, or words run together. */
function titledWord(text: string, vocabulary: Vocabulary): Reading {
  const pieces = split(text, vocabulary)
  if (pieces !== null && isTitledSplit(pieces, vocabulary)) return corrected(pieces.join('-'))
  const misread = text.length <= MISREAD_SPLIT_MAX ? splitMisread(text, vocabulary) : []
  if (misread.length > 0) return { text: misread[0] ?? text, isCorrected: true, others: misread.slice(1) }
  return text.length < 3 ? plain(text) : { text, isCorrected: false, others: [], isUnsure: true }
}

/** One possible word: a digit within letters makes it certain; else the print stays beside it. */
function oneOf(text: string, readings: readonly string[]): Reading {
  const [first = text, ...rest] = readings
  if (/\d/u.test(text)) return rest.length === 0 ? corrected(first) : { text: first, isCorrected: true, others: rest.slice(0, OTHERS_MAX) }
  return { text: first, isCorrected: true, others: [...rest, text].slice(0, OTHERS_MAX) }
}

/** A word that a line's end cut in two, where the hyphen was put in by the typesetter. */
function joinedReading(word: PrintedWord, next: PrintedWord, vocabulary: Vocabulary): Reading | null {
  const text = word.text + next.text
  if (vocabulary.isWord(word.text) && (vocabulary.isWord(next.text) || /^\d*$/u.test(next.text) || ONE_LETTER.test(next.text))) return null
  if (/\d/u.test(text) || word.text === '' || next.text === '') return null
  if (vocabulary.isTitled(text)) return corrected(text)
  const titled = nearTitled(text, vocabulary)
  if (titled !== null) return corrected(titled)
  return !vocabulary.isWord(word.text) && !vocabulary.isWord(next.text) && vocabulary.isWord(text) ? corrected(text) : null
}
