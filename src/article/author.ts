/** Who wrote it. */
import { attributeOf, collapse, rawText } from '../formats/html-query.ts'
import type { HtmlElement } from '../formats/html-tree.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'

const AUTHOR_CLASS = /(?:^|[\s_-])(?:author|byline|avtor)(?:$|[\s_-]|name)/iu
const PREFIX = /^(?:by|text|автор(?:ы)?|текст|аўтар)\s*:?\s+/iu
/** Names of a few people; more is a sentence. */
const AUTHOR_CHARACTERS_MAX = 120

/** Names as the page prints them; `null` where none is to be found. */
export function authorOf({ elements, meta, data }: { readonly elements: readonly HtmlElement[]; readonly meta: Meta; readonly data: ArticleData }): string | null {
  const declared = [data.author, meta.get('author'), meta.get('article:author'), meta.get('dc.creator'), meta.get('parsely-author'), meta.get('sailthru.author')]
  const named = declared.find(name => name !== null && isName(name))
  if (named) return named
  for (const element of elements) {
    if (!isAuthorElement(element)) continue
    const name = collapse(rawText(element)).replace(PREFIX, '')
    if (isName(name)) return name
  }
  return null
}

function isAuthorElement(element: HtmlElement): boolean {
  return attributeOf(element, 'rel') === 'author' || attributeOf(element, 'itemprop') === 'author' || AUTHOR_CLASS.test(element.attributes.get('class') ?? '')
}

const isName = (text: string) => text.length > 1 && text.length <= AUTHOR_CHARACTERS_MAX && /\p{L}{2}/u.test(text) && !/^https?:|@|[{}<>]/u.test(text)
