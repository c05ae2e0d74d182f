/** A page made ready once, so that every text attributed to it is matched quickly. */
import type { Article, Language } from '../../model/article.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import type { Match, Where } from '../../model/verdicts.ts'
import { fold, unfolded, type Folded } from '../../text/fold.ts'
import { fuzzyText, type FuzzyText } from '../../text/fuzzy.ts'
import { guessLanguage, isCyrillic } from '../../text/language.ts'
import { anchorer } from './anchor.ts'
import { indexWords, type PageWords } from './page-words.ts'
import { dictionaryWords, properNames, translationBetween, type Translation } from './translation.ts'

/** A text to search in: its folded form leads back to the original. */
export interface Searchable {
  readonly where: Where
  readonly original: string
  readonly folded: Folded
  readonly fuzzy: FuzzyText
}

export interface PageIndex {
  readonly language: Language
  readonly isCyrillic: boolean
  /** Headline and main text. */
  readonly main: Searchable
  /** What counts in full: `main`, then, where there is more, all that a reader sees of the page but what others say on it. Each folded when first asked for. */
  readonly parts: () => Iterable<Searchable>
  /** What counts less, each as a page of its own: comments, lists of other articles, what is not shown. */
  readonly asides: () => readonly PageIndex[]
  /** The match with the words by which a link leads to its passage. */
  readonly anchored: (match: Match) => Match
  /** Words of the main text. Indexed when first asked for. */
  readonly words: () => PageWords
  /** How words of a text in some language are looked for on this page; `null` when nothing leads from one to the other. */
  readonly translationFrom: (language: Language) => Translation | null
  /** Whether a capitalized word of a language is surely a name. */
  readonly properNames: (language: Language) => (word: string) => boolean
  /** Whether the dictionary has a word of the page, given in lower case. */
  readonly isInDictionary: (word: string) => boolean
}

export type PageText = Pick<Article, 'text' | 'around' | 'asides' | 'headline' | 'title' | 'language'>

/** Costs a pass over the text; everything dearer waits until something needs it. */
export function indexPage(article: PageText, lexicon: Lexicon): PageIndex {
  const text = article.text.trim() === '' ? article.around : article.text
  const head = [article.headline, article.title].find(title => title !== null && title !== '' && !text.includes(title)) ?? ''
  const original = head === '' ? text : `${head}\n\n${text}`
  const guessed = guessLanguage(text)
  const language = guessed === 'other' ? article.language ?? guessed : guessed
  const around = once(() => (text.includes(article.around) ? null : searchable(article.around, 'beside')))
  const page = pageOf(searchable(original, 'main'), { language, lexicon })
  return {
    ...page,
    parts: function* () {
      yield page.main
      const rest = around()
      if (rest !== null) yield rest
    },
    anchored: anchorer({ shown: () => (text.includes(article.around) ? page.main.original : article.around.normalize('NFC')), elsewhere: article.asides.filter(({ where }) => where !== 'hidden').map(aside => aside.text) }),
    asides: once(() => article.asides.map(aside => pageOf(searchable(aside.text, aside.where), { language, lexicon }))),
  }
}

/** One text with nothing around it. */
function pageOf(main: Searchable, { language, lexicon }: { readonly language: Language; readonly lexicon: Lexicon }): PageIndex {
  return {
    language, main,
    isCyrillic: isCyrillic(main.original),
    parts: () => [main],
    asides: () => [],
    anchored: anchorer({ shown: () => main.original, elsewhere: [] }),
    words: once(() => indexWords(main.original, language)),
    translationFrom: remembered(from => translationBetween(from, language, lexicon)),
    properNames: remembered(of => properNames(of, lexicon)),
    isInDictionary: dictionaryWords(language, lexicon),
  }
}

/** The original characters of a folded range. */
export function passageOf({ original, folded }: Searchable, start: number, end: number): string {
  return unfolded(original, folded, start, end)
}

/** In composed letters, so that a passage found is in the page's characters as a reader would copy them. */
function searchable(text: string, where: Where): Searchable {
  const original = text.normalize('NFC')
  const folded = fold(original)
  return { where, original, folded, fuzzy: fuzzyText(folded.text) }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

function remembered<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const known = new Map<Language, { value: Value }>()
  return language => {
    const found = known.get(language) ?? { value: make(language) }
    known.set(language, found)
    return found.value
  }
}
