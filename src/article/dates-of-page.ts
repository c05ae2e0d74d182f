/** When the article was published and modified: as declared, else as printed beside the headline, else as its address says. */
import { allTextIn, collapse, isLine, type Paragraph } from '../formats/html-text.ts'
import { isAtOrWithin, type Element, type Named } from '../formats/html-tree.ts'
import { dateIn, writtenDate } from './dates.ts'
import { namesOf } from './furniture.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'

interface Sources {
  readonly named: Named
  readonly elements: readonly Element[]
  readonly everything: readonly Paragraph[]
  readonly meta: Meta
  readonly data: ArticleData
  readonly url: string
}

const PUBLISHED_META = ['article:published_time', 'datepublished', 'og:published_time', 'article:published', 'publish-date', 'publish_date', 'publication_date', 'pubdate',
  'date.published', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'mediator_published_time', 'ptime', 'article_date_original', 'originalpublicationdate', 'cxenseparse:recs:publishtime', 'citation_publication_date', 'citation_online_date', 'citation_date', 'dc.date', 'date']
const MODIFIED_META = ['article:modified_time', 'datemodified', 'og:updated_time', 'article:updated_time', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod']
const DATE_NAMES = new Set(['date', 'pubdate', 'published', 'time', 'timestamp', 'datetime', 'data', 'dateline', 'created'])
/** Words for a date run together: `createdate`, `newsdate`. */
const DATE_NAME = /^(?:create|creation|post|pub|publish|article|news|entry|story|item)d(?:ate)?$|^date(?:time|created|published|posted|pub)$|^(?:createdon|postedon|publishedon)$/u
/** A line that is little more than a date; in running text a date is somebody else's. */
const DATE_LINE_CHARACTERS = 90
/** Elements of these names hold lists of other articles, or lead to them. */
const LISTS: ReadonlySet<string> = new Set(['aside', 'nav', 'footer', 'li'])
const OTHERS: ReadonlySet<string> = new Set([...LISTS, 'a'])
/** The article's own date is among the first. */
const LOOKED_AT_MAX = 50
/** How far from the headline a date is still the article's own, in paragraphs. */
const LINES_BEFORE_HEADLINE = 8
const LINES_AFTER_HEADLINE = 12

export function datesOf(sources: Sources): { published: string | null; modified: string | null } {
  const { meta, data } = sources
  const modified = firstDate([data.modified, ...MODIFIED_META.map(name => meta.get(name))]) ?? microdata(sources, 'datemodified')
  const published = firstDate([data.published, ...PUBLISHED_META.map(name => meta.get(name))]) ?? microdata(sources, 'datepublished')
    ?? timeElement(sources) ?? namedElement(sources) ?? besideHeadline(sources) ?? dateInAddress(sources.url)
  return { published, modified }
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value === null || value === undefined ? null : dateIn(value)
    if (date !== null) return date
  }
  return null
}

function microdata({ elements }: Sources, property: 'datepublished' | 'datemodified'): string | null {
  const element = elements.find(({ attribs: { itemprop } }) => itemprop?.toLowerCase().split(/\s+/u).includes(property))
  return element === undefined ? null : elementDate(element)
}

/** The `<time>` that is marked as the publication's, else the first one outside of lists of other articles. */
function timeElement({ named }: Sources): string | null {
  const times = named('time')
  return firstOf(times.filter(({ attribs }) => attribs['pubdate'] !== undefined || /publish|entry-date/iu.test(attribs['class'] ?? '')))
    ?? firstOf(times.filter(time => !isAmongOthers(time)))
    // A message's date is its link; a page with one date has it of itself.
    ?? (times.length === 1 ? firstOf(times.filter(time => !isAmongOthers(time, LISTS))) : null)
}

function namedElement({ elements }: Sources): string | null {
  return firstOf(elements.filter(element => element.name !== 'time' && namesOf(element).some(name => DATE_NAMES.has(name) || DATE_NAME.test(name)) && !isAmongOthers(element)))
}

/** In these a date is that of other articles. */
function isAmongOthers(element: Element, others: ReadonlySet<string> = OTHERS): boolean {
  return isAtOrWithin(element, ({ name }) => others.has(name))
}

function firstOf(elements: readonly Element[]): string | null {
  for (const element of elements.slice(0, LOOKED_AT_MAX)) {
    const date = elementDate(element)
    if (date !== null) return date
  }
  return null
}

function elementDate(element: Element): string | null {
  const line = isLine(element) ? collapse(allTextIn(element)) : ''
  return firstDate([element.attribs['content'], element.attribs['datetime'], line.length <= DATE_LINE_CHARACTERS ? line : null])
}

function besideHeadline({ everything }: Sources): string | null {
  const at = everything.findIndex(({ block }) => block.name === 'h1')
  const near = at < 0 ? everything.slice(0, LINES_BEFORE_HEADLINE + LINES_AFTER_HEADLINE)
    : [...everything.slice(at + 1, at + 1 + LINES_AFTER_HEADLINE), ...everything.slice(Math.max(0, at - LINES_BEFORE_HEADLINE), at).reverse()]
  for (const { text, linkCharacters } of near) {
    const date = text.length <= DATE_LINE_CHARACTERS && linkCharacters < text.length / 2 ? writtenDate(text) : null
    if (date !== null) return date
  }
  return null
}

function dateInAddress(url: string): string | null {
  const match = /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/u.exec(url)
  return match ? dateIn(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`) : null
}
