/** Tells that an address breaks off: by marks of omission, by its site, by the title that its slug spells. */
import { isPathWord } from './path-words.ts'
import { lacksEnding, lacksValue } from './endings.ts'
import type { Vocabulary } from './words.ts'

/** What a site is called by, where a note cites it as a whole. */
const SITE_WORDS = /^(?:(?:web)?sites?|websait|homepage|home|portal\p{L}*|official\p{L}*|oficia\p{L}*|ofitsia\p{L}*|sajt\p{L}*|sayt\p{L}*|ministr?\p{L}*|materials?|materialy|agency|agentstvo|committee|komitet\p{L}*|organi[sz]ation|organizat\p{L}*|bank|university|universitet\p{L}*|institut\p{L}*|press|service|data|dannye|see|ibid|commission|komissij\p{L}*|president\p{L}*|kremlin|gazeta|newspaper|journal|zhurnal|news|library|biblioteka|encyclopa?edia|database|statisti\p{L}*|department|department\p{L}*|association|assotsiats\p{L}*|union|sojuz|soyuz)$/u
/** A headline has so many words of so many letters. */
const HEADLINE_WORDS_MIN = 4
const HEADLINE_LETTERS_MIN = 4

/** Whether nothing but the host is left of an article's address: the note names a headline. */
export function isHostOnly(path: string, vocabulary: Vocabulary): boolean {
  if (!/^\/?$/u.test(path)) return false
  const words = vocabulary.titled.filter(word => word.length >= HEADLINE_LETTERS_MIN && !FRAME.test(word))
  return words.length >= HEADLINE_WORDS_MIN && !vocabulary.titled.some(word => SITE_WORDS.test(word))
}

/** What stands around titles. */
const FRAME = /^(?:electronic|elektronnyj|elektronny|resource|resurs|mode|rezhim|access|dostupa|available|retrieved|from|accessed|nauchnaja|statja)$/u

/** Words that a slug must share with the title for its end to be told by it. */
const SHARED_MIN = 2

/** Whether the address ends within a word of the title that its slug spells so far. */
export function endsWithinTitle(path: string, vocabulary: Vocabulary): boolean {
  const words = /\/([a-z0-9]+(?:-[a-z0-9]+)+)$/u.exec(path)?.[1]?.split('-') ?? []
  const last = words.at(-1) ?? ''
  if (last === '' || /\d/u.test(last) || vocabulary.isTitled(last) || isPathWord(last)) return false
  return words.slice(0, -1).filter(word => word.length > 2 && vocabulary.isTitled(word)).length >= SHARED_MIN && vocabulary.spellings.some(word => word.startsWith(last) && word !== last)
}

/** What is left out is marked: `…`, `...`. */
const OMISSION = /(?:…|\.{3})[\])»”"’.,;:]*$/u

/** Whether the printed address, as far as it was gathered, ends with marks of omission. */
export function hasOmission(printed: string): boolean {
  return OMISSION.test(printed)
}

/** Whether a read address lacks its end, whatever its marks say. */
export function isCutOff(host: string, path: string, vocabulary: Vocabulary): boolean {
  return lacksEnding(host, path) || lacksValue(path) || isHostOnly(path, vocabulary) || endsWithinTitle(path, vocabulary)
}
