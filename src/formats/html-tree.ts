/**
 * HTML to a tree, as a browser would mend it where text is concerned: unclosed and stray tags, tables in old layouts, links
 * that never end. htmlparser2's tokenizer reads the tags and the nodes are domhandler's; what closes what is decided here,
 * because htmlparser2's parser takes seconds for 100,000 open elements and lets a stray end tag in a cell close the table
 * around it. What selects is cheerio.
 */
import { load } from 'cheerio/slim'
import { Document, Element, isTag, isText, Text } from 'domhandler'
import { DomUtils, Tokenizer } from 'htmlparser2'
import { BLOCK, ENDS_PARAGRAPH, ENDS_SIBLINGS, SCOPE, TABLE_PARTS, VOID } from './html-names.ts'

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

/** Elements nested deeper lend their content to the one at this depth (Chromium: 512); whoever walks the tree may recurse. */
const DEPTH_MAX = 512
/** Elements of one page; what stands in further ones is lent to the one that is open (set by judgement: long pages of comments have 20,000). */
const ELEMENTS_MAX = 50_000
/** The same of a manuscript: a book of 1,000 pages with 5,000 notes has 100,000 (measured on pandoc's HTML). */
const MANUSCRIPT_ELEMENTS_MAX = 400_000
/** Attributes of one element; real ones have a dozen (set by judgement). */
const ATTRIBUTES_MAX = 500
/** How many open elements an end tag looks through for its start; real pages need a dozen. */
const REACH_MAX = 1024
const NO_NAMES: ReadonlySet<string> = new Set()
const P: ReadonlySet<string> = new Set(['p'])

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
  const { root, elements } = built(new PlacedTreeBuilder(source, dialect), source)
  return { root, elements, isCut: elements.length >= MANUSCRIPT_ELEMENTS_MAX }
}

function built<Builder extends TreeBuilder>(builder: Builder, html: string): Builder {
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder
}

interface Open { readonly name: string; readonly element: Element }

/** Receives the tokenizer's calls, each with the offsets of what was read. */
class TreeBuilder {
  readonly document = new Document([])
  readonly root = new Element('html', {})
  readonly named = new Map<string, Element[]>()
  readonly elements: Element[] = []
  readonly #html: string
  readonly #elementsMax: number
  /** What is open, outermost first; the root never closes. */
  readonly #open: Open[] = [{ name: 'html', element: this.root }]
  /** How many of each name are open: an end tag without any need not look. */
  readonly #openOf = new Map<string, number>()
  protected current = this.root
  #tag = ''
  #attributes: Record<string, string> | null = null
  #attributesLeft = ATTRIBUTES_MAX
  #attribute = ''
  #value = ''

  constructor(html: string, elementsMax: number) {
    this.#html = html
    this.#elementsMax = elementsMax
    DomUtils.appendChild(this.document, this.root)
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
    this.#attributesLeft = ATTRIBUTES_MAX
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void { this.#value += this.#html.slice(start, end) }
  onattribentity(codePoint: number): void { this.#value += String.fromCodePoint(codePoint) }

  onattribend(): void {
    if (this.#attributesLeft === 0) return
    this.#attributesLeft -= 1
    // Without a prototype: an attribute may be called `__proto__` or `constructor`.
    this.#attributes ??= Object.create(null) as Record<string, string>
    this.#attributes[this.#attribute] ??= this.#value
  }

  onopentagend(): void { this.#start(false) }
  onselfclosingtag(): void { this.#start(true) }
  onclosetag(start: number, end: number): void { this.#end(this.#html.slice(start, end).toLowerCase()) }
  ontext(start: number, end: number): void { this.addText(this.#html.slice(start, end)) }
  ontextentity(codePoint: number): void { this.addText(String.fromCodePoint(codePoint)) }
  oncdata(start: number, end: number, endOffset: number): void { if (this.mayCloseItself()) this.addText(this.#html.slice(start, end - endOffset)) }
  oncomment(): void { /* no reader sees it */ }
  ondeclaration(): void { /* the doctype changes no text */ }
  onprocessinginstruction(): void { /* likewise */ }
  onend(): void { /* what is open stays so */ }

  protected addText(text: string): void {
    const last = this.current.lastChild
    if (last && isText(last)) last.data += text
    else DomUtils.appendChild(this.current, new Text(text))
  }

  #start(isSelfClosing: boolean): void {
    const name = this.#tag
    if (name === 'html') this.#addToRoot()
    if (name === 'html' || (name === 'body' && this.#isOpen('body'))) return
    if (name === 'body' || (BLOCK.has(name) && this.current.name === 'head' && name !== 'noscript')) this.#closeTo('head', NO_NAMES)
    if (ENDS_PARAGRAPH.has(name) && this.#isOpen('p')) this.#closeAll(P, SCOPE)
    const siblings = ENDS_SIBLINGS.get(name)
    if (siblings) this.#closeAll(siblings.ends, siblings.within)
    const isVoid = VOID.has(name) || (isSelfClosing && this.mayCloseItself())
    const isFull = this.elements.length >= this.#elementsMax
    if (isFull && isVoid) return
    const isLent = isFull || (this.#open.length >= DEPTH_MAX && !isVoid)
    const element = isLent ? this.current : new Element(name, this.#attributes ?? {})
    if (element !== this.current) this.#append(element)
    if (isVoid) return
    this.#open.push({ name, element })
    this.#openOf.set(name, (this.#openOf.get(name) ?? 0) + 1)
    this.current = element
  }

  #append(element: Element): void {
    DomUtils.appendChild(this.current, element)
    this.elements.push(element)
    const others = this.named.get(element.name)
    if (others === undefined) this.named.set(element.name, [element])
    else others.push(element)
  }

  /** An `html` tag, wherever it stands, adds its attributes to those that are there (HTML Standard, 13.2.6.4.7). */
  #addToRoot(): void {
    for (const [name, value] of Object.entries(this.#attributes ?? {})) if (!Object.hasOwn(this.root.attribs, name)) this.root.attribs[name] = value
  }

  #end(name: string): void {
    if (name === 'br') { this.#tag = name; this.#attributes = null; this.#start(false) }
    if (name === 'html' || name === 'body' || !this.#isOpen(name)) return
    this.#closeTo(name, TABLE_PARTS.has(name) ? new Set(['table']) : SCOPE)
  }

  /** Closes all up to the innermost `name`, unless a boundary comes first; an inline end tag does not close a block. */
  #closeTo(name: string, boundaries: ReadonlySet<string>): void {
    const isInline = !BLOCK.has(name) && name !== 'a' && name !== 'head' && name !== 'button' && !SCOPE.has(name)
    const lowest = Math.max(0, this.#open.length - REACH_MAX)
    for (let at = this.#open.length - 1; at >= lowest; at -= 1) {
      const open = this.#open[at]
      if (open === undefined) return
      if (open.name === name) { this.#truncate(at); return }
      if (boundaries.has(open.name) || (isInline && BLOCK.has(open.name))) return
    }
  }

  /** Closes the innermost of `ends` and, as long as others of them stand around it, those too. */
  #closeAll(ends: ReadonlySet<string>, boundaries: ReadonlySet<string>): void {
    if (![...ends].some(name => this.#isOpen(name))) return
    const lowest = Math.max(0, this.#open.length - REACH_MAX)
    let outermost = -1
    for (let at = this.#open.length - 1; at >= lowest; at -= 1) {
      const name = this.#open[at]?.name ?? ''
      if (ends.has(name)) outermost = at
      else if (boundaries.has(name)) break
    }
    if (outermost >= 0) this.#truncate(outermost)
  }

  #truncate(length: number): void {
    for (let open = this.#open.pop(); open !== undefined; open = this.#open.pop()) {
      this.#openOf.set(open.name, (this.#openOf.get(open.name) ?? 1) - 1)
      if (this.#open.length <= length) break
    }
    this.current = this.#open.at(-1)?.element ?? this.root
  }

  #isOpen(name: string): boolean { return (this.#openOf.get(name) ?? 0) > 0 }
  /** Only elements of other vocabularies may in HTML, and only there CDATA is text. */
  protected mayCloseItself(): boolean { return this.#isOpen('svg') || this.#isOpen('math') }
}

/** Keeps the places, as the tokenizer tells them. */
class PlacedTreeBuilder extends TreeBuilder {
  readonly #source: string
  readonly #isXhtml: boolean
  #tagStart = 0
  #textAt: readonly [start: number, end: number] = [0, 0]

  constructor(source: string, dialect: 'html' | 'xhtml') {
    super(source, MANUSCRIPT_ELEMENTS_MAX)
    this.#source = source
    this.#isXhtml = dialect === 'xhtml'
  }

  override onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1
    super.onopentagname(start, end)
  }

  override onopentagend(end?: number): void { this.#placeStart(end, () => { super.onopentagend() }) }
  override onselfclosingtag(end?: number): void { this.#placeStart(end, () => { super.onselfclosingtag() }) }

  override ontext(start: number, end: number): void {
    this.#textAt = [start, end]
    super.ontext(start, end)
  }

  override ontextentity(codePoint: number, end = 0): void {
    this.#textAt = [this.#source.lastIndexOf('&', end - 1), end]
    super.ontextentity(codePoint)
  }

  override oncdata(start: number, end: number, endOffset: number): void {
    this.#textAt = [start, end - endOffset]
    super.oncdata(start, end, endOffset)
  }

  protected override addText(text: string): void {
    DomUtils.appendChild(this.current, placed(new Text(text), ...this.#textAt))
  }

  #placeStart(end: number | undefined, start: () => void): void {
    const before = this.elements.length
    start()
    const added = this.elements[before]
    if (added !== undefined && end !== undefined) placed(added, this.#tagStart, end + 1)
  }

  protected override mayCloseItself(): boolean { return this.#isXhtml || super.mayCloseItself() }
}

function placed<Kind extends Text | Element>(node: Kind, start: number, end: number): Kind {
  node.startIndex = start
  node.endIndex = end
  return node
}
