/** What on a page is furniture: menus, comments, teasers, share bars, notices; told by elements, roles and the words in class and id. */
import { isTag, type Element, type ParentNode } from '../formats/html-tree.ts'

/** How surely something is furniture: `certain` unless nothing else is there; `sure` stands against any amount of text but nearly all, `likely` gives way to a good part of it. */
export type Suspicion = 'certain' | 'sure' | 'likely' | null

const FURNITURE_ELEMENTS = new Set(['nav', 'footer', 'aside', 'address', 'form', 'button', 'dialog', 'menu', 'figcaption', 'fieldset', 'label', 'input'])
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist', 'tooltip', 'button'])

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))
/** Nobody calls an article so, nor what is wrapped around one. */
const CERTAIN_WORDS = words('cookie cookies consent gdpr ccpa onetrust')
/** Words of class and id that name furniture by themselves. */
const SURE_WORDS = words(`comment comments commentlist kommentarii disqus livefyre respond discussion
  related recommended recommendations recommend outbrain taboola zergnet revcontent mostread mostpopular trending popular
  share sharing sharebar sharedaddy social socials soc addthis addtoany sharethis
  newsletter subscribe subscription signup podpiska mailchimp optin
  advert adverts advertisement advertising ads adsense reklama adv adbox sponsor sponsored sponsors promo promos promotion promobox
  sidebar breadcrumb breadcrumbs crumbs pagination pager paging paginator
  nav navbar navigation menu submenu topmenu mainmenu toolbar footer masthead
  caption captions imagecaption copyright disclaimer modal popup lightbox
  skip skiplink login search rating ratings vote votes voting poll
  noprint tagcloud editsection infobox`)
/** Words that name furniture mostly, but sometimes a wrapper of the text. */
const LIKELY_WORDS = words(`tags tag taglist keywords byline author authors bio credit credits photocredit dateline timestamp date pubdate published meta postmeta metadata
  teaser teasers readmore more next previous prev widget widgets banner topbar bottom
  tools actions utility toc contents sticky infobar follow source sources topics
  carousel slider slideshow thumbnails thumbs thumb counter views header headline kicker donate donation
  notice alert callout cta inset pullquote figcaption
  latest lastnews drugie pohozhie attachment attachments legal feedback reactions reply replies`)
/** Words of wrappers that also hold the text, whatever else they are called. */
const BODY_WORDS = words('article articlebody body content entry post story main text page wrapper container layout site')

/** So many `article` elements side by side are a list. */
const ROW_OF_ARTICLES = 3

export function suspicionOf(element: Element): Suspicion {
  const { name } = element
  if (name === 'body' || name === 'html' || name === 'main') return null
  if (name === 'article') return isOneOfMany(element) ? 'likely' : null
  if (FURNITURE_ELEMENTS.has(name)) return name === 'form' || name === 'fieldset' || name === 'label' ? 'likely' : 'sure'
  if (FURNITURE_ROLES.has(element.attribs['role']?.trim().toLowerCase() ?? '')) return 'sure'
  if (name === 'header') return 'likely'
  if (isComment(element)) return 'sure'
  const own = namesOf(element)
  if (own.length === 0) return null
  if (own.some(word => CERTAIN_WORDS.has(word))) return 'certain'
  if (name === 'sup' && own.includes('reference')) return 'sure'
  if (own.some(word => SURE_WORDS.has(word))) return wrapsText(element) ? 'likely' : 'sure'
  return own.some(word => LIKELY_WORDS.has(word)) && !isInHeading(element) ? 'likely' : null
}

/** The words of a heading, whatever they are called. */
const isInHeading = ({ parent }: Element) => parent !== null && isTag(parent) && /^h[2-6]$/u.test(parent.name)

/** In `article__comments` the article is the block that the comments are an element of (BEM), and says nothing of what they are. */
const wrapsText = ({ attribs }: Element) => wordsIn(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.replace(/(^|\s)[\w-]{1,60}?__/gu, '$1')).some(word => BODY_WORDS.has(word))

/** Marked up as a reader's comment (schema.org). */
export const isComment = ({ attribs }: Element) => /\/(?:User)?Comments?$/iu.test(attribs['itemtype'] ?? '') || /^comment$/iu.test(attribs['itemprop'] ?? '')

/** Articles in a row are teasers, and those within another one are teasers or comments (HTML Standard, 4.3.2). */
function isOneOfMany(article: Element): boolean {
  if (article.parent !== null && hasRowOfArticles(article.parent)) return true
  for (let at = article.parent; at; at = at.parent) if (isTag(at) && at.name === 'article') return true
  return false
}

function hasRowOfArticles({ children }: ParentNode): boolean {
  let count = 0
  for (const child of children) {
    if (isTag(child) && child.name === 'article') count += 1
    if (count >= ROW_OF_ARTICLES) return true
  }
  return false
}

/** Lower-case words of class and id; `relatedLinks-2` holds `related` and `links`. */
export function namesOf({ attribs }: Element): readonly string[] {
  const { class: classes = '', id = '' } = attribs
  if (id === '') return classes === '' ? NO_WORDS : wordsIn(classes)
  return wordsIn(`${classes} ${id}`)
}

const NO_WORDS: readonly string[] = []

/** A page's elements share a few dozen classes, and the pages of a site have the same: each is taken apart once. */
function wordsIn(named: string): readonly string[] {
  const before = known.get(named)
  if (before !== undefined) return before
  const words = named.slice(0, NAMED_CHARACTERS_MAX).replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase().split(/[^a-zа-яё]+/u).filter(word => word !== '')
  if (known.size >= KNOWN_MAX) known.clear()
  if (named.length <= NAMED_CHARACTERS_MAX) known.set(named, words)
  return words
}

const NAMED_CHARACTERS_MAX = 400
/** Names that are remembered, at most about 1 MB. */
const KNOWN_MAX = 2000
const known = new Map<string, readonly string[]>()
