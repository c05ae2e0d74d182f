/** The room's face: a page's bytes to the article that stands on it. */
import { decodeText, looksBinary } from '../formats/charset.ts'
import type { Article } from '../model/article.ts'
import { headlineOfPlainText, isMarkup, paragraphsOfPlainText } from './plain-text.ts'
import { textOnly } from './text-only.ts'

export interface AboutPage {
  /** The Content-Type header, where one came. */
  readonly contentType: string | null
  /** Address the page was had from; relative addresses on it are resolved against it. */
  readonly url: string
  /** `false`: the body broke off or was cut; what is not found on it may stand in the rest. */
  readonly isWhole?: boolean
}

/**
 * Reads an unpacked body of HTML, PDF or plain text. Whatever the bytes are, an article comes back: files that are no text
 * give one without title and text. Readers load with the first page that needs them.
 */
export async function readArticle(body: Uint8Array, about: AboutPage): Promise<Article> {
  const { isWhole = true } = about
  const article = await readAny(body, { ...about, isWhole })
  return isWhole ? article : { unread: 'cut-off', ...article }
}

async function readAny(body: Uint8Array, { contentType, url, isWhole }: Required<AboutPage>): Promise<Article> {
  const kind = looksBinary(body)
  if (kind === 'pdf') return (await import('./pdf-article.ts')).readPdfArticle({ bytes: body, mayBeTaken: false }, isWhole)
  if (kind !== null) return textOnly([])
  const { text } = decodeText(body, { declared: contentType })
  if (isMarkup(text, contentType)) return (await import('./html-article.ts')).readHtmlArticle(text, url)
  const paragraphs = paragraphsOfPlainText(text)
  return { ...await textOnly(paragraphs), headline: headlineOfPlainText(paragraphs) }
}
