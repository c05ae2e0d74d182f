/** Short Russian words that run into others: numbers, names in letters and what else never changes. */
import { toLatin } from '../../text/transliterate.ts'
import { isBeginning, isForm } from './forms.ts'
import { isKnownWord } from './known-words.ts'
import { SMALL_WORDS } from './lexicon.ts'
import { SHORT_MIN } from './split.ts'
import type { Vocabulary } from './words.ts'

/** Longer words are known by longer parts. */
const LENGTH_MAX = 11

/** The two that a lower-case word is made up of which is none, a word that never changes and a short noun: `dva-raza` of `dvaraza`. */
export function shortPair(word: string, vocabulary: Vocabulary): string | null {
  if (word.length > LENGTH_MAX || isKnownWord(word, vocabulary) || isBeginning(word, SHORT_MIN)) return null
  for (let cut = SHORT_MIN; cut <= word.length - SHORT_MIN; cut += 1) if (isShortWord(word.slice(0, cut)) && isForm(word.slice(cut), SHORT_MIN)) return `${word.slice(0, cut)}-${word.slice(cut)}`
  return null
}

/** Whether a word of three letters or more, as BelTA spells it, never changes. */
export function isShortWord(word: string): boolean {
  shortWords ??= new Set(toLatin(SMALL_WORDS.join(' ')).split(' ').filter(small => small.length >= SHORT_MIN))
  return shortWords.has(word)
}

let shortWords: ReadonlySet<string> | null = null
