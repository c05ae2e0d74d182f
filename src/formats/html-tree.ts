/**
 * HTML to a tree, as a browser would mend it where text is concerned: unclosed and stray tags, tables in old layouts,
 * links that never end. htmlparser2's tokenizer reads the tags; the tree is our own, because its parser takes seconds for
 * 100,000 open elements and lets a stray end tag in a cell close the table around it.
 */
import { Tokenizer } from 'htmlparser2'
import { BLOCK, ENDS_PARAGRAPH, ENDS_SIBLINGS, SCOPE, TABLE_PARTS, VOID } from './html-names.ts'

export interface HtmlElement {
  /** Lower case. */
  readonly name: string
  /** Lower-case names; the first of two counts. */
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: HtmlElement | null
  readonly children: HtmlNode[]
}
type HtmlNode = HtmlElement | string

/** Elements nested deeper lend their content to the one at this depth (Chromium: 512); whoever walks the tree may recurse. */
const DEPTH_MAX = 512
/** How many open elements an end tag looks through for its start; real pages need a dozen. */
const REACH_MAX = 1024
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
const NO_NAMES: ReadonlySet<string> = new Set()
const P: ReadonlySet<string> = new Set(['p'])

/** Parses any text whatever into a tree under a root named `#document`, in time linear in its length. Never throws. */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder.root
}

interface Open { readonly name: string; readonly element: HtmlElement }

/** Receives the tokenizer's calls, each with the offsets of what was read. */
class TreeBuilder {
  readonly root: HtmlElement = { name: '#document', attributes: NO_ATTRIBUTES, parent: null, children: [] }
  readonly #html: string
  /** What is open, outermost first. */
  readonly #open: Open[] = []
  /** How many of each name are open: an end tag without any need not look. */
  readonly #openOf = new Map<string, number>()
  #current = this.root
  #tag = ''
  #attributes: Map<string, string> | null = null
  #attribute = ''
  #value = ''

  constructor(html: string) { this.#html = html }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void { this.#value += this.#html.slice(start, end) }
  onattribentity(codePoint: number): void { this.#value += String.fromCodePoint(codePoint) }

  onattribend(): void {
    this.#attributes ??= new Map()
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void { this.#start(false) }
  onselfclosingtag(): void { this.#start(true) }
  onclosetag(start: number, end: number): void { this.#end(this.#html.slice(start, end).toLowerCase()) }
  ontext(start: number, end: number): void { this.#text(this.#html.slice(start, end)) }
  ontextentity(codePoint: number): void { this.#text(String.fromCodePoint(codePoint)) }
  oncdata(start: number, end: number, endOffset: number): void { if (this.#isForeign()) this.#text(this.#html.slice(start, end - endOffset)) }
  oncomment(): void { /* no reader sees it */ }
  ondeclaration(): void { /* the doctype changes no text */ }
  onprocessinginstruction(): void { /* likewise */ }
  onend(): void { /* what is open stays so */ }

  #text(text: string): void {
    const children = this.#current.children
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }

  #start(isSelfClosing: boolean): void {
    const name = this.#tag
    if ((name === 'html' || name === 'body') && this.#isOpen(name)) return
    if (name === 'body' || (BLOCK.has(name) && this.#current.name === 'head' && name !== 'noscript')) this.#closeTo('head', NO_NAMES)
    if (ENDS_PARAGRAPH.has(name) && this.#isOpen('p')) this.#closeAll(P, SCOPE)
    const siblings = ENDS_SIBLINGS.get(name)
    if (siblings) this.#closeAll(siblings.ends, siblings.within)
    const isVoid = VOID.has(name) || (isSelfClosing && this.#isForeign())
    const isTooDeep = this.#open.length >= DEPTH_MAX
    const element = isTooDeep && !isVoid ? this.#current : { name, attributes: this.#attributes ?? NO_ATTRIBUTES, parent: this.#current, children: [] }
    if (element !== this.#current) this.#current.children.push(element)
    if (isVoid) return
    this.#open.push({ name, element })
    this.#openOf.set(name, (this.#openOf.get(name) ?? 0) + 1)
    this.#current = element
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
    this.#current = this.#open.at(-1)?.element ?? this.root
  }

  #isOpen(name: string): boolean { return (this.#openOf.get(name) ?? 0) > 0 }
  #isForeign(): boolean { return this.#isOpen('svg') || this.#isOpen('math') }
}
