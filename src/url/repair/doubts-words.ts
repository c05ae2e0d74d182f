/** What in the words of a read address shows that one of them is misread, run together with another, or parted by a hyphen put in. */
import { latinSkeleton } from '../../text/transliterate.ts'
import { PARTED_FOLDERS } from '../profiles/index.ts'
import { readingsOf } from './confusions.ts'
import { isForm } from './forms.ts'
import { isFrequent, isPathWord, isPlainWord } from './path-words.ts'
import { ONE_LETTER, PREPOSITION, WORD_END } from './split.ts'
import type { Vocabulary } from './words.ts'
import { isCompound, isSpeakable } from './words.ts'

/** A word of a path, lower case, with what joins it to the next. */
export interface PathWord {
  readonly text: string
  /** The part between slashes that it stands in. */
  readonly segment: string
  /** What stands between it and the next word of the part; empty at its end. */
  readonly joint: string
}

/** No address's own words are more; hostile ones are looked at so far. */
const WORDS_MAX = 60
/** No word of a slug is longer. */
const WORD_LENGTH_MAX = 40

/** Where people's and projects' names stand in paths: they are made of words without blanks. */
const NAMES = /^(?:[a-z0-9-]+\.)*(?:github\.com|gitlab\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|medium\.com|youtube\.com|t\.me|vk\.com|linkedin\.com)$/u

/**
 * Words of an address's path and query in order; of an address within it none, nor codes that mix letters and digits, nor names
 * with capitals, which sites make of anything. What stands twice or more as a folder is a name.
 */
export function pathWordsOf(url: string): readonly PathWord[] {
  const [, host = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/su.exec(url) ?? []
  const [path = ''] = rest.split(/https?(?::|%3A)/iu, 1)
  const segments = path.split(/[/?&=#]/u)
  const words: PathWord[] = []
  for (const [index, segment] of segments.entries()) {
    if ((NAMES.test(host) && index < NAMED) || (/^[a-z]+$/u.test(segment) && segments.indexOf(segment) !== segments.lastIndexOf(segment))) continue
    for (const [, text = '', joint = ''] of segment.matchAll(/(?<![\p{L}\p{N}])(\p{L}+)(?![\p{L}\p{N}])([^\p{L}\p{N}]?)/gu)) {
      if (words.length < WORDS_MAX && /^\p{L}?\p{Ll}+$/u.test(text) && !host.includes(text)) words.push({ text: text.toLowerCase(), segment, joint })
    }
  }
  return words
}

/** Who and what, after the first slash: `/torvalds/linux/`. */
const NAMED = 3

/** Whether a lower-case word exists in whatever language paths are written in. */
export function isKnownWord(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isTitled(word) || isPathWord(word) || SOLID.has(word) || (vocabulary.isWord(word) && isSpeakable(word)) || isCompound(word)
}

/** Whether a word may exist: as above, a name that Russian letters don't sound like, or by ISO 9 with its marks lost. */
export function mayExist(word: string, vocabulary: Vocabulary): boolean {
  return isKnownWord(word, vocabulary) || (vocabulary.isWord(word) && isForm(latinSkeleton(word), PIECE_MIN)) || withMarks(word).some(marked => isForm(latinSkeleton(marked), PIECE_MIN))
}

/** ISO 9 writes ж, ч, ш, щ, ю, я with marks, which addresses lose. */
const MARKED: Readonly<Record<string, string>> = { c: 'ch', s: 'sh', z: 'zh', u: 'yu', a: 'ya' }
const MARKED_MAX = 64

/** Spellings of a word with the lost marks of some of its letters given back. */
function withMarks(word: string): readonly string[] {
  if (word.length > WORD_LENGTH_MAX) return []
  let spelled = ['']
  for (const letter of word) {
    const other = spelled.length < MARKED_MAX ? MARKED[letter] : undefined
    spelled = spelled.flatMap(start => (other === undefined ? [start + letter] : [start + letter, start + other]))
  }
  return spelled
}

/** Names that paths and sites write as one word, and forms of verbs that no rule gives. */
const SOLID: ReadonlySet<string> = new Set(`
blob wayback dataset datasets dataview changelog readme presscorner foreigntrade worldbank foreignaffairs pressroom newsroom factbook yearbook fulltext pagecontent sitecollection pubmed
slowdown roadmap outlook takeover crackdown lockdown standoff showdown shutdown fallout layoff playoff turnout breakthrough blackout buyout kickoff warehouse shortfall wildfire
interactive prelim misc became began bent bore bought brought built came caught chose cost dealt dealt did drew drove fell felt fought flew forgot froze gave grew held hid kept knew laid led left lent lost made meant met paid rode rose ran said sank sat saw sent shook shot shrank slept sold spent spoke spread stole stood struck swept swore taught thought threw told took tore understood woke won wore wrote
`.trim().split(/\s+/u))

/** Shorter words are read as others by chance. */
const NEAR_MIN = 5
/** Two misread letters say something only in a word so long. */
const NEAR_TWICE_MIN = 6

/** How the words of an address are to be read. */
export interface Reading {
  readonly vocabulary: Vocabulary
  /** Russian words stand among them. */
  readonly isRussian: boolean
  /** Letters of the address were corrected: others may be misread that nothing shows. */
  readonly isStrict: boolean
}

/** What a word may have been before a letter or two were misread; `null` where it exists, or nothing is near. */
export function nearWord({ text: word }: PathWord, { vocabulary, isRussian, isStrict }: Reading): string | null {
  if (word.length < NEAR_MIN || word.length > WORD_LENGTH_MAX || !/^[a-z]+$/u.test(word) || vocabulary.isTitled(word) || isPathWord(word) || SOLID.has(word)) return null
  const exists = (reading: string) => vocabulary.isTitled(reading) || isPlainWord(reading) || SOLID.has(reading) || (isRussian && isKnownWord(reading, vocabulary))
  if (isRussian && (isKnownWord(word, vocabulary) || isForm(latinSkeleton(word), PIECE_MIN))) return isStrict ? readingsOf(word).find(reading => reading.replace(/[il]/gu, 'i') === word.replace(/[il]/gu, 'i') && latinSkeleton(reading) !== latinSkeleton(word) && isForm(latinSkeleton(reading), PIECE_MIN)) ?? null : null
  if (isRussian && !isStrict && mayExist(word, vocabulary)) return null
  const once = readingsOf(word)
  const near = once.find(exists) ?? (word.length < NEAR_TWICE_MIN ? null : once.flatMap(readingsOf).find(reading => isPlainWord(reading) || vocabulary.isTitled(reading) || SOLID.has(reading)) ?? null)
  return near ?? (isStrict && isRussian && !mayExist(word, vocabulary) ? word : null)
}

/** Words with a digit of a letter's look inside: `cora1`, `artic1e`. */
export function nearMixed(url: string, vocabulary: Vocabulary): readonly string[] {
  const path = url.replace(/^https?:\/\/[^/?#]*/u, '').slice(0, PATH_MAX)
  return [...path.matchAll(/(?<![\p{L}\d])([A-Za-z]{2,20})[0158]{1,2}[a-z]{0,20}(?![\p{L}\d])/gu)].flatMap(([whole, start = '']) => {
    const word = whole.toLowerCase(), readings = readingsOf(word)
    if (isPathWord(start.toLowerCase()) && /\d$/u.test(word)) return []
    return [...readings, ...readings.flatMap(readingsOf)].find(reading => /^[a-z]{4,}$/u.test(reading) && isKnownWord(reading, vocabulary)) ?? []
  })
}

const PATH_MAX = 300

/** Small English words that headlines keep; Russian ones are `PREPOSITION` and `ONE_LETTER`. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|is|it|of|on|or|the|to|up|us|with)$/u
/** Pieces of fewer letters are parts of other words. */
const PIECE_MIN = 4
/** A shorter word is made of two others by chance. */
const JOINED_MIN = 6
const PIECE_MAX = 22

/** The words that an unknown word is made up of where a hyphen was lost, `of-elections`; `null` where it isn't. */
export function partsOf({ text: word, joint, segment }: PathWord, vocabulary: Vocabulary): string | null {
  if (PARTED_FOLDERS.has(word)) return word
  if (!/[-_]/u.test(segment)) return null
  for (let cut = PIECE_MIN - 1; cut <= word.length - PIECE_MIN + 1 && !vocabulary.isTitled(word); cut += 1) {
    if (vocabulary.isTitled(word.slice(0, cut)) && vocabulary.isTitled(word.slice(cut))) return `${word.slice(0, cut)}-${word.slice(cut)}`
  }
  if (word.length < JOINED_MIN || word.length > WORD_LENGTH_MAX || !/^[a-z]+$/u.test(word) || isKnownWord(word, vocabulary) || vocabulary.isWord(word)) return null
  const isEnglish = (piece: string) => vocabulary.isTitled(piece) || (piece.length >= PIECE_MIN ? isPathWord(piece) : piece.length === PIECE_MIN - 1 && isFrequent(piece))
  const isRussian = (piece: string) => vocabulary.isTitled(piece) || (piece.length >= RUSSIAN_MIN && isSpeakable(piece) && (vocabulary.isSureWord(piece) || (WORD_END.test(word) && vocabulary.isWord(piece) && word.length > piece.length + PIECE_MIN)))
  const mayEndSmall = joint !== ''
  const english = joinedOf(word, { isWord: isEnglish, isSmall: piece => SMALL.test(piece), mayEndSmall })
  const russian = joinedOf(word, { isWord: isRussian, isSmall: piece => PREPOSITION.test(piece) || (piece !== 'z' && ONE_LETTER.test(piece)), mayEndSmall })
  return english ?? (russian !== null && /^[a-z]{5,}o-[a-z]{5,}$/u.test(russian) ? null : russian)
}

/** Shorter Russian words are the beginnings and ends of names. */
const RUSSIAN_MIN = 5

interface Pieces { readonly isWord: (piece: string) => boolean; readonly isSmall: (piece: string) => boolean; readonly mayEndSmall: boolean }

/** Words and small words that make up the whole, no two small ones side by side. */
function joinedOf(word: string, { isWord, isSmall, mayEndSmall }: Pieces): string | null {
  const ways: ((readonly string[]) | null)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    ways[end] = null
    for (let start = Math.max(0, end - PIECE_MAX); start < end && (ways[end] ?? null) === null; start += 1) {
      const before = ways[start] ?? null, piece = word.slice(start, end)
      if (before !== null && (isWord(piece) || (isSmall(piece) && !isSmall(before.at(-1) ?? '') && (end < word.length || mayEndSmall)))) ways[end] = [...before, piece]
    }
  }
  const parts = ways[word.length] ?? null
  return parts?.some(part => part.length >= PIECE_MIN) !== true ? null : parts.join('-')
}

/** Numbers that a word ran into: `za9-mesyatsev`; `null` where none did. */
export function numberRunIn(url: string, vocabulary: Vocabulary): readonly string[] {
  const path = url.replace(/^https?:\/\/[^/?#]*/u, '')
  return [...path.matchAll(/(?<=-)([a-z]{1,30})(\d{1,4}(?:st|nd|rd|th)?)(?=-[a-z\d])|(?<=[a-z]-)([a-z]{1,30})(\d{2}|(?:19|20)\d\d)(?=[/.]|$)|(?<=-[a-z]{1,30}-)([a-z]{3,30})(\d{5,})(?=[-/.]|$)/gu)]
    .flatMap(([whole]) => {
      const word = whole.replace(/\d+[a-z]*$/u, '')
      return SMALL.test(word) || PREPOSITION.test(word) || ONE_LETTER.test(word) || (word.length >= PIECE_MIN - 1 && mayExist(word, vocabulary)) ? [whole] : []
    })
}

/** First parts of compounds, which no hyphen follows. */
const FIRST_PART = /^(?:elektro|energo|avto|agro|gos|nats|nac|sel|prom|teplo|importo|kombi)$/u

/** Shorter ones are made of two by chance. */
const PARTED_MIN = 7

/** The word that a hyphen parts; `null` where both sides are words that stand side by side by right. */
export function partedWord({ text: left, joint }: PathWord, right: string, vocabulary: Vocabulary): string | null {
  if (joint !== '-' || !/^[a-z]{2,40}$/u.test(left) || !/^[a-z]{2,40}$/u.test(right)) return null
  const joined = left + right
  if (vocabulary.isTitled(joined)) return joined
  if (vocabulary.isTitled(left) && vocabulary.isTitled(right)) return null
  if (joined.length >= NEAR_MIN && !(mayExist(left, vocabulary) && mayExist(right, vocabulary)) && mayExist(joined, vocabulary)) return joined
  if (FIRST_PART.test(left) && isCompound(joined)) return joined
  const isWhole = (word: string) => (word.length >= PIECE_MIN || SMALL.test(word) || PREPOSITION.test(word) || ONE_LETTER.test(word)) && isKnownWord(word, vocabulary)
  return joined.length >= PARTED_MIN && isKnownWord(joined, vocabulary) && !(isWhole(left) && isWhole(right)) ? joined : null
}

/** й, ю and я as sites write them with `j` or `y`, and the same with an `i`, as no such site does. */
const WITH_J = /j(?:[aeou](?![a-z]*$)|[aeu]\b|\b)|[aeiouy]j/u
const WITH_I = /(?:[^aeiou]y|ski|[^aeiou]o)i$|[aeiouy]iu$|ii[au]$|uiu/u

/** Letters that no romanization of Russian puts side by side. */
const NEVER = /iii|jj(?!u)|yy[^aeiou]|[bcdfghklmnpqrstvwxz]j(?![aeiouj])/u

/** Words spelled in a scheme that the others of the address, or most sites, don't write. */
export function misspelled(words: readonly PathWord[], vocabulary: Vocabulary): readonly string[] {
  const russian = words.filter(({ text }) => text.length >= NEAR_MIN && !isPathWord(text) && !vocabulary.titled.includes(text))
  const never = words.filter(({ text }) => text.length >= NEAR_MIN && NEVER.test(text) && vocabulary.isWord(text) && !isPathWord(text)).map(({ text }) => text)
  if (never.length > 0) return never
  const withI = russian.filter(({ text }) => WITH_I.test(text)).map(({ text }) => text)
  return withI.length > 1 && !words.some(({ text }) => WITH_J.test(text)) ? [] : withI
}

/** Hyphens at line ends that stand where none may belong: what they join is one word, or either side is none. */
export function strayBreaks(breaks: readonly (readonly [left: string, right: string])[], words: readonly PathWord[], vocabulary: Vocabulary): readonly string[] {
  return breaks.flatMap(([left, right]) => {
    const at = words.findIndex((word, index) => word.joint === '-' && word.text.endsWith(left) && (words[index + 1]?.text ?? '').startsWith(right))
    const [own, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? '']
    if (at < 0 || own === '' || next === '' || (vocabulary.isTitled(own) && vocabulary.isTitled(next))) return []
    const isSmall = (word: string) => SMALL.test(word) || PREPOSITION.test(word) || ONE_LETTER.test(word)
    const isPiece = (word: string) => word.length <= NEAR_MIN && !isSmall(word) && !mayExist(word, vocabulary)
    if (isSmall(own) || isSmall(next) || PARTED_FOLDERS.has(own + next)) return []
    return (own.length + next.length >= NEAR_MIN && isKnownWord(own + next, vocabulary)) || isPiece(own) || isPiece(next) ? [`${own}-${next}`] : []
  })
}
