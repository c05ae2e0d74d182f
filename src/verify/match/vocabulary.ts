/** What a word of a page is, wherever it stands: all pages of a language share one vocabulary, so that each word is looked at once. */
import type { Language } from '../../model/article.ts'
import { textOf, type Codes } from '../../text/codes.ts'
import { cognateKey } from '../../text/names.ts'
import { numberWord } from '../../text/number-words.ts'
import { mayBeginFigure } from '../../text/numbers.ts'
import { isFunctionWord, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { addTo, openList, type Listed } from './listed.ts'
import { stemmerOf } from './translation.ts'
import { WordTable } from './word-table.ts'

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
  /** Numbers of the stem and of the key in the vocabulary; 0 where there is none. */
  readonly stemId: number
  readonly keyId: number
}

export interface Vocabulary {
  /** The word that stands in a text from `start` to `end`. */
  wordAt(codes: Codes, start: number, end: number): PageWord
  readonly stems: Listed
  readonly keys: Listed
  /** Keys of capitalized words, by their first letter. */
  readonly nameKeys: ReadonlyMap<string, readonly number[]>
}

/** Letters that stems of one root share at least, and under which they are listed. */
const ROOT_START = 4
/** The same of keys: shorter ones say nothing. */
const SOUND_START = 3

/** Vocabularies grow with each page until they hold so many words, about 10 MB; then the next page begins a new one. */
const WORDS_MAX = 30_000
/** Pages of what are no words fill it sooner. */
const CHARACTERS_MAX = 500_000

const vocabularies = new Map<Language, ReturnType<typeof openVocabulary>>()

/** The vocabulary of a language's pages; a page keeps to the one that it began with. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language)
  if (known !== undefined && !known.isFull()) return known
  const opened = openVocabulary(stemmerOf(language))
  vocabularies.set(language, opened)
  return opened
}

function openVocabulary(stem: (word: string) => string): Vocabulary & { isFull(): boolean } {
  const table = new WordTable()
  /** In the order of their numbers in the table. */
  const words: PageWord[] = []
  const stems = openList(ROOT_START)
  const keys = openList(SOUND_START)
  const nameKeys = new Map<string, number[]>()

  const understand = (text: string): PageWord => {
    const lower = text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
    const isContent = /\p{L}/u.test(lower) && !isFunctionWord(lower) && !isQuantifier(lower) && numberWord(lower) === null
    const stemmed = isContent ? stem(lower) : lower
    const key = isContent ? cognateKey(/[Ѐ-ӿ]/.test(stemmed) ? stemmed : lower) : ''
    const isName = isContent && /^\p{Lu}/u.test(text)
    const keyId = key === '' ? 0 : keys.add(key)
    if (isName && keyId > 0) addTo(nameKeys, key.charAt(0), keyId)
    return {
      lower, stem: stemmed, key, isContent, isName, isNegation: isNegation(lower), mayBeginFigure: mayBeginFigure(text),
      parts: isContent && text.includes('-') ? text.split('-').filter(part => part.length >= PART_LENGTH_MIN).slice(0, PARTS_MAX).map(understand) : [],
      stemId: isContent && stemmed !== '' ? stems.add(stemmed) : 0, keyId,
    }
  }
  return {
    stems, keys, nameKeys,
    isFull: () => table.size >= WORDS_MAX || table.characters >= CHARACTERS_MAX,
    wordAt(codes, start, end) {
      const index = table.numberOf(codes, start, end) - 1
      return words[index] ??= understand(textOf(codes, start, end))
    },
  }
}

/** Shorter parts say nothing: `из-за`. */
const PART_LENGTH_MIN = 3
const PARTS_MAX = 4
