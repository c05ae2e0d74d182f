/** An article of which nothing but its text is known. */
import type { Article, PageSignals } from '../model/article.ts'
import { languageOf } from './language.ts'

export const NO_SIGNALS: PageSignals = { hasPasswordField: false, links: 0, linkCharacters: 0, isShell: false, isPaywalled: false, metaRefresh: null, scriptTarget: null, sharedAs: null, isFrameset: false, mainFrame: null, isChallenge: false }

export async function textOnly(paragraphs: readonly string[]): Promise<Article> {
  const text = paragraphs.join('\n\n')
  return { title: null, headline: null, published: null, modified: null, language: await languageOf(text, []), author: null, canonical: null, text, whole: text, around: text, asides: [], signals: NO_SIGNALS }
}
