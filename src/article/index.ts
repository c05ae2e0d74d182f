/** The room's face: a page's bytes to the article that stands on it. */
import { decodeText, looksBinary } from '../formats/charset.ts'
import type { Article, PageSignals } from '../model/article.ts'
import { languageOf } from './language.ts'
import { isMarkup, paragraphsOfPlainText } from './plain-text.ts'

export interface AboutPage {
  /** The Content-Type header, where one came. */
  readonly contentType: string | null
  /** Address the page was had from; relative addresses on it are resolved against it. */
  readonly url: string
}

/**
 * Reads an unpacked body of HTML or plain text. Whatever the bytes are, an article comes back: files that are no text, and
 * PDFs as long as they have no reader, give one without title and text. The HTML reader loads with the first page that needs it.
 */
export async function readArticle(body: Uint8Array, about: AboutPage): Promise<Article> {
  if (looksBinary(body) !== null) return await textOnly([])
  const { text } = decodeText(body, { declared: about.contentType })
  if (!isMarkup(text, about.contentType)) return await textOnly(paragraphsOfPlainText(text))
  const { readHtmlArticle } = await import('./html-article.ts')
  return await readHtmlArticle(text, about.url)
}

const NO_SIGNALS: PageSignals = { hasPasswordField: false, links: 0, linkCharacters: 0, isShell: false, isPaywalled: false, metaRefresh: null, scriptTarget: null, sharedAs: null, mainFrame: null, isChallenge: false }

async function textOnly(paragraphs: readonly string[]): Promise<Article> {
  const text = paragraphs.join('\n\n')
  return { title: null, headline: null, published: null, modified: null, language: await languageOf(text, []), author: null, canonical: null, text, whole: text, around: text, asides: [], signals: NO_SIGNALS }
}
