/** Reads XML as a stream of elements and texts that know where they stand, by names that don't depend on a file's prefixes. */
import { Tokenizer } from 'htmlparser2'
import { unreadable } from './unreadable.ts'

/** Names are `prefix:local` with the prefix of the table given; a namespace that the table lacks has the prefix `?`, none at all none. */
export interface XmlHandler {
  /** `[start, end)` is the tag, as for `close`; an element that closes itself is opened and closed at one place. */
  readonly open: (name: string, attributes: XmlAttributes, start: number, end: number) => void
  readonly close: (name: string, start: number, end: number) => void
  /** A stretch without entities as long as what is written, or one entity. */
  readonly text: (text: string, start: number, length: number) => void
}

/** Attributes without a prefix are in no namespace. */
export type XmlAttributes = ReadonlyMap<string, string>

/** Namespace by prefix to be used; several may share one. */
export type Namespaces = Readonly<Record<string, string>>

/** Documents nest tables in text boxes in tables: real ones reach about 60. */
const DEPTH_MAX = 1_000
const ATTRIBUTES_MAX = 1_000
/** Word declares about 40. */
const PREFIXES_MAX = 1_000
/** No vocabulary has as many. */
const NAMES_MAX = 2_000
const NONE: XmlAttributes = new Map()
const XML_PREFIX = 'http://www.w3.org/XML/1998/namespace'

/**
 * Never resolves anything outside the text: entities beyond the five of XML and numbers are unreadable, and so is a
 * document type that declares any. Throws `Unreadable` for what is not well-formed. Linear in the text.
 */
export function readXml(source: string, namespaces: Namespaces, handler: XmlHandler): void {
  const reading = new Reading(source, namespaces, handler)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reading)
  tokenizer.write(source)
  tokenizer.end()
  reading.finish()
}

interface Open { readonly written: string; readonly name: string; readonly scope: ReadonlyMap<string, string> }

class Reading {
  readonly #source: string
  readonly #namespaces: Namespaces
  readonly #handler: XmlHandler
  readonly #open: Open[] = []
  #scope: ReadonlyMap<string, string> = new Map([['xml', XML_PREFIX]])
  readonly #names = new Map<string, string>()
  #namesOf = this.#scope
  #written = ''
  #tagStart = 0
  #attributes: [string, string][] = []
  #attribute = ''
  #value = ''
  #hasRoot = false

  constructor(source: string, namespaces: Namespaces, handler: XmlHandler) {
    this.#source = source
    this.#namespaces = namespaces
    this.#handler = handler
  }

  onopentagname(start: number, end: number): void {
    this.#written = this.#source.slice(start, end)
    this.#tagStart = start - 1
    this.#attributes = []
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end)
    this.#value = ''
  }

  onattribdata(start: number, end: number): void { this.#value += this.#source.slice(start, end) }
  onattribentity(codePoint: number): void { this.#value += String.fromCodePoint(codePoint) }

  onattribend(): void {
    if (this.#attributes.length >= ATTRIBUTES_MAX) throw unreadable`is damaged: an element has too many attributes`
    this.#attributes.push([this.#attribute, this.#value])
  }

  onopentagend(end: number): void { this.#start(end + 1) }

  onselfclosingtag(end: number): void {
    this.#start(end + 1)
    this.#end(this.#written, this.#tagStart, end + 1)
  }

  onclosetag(start: number, end: number): void {
    const close = this.#source.indexOf('>', end)
    this.#end(this.#source.slice(start, end).trim(), start - 2, close < 0 ? end : close + 1)
  }

  ontext(start: number, end: number): void {
    if (this.#open.length === 0) return
    const text = this.#source.slice(start, end)
    if (/&(?!#)[\w.:-]{1,100};/u.test(text)) throw unreadable`is damaged: it uses entities of its own`
    this.#handler.text(text, start, end - start)
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.#open.length === 0) return
    const start = this.#source.lastIndexOf('&', end - 1)
    this.#handler.text(String.fromCodePoint(codePoint), start, end - start)
  }

  oncdata(start: number, end: number, endOffset: number): void {
    const to = end - endOffset
    if (to > start && this.#open.length > 0) this.#handler.text(this.#source.slice(start, to), start, to - start)
  }

  /** A document type may be named, not declared within: what it declares could be anything. */
  ondeclaration(start: number, end: number): void {
    if (/\[|<!ENTITY/iu.test(this.#source.slice(start, end))) throw unreadable`is damaged: it declares entities of its own`
  }

  oncomment(): void { /* no reader sees it */ }
  onprocessinginstruction(): void { /* likewise */ }
  onend(): void { /* `finish` looks at what is open */ }

  finish(): void {
    if (this.#open.length > 0 || !this.#hasRoot) throw unreadable`is damaged: it ends too early`
  }

  #start(end: number): void {
    if (this.#open.length >= DEPTH_MAX) throw unreadable`is damaged: its elements stand more than ${DEPTH_MAX} deep in each other`
    this.#hasRoot = true
    const outer = this.#scope
    this.#declare()
    const attributes = this.#attributes.length === 0 ? NONE : new Map(this.#attributes.map(([name, value]) => [name.includes(':') ? this.#named(name) : name, value]))
    const name = this.#named(this.#written)
    this.#open.push({ written: this.#written, name, scope: outer })
    this.#handler.open(name, attributes, this.#tagStart, end)
  }

  #end(written: string, start: number, end: number): void {
    const last = this.#open.pop()
    if (last?.written !== written) throw unreadable`is damaged: its elements are not closed in order`
    this.#scope = last.scope
    this.#handler.close(last.name, start, end)
  }

  #declare(): void {
    const own = this.#attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    if (own.length === 0) return
    if (this.#scope.size + own.length > PREFIXES_MAX) throw unreadable`is damaged: it declares too many namespaces`
    this.#scope = new Map([...this.#scope, ...own.map(([name, uri]) => [name === 'xmlns' ? '' : name.slice(6), uri] as const)])
  }

  /** Each name is looked up once for each scope. */
  #named(written: string): string {
    if (this.#namesOf !== this.#scope) { this.#names.clear(); this.#namesOf = this.#scope }
    const known = this.#names.get(written)
    if (known !== undefined) return known
    const colon = written.indexOf(':')
    const uri = this.#scope.get(colon < 0 ? '' : written.slice(0, colon))
    const name = uri === undefined ? written : `${this.#namespaces[uri] ?? '?'}:${written.slice(colon + 1)}`
    if (this.#names.size < NAMES_MAX) this.#names.set(written, name)
    return name
  }
}
