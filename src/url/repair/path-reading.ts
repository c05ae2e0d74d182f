/**
 * Reads the words of a path that no transliterated headline makes up: sections, folders, headlines in English. Each word is
 * held against the words that exist; what two words or their joint may mean as well is given beside.
 */
import { jointChanges } from './path-joints.ts'
import { wordChange } from './path-misread.ts'
import type { Change, Context, PrintedPath, Word } from './path-print.ts'
import { isFrequent, isOfOtherLanguage, isPathWord } from './path-words.ts'

export interface ReadPath { readonly text: string; readonly others: readonly string[] }

/** More readings prove nothing. */
const CHANGES_MAX = 6
/** Longer paths are no words any more. */
const LENGTH_MAX = 600

export function readPath(printed: PrintedPath): ReadPath {
  if (printed.text.length > LENGTH_MAX) return { text: printed.text, others: [] }
  const nested = printed.text.search(NESTED_ADDRESS)
  const words = wordsIn(nested < 0 ? printed.text : printed.text.slice(0, nested)).filter(word => word.end <= printed.left[0] || word.start >= printed.left[1])
  const context = contextOf(words, printed)
  const changes = [...jointChanges(words, printed, context), ...words.filter(word => !word.isValue).flatMap(word => wordChange(word, printed, context) ?? [])]
  const kept = changes.filter((change, index) => !changes.slice(0, index).some(other => other.start < change.end && change.start < other.end)).slice(0, CHANGES_MAX)
  const likely = kept.filter(change => change.isUnlikely !== true)
  const sure = kept.filter(change => change.isSure)
  const others = [likely.length > sure.length ? [withChanges(printed.text, sure)] : [], likely.length < kept.length ? [withChanges(printed.text, kept)] : []]
  return { text: withChanges(printed.text, likely), others: others.flat() }
}

function withChanges(text: string, changes: readonly Change[]): string {
  return [...changes].sort((a, b) => b.start - a.start).reduce((changed, { start, end, meant }) => changed.slice(0, start) + meant + changed.slice(end), text)
}


/** An address within the path is another site's. */
const NESTED_ADDRESS = /https?(?::|%3A)(?:\/|%2F)/iu

/** Runs of letters and digits that hold a letter, in the path and in the names of its parameters. */
function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/(?<![A-Za-z0-9%]|%[0-9A-F])[A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*(?![A-Za-z0-9%])/gu)]
    .map(match => {
      const opening = Math.max(text.lastIndexOf('/', match.index), text.lastIndexOf('?', match.index), text.lastIndexOf('&', match.index)) + 1
      const closing = text.slice(match.index).search(/[/?&=]/u)
      return { text: match[0], start: match.index, end: match.index + match[0].length, isValue: /[=#][^&/]*$/u.test(text.slice(0, match.index)), segment: text.slice(opening, closing < 0 ? undefined : match.index + closing) }
    })
}

/** Countries whose own language is neither English nor Russian. */
const OTHER_COUNTRY = /\.(?:fr|de|es|it|pl|pt|nl|be|ch|at|cz|sk|hu|ro|bg|gr|tr|se|no|dk|fi|br|mx|ar|cl|co|pe|jp|cn|kr|vn|th|id|ir|il|rs|hr|si|ee|lv|lt|mk|al)$/u

/** So many words more may be unknown than known where nothing speaks of another language. */
const UNKNOWN_MAX = 2


/** What is a word here, and whether the other words of the path are English. */
function contextOf(words: readonly Word[], { host, vocabulary, own }: PrintedPath): Context {
  const isKnown = (word: string): boolean => isPathWord(word) || own.has(word) || vocabulary.isTitled(word) || vocabulary.isSureWord(word)
  const plain = words.filter(({ text, isValue }) => !isValue && /^[a-z]{3,}$/u.test(text))
  const known = plain.filter(({ text }) => isPathWord(text) && !isOfOtherLanguage(text)).length
  const isOther = OTHER_COUNTRY.test(host) || plain.some(({ text }) => isOfOtherLanguage(text) && !isFrequent(text))
  const isEnglish = isOther ? known * 2 > plain.length : plain.length - known <= known + UNKNOWN_MAX
  return { isKnown, isEnglish }
}
