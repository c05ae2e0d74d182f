/** Where the running text of a page stands, and what in it is none: landmarks of the site, lists of contents, controls. */
import { isTag, type Element } from '../html-tree.ts'
import type { Found } from './found.ts'
import type { Outline } from './outline.ts'
import type { MarkupPart } from './part.ts'
import { around } from './signs.ts'

/** Share of the page's markers, or where it has none of its text, that its main part holds (set by judgement). */
const MAIN_SHARE = 0.5

/** The element that says it is the main part and holds what counts; else all of the page. */
export function mainPartOf({ root, elements }: MarkupPart, found: Found, outline: Outline): Element {
  const body = elements.find(({ name }) => name === 'body') ?? root
  const candidates = [
    elements.filter(({ name, attribs }) => name === 'main' || attribs['role'] === 'main'),
    elements.filter(({ name, attribs }) => name === 'article' || attribs['role'] === 'article' || /(?:^|\s)(?:e-content|entry-content|post-content|article-body)(?:\s|$)/u.test(attribs['class'] ?? '')),
  ]
  const marks = [...found.marks.keys()]
  const shareOf = (element: Element) => {
    if (marks.length > 0) return marks.filter(mark => around(mark, each => each === element) !== null).length / marks.length
    const [own, all] = [outline.placeOf(element), outline.placeOf(body)]
    return (own.end - own.start) / Math.max(1, all.end - all.start)
  }
  for (const group of candidates) {
    const main = group.slice(0, CANDIDATES_MAX).map(element => ({ element, share: shareOf(element) })).find(({ share }) => share > MAIN_SHARE)
    if (main !== undefined) return main.element
  }
  return body
}

/** A page with more of them is a list of articles. */
const CANDIDATES_MAX = 8

const LANDMARKS = new Set(['nav', 'aside', 'dialog', 'menu'])
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|menubar|toolbar|doc-toc|doc-index|doc-pagelist)$/u
/** Of a published page: what systems put into the main part beside its text. */
const NAMES = /^(?:comments?|commentlist|comment-respond|disqus_thread|cookie-?(?:notice|banner)|related-?(?:posts|articles)|sharedaddy|share-?(?:buttons|bar|links)?|social-?(?:share|links)|breadcrumbs?|newsletter(?:-signup)?|sidebar|skip-link|toc|table-of-contents|toc_container|navbox|navbox-styles|vertical-navbox|mw-editsection|mw-jump-link|noprint|catlinks|printfooter|mw-hidden-catlinks|sistersitebox|post-navigation|pagination|advert(?:isement)?s?|adsbygoogle|subscription-widget(?:-wrap)?|paywall|printonly-hidden|headerlink|anchor-link|header-anchor)$/iu

/** A heading of the page itself stays, also in its `header`. */
export function isFurnitureOf(main: Element): (element: Element) => boolean {
  return element => {
    const { name, attribs } = element
    if (LANDMARKS.has(name) || ROLES.test(attribs['role'] ?? '')) return true
    // LibreOffice keeps a page's head and foot so
    if (name === 'div' && /^(?:header|footer)$/u.test(attribs['title'] ?? '')) return true
    if (name === 'header' || name === 'footer') return isOfThePage(element, main)
    if (/\b(?:toc|landmarks|page-list|pagebreak|index)\b/u.test(attribs['epub:type'] ?? '') || /\bdoc-(?:pagebreak|toc)\b/u.test(attribs['role'] ?? '')) return true
    const { class: classes, id } = attribs
    return [id ?? '', ...(classes ?? '').slice(0, 300).split(/\s+/u)].some(word => NAMES.test(word))
  }
}

/** Directly in the body: with no part of the text around it (HTML Standard, 4.3.8 and 4.3.9). */
function isOfThePage(element: Element, main: Element): boolean {
  const section = around(element, ({ name }) => name === 'article' || name === 'main' || name === 'section' || name === 'blockquote')
  return section === null && main.name === 'body' && element.children.some(child => isTag(child))
}
