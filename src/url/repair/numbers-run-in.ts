/** Finds numbers that ran into the word before them. */
import { isSmallWord, mayExist } from './known-words.ts'
import { PIECE_MIN } from './split.ts'
import type { Vocabulary } from './words.ts'

/** Numbers with the word that ran into them: `za9-mesyatsev`. */
export function numberRunIn(url: string, vocabulary: Vocabulary): readonly string[] {
  const path = url.replace(/^https?:\/\/[^/?#]*/u, '')
  return [...codesRunIn(path), ...wordsRunIn(path, vocabulary)]
}

function wordsRunIn(path: string, vocabulary: Vocabulary): readonly string[] {
  return [...path.matchAll(/(?<=-)([a-z]{1,30})(\d{1,4}(?:st|nd|rd|th)?)(?=-[a-z\d])|(?<=[a-z]-)([a-z]{1,30})(\d{2}|(?:19|20)\d\d)(?=[/.]|$)|(?<=-[a-z]{1,30}-)([a-z]{3,30})(\d{5,})(?=[-/.]|$)|(?<=[-/])\d{1,4}(?:st|nd|rd|th)[a-z]{4,30}(?=[-/.]|$)/gu)]
    .flatMap(match => {
      const [whole] = match
      const word = whole.replace(/\d+[a-z]*$/u, '')
      if (word === '' || word.length >= LONG_MIN || isSmallWord(word)) return [whole]
      const isVersion = VERSION.test(path.slice(match.index + whole.length))
      const exists = mayExist(word, vocabulary) || mayExist(word.replace(SMALL_LAST, ''), vocabulary)
      return word.length >= PIECE_MIN - 1 && exists && !isVersion ? [whole] : []
    })
}

/** Words that a code of hexadecimal digits ran into: `explained8a99ac408660`. */
function codesRunIn(path: string): readonly string[] {
  return [...path.matchAll(/(?<=[a-z]-)[a-z]{3,30}?([0-9a-f]{11,13})(?=[/?#]|$)/gu)].filter(([, code = '']) => code.replace(/\D/gu, '').length >= CODE_DIGITS_MIN).map(([run]) => run)
}

const CODE_DIGITS_MIN = 4

/** No code begins with so many letters. */
const LONG_MIN = 12

/** What stands before a number and ran into the word before it as well. */
const SMALL_LAST = /(?:na|za|do|po|iz|[kvs])$/u

/** A number that parts of a number follow is a name's own: `draft3-1`. */
const VERSION = /^-\d{1,2}(?=[/.]|$)/u
