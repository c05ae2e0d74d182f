/** Guesses which language a text is in, as far as matching needs to know. */
import type { Language } from '../model/article.ts'
import { isFunctionWord } from './word-classes.ts'

/** Share of function words in English running text is about .45; other Latin-script languages reach .1 by accident. */
const ENGLISH_FUNCTION_SHARE_MIN = 0.2
/** Single sentences vary more, headlines and lists most. */
const ENGLISH_SENTENCE_SHARE_MIN = 0.1
const SENTENCE_WORDS_MAX = 60
/** Shorter Latin texts may hold no function word at all and count as English. */
const WORDS_TO_JUDGE_MIN = 12
const SAMPLE_LENGTH = 20_000
/** Four hundred words tell their share of function words to within .05. */
const WORDS_SAMPLE_LENGTH = 2_500
/** Of longer texts every second, third … letter is looked at: so many tell which script most are of. */
const LETTERS_SAMPLED = 2_000

/** `ru`, `be`, `uk` by their own letters, `en` by its function words, else `other`. Empty texts are `other`. */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE_LENGTH)
  if (!/[A-Za-zЀ-ӿ]/.test(sample)) return 'other'
  if (isCyrillic(sample)) return cyrillicLanguage(sample)
  const words = sample.slice(0, WORDS_SAMPLE_LENGTH).toLowerCase().match(/\p{L}+/gu) ?? []
  const least = words.length <= SENTENCE_WORDS_MAX ? ENGLISH_SENTENCE_SHARE_MIN : ENGLISH_FUNCTION_SHARE_MIN
  return words.length < WORDS_TO_JUDGE_MIN || hasFunctionWords(words, words.length * least) ? 'en' : 'other'
}

/** Whether so many of them are function words; looks no farther than needed. */
function hasFunctionWords(words: readonly string[], least: number): boolean {
  let found = 0
  return words.some(word => isFunctionWord(word) && (found += 1) >= least)
}

/** More Cyrillic letters than Latin ones. */
export function isCyrillic(text: string): boolean {
  const end = Math.min(text.length, SAMPLE_LENGTH)
  const step = Math.ceil(end / LETTERS_SAMPLED)
  let balance = 0
  for (let place = 0; place < end; place += step) {
    const code = text.charCodeAt(place)
    if (code >= CYRILLIC_FIRST && code <= CYRILLIC_LAST) balance += 1
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) balance -= 1
  }
  return balance > 0
}

const CYRILLIC_FIRST = 0x400
const CYRILLIC_LAST = 0x4ff

/** A language's own letter stands at least this often in its running text; a quoted name doesn't bring it there. */
const OWN_LETTER_SHARE = 0.004

const BELARUSIAN_LETTERS: ReadonlySet<number> = codesOf('ўЎ')
const UKRAINIAN_LETTERS: ReadonlySet<number> = codesOf('їєґЇЄҐ')
const SHARED_LETTERS: ReadonlySet<number> = codesOf('іІ')

function cyrillicLanguage(text: string): Language {
  let [letters, belarusian, ukrainian, shared] = [0, 0, 0, 0]
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (code < CYRILLIC_FIRST || code > CYRILLIC_LAST) continue
    letters += 1
    // Russian's own letters, which are nearly all there are, need no further look.
    if (code >= RUSSIAN_FIRST && code <= RUSSIAN_LAST) continue
    if (BELARUSIAN_LETTERS.has(code)) belarusian += 1
    else if (UKRAINIAN_LETTERS.has(code)) ukrainian += 1
    else if (SHARED_LETTERS.has(code)) shared += 1
  }
  if (belarusian > letters * OWN_LETTER_SHARE) return 'be'
  if (ukrainian > letters * OWN_LETTER_SHARE) return 'uk'
  return shared > letters * OWN_LETTER_SHARE * 4 || looksBelarusian(text) ? 'be' : 'ru'
}

/** A sentence may do without its language's own letters; then Belarusian shows by `ць` and `дзе`, where `и`, `щ` and `ъ` are nowhere. */
const looksBelarusian = (text: string) => text.length <= SENTENCE_LENGTH_MAX && /ць|дз[еёь]/iu.test(text) && !/[ищъ]/iu.test(text)
const SENTENCE_LENGTH_MAX = 400

const RUSSIAN_FIRST = 0x410
const RUSSIAN_LAST = 0x44f

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, letter => letter.charCodeAt(0)))
}
