/** `<meta>` elements by name. */
import { attributeOf, collapse } from '../formats/html-query.ts'
import type { HtmlElement } from '../formats/html-tree.ts'

/** Content by lower-case `property`, `name`, `itemprop` or `http-equiv`; the first of several counts. */
export interface Meta { get(name: string): string | null }

export function metaOf(elements: readonly HtmlElement[]): Meta {
  const meta = new Map<string, string>()
  for (const element of elements) {
    if (element.name !== 'meta') continue
    const content = attributeOf(element, 'content')
    if (content === null) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, attribute)?.toLowerCase()
      if (name !== undefined && !meta.has(name)) meta.set(name, collapse(content))
    }
  }
  return { get: name => meta.get(name) ?? null }
}
