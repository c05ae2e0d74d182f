/** Under which stems the words of a text may stand on a page in its own or another language. */
import type { Language } from '../../model/article.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { belarusianStems, stemBelarusian } from '../../text/lexicon/belarusian.ts'
import { remembered } from '../../text/remembered.ts'
import { stemEnglish, stemRussian } from '../../text/stems.ts'

/** How words of a text, given in lower case, are looked for on a page. */
export interface Translation {
  /** Tells translations apart: `en>ru`. */
  readonly name: string
  /** Stems on the page that a word may have there; empty when it is not known. */
  word(word: string): ReadonlySet<string>
  /** The same for a term of several words with single spaces. */
  term(words: string): ReadonlySet<string>
  /** Whether a term may begin with the word: most don't, and then none needs to be looked up. */
  beginsTerm(word: string): boolean
}

/** `null` for two languages between which nothing leads. Ukrainian is met from English only. */
export function translationBetween(text: Language, page: Language, lexicon: Lexicon): Translation | null {
  const known = translations.get(lexicon) ?? new Map<string, Translation | null>()
  translations.set(lexicon, known)
  const found = known.get(`${text}>${page}`)
  if (found !== undefined) return found
  const opened = openTranslation(text, page, lexicon)
  known.set(`${text}>${page}`, opened)
  return opened
}

/** All pages share them, and what is remembered of their words. */
const translations = new WeakMap<Lexicon, Map<string, Translation | null>>()

function openTranslation(text: Language, page: Language, lexicon: Lexicon): Translation | null {
  const name = `${text}>${page}`
  const alone = (word: Translation['word']): Translation => ({ name, word, term: () => NONE, beginsTerm: () => false })
  if (text === page) {
    const stem = stemmerOf(page)
    return alone(word => new Set([stem(word)]))
  }
  const withTerms = { name, beginsTerm: (word: string) => lexicon.beginsTerm(word) }
  if (text === 'en' && page === 'be') {
    const stems = (words: string) => belarusianStems(lexicon.translations(words))
    return { ...withTerms, word: stems, term: stems }
  }
  if (text === 'en' && (page === 'ru' || page === 'uk')) {
    const stems = (words: string) => lexicon.translations(words)
    return { ...withTerms, word: stems, term: stems }
  }
  if (text === 'ru' && page === 'be') return alone(word => belarusianStems(new Set([stemRussian(word)])))
  if (text === 'be' && page === 'ru') return alone(word => lexicon.belarusian(word).russian)
  if (text === 'be' && page === 'en') return alone(word => lexicon.belarusian(word).english)
  return text === 'ru' && page === 'en' ? alone(word => lexicon.originals(word)) : null
}

const NONE: ReadonlySet<string> = new Set()

/** Whether a capitalized word, given in lower case, is surely a name: the dictionary doesn't know it, or only as one. */
export function properNames(language: Language, lexicon: Lexicon): (word: string) => boolean {
  if (language === 'en') return word => lexicon.translations(word).size === 0 || lexicon.isName(word)
  return word => {
    const originals = [...(language === 'be' ? lexicon.belarusian(word).english : lexicon.originals(word))]
    return originals.length === 0 || originals.some(original => lexicon.isName(original))
  }
}

/** Whether the dictionary has a word, given in lower case: what it calls otherwise is another one. */
export function dictionaryWords(language: Language, lexicon: Lexicon): (word: string) => boolean {
  if (language === 'en') return word => lexicon.translations(word).size > 0
  return word => (language === 'be' ? lexicon.belarusian(word).english : lexicon.originals(word)).size > 0
}

/** The stemmer for a language's words, with a memory: pages repeat theirs, and each other's. */
export function stemmerOf(language: Language): (word: string) => string {
  const known = stemmers.get(language) ?? remembered(language === 'be' ? stemBelarusian : language === 'ru' || language === 'uk' ? stemRussian : stemEnglish, KNOWN_MAX)
  stemmers.set(language, known)
  return known
}

const stemmers = new Map<Language, (word: string) => string>()

/** Words that are remembered, about 3 MB. */
const KNOWN_MAX = 30_000
