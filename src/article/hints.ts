/** Elements that call themselves the body of the article. */
import { attributeOf } from '../formats/html-query.ts'
import type { HtmlElement } from '../formats/html-tree.ts'

const BODY_NAME = /(?:^|[\s_-])(?:article|story|post|entry|news|page|single|content|blog)[\s_-]*(?:body|content|text|copy|main)(?:$|[\s_-])|(?:^|\s)(?:articletext|entry|news[-_]?text|full[-_]?text|td-post-content)(?:$|\s)/iu

/** The innermost element at or below `home` that is named the article's body and that `isHeavy` agrees to. */
export function namedBody(home: HtmlElement, isHeavy: (element: HtmlElement) => boolean): HtmlElement | null {
  let found: HtmlElement | null = null
  const visit = (element: HtmlElement): void => {
    if (!isHeavy(element)) return
    if (isNamedBody(element)) found = element
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(home)
  return found
}

function isNamedBody(element: HtmlElement): boolean {
  if (attributeOf(element, 'itemprop')?.toLowerCase() === 'articlebody') return true
  return BODY_NAME.test(`${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`)
}
