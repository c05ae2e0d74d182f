/** Links that lead about a site and are no sources: in an encyclopedia every other word has one. */
import type { Element } from '../html-tree.ts'
import { webAddress, type MarkupPart } from './part.ts'

/** Of a page that MediaWiki made, the links to its own wiki and to its sisters in other languages. */
export function siteLinkTest({ elements, base }: MarkupPart): (link: Element) => boolean {
  const isWiki = elements.slice(0, HEAD_ELEMENTS).some(({ name, attribs }) => (name === 'meta' && attribs['name'] === 'generator' && (attribs['content'] ?? '').startsWith("MediaWiki")) || (name === 'body' && /(?:^|\s)mediawiki(?:\s|$)/u.test(attribs['class'] ?? '')))
    || elements.some(({ attribs }) => attribs['class'] === 'mw-parser-output')
  if (!isWiki) return () => false
  const host = base !== null && URL.canParse(base) ? new URL(base).host : null
  return ({ attribs: { href = '', rel = '', class: classes = '' } }) => {
    if (/(?:^|\s)external(?:\s|$)/u.test(classes)) return false
    const url = webAddress(href, base)
    return rel.includes('mw:WikiLink') || /^\/(?!\/)|^\.\.?\//u.test(href) || (url !== null && URL.canParse(url) && new URL(url).host === host)
  }
}

/** A page's head is read for what made it. */
const HEAD_ELEMENTS = 400
