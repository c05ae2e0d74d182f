/** Who wrote it. */
import { attributeOf } from '../formats/html-query.ts'
import { paragraphsOf } from '../formats/html-text.ts'
import type { HtmlElement } from '../formats/html-tree.ts'
import { suspicionOf } from './furniture.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'

const AUTHOR_CLASS = /(?:^|[\s_-])(?:author|byline|avtor)(?:$|[\s_-]|name)/iu
const PREFIX = /^(?:by|posted by|written by|text|автор(?:ы)?|текст|аўтар)\s*:?\s+/iu
/** Names of a few people; more is a sentence. */
const AUTHOR_CHARACTERS_MAX = 80

/** Names as the page prints them; `null` where none is to be found. */
export function authorOf({ elements, meta, data }: { readonly elements: readonly HtmlElement[]; readonly meta: Meta; readonly data: ArticleData }): string | null {
  const declared = [data.author, meta.get('author'), meta.get('article:author'), meta.get('dc.creator'), meta.get('parsely-author'), meta.get('sailthru.author')]
  const named = declared.find(name => name !== null && isName(name))
  if (named) return named
  for (const element of elements) {
    if (!isAuthorElement(element)) continue
    const name = (paragraphsOf(element)[0]?.text ?? '').replace(PREFIX, '')
    if (isName(name)) return name
  }
  return null
}

function isAuthorElement(element: HtmlElement): boolean {
  return isMarkedAuthor(element) && !isAmongOthers(element)
}

/** Comments and teasers have authors too. */
function isAmongOthers(element: HtmlElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.name === 'form' || suspicionOf(at) === 'sure') return true
  return false
}

function isMarkedAuthor(element: HtmlElement): boolean {
  return attributeOf(element, 'rel') === 'author' || attributeOf(element, 'itemprop') === 'author' || AUTHOR_CLASS.test(element.attributes.get('class') ?? '')
}

const isName = (text: string) => text.length > 1 && text.length <= AUTHOR_CHARACTERS_MAX && /\p{L}{2}/u.test(text) && !/^https?:|@|[{}<>]/u.test(text)
