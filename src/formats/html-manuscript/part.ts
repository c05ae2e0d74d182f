/** One file of markup: a page, or a chapter of an EPUB. */
import type { ChildNode } from 'domhandler'
import { isTag, parsePlaced, type Element } from '../html-tree.ts'
import { endsEarly } from './ends-early.ts'
import { mustBeABook } from './limits.ts'

export interface MarkupPart {
  /** Name within its archive; `null`: the file itself. */
  readonly name: string | null
  readonly source: string
  readonly root: Element
  readonly elements: readonly Element[]
  /** Web address that its relative links are relative to; `null`: it has none. */
  readonly base: string | null
  /** Further addresses by which the page may call itself. */
  readonly selves: ReadonlySet<string>
  /** Classes that its stylesheets raise. */
  readonly raised: ReadonlySet<string>
  readonly isCut: boolean
  /** As it was sent or stored: its end is missing. */
  readonly endsEarly: boolean
}

export interface PartSource {
  readonly name: string | null
  readonly source: string
  readonly dialect: 'html' | 'xhtml'
  /** Where the page was published, `null` for a file. */
  readonly address: string | null
  /** Classes that its stylesheets raise. */
  readonly raised: ReadonlySet<string>
}

/** Throws `Unreadable` for more than any book has. */
export function parsePart({ name, source, dialect, address, raised }: PartSource): MarkupPart {
  mustBeABook(source)
  const { root, elements, isCut } = parsePlaced(source, dialect)
  const find = (test: (element: Element) => boolean) => elements.find(test)?.attribs
  const written = find(({ name: tag, attribs }) => tag === 'base' && attribs['href'] !== undefined)?.['href']
  const canonical = find(({ name: tag, attribs }) => tag === 'link' && attribs['rel'] === 'canonical')?.['href']
  const shared = find(({ name: tag, attribs }) => tag === 'meta' && attribs['property'] === 'og:url')?.['content']
  const base = webAddress(written ?? '', address) ?? address
  const selves = [address, base, webAddress(canonical ?? '', base), webAddress(shared ?? '', base)].flatMap(url => (url === null ? [] : [withoutFragment(url)]))
  return { name, source, root, elements, base, selves: new Set(selves), raised, isCut, endsEarly: endsEarly(source) }
}

const WEB = /^(?:https?|ftp):$/u
/** Longer ones are data, not addresses. */
const ADDRESS_LENGTH_MAX = 8192

/** What `href` leads to on the web, as written where it is absolute; `null` for everything else (`javascript:`, `data:`, `mailto:`, relative without a base). */
export function webAddress(href: string, base: string | null): string | null {
  const written = href.trim()
  if (written === '' || written.length > ADDRESS_LENGTH_MAX) return null
  if (/^(?:https?|ftp):\/\//iu.test(written)) return written
  if (written.startsWith('//')) return webAddress(`https:${written}`, null)
  if (base === null || !URL.canParse(written, base)) return null
  const url = new URL(written, base)
  return WEB.test(url.protocol) ? url.href : null
}

export function withoutFragment(url: string): string {
  return url.replace(/#.*$/su, '')
}

export function rootOf(node: ChildNode): ChildNode {
  let root = node
  while (root.parent !== null && isTag(root.parent)) root = root.parent
  return root
}

export function parentOf({ parent }: Element): Element | null {
  return parent !== null && isTag(parent) ? parent : null
}
