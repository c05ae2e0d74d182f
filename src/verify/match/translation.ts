/** Under which stems the words of a text may stand on a page in its own or another language. */
import type { Language } from '../../model/article.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { belarusianStems, stemBelarusian } from '../../text/lexicon/belarusian.ts'
import { stemEnglish, stemRussian } from '../../text/stems.ts'

/** Stems on the page that a lower-case word, or a term of several, may have there; empty when it is not known. */
export type Translation = (word: string) => ReadonlySet<string>

/** `null` for two languages between which nothing leads. Belarusian and Ukrainian are met from English and Russian only. */
export function translationBetween(text: Language, page: Language, lexicon: Lexicon): Translation | null {
  if (text === page) {
    const stem = stemmerOf(page)
    return word => (word.includes(' ') ? NONE : new Set([stem(word)]))
  }
  if (text === 'en' && page === 'be') return word => belarusianStems(lexicon.translations(word))
  if (text === 'en' && (page === 'ru' || page === 'uk')) return word => lexicon.translations(word)
  if (text === 'ru' && page === 'be') return word => (word.includes(' ') ? NONE : belarusianStems(new Set([stemRussian(word)])))
  return text === 'ru' && page === 'en' ? word => (word.includes(' ') ? NONE : lexicon.originals(word)) : null
}

const NONE: ReadonlySet<string> = new Set()

/** Whether a capitalized word, given in lower case, is surely a name: the dictionary doesn't know it, or only as one. */
export function properNames(language: Language, lexicon: Lexicon): (word: string) => boolean {
  if (language === 'en') return word => lexicon.translations(word).size === 0 || lexicon.isName(word)
  return word => {
    const originals = [...lexicon.originals(word)]
    return originals.length === 0 || originals.some(original => lexicon.isName(original))
  }
}

/** The stemmer for a language's words, with a memory: pages repeat theirs. */
export function stemmerOf(language: Language): (word: string) => string {
  return remembered(language === 'be' ? stemBelarusian : language === 'ru' || language === 'uk' ? stemRussian : stemEnglish)
}

/** Makes each word's answer once. */
function remembered(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return word => {
    const found = known.get(word) ?? make(word)
    known.set(word, found)
    return found
  }
}
