/**
 * The words of a slug that its site cuts after so many letters (`/20230614/golovcenko-obs-2246153568.html`): its last word is but
 * the beginning of one, so that a letter misread or a hyphen lost or put in shows only where such beginnings are known.
 */
import { readingsOf } from './confusions.ts'
import { isBeginning, isForm } from './forms.ts'
import { isKnownWord, isRussianForm } from './known-words.ts'
import { RUSSIAN_HOST } from './slug-place.ts'
import { ONE_LETTER, PREPOSITION } from './split.ts'
import { hostIn, pathIn, WORD_MIN } from './surroundings.ts'
import type { Vocabulary } from './words.ts'

/** Day, slug and a number of ten digits. */
const ARTICLE = /^\/\d{8}\/([a-z]+(?:-[a-z]+)*)-\d{10}\.html$/u
/** Shorter stems open too many words. */
const STEM_MIN = 3
/** Shorter words are beginnings by chance: after a preposition that ran into one, with a letter misread, of a name unknown. */
const BEGINNING_MIN = 5
/** A word and the beginning of another have so many letters. */
const JOINED_MIN = 6

/** What shows damage in such a slug: two prepositions side by side, or what the last word, or it with the one before it, may have been. */
export function doubtsInCutSlug(url: string, vocabulary: Vocabulary): readonly string[] {
  const words = RUSSIAN_HOST.test(hostIn(url)) ? ARTICLE.exec(pathIn(url))?.[1]?.split('-') ?? [] : []
  const last = words.at(-1) ?? '', before = words.at(-2) ?? ''
  const prepositions = words.flatMap((word, index) => (word !== 'i' && isPreposition(word) && isPreposition(words[index + 1] ?? '') ? [`${word}-${words[index + 1] ?? ''}`] : []))
  const parted = last.length > 1 && !mayStand(before, vocabulary) && isBeginning(before + last, STEM_MIN) ? [before + last] : []
  return [...prepositions, ...parted, ...(isKnown(last, vocabulary) ? [] : [...misread(last), ...joined(last, vocabulary)])]
}

function misread(word: string): readonly string[] {
  return word.length < BEGINNING_MIN ? [] : readingsOf(word).filter(reading => isBeginning(reading, STEM_MIN)).slice(0, 1)
}

/** A word, or a preposition of one letter, into which the beginning of the next ran: `moskva-rassiri`, `i-parlam`. */
function joined(word: string, vocabulary: Vocabulary): readonly string[] {
  for (let cut = 1; word.length >= JOINED_MIN && cut < word.length - 1; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    const isWord = cut === 1 ? ONE_LETTER.test(left) && right.length >= BEGINNING_MIN : cut >= WORD_MIN && (isRussianForm(left) || vocabulary.isTitled(left))
    if (isWord && isBeginning(right, STEM_MIN)) return [`${left}-${right}`]
  }
  return []
}

function isPreposition(word: string): boolean {
  return PREPOSITION.test(word) || ONE_LETTER.test(word)
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isTitled(word) || (word.length >= WORD_MIN && isKnownWord(word, vocabulary)) || isRussianForm(word) || isBeginning(word, STEM_MIN)
}

/** Whether a word may stand before the last; none does. */
function mayStand(word: string, vocabulary: Vocabulary): boolean {
  return word.length < 2 || isPreposition(word) || vocabulary.isTitled(word) || isForm(word, STEM_MIN) || isRussianForm(word)
}
