/** What in a read address shows damage that no step has mended: it can't be called certain. */
import { isKnownWord } from './known-words.ts'
import { isPathWord } from './path-words.ts'
import { ONE_LETTER, PREPOSITION } from './split.ts'
import type { Vocabulary } from './words.ts'

/** A word so long that is none may be two that were run together (set estimate). */
const RUN_TOGETHER_MIN = 12
/** No word at all is so long. */
const WORD_MAX = 23

/** Whether the path holds words that nothing explains: digits of a letter's look, words run together, an id stuck to a word. */
export function hasOddWord(path: string, vocabulary: Vocabulary): boolean {
  const [words = ''] = path.split(/[?#]|https?:/u, 1)
  if (MIXED.test(words)) return true
  const glued = WITH_ID.exec(words)?.[1]
  if (glued !== undefined && !isPathWord(glued)) return true
  return [...words.matchAll(/(?<=-)[a-z]+(?=[-/_.]|$)|(?<=[-/_])[a-z]+(?=-|$)|(?<=\/)[a-z]{24,}/gu)].some(([word]) => word.length > WORD_MAX || (word.length >= RUN_TOGETHER_MIN && !isKnownWord(word, vocabulary) && isMadeOfWords(word, vocabulary)))
}

/** Pieces of fewer letters are parts of other words. */
const PIECE_MIN = 4

/** Whether words make up the whole of it. */
function isMadeOfWords(word: string, vocabulary: Vocabulary): boolean {
  const ends = [0]
  for (let end = PIECE_MIN; end <= word.length; end += 1) {
    if (ends.some(start => isPiece(word.slice(start, end), vocabulary))) ends.push(end)
  }
  return ends.includes(word.length)
}

function isPiece(text: string, vocabulary: Vocabulary): boolean {
  return text.length >= PIECE_MIN && (isPathWord(text) || vocabulary.isTitled(text) || vocabulary.isSureWord(text))
}

/** A small word with a digit of a letter's look or a capital `I` in it; ordinals are none. */
const MIXED = /(?<=[-/_])(?=[a-zI]*[015I][a-zI]*[015I]?[a-zI]*(?:[-/_.]|$))(?:[a-z]{2,}[015I][a-z]|[a-z][015I][a-z]{2}|[015][a-z]{3,}|I[a-z]+-)(?!(?:st|nd|rd|th)(?:[-/_.]|$))/u
/** An id stuck to a word. */
const WITH_ID = /(?<=[-/])([a-z]{3,})\d{6,}(?=[/.?]|$)/u

/** Hyphens at line ends (`soft`, offsets in `text`) as they were printed. */
export interface PrintedHyphens { readonly text: string; readonly soft: ReadonlySet<number> }

/** Whether a hyphen at a line's end that `path` still has stands between what are no words: it may have been put in there. */
export function hasStrayHyphen(path: string, { text, soft }: PrintedHyphens, vocabulary: Vocabulary): boolean {
  return [...soft].some(at => {
    const left = /[a-z]+$/iu.exec(text.slice(Math.max(0, at - WORD_MAX), at))?.[0].toLowerCase() ?? ''
    const right = /^[a-z]+/iu.exec(text.slice(at + 1, at + 1 + WORD_MAX))?.[0].toLowerCase() ?? ''
    if (left === '' || right === '' || !path.toLowerCase().includes(`${left}-${right}`)) return false
    const [isLeft, isRight] = [isKnown(left, vocabulary), isKnown(right, vocabulary)]
    return !isLeft && !isRight && left.length + right.length > SHORT_MAX
  })
}

/** Abbreviations stand between hyphens by right. */
const SHORT_MAX = 6

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return ONE_LETTER.test(word) || PREPOSITION.test(word) || isPathWord(word) || vocabulary.isTitled(word) || vocabulary.isWord(word)
}
