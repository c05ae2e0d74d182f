/** `<meta>` elements by name. */
import { collapse } from '../formats/html-text.ts'
import type { Named } from '../formats/html-tree.ts'

/** Content by lower-case `property`, `name`, `itemprop` or `http-equiv`; the first of several counts. */
export interface Meta { get(name: string): string | null }

export function metaOf(named: Named): Meta {
  const meta = new Map<string, string>()
  for (const { attribs } of named('meta')) {
    const content = collapse(attribs['content'] ?? '')
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribs[attribute]?.trim().toLowerCase()
      if (name !== undefined && !meta.has(name)) meta.set(name, content)
    }
  }
  return { get: name => meta.get(name) ?? null }
}
