/** Elements that call themselves the body of the article. */
import { isTag, type Element } from '../formats/html-tree.ts'

const BODY_NAME = /(?:^|[\s_-])(?:article|story|post|entry|news|page|single|content|blog)[\s_-]*(?:body|content|text|copy|main)(?:$|[\s_-])|(?:^|\s)(?:articletext|entry|news[-_]?text|full[-_]?text|td-post-content)(?:$|\s)/iu

/** The innermost element at or below `home` that is named the article's body and that `isHeavy` agrees to. */
export function namedBody(home: Element, isHeavy: (element: Element) => boolean): Element | null {
  let found: Element | null = null
  const visit = (element: Element): void => {
    if (!isHeavy(element)) return
    if (isNamedBody(element)) found = element
    for (const child of element.children) if (isTag(child)) visit(child)
  }
  visit(home)
  return found
}

function isNamedBody({ attribs }: Element): boolean {
  if (attribs['itemprop']?.trim().toLowerCase() === 'articlebody') return true
  return BODY_NAME.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`)
}
