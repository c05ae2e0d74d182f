/** A lexicon over parsed entries; all stemming waits until a word is asked for. */
import type { Lexicon } from '../../model/lexicon.ts'
import { stemRussian } from '../stems.ts'
import { indexBelarusian, russianLookOf, stemBelarusian } from './belarusian.ts'
import { headFinder } from './heads.ts'
import { indexOriginals } from './originals.ts'
import { splitTranslations, type Entries } from './parse.ts'
import { stemsOfTranslation } from './russian-forms.ts'

/** Look-ups remember their answers: quotations repeat their words. */
export function openDictionary(entries: Entries): Lexicon {
  const { translate, beginsTerm } = headFinder(entries)
  const known = new Map<string, ReadonlySet<string>>()
  let originals: ReadonlyMap<string, ReadonlySet<string>> | null = null
  let belarusian: ReturnType<typeof indexBelarusian> | null = null
  const originalsOf = () => originals ??= indexOriginals([...entries].map(([head, translations]) => [head, splitTranslations(translations)]))
  const phrases = new Map<string, ReadonlySet<string>>()
  // Most pairs of words are no phrase: only those that are one are remembered.
  const phraseOf = (words: string): ReadonlySet<string> => {
    const translations = phrases.has(words) ? [] : translate(words)
    if (translations.length > 0) phrases.set(words, new Set(translations.flatMap(stemsOfTranslation)))
    return phrases.get(words) ?? NONE
  }
  return {
    translations: word => {
      if (word.includes(' ')) return phraseOf(word)
      const found = known.get(word) ?? new Set(translate(word).flatMap(stemsOfTranslation))
      known.set(word, found)
      return found
    },
    beginsTerm,
    isName: word => {
      const translations = translate(word)
      return translations.some(isCapitalized) && translations.every(translation => isCapitalized(translation) || ADJECTIVE.test(translation))
    },
    originals: word => originalsOf().get(stemRussian(word)) ?? NONE,
    belarusian: word => {
      belarusian ??= indexBelarusian(originalsOf())
      const found = belarusian.get(stemBelarusian(word))
      return found ?? { russian: new Set([russianLookOf(word)]), english: NONE }
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

function isCapitalized(translation: string): boolean {
  return /^\p{Lu}/u.test(translation)
}

/** `Warsaw` is `варшавский` before a noun. */
const ADJECTIVE = /[сц]кий$/u
