/** Sentences of a page. */
import type { Language } from '../../model/article.ts'
import type { Lexicon } from '../../model/lexicon.ts'

export interface SentenceIndex { readonly sentences: readonly string[] }

export function indexSentences(text: string, _: { language: Language; lexicon: Lexicon }): SentenceIndex {
  return { sentences: text.split(/\n+/) }
}
