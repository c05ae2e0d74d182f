/** Pages that are a frame around another document of their site: what a reader sees of them stands in that document. */
import type { ArticleFacts } from '../model/article.ts'
import type { ReadPage } from './page.ts'

export interface Framed<Page> {
  readonly page: Page
  /** Address of the document that was read in the page's place; `null`: the page itself was. */
  readonly frame: string | null
}

/**
 * The document in a page's main frame, opened and read by `read`, in the page's place; the page itself where it has no such
 * frame, or where that can't be had (`null`) or says nothing. Frames within frames are not gone into: one page, one further look.
 */
export async function throughFrame<Page extends { readonly article: ArticleFacts }>(page: Page, read: (address: string) => Promise<Page | null>): Promise<Framed<Page>> {
  const { mainFrame } = page.article.signals
  const inner = mainFrame === null ? null : await read(mainFrame)
  return inner === null || inner.article.text.length <= page.article.text.length ? { page, frame: null } : { page: inner, frame: mainFrame }
}

/** A framed document that its frame names too: the title often stands on the outer page only. */
export function underBothNames(outer: ReadPage, inner: ReadPage): ReadPage {
  return {
    ...inner,
    article: { ...inner.article, title: inner.article.title ?? outer.article.title, headline: inner.article.headline ?? outer.article.headline },
    identity(evidence) {
      const own = inner.identity(evidence)
      const around = outer.identity(evidence)
      return own.verdict !== 'confirmed' && around.verdict === 'confirmed' ? around : own
    },
  }
}
