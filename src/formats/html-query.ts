/** Small questions to an HTML tree. */
import type { HtmlElement } from './html-tree.ts'

/** Every element below `root` in the order of the document. */
export function elementsOf(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = []
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** All characters below `element`, as they stand, seen or not. */
export function rawText(element: HtmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : rawText(child)
  return text
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u
const ALL_INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/gu

/** Whitespace collapsed to single blanks, none at the ends; zero-width and soft hyphens gone. */
export function collapse(text: string): string {
  return (INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text).replace(/\s+/gu, ' ').trim()
}

/** A trimmed attribute, `null` when missing or empty. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  const value = element.attributes.get(name)?.trim()
  return value === undefined || value === '' ? null : value
}
