/** What CSL's data say of a work. */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Origin } from '../../model/flow.ts'
import type { Person, Reference, Value, ValueName } from './reference.ts'

/** A stretch of a value as it is printed, at [at, at + length) of the value. */
export interface Printed { readonly text: string; readonly at: number; readonly length: number; readonly isRaised: boolean }

export interface CslSource {
  /** As in an origin. */
  readonly part: string | null
  readonly text: string
  /** What a value prints, without its markup. */
  readonly print: (value: string) => readonly Printed[]
  /** The same of an address. */
  readonly printAddress: (value: string) => string
}

/** Where offsets of the data count from in their source. */
interface Base { readonly source: CslSource; readonly from: number }

const BOOKS = /^(?:book|collection|thesis|report|pamphlet|periodical)$/u
/** Variables in which values stand, the first that is there. */
const VARIABLES: Readonly<Record<Exclude<ValueName, 'url' | 'doi' | 'date' | 'urldate'>, readonly string[]>> = {
  title: ['title'], subtitle: [], volume: ['volume'], number: ['issue', 'number'], pages: ['page'], container: ['container-title', 'publisher'],
  publisher: ['publisher'], place: ['publisher-place'], remark: [],
}
const ASKED_FOR: readonly string[] = [...Object.values(VARIABLES).flat(), 'author', 'editor', 'issued', 'accessed', 'url', 'doi']
/** Longer lists end in `et al.` in every style (set by judgement). */
const PEOPLE_MAX = 50
/** Data made of BibTeX keep what LaTeX needs to print an address. */
const LATEX_ESCAPE = /\\(?=[_%&#~$^{}])/gu
const BLANK = { text: ' ', origin: null, target: null, isRaised: false }

export class CslReference implements Reference {
  readonly origin: Origin
  readonly isBook: boolean
  /** What is asked for; libraries hold abstracts, and whole texts. */
  private readonly data: ReadonlyMap<string, Node>

  constructor(data: Node | null, private readonly base: Base) {
    this.data = new Map(ASKED_FOR.flatMap(name => { const node = field(data, name); return node === null ? [] : [[name, node] as const] }))
    this.origin = { part: base.source.part, at: base.from + (data?.range?.[0] ?? 0), length: 1 }
    this.isBook = BOOKS.test(scalarText(field(data, 'type')) ?? '')
  }

  get people(): readonly Person[] {
    return itemsOf(this.data.get('author') ?? this.data.get('editor') ?? null).slice(0, PEOPLE_MAX).flatMap(name => this.person(name) ?? [])
  }

  valueOf(name: ValueName): Value | null {
    const value = this.made(name)
    return value.some(({ text }) => text.trim() !== '') ? value : null
  }

  private made(name: ValueName): Value {
    if (name === 'url' || name === 'doi') return this.address(this.data.get(name) ?? null)
    if (name === 'date' || name === 'urldate') return this.date(this.data.get(name === 'date' ? 'issued' : 'accessed') ?? null)
    return this.printed(VARIABLES[name].map(variable => this.data.get(variable)).find(node => node !== undefined) ?? null)
  }

  private person(name: Node): Person | null {
    const whole = isScalar(name) ? name : field(name, 'literal')
    if (whole !== null) return { given: null, family: this.printed(whole), isOthers: scalarText(whole) === 'others' }
    const parts = ['dropping-particle', 'non-dropping-particle', 'family'].map(part => this.printed(field(name, part))).filter(part => part.length > 0)
    const given = this.printed(field(name, 'given'))
    if (parts.length === 0) return given.length === 0 ? null : { given: null, family: given, isOthers: false }
    return { given: given.length === 0 ? null : given, family: parts.flatMap((part, index) => [...(index > 0 ? [BLANK] : []), ...part]), isOthers: false }
  }

  /** Text, `2018-06-14`, `{ year: 2018 }` or `{ date-parts: [[2018, 6, 14]] }`, of a span its beginning. */
  private date(node: Node | null): Value {
    if (isScalar(node)) return this.printed(node)
    const [date] = isSeq(node) ? itemsOf(node) : [node]
    const said = field(date ?? null, 'raw') ?? field(date ?? null, 'literal')
    if (said !== null) return this.printed(said)
    const [listed] = itemsOf(field(date ?? null, 'date-parts'))
    const parts = listed === undefined ? ['year', 'month', 'day'].map(part => field(date ?? null, part)) : itemsOf(listed)
    const texts = parts.flatMap(part => scalarText(part) ?? []).map(text => text.padStart(2, '0'))
    const first = parts.find(part => part !== null) ?? null
    return texts.length === 0 ? [] : [this.whole(texts.join('-'), first)]
  }

  private printed(node: Node | null): Value {
    const text = scalarText(node)
    if (text === null || !isScalar(node)) return []
    const printed = this.base.source.print(text)
    const at = this.placeOf(node, text)
    // what the file writes otherwise corresponds as a whole
    if (at === null) return [this.whole(printed.map(one => one.text).join(''), node)]
    return printed.map(one => ({ text: one.text, origin: { part: this.base.source.part, at: at + one.at, length: one.length }, target: null, isRaised: one.isRaised }))
  }

  private address(node: Node | null): Value {
    const written = scalarText(node)
    if (written === null || !isScalar(node)) return []
    const text = this.base.source.printAddress(written).replace(LATEX_ESCAPE, '').trim()
    const at = this.placeOf(node, written)
    if (at === null || text !== written) return [this.whole(text, node)]
    return [{ text, origin: { part: this.base.source.part, at, length: text.length }, target: null, isRaised: false }]
  }

  /** Where the file has the text letter by letter; `null` where it is folded or escaped. */
  private placeOf({ range }: Scalar, text: string): number | null {
    const start = this.base.from + (range?.[0] ?? 0)
    const at = /["']/u.test(this.base.source.text.charAt(start)) ? start + 1 : start
    return this.base.source.text.startsWith(text, at) ? at : null
  }

  private whole(text: string, node: Node | null): Value[number] {
    const [start = 0, end = 0] = node?.range ?? []
    return { text, origin: { part: this.base.source.part, at: this.base.from + start, length: end - start }, target: null, isRaised: false }
  }
}

/** Of a map, in whatever case its name is written; `null` where it isn't there, or is an alias. */
function field(node: Node | null, name: string): Node | null {
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === name)
  return isMap(pair?.value) || isSeq(pair?.value) || isScalar(pair?.value) ? pair.value : null
}

/** Of a list its items, of anything else itself. */
function itemsOf(node: Node | null): readonly Node[] {
  if (node === null) return []
  return isSeq(node) ? node.items.filter(item => isMap(item) || isSeq(item) || isScalar(item)) : [node]
}

function scalarText(node: Node | null): string | null {
  return isScalar(node) && node.value !== null && node.value !== '' ? node.source ?? null : null
}
