/** What in the words of a read address shows that one of them is misread or spelled by another scheme than the rest. */
import { latinSkeleton } from '../../text/transliterate.ts'
import { readingsOf } from './confusions.ts'
import { isForm } from './forms.ts'
import { isKnownWord, isSpelled, mayExist } from './known-words.ts'
import { WORD_LENGTH_MAX, type PathWord } from './path-word.ts'
import { formsLike } from './looks.ts'
import { frequentLike, isEnglishLike, isFrequent, isOfSoftware, isOfOtherLanguage, isPathWord, isPlainWord } from './path-words.ts'
import type { Vocabulary } from './words.ts'
import { mixedSpellings, type Writing } from './spellings.ts'
import { isSpeakable } from './words.ts'

/** Shorter words are read as others by chance. */
export const NEAR_MIN = 5
/** Shorter stems are the beginnings of other words. */
const STEM_MIN = 4
/** Two misread letters say something only in a word so long. */
const NEAR_TWICE_MIN = 6

/** Two letters misread make another word of a word so long by no chance. */
const SURE_MIN = 7
const SURE_STEM_MIN = 6

/** Shorter words that can be spoken look like forms of others. */
const LIKE_MIN = 9

/** How the words of an address are to be read. */
export interface Reading {
  readonly vocabulary: Vocabulary
  /** Russian words stand among them. */
  readonly isRussian: boolean
  /** Several of them are Russian letter by letter. */
  readonly isSurelyRussian: boolean
  /** Letters of the address were corrected: others may be misread that nothing shows. */
  readonly isStrict: boolean
  /** The site is of a country whose sites write Russian. */
  readonly isRussianSite: boolean
}

/** What a word may have been before a letter or two were misread; `null` where it exists letter by letter, or nothing is near. */
export function nearWord({ text: word, segment }: PathWord, { vocabulary, isRussian, isSurelyRussian, isStrict, isRussianSite }: Reading): string | null {
  if (word.length < NEAR_MIN || word.length > WORD_LENGTH_MAX || !/^[a-z]+$/u.test(word)) return null
  const software = word === segment && !isFrequent(word) && !isOfOtherLanguage(word) ? frequentLike(word) : null
  if (software !== null && isOfSoftware(software)) return software
  const english = isPlainWord(word) || vocabulary.isTitled(word) || !isEnglishSlug(word, segment) ? undefined : readingsOf(word).find(isFrequent)
  if (english !== undefined) return english
  if (isEnglishSlug(word, segment) && !isEnglishLike(word) && !isPathWord(word) && !mayExist(word, vocabulary)) return word
  if (isSpelled(word, vocabulary, isRussian) || isPathWord(word)) return isStrict && isRussian ? swapped(word) : null
  const isLikely = (reading: string) => isSpelled(reading, vocabulary, isRussian || isRussianSite) || isOfOtherLanguage(reading)
  const once = readingsOf(word)
  const near = once.find(isLikely) ?? null
  if (near !== null || (isRussian && mayExist(word, vocabulary))) return near
  const like = frequentLike(word) ?? ((isRussian || isRussianSite) && (word.length >= LIKE_MIN || !isSpeakable(word)) ? formsLike(word)[0] : undefined)
  if (like !== undefined) return like
  const isStrange = isSurelyRussian && word.length >= SURE_MIN && !mayExist(word, vocabulary)
  const twice = word.length < NEAR_TWICE_MIN ? undefined : once.flatMap(readingsOf).find(reading => isSpelled(reading, vocabulary, isRussian && !isSpeakable(word)) || (isStrange && isForm(reading, SURE_STEM_MIN)))
  // Letters that no word of the address's language has side by side, in a word that nobody knows.
  return twice ?? ((isStrict && isRussian) || (isSurelyRussian && !isSpeakable(word)) || (isRussianSite && !isSpeakable(word) && !isEnglishLike(word)) ? word : null)
}

/** Whether the other words beside one are English: what is a word of another language there is likelier a misread one. */
function isEnglishSlug(word: string, segment: string): boolean {
  const others = segment.split(/[-_.]/u).filter(other => other !== word && other.length >= STEM_MIN && /^[a-z]+$/u.test(other))
  return others.length >= ENGLISH_MIN && others.every(isPlainWord)
}

/** Fewer words tell no language. */
const ENGLISH_MIN = 3

/** Where other letters of the address are misread, another form that differs in letters of one look: `dostizhenii`, `dostizhenij`. */
function swapped(word: string): string | null {
  const isOne = (reading: string) => reading.replace(/[il]/gu, 'i') === word.replace(/[il]/gu, 'i') && latinSkeleton(reading) !== latinSkeleton(word)
  return readingsOf(word).find(reading => isOne(reading) && isForm(reading, STEM_MIN)) ?? null
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

/** й, ю and я as sites write them with `j` or `y`, and the same with an `i`, as no such site does. */
const WITH_J = /j(?:[aeou](?![a-z]*$)|[aeu]\b|\b)|[aeiouy]j/u
const WITH_I = /(?:[^aeiou]y|ski|[^aeiou]o)i$|[aeiouy]iu$|ii[au]$|uiu/u

/** Letters that no romanization of Russian puts side by side. */
const NEVER = /iii|jj(?!u)|yy[^aeiou]|[bcdfghklmnpqrstvwxz]j(?![aeiouj])/u

/** Words spelled in a scheme that the others of the address, or the site, don't write. */
export function misspelled(words: readonly PathWord[], { vocabulary, writes }: { readonly vocabulary: Vocabulary; readonly writes: Writing }): readonly string[] {
  const russian = words.filter(({ text }) => text.length >= NEAR_MIN && !isPathWord(text) && !vocabulary.titled.includes(text))
  const never = words.filter(({ text }) => text.length >= NEAR_MIN && NEVER.test(text) && vocabulary.isWord(text) && !isPathWord(text)).map(({ text }) => text)
  if (never.length > 0) return never
  const withI = russian.filter(({ text }) => WITH_I.test(text)).map(({ text }) => text)
  if (withI.length === 1 || (withI.length > 1 && words.some(({ text }) => WITH_J.test(text)))) return withI
  // Words of the title are spelled as it spells them, but tell how the others must be.
  const all = words.filter(({ text }) => text.length >= NEAR_MIN && !isPathWord(text))
  const mixed = [...new Set(all.map(({ segment }) => segment))].flatMap(own => mixedSpellings(all.filter(({ segment }) => segment === own).map(({ text }) => text), writes))
  return mixed.filter(word => !vocabulary.titled.includes(word))
}
