/** Reads a slug's words: misread letters, lost hyphens, hyphens put in at a line's end. Evidence decides, else nothing. */
import { formOf } from './forms.ts'
import { isPlainWord } from './path-words.ts'
import type { PrintedWord, Reading } from './reading.ts'
import { isSpelledByTitle } from './titled.ts'
import { joinedReading, readWord } from './word.ts'
import type { Vocabulary } from './words.ts'
import { inOneSpelling } from './words.ts'

/** What became of a slug. */
export interface Worded {
  readonly text: string
  readonly isCorrected: boolean
  /** Other readings of the whole slug; any means that none is certain. */
  readonly others: readonly string[]
  /** A word doesn't fit what is known, and no better one was found. */
  readonly isUnsure: boolean
}

export interface WordingSite {
  readonly vocabulary: Vocabulary
  /** The layout printed pieces twice. */
  readonly isDoubled: boolean
  /** The site writes я and ю as `ja` and `ju`, so that `ia` and `iu` may be misread. */
  readonly writesJ: boolean
}

/** More readings prove nothing. */
const OTHERS_MAX = 4

export function readWords(words: readonly PrintedWord[], { vocabulary: every, isDoubled, writesJ: isKnownForJ }: WordingSite): Worded {
  const writesJ = isKnownForJ || words.filter(({ text }) => J_WORD.test(text)).length >= J_WORDS_MIN
  const vocabulary = writesJ ? inOneSpelling(every) : every
  const isTitled = isSpelledByTitle(words, vocabulary)
  const readings: Reading[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    const next = words[index + 1]
    if (word === undefined) break
    const joined = next !== undefined ? joinedReading(word, next, vocabulary) : null
    if (joined !== null) {
      readings.push(joined)
      index += 1
    } else if (isDoubled && isTailOf(word.text, words[index - 1]?.text ?? '', vocabulary)) readings.push({ text: '', isCorrected: true, others: [] })
    else readings.push(readWord(word, { vocabulary, isDoubled, isTitled, isLast: next === undefined }))
  }
  const all = readings.filter(reading => reading.text !== '' || !reading.isCorrected)
  const read = combined(all)
  const other = writesJ ? all.map(({ text }) => withJ(text, vocabulary)).join('-') : read.text
  return other === read.text ? read : { ...read, others: [other, ...read.others] }
}

/** What only sites write that spell й as `j`: so many such words show that this one does. */
const J_WORD = /[aeoy]j$|j[aeu]/u
const J_WORDS_MIN = 2

/** The end of the word before, printed once more as if a word of its own. */
function isTailOf(word: string, before: string, vocabulary: Vocabulary): boolean {
  return word.length >= 2 && before.length > word.length && before.endsWith(word) && !vocabulary.isWord(word) && !/\d/u.test(word)
}

/** Shorter stems are the beginnings of other words. */
const STEM_MIN = 4

/** The word as it is where the site writes `j`: `ia` and `iu` may be two sounds (`material`, `premium`), as title and dictionaries tell. */
function withJ(word: string, vocabulary: Vocabulary): string {
  const isSpelledSo = vocabulary.isTitled(word) || isPlainWord(word) || formOf(word, STEM_MIN)?.form === word
  return isSpelledSo ? word : word.replace(/i(?=[au])/gu, 'j').replace(/(?<=[a-z]{2}[aoy])i$/u, 'j')
}

function combined(readings: readonly Reading[]): Worded {
  const best = readings.map(reading => reading.text)
  const others = readings.flatMap((reading, index) => reading.others.map(other => best.map((text, at) => (at === index ? other : text)).join('-')))
  return { text: best.join('-'), isCorrected: readings.some(reading => reading.isCorrected), others: others.slice(0, OTHERS_MAX), isUnsure: readings.some(reading => reading.isUnsure === true) }
}
