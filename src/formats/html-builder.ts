/** Makes a tree of HTML's tags and texts as the tokenizer reads them. */
import { Document, Element, isText, Text } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { BLOCK, ENDS_PARAGRAPH, ENDS_SIBLINGS, SCOPE, TABLE_PARTS, VOID } from './html-names.ts'
import { OpenElements } from './html-open.ts'

/** Elements nested deeper lend their content to the one at this depth (Chromium: 512); whoever walks the tree may recurse. */
const DEPTH_MAX = 512
/** Attributes of one element; real ones have a dozen (set by judgement). */
const ATTRIBUTES_MAX = 500
const NO_NAMES: ReadonlySet<string> = new Set()
const P: ReadonlySet<string> = new Set(['p'])

/** What attributes inherit: nothing, as one may be called `__proto__` or `constructor`. V8 keeps an object without any prototype as a table, which costs several times as much. */
const NOTHING_INHERITED: object = Object.freeze(Object.create(null) as object)

/** Receives the tokenizer's calls, each with the offsets of what was read. */
export class TreeBuilder {
  readonly document = new Document([])
  readonly root = new Element('html', {})
  readonly named = new Map<string, Element[]>()
  readonly elements: Element[] = []
  readonly #html: string
  readonly #elementsMax: number
  protected readonly open = new OpenElements(this.root)
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
    this.#attributes ??= Object.create(NOTHING_INHERITED) as Record<string, string>
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
    const last = this.open.current.lastChild
    if (last && isText(last)) last.data += text
    else DomUtils.appendChild(this.open.current, new Text(text))
  }

  #start(isSelfClosing: boolean): void {
    const name = this.#tag
    if (name === 'html') this.#addToRoot()
    if (name === 'html' || (name === 'body' && this.open.has('body'))) return
    if (name === 'body' || (BLOCK.has(name) && this.open.current.name === 'head' && name !== 'noscript')) this.open.closeTo('head', NO_NAMES)
    if (ENDS_PARAGRAPH.has(name) && this.open.has('p')) this.open.closeAll(P, SCOPE)
    const siblings = ENDS_SIBLINGS.get(name)
    if (siblings) this.open.closeAll(siblings.ends, siblings.within)
    const isVoid = VOID.has(name) || (isSelfClosing && this.mayCloseItself())
    const isFull = this.elements.length >= this.#elementsMax
    if (isFull && isVoid) return
    const isLent = isFull || (this.open.depth >= DEPTH_MAX && !isVoid)
    const element = isLent ? this.open.current : new Element(name, this.#attributes ?? {})
    if (!isLent) this.#append(element)
    if (isVoid) return
    this.open.push(name, element)
  }

  #append(element: Element): void {
    DomUtils.appendChild(this.open.current, element)
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
    if (name === 'html' || name === 'body' || !this.open.has(name)) return
    this.open.closeTo(name, TABLE_PARTS.has(name) ? new Set(['table']) : SCOPE)
  }

  /** Only elements of other vocabularies may in HTML, and only there CDATA is text. */
  protected mayCloseItself(): boolean { return this.open.has('svg') || this.open.has('math') }
}
