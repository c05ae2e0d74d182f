/** Where links lead: to an element of the document, or to the web. */
import type { Element } from '../html-tree.ts'
import { webAddress, withoutFragment, type MarkupPart } from './part.ts'

export interface InnerLink {
  readonly from: Element
  readonly part: MarkupPart
  /** The element it leads to, `null` where the document has none of that name. */
  readonly to: Element | null
  /** Names it within all parts. */
  readonly ref: string
}

/** An address that no part can have: paths of an archive resolve against it and never above it. */
const ARCHIVE = 'http://archive.invalid/'

/** Links of a page that are read (set by judgement: a book with 20,000 notes has 40,000). */
const LINKS_MAX = 200_000

/** All links that stay within the document, in reading order. */
export function innerLinks(parts: readonly MarkupPart[]): readonly InnerLink[] {
  const targets = new Map<string, Element>()
  for (const part of parts) {
    for (const element of part.elements) {
      for (const id of [element.attribs['id'], element.name === 'a' ? element.attribs['name'] : undefined]) {
        const name = id === undefined ? null : refOf(part, id)
        if (name !== null && !targets.has(name)) targets.set(name, element)
      }
    }
  }
  const links: InnerLink[] = []
  for (const part of parts) {
    for (const from of part.elements) {
      const href = hrefOf(from)
      if (href === null || links.length >= LINKS_MAX) continue
      const ref = innerRef(href, part, targets)
      if (ref !== null) links.push({ from, part, to: targets.get(ref) ?? null, ref })
    }
  }
  return links
}

/** A button that shows its note names it by `aria-describedby` or `aria-controls`. */
function hrefOf({ name, attribs }: Element): string | null {
  const { href, 'aria-describedby': described, 'aria-controls': controlled } = attribs
  if (name === 'a' && href !== undefined && /[#]./u.test(href)) return href
  const shown = controlled ?? described
  return (name === 'a' || name === 'button') && shown !== undefined && (href === undefined || /^(?:#|javascript:.*)?$/iu.test(href)) ? `#${shown}` : null
}

function refOf({ name }: MarkupPart, id: string): string {
  return name === null ? id : `${name}#${id}`
}

function innerRef(href: string, part: MarkupPart, targets: ReadonlyMap<string, Element>): string | null {
  const hash = href.indexOf('#')
  const path = href.slice(0, hash).trim()
  const fragment = href.slice(hash + 1)
  const inPart = (name: string | null) => {
    const [raw, decoded] = [fragment, decodedFragment(fragment)].map(id => (name === null ? id : `${name}#${id}`))
    return targets.has(raw ?? '') ? raw ?? null : decoded ?? null
  }
  if (path === '') return inPart(part.name)
  if (part.name !== null) {
    const name = nameInArchive(path, part.name)
    return name === null ? null : inPart(name)
  }
  const url = webAddress(path, part.base)
  if (url !== null && part.selves.has(withoutFragment(url))) return inPart(null)
  // A page saved to a file no longer knows its address, but leads to itself by it.
  const own = inPart(null)
  return own !== null && targets.has(own) && /\d/u.test(fragment) ? own : null
}

/** The archive's name of a file that `href`, in the file `from`, leads to; `null` where it leads out of the archive. */
export function nameInArchive(href: string, from: string): string | null {
  const base = ARCHIVE + from.split('/').map(encodeURIComponent).join('/')
  if (!URL.canParse(href, base)) return null
  const url = new URL(href, base)
  return `${url.origin}/` === ARCHIVE ? decodedFragment(url.pathname.slice(1)) : null
}

function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
