/**
 * Reads the words of a path that no transliterated headline makes up: sections, folders, headlines in English. Each word is
 * held against the words that exist; what two words or their joint may mean as well is given beside.
 */
import { confusionDistance, readingsOf } from './confusions.ts'
import { isFrequent, isOfOtherLanguage, isPathWord, isPlainWord } from './path-words.ts'
import { WORD_END } from './split.ts'
import type { Vocabulary } from './words.ts'

/** A path with its breaks, all offsets into `text`. */
export interface PrintedPath {
  readonly text: string
  readonly host: string
  /** Hyphens at a line's end, which a typesetter may have put in. */
  readonly soft: ReadonlySet<number>
  /** Where a blank stood. */
  readonly blanks: ReadonlySet<number>
  /** Range of a headline's words that are read elsewhere. */
  readonly left: readonly [start: number, end: number]
  readonly vocabulary: Vocabulary
  /** Words that this site's addresses have. */
  readonly own: ReadonlySet<string>
}

export interface ReadPath { readonly text: string; readonly others: readonly string[] }

/** What a word or a joint became: `null` where it stays as printed. */
interface Change {
  readonly start: number
  readonly end: number
  readonly meant: string
  readonly isSure: boolean
  /** The print is likelier, as with compounds that sites name their folders by. */
  readonly isUnlikely?: true
}

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

interface Word { readonly isValue: boolean; readonly text: string; readonly start: number; readonly end: number; readonly segment: string }

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

interface Context { readonly isKnown: (word: string) => boolean; readonly isEnglish: boolean }

/** What is a word here, and whether the other words of the path are English. */
function contextOf(words: readonly Word[], { host, vocabulary, own }: PrintedPath): Context {
  const isKnown = (word: string): boolean => isPathWord(word) || own.has(word) || vocabulary.isTitled(word) || vocabulary.isSureWord(word)
  const plain = words.filter(({ text, isValue }) => !isValue && /^[a-z]{3,}$/u.test(text))
  const known = plain.filter(({ text }) => isPathWord(text) && !isOfOtherLanguage(text)).length
  const isOther = OTHER_COUNTRY.test(host) || plain.some(({ text }) => isOfOtherLanguage(text) && !isFrequent(text))
  const isEnglish = isOther ? known * 2 > plain.length : plain.length - known <= known + UNKNOWN_MAX
  return { isKnown, isEnglish }
}

/** Words of fewer letters are one letter from too many others, in a headline and alone. */
const MISREAD_MIN = 4
const MISREAD_ALONE_MIN = 5
/** A word of so many letters has one reading at most by chance (set estimate). */
const SURE_MIN = 7
/** With two letters misread a word must be longer to be known. */
const TWICE_MISREAD_MIN = 7
/** A headline has so many words. */
const HEADLINE_WORDS_MIN = 3

function wordChange(word: Word, { vocabulary }: PrintedPath, { isKnown, isEnglish }: Context): Change | null {
  const { text, start, end, segment } = word
  const change = (meant: string, isSure: boolean): Change => ({ start, end, meant, isSure })
  if (/\d/u.test(text) || /[a-z]I(?:[a-z]|$)/u.test(text)) {
    const readings = mixedReadings(text, isKnown)
    return readings.length === 0 ? null : change(readings[0] ?? text, readings.length === 1 && text.length > MISREAD_MIN)
  }
  if (!/^[a-z]+$/u.test(text) || vocabulary.isTitled(text)) return null
  const titled = text.length < MISREAD_MIN ? undefined : vocabulary.spellings.find(candidate => candidate !== text && confusionDistance(text, candidate, 1) === 1)
  if (titled !== undefined) return change(titled, !isKnown(text))
  const name = segment.replace(/\.[a-z]{2,5}$/u, '')
  if (isKnown(text) && name === text && text.length >= MISREAD_ALONE_MIN && !isFrequent(text) && isEnglish) {
    const common = readingsOf(text).find(isFrequent)
    if (common !== undefined) return change(common, false)
  }
  if (!isKnown(text) && text.length >= SURE_MIN && !vocabulary.isWord(text)) {
    const russian = readingsOf(text).filter(reading => vocabulary.isSureWord(reading) && !/(.)\1/u.test(reading))
    if (russian.length > 0) return change(russian[0] ?? text, false)
  }
  if (isKnown(text) || !isEnglish) return null
  const isHeadline = segment.split(/[-_]/u).length >= HEADLINE_WORDS_MIN
  if (text.length < (isHeadline ? MISREAD_MIN : MISREAD_ALONE_MIN) || (!isHeadline && name !== text && text.length < SURE_MIN)) return null
  const once = readingsOf(text).filter(text.length > MISREAD_MIN ? isPlainWord : isFrequent)
  if (once.length > 0) return change(once.find(isFrequent) ?? once[0] ?? text, once.length === 1 && text.length >= SURE_MIN)
  const twice = text.length < TWICE_MISREAD_MIN ? [] : twiceRead(text)
  return twice.length === 0 ? null : change(twice[0] ?? text, false)
}

function twiceRead(text: string): readonly string[] {
  return [...new Set(readingsOf(text).flatMap(reading => readingsOf(reading)).filter(isFrequent))].filter(reading => reading !== text)
}

/** Words that a word with a digit or a capital `I` inside may be; such a word is none itself. */
function mixedReadings(text: string, isKnown: (word: string) => boolean): readonly string[] {
  const letters = text.replace(/\d/gu, '')
  if (letters.length < 3 || text.length - letters.length > 2 || /\d$/u.test(text) && text.length < SURE_MIN) return []
  if (!/^[a-z0-9I]+$/u.test(text) || /\d(?:st|nd|rd|th)$/u.test(text)) return []
  const lower = text.replaceAll('I', 'l')
  if (lower !== text && isKnown(lower)) return [lower]
  const once = readingsOf(lower).filter(reading => /^[a-z]+$/u.test(reading) && isKnown(reading))
  const frequent = once.filter(isFrequent)
  return frequent.length > 0 ? frequent : once.length > 0 ? once : lower.length < MISREAD_ALONE_MIN ? [] : twiceRead(lower)
}

/** Parts of fewer letters begin and end too many words. */
const PIECE_MIN = 3

/** Hyphens put in or lost between words, and blanks that stand for an underscore. */
function jointChanges(words: readonly Word[], { text, soft, blanks, vocabulary }: PrintedPath, { isKnown }: Context): readonly Change[] {
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
    if (arePieces(left, right) || areRussian(left, right, vocabulary)) return { start, end, meant: `${left}-${right}`, isSure: false, ...(isHeadline ? {} : { isUnlikely: true }) }
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
