/** What a word of a page is, wherever it stands. */
import type { Language } from '../../model/article.ts'
import { cognateKey } from '../../text/names.ts'
import { numberWord } from '../../text/number-words.ts'
import { mayBeginFigure } from '../../text/numbers.ts'
import { isFunctionWord, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { stemmerOf } from './translation.ts'

/** A word, a number or a sign. */
export interface PageWord {
  /** Lower-case, `ё` as `е`. */
  readonly lower: string
  readonly stem: string
  /** `cognateKey`; empty for function words. */
  readonly key: string
  readonly isContent: boolean
  readonly isNegation: boolean
  readonly isName: boolean
  readonly mayBeginFigure: boolean
  /** Those of a hyphened word: `ракетно-пушечный` has 2; empty for all others. */
  readonly parts: readonly PageWord[]
}

/** Pages repeat their words, and each other's: all are looked at once, until there are as many as take about 10 MB. */
const KNOWN_MAX = 30_000
const wordsByLanguage = new Map<Language, Map<string, PageWord>>()

/** What each word of a page in some language is. */
export function wordsOf(language: Language): (text: string) => PageWord {
  const stem = stemmerOf(language)
  const known = wordsByLanguage.get(language) ?? new Map<string, PageWord>()
  wordsByLanguage.set(language, known)
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= KNOWN_MAX) known.clear()
    const word = pageWord(text, stem)
    if (text.length <= KEPT_LENGTH_MAX) known.set(text, word)
    return word
  }
}

/** Longer ones are no words. */
const KEPT_LENGTH_MAX = 40

function pageWord(text: string, stem: (word: string) => string): PageWord {
  const lower = text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
  const isContent = /\p{L}/u.test(lower) && !isFunctionWord(lower) && !isQuantifier(lower) && numberWord(lower) === null
  const stemmed = isContent ? stem(lower) : lower
  return {
    lower, stem: stemmed, key: isContent ? cognateKey(/[Ѐ-ӿ]/.test(stemmed) ? stemmed : lower) : '', isContent,
    isNegation: isNegation(lower), isName: isContent && /^\p{Lu}/u.test(text), mayBeginFigure: mayBeginFigure(text),
    parts: isContent && text.includes('-') ? text.split('-').filter(part => part.length >= PART_LENGTH_MIN).slice(0, PARTS_MAX).map(part => pageWord(part, stem)) : [],
  }
}

/** Shorter parts say nothing: `из-за`. */
const PART_LENGTH_MIN = 3
const PARTS_MAX = 4
