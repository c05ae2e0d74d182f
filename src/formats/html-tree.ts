/**
 * HTML to a tree, as a browser would mend it where text is concerned: unclosed and stray tags, tables in old layouts, links
 * that never end. htmlparser2's tokenizer reads the tags and the nodes are domhandler's; what closes what is decided here,
 * because htmlparser2's parser takes seconds for 100,000 open elements and lets a stray end tag in a cell close the table
 * around it. What selects is cheerio.
 */
import { load } from 'cheerio/slim'
import { isTag, type Element } from 'domhandler'
import { Tokenizer } from 'htmlparser2'
import { TreeBuilder } from './html-builder.ts'
import { PlacedTreeBuilder } from './html-placed-builder.ts'

export { isTag, isText, type Element, type ParentNode } from 'domhandler'

/** The elements of a name, in the page's order. */
export type Named = (name: string) => readonly Element[]

export interface HtmlPage {
  readonly named: Named
  /** All but the root, in the page's order. */
  readonly elements: readonly Element[]
  /** The `html` element: all there is stands in it, whether the page has such a tag or not. */
  readonly root: Element
}

/** Elements of one page; what stands in further ones is lent to the one that is open (set by judgement: long pages of comments have 20,000). */
const ELEMENTS_MAX = 50_000
/** The same of a manuscript: a book of 1,000 pages with 5,000 notes has 100,000 (measured on pandoc's HTML). */
const MANUSCRIPT_ELEMENTS_MAX = 400_000

/**
 * One cheerio for all pages: it makes a class for each document that it loads, by which V8's collector of young objects takes
 * every page for one that is still in use: half of what reading a page cost.
 */
export const $ = load([])

/** Whether the element, or one that it stands in, is of that kind. */
export function isAtOrWithin(element: Element, isOfKind: (element: Element) => boolean): boolean {
  return $(element).closest((_, around) => isTag(around) && isOfKind(around)).length > 0
}

/** Parses any text whatever into elements and text, names in lower case, in time linear in its length. Never throws. */
export function parseHtml(html: string): HtmlPage {
  const builder = built(new TreeBuilder(html, ELEMENTS_MAX), html)
  return { named: name => builder.named.get(name) ?? [], elements: builder.elements, root: builder.root }
}

/** A page whose nodes know where they stand: [`startIndex`, `endIndex`) of a text is what it was decoded from, of an element its start tag. */
export interface PlacedPage {
  readonly root: Element
  readonly elements: readonly Element[]
  /** It has more elements than are read: what stands in the further ones is lent to those before. */
  readonly isCut: boolean
}

/**
 * The same for a manuscript, a text for each stretch of characters and each entity. In `xhtml` (EPUB) any element may close
 * itself, and stretches of CDATA are text.
 */
export function parsePlaced(source: string, dialect: 'html' | 'xhtml'): PlacedPage {
  const { root, elements } = built(new PlacedTreeBuilder(source, dialect, MANUSCRIPT_ELEMENTS_MAX), source)
  return { root, elements, isCut: elements.length >= MANUSCRIPT_ELEMENTS_MAX }
}

function built<Builder extends TreeBuilder>(builder: Builder, html: string): Builder {
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder
}
