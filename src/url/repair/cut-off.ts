/** Tells that an address breaks off: by marks of omission, by its site, by the title that its slug spells. */
import { isPathWord } from './path-words.ts'
import { lacksEnding, lacksSuffix, lacksValue } from './endings.ts'
import { ownWordsOf } from './surroundings.ts'
import type { Vocabulary } from './words.ts'

/** What a site is called by, where a note cites it as a whole. */
const SITE_WORDS = /^(?:(?:web)?sites?|websait|homepage|home|portal\p{L}*|official\p{L}*|oficia\p{L}*|ofitsia\p{L}*|sajt\p{L}*|sayt\p{L}*|ministr?\p{L}*|materials?|materialy|agency|agentstvo|committee|komitet\p{L}*|organi[sz]ation|organizat\p{L}*|bank|university|universitet\p{L}*|institut\p{L}*|press|service|data|dannye|see|ibid|commission|komissij\p{L}*|president\p{L}*|kremlin|gazeta|newspaper|journal|zhurnal|news|library|biblioteka|encyclopa?edia|database|statisti\p{L}*|department|department\p{L}*|association|assotsiats\p{L}*|union|sojuz|soyuz)$/u
/** A headline has so many words of so many letters. */
const HEADLINE_WORDS_MIN = 4
const HEADLINE_LETTERS_MIN = 4

/** Whether nothing but the host, or a folder of articles, is left of an article's address: the note names a headline. */
function isHostOnly(host: string, path: string, vocabulary: Vocabulary): boolean {
  if (!FOLDERS.test(path) || path.split('/').some(folder => folder.split(/[-_]/u).length > FOLDER_WORDS_MAX && !ownWordsOf(host).has(folder))) return false
  const words = vocabulary.titled.filter(word => word.length >= HEADLINE_LETTERS_MIN && !FRAME.test(word))
  if (words.length >= VERB_WORDS_MIN && hasVerb(vocabulary.titled)) return true
  return /^\/?$/u.test(path) && words.length >= HEADLINE_WORDS_MIN && !vocabulary.titled.some(word => SITE_WORDS.test(word))
}

/** No page, or a folder that only leads to others: a language, a kind of page, a section with a closing slash. */
const FOLDERS = /^\/?$|^(?:\/[a-z]{2})?(?:\/[a-z_-]{4,45}){0,2}\/$|\/(?:view|files|uploads)\/?$/u

/** Folders of more words are headlines, but for those that the site is known by. */
const FOLDER_WORDS_MAX = 3

/** A headline's verb: English ones on what is to come, Russian ones in the third person. */
function hasVerb(words: readonly string[]): boolean {
  return words.some((word, index) => (word === 'to' && index > 0 && index < words.length - 1) || (word.length >= VERB_LETTERS_MIN && VERB.test(word) && !NO_VERB.test(word)))
}

const VERB = /(?:[^aeiou]it|roit|[aiou]et|[dhzr]et|[jy]ut)$/u
const NO_VERB = /(?:kredit|defitsit|deficit|profitsit|lit|internet|paket|biudzhet|byudzhet|portret|edit|visit|transit|tranzit|summit|credit|limit|permit|submit|benefit|profit|exit|unit|spirit)$/u
const VERB_LETTERS_MIN = 6
/** A verb makes a headline of fewer words. */
const VERB_WORDS_MIN = 3

/** What stands around titles. */
const FRAME = /^(?:electronic|ofitsialnyj|ofitsialnyi|sajt|website|official|press|service|portal|dannye|https?|elektronnyj|elektronny|resource|resurs|mode|rezhim|access|dostupa|available|retrieved|from|accessed|nauchnaja|statja)$/u

/** Words that a slug must share with the title for its end to be told by it. */
const SHARED_MIN = 2
/** So many long words of a title after the slug's last are more than a site leaves out (set estimate). */
const REST_MIN = 2
const REST_LETTERS_MIN = 4

/** Whether the address ends within the title that its slug spells so far: within a word of it, or well before its end. */
function endsWithinTitle(host: string, path: string, vocabulary: Vocabulary): boolean {
  const words = /\/(?:\d{5,}-)?([a-z0-9]+(?:-[a-z0-9]+)+)$/u.exec(path)?.[1]?.split('-') ?? []
  const last = words.at(-1) ?? ''
  if (last === '' || /\d/u.test(last)) return false
  const { titled } = vocabulary
  const before = words.slice(0, -1), shared = before.filter(word => word.length > 2 && vocabulary.isTitled(word)).length
  const follows = titled.some((word, index) => word !== last && word.startsWith(last) && titled[index - 1] === before.at(-1) && titled[index - 2] === before.at(-2))
  if (follows && before.length >= SHARED_MIN && !vocabulary.isTitled(last)) return true
  if (vocabulary.isTitled(last)) return isBegun(words, titled, host)
  return !isPathWord(last) && shared >= SHARED_MIN && vocabulary.spellings.some(word => word.startsWith(last) && word !== last)
}

/** Whether the words are a title's beginning, or the beginning of what a note says after a name, and much of it is to come; the site's name behind it, which its host bears, is none of it. */
function isBegun(words: readonly string[], titled: readonly string[], host: string): boolean {
  const start = titled.findIndex((_, index) => words.every((word, at) => titled[index + at] === word))
  if (start < 0) return false
  return titled.slice(start + words.length).filter(word => word.length >= REST_LETTERS_MIN && !FRAME.test(word) && !host.includes(word)).length >= REST_MIN
}

/** Whether the path ends with the title's last words, spelled as the title spells them: nothing is to come but what the site adds. */
export function endsWithTitle(path: string, { titled }: Vocabulary): boolean {
  const words = /([a-z0-9]+(?:[-_][a-z0-9]+)+)\/?$/u.exec(path)?.[1]?.split(/[-_]/u).filter(word => /^[a-z]+$/u.test(word)) ?? []
  const shared = titled.filter(word => word !== '')
  const start = shared.lastIndexOf(words.at(-1) ?? '') - words.length + 1
  return start >= 0 && words.length > SHARED_MIN && words.every((word, at) => shared[start + at] === word) && shared.slice(start + words.length).every(word => FRAME.test(word) || word.length < REST_LETTERS_MIN)
}

/** What is left out is marked: `…`, `...`. */
const OMISSION = /(?:…|\.{3})[\])»”"’.,;:]*$/u

/** Whether the printed address, as far as it was gathered, ends with marks of omission. */
export function hasOmission(printed: string): boolean {
  return OMISSION.test(printed)
}

/** Whether a read address lacks its end, whatever its marks say. */
export function isCutOff(host: string, path: string, vocabulary: Vocabulary): boolean {
  return lacksEnding(host, path) || lacksSuffix(host, path) || lacksValue(path) || isHostOnly(host, path, vocabulary) || endsWithinTitle(host, path, vocabulary)
}
