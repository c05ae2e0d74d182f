/** What stands between the words of a path: hyphens put in or lost, blanks in the place of underscores. */
import type { Change, Context, PrintedPath, Word } from './path-print.ts'
import { HEADLINE_WORDS_MIN, MISREAD_ALONE_MIN, SURE_MIN } from './path-print.ts'
import { isFrequent, isPathWord, isPlainWord } from './path-words.ts'
import { WORD_END } from './split.ts'
import type { Vocabulary } from './words.ts'

/** Parts of fewer letters begin and end too many words. */
const PIECE_MIN = 3

/** Hyphens put in or lost between words, and blanks that stand for an underscore. */
export function jointChanges(words: readonly Word[], { text, soft, blanks, vocabulary }: PrintedPath, { isKnown }: Context): readonly Change[] {
  const changes: Change[] = []
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next?.start === word.end + 1 && text.charAt(word.end) === '-') {
      const joined = hyphenOut(word, next, { isKnown, isSoft: soft.has(word.end), vocabulary })
      if (joined !== null) changes.push(joined)
    }
    const blank = [...blanks].find(at => at > word.start && at < word.end)
    const broken = blank === undefined ? null : underscore(word, blank - word.start, isKnown)
    const apart = broken ?? (word.isValue ? null : hyphenIn(word, { isKnown, vocabulary }))
    if (apart !== null) changes.push(apart)
  }
  return changes
}

interface Joint { readonly isKnown: (word: string) => boolean; readonly isSoft: boolean; readonly vocabulary: Vocabulary }

/** Two words that are one: the hyphen between them was put in. */
function hyphenOut(left: Word, right: Word, { isKnown, isSoft, vocabulary }: Joint): Change | null {
  const l = left.text.toLowerCase()
  const r = right.text.toLowerCase()
  if (!/^[a-z]+$/u.test(l + r)) return null
  const change = (isSure: boolean): Change => ({ start: left.start, end: right.end, meant: left.text + right.text, isSure })
  if (vocabulary.isTitled(l + r) && !(vocabulary.isTitled(l) && vocabulary.isTitled(r))) return change(true)
  if (!isKnown(l + r) || (vocabulary.isTitled(l) && vocabulary.isTitled(r))) return null
  const isTwoWords = isKnown(l) && isKnown(r)
  if (l.length < 2 || r.length < 2) return isSoft ? change(l.length + r.length > MISREAD_ALONE_MIN && isPathWord(l + r) ) : null
  if (!isTwoWords) return change((isSoft || (!isKnown(l) && !isKnown(r))) && (l + r).length >= MISREAD_ALONE_MIN)
  return isSoft || (left.segment === `${left.text}-${right.text}` && isFrequent(l + r)) ? change(false) : null
}

function hyphenIn({ text, start, end, segment }: Word, { isKnown, vocabulary }: Omit<Joint, 'isSoft'>): Change | null {
  const isHeadline = segment.split('-').length >= HEADLINE_WORDS_MIN
  const year = isHeadline ? YEAR_AT_END.exec(text) : null
  if (year !== null) return { start, end, meant: `${text.slice(0, year.index)}-${year[0]}`, isSure: false }
  if ((!isHeadline && text.length < ALONE_MIN) || !/^[a-z]{5,}$/u.test(text) || isKnown(text) || (isHeadline && vocabulary.isWord(text))) return null
  for (let cut = 1; cut < text.length; cut += 1) {
    const [left, right] = [text.slice(0, cut), text.slice(cut)]
    if (vocabulary.isTitled(left) && vocabulary.isTitled(right)) return { start, end, meant: `${left}-${right}`, isSure: true }
  }
  for (let cut = 2; cut <= text.length - 2; cut += 1) {
    const [left, right] = [text.slice(0, cut), text.slice(cut)]
    if ((isHeadline && arePieces(left, right)) || areRussian(left, right, vocabulary)) return { start, end, meant: `${left}-${right}`, isSure: false, ...(isHeadline ? {} : { isUnlikely: true }) }
  }
  return null
}

/** A year that ran into the word before it. */
const YEAR_AT_END = /(?<=[a-z]{2})(?:19|20)\d\d$/u
/** A folder's name of one word is seldom so long. */
const ALONE_MIN = 11
/** Two Russian words are beyond doubt from so many letters on. */
const RUSSIAN_MIN = 5

function areRussian(left: string, right: string, vocabulary: Vocabulary): boolean {
  return left.length >= RUSSIAN_MIN && right.length >= RUSSIAN_MIN && WORD_END.test(left) && vocabulary.isSureWord(right)
}

/** Small words that headlines keep. */
const SMALL = /^(?:in|of|to|on|at|by|for|and|the|as|is|an|a|up|us|eu|un|uk|it|or|no)$/u
/** Two words make up one so long by no chance, and no compound of a dictionary's. */
const TWO_WORDS_MIN = 12

/** Whether two words were run together rather than make up a compound: both frequent, or long together. */
function arePieces(left: string, right: string): boolean {
  if (SMALL.test(left) || SMALL.test(right)) return isFrequent(SMALL.test(left) ? right : left) && left.length + right.length >= (/^(?:and|the|for)$/u.test(left) || /^(?:and|the|for)$/u.test(right) ? SURE_MIN : SURE_MIN + 1)
  if (left.length < PIECE_MIN || right.length < PIECE_MIN) return false
  return left.length + right.length >= TWO_WORDS_MIN ? isPlainWord(left) && isPlainWord(right) : isFrequent(left) && isFrequent(right)
}

/** A blank within what is no word, between two that are: it stands for a mark. */
function underscore({ text, start, end }: Word, at: number, isKnown: (word: string) => boolean): Change | null {
  const [left, right] = [text.slice(0, at).toLowerCase(), text.slice(at).toLowerCase()]
  const isOne = (part: string): boolean => part.length === 1 || /^\d+$/u.test(part) || isKnown(part)
  if (isKnown(text.toLowerCase()) || /^\d+$/u.test(left + right) || !isOne(left) || !(isOne(right) || (right.length >= PIECE_MIN && isFrequent(left)))) return null
  return { start, end, meant: `${text.slice(0, at)}_${text.slice(at)}`, isSure: false }
}
