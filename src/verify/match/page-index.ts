/** A page made ready once, so that every text attributed to it is matched quickly. */
import type { Article, Language } from '../../model/article.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { fold, unfolded, type Folded } from '../../text/fold.ts'
import { fuzzyText, type FuzzyText } from '../../text/fuzzy.ts'
import { guessLanguage, isCyrillic } from '../../text/language.ts'
import { indexWords, type PageWords } from './page-words.ts'
import { properNames, translationBetween, type Translation } from './translation.ts'

/** A text to search in: its folded form leads back to the original. */
export interface Searchable {
  readonly original: string
  readonly folded: Folded
  readonly fuzzy: FuzzyText
}

export interface PageIndex {
  readonly language: Language
  readonly isCyrillic: boolean
  /** Headline and main text. */
  readonly main: Searchable
  /** All that a reader can see; the same as `main` where that is all. Folded when first asked for. */
  readonly whole: () => Searchable
  /** Words of the main text. Indexed when first asked for. */
  readonly words: () => PageWords
  /** How words of a text in some language are looked for on this page; `null` when nothing leads from one to the other. */
  readonly translationFrom: (language: Language) => Translation | null
  /** Whether a capitalized word of a language is surely a name. */
  readonly properNames: (language: Language) => (word: string) => boolean
}

export type PageText = Pick<Article, 'text' | 'whole' | 'headline' | 'title' | 'language'>

/** Costs a pass over the text; everything dearer waits until something needs it. */
export function indexPage(article: PageText, lexicon: Lexicon): PageIndex {
  const text = article.text.trim() === '' ? article.whole : article.text
  const head = [article.headline, article.title].find(title => title !== null && title !== '' && !text.includes(title)) ?? ''
  // Composed letters, so that a passage found is in the page's characters as a reader would copy them.
  const original = (head === '' ? text : `${head}\n\n${text}`).normalize('NFC')
  const guessed = guessLanguage(text)
  const language = guessed === 'other' ? article.language ?? guessed : guessed
  const main = searchable(original)
  return {
    language, main,
    isCyrillic: isCyrillic(original),
    whole: once(() => (text.includes(article.whole) ? main : searchable(article.whole.normalize('NFC')))),
    words: once(() => indexWords(original, language)),
    translationFrom: from => translationBetween(from, language, lexicon),
    properNames: of => properNames(of, lexicon),
  }
}

/** The original characters of a folded range. */
export function passageOf({ original, folded }: Searchable, start: number, end: number): string {
  return unfolded(original, folded, start, end)
}

function searchable(original: string): Searchable {
  const folded = fold(original)
  return { original, folded, fuzzy: fuzzyText(folded.text) }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
