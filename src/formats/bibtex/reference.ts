/** What an entry of BibTeX or BibLaTeX says of a work. */
import type { Origin } from '../../model/flow.ts'
import type { Keyed, Person, Reference, Value, ValueName } from '../citations/reference.ts'
import { writeAddress } from '../latex/address.ts'
import { readLatex } from '../latex/reader.ts'
import { latexFile } from '../latex/latex-file.ts'
import type { BibEntry, FieldPart } from './entries.ts'
import { namesIn } from './names.ts'

/** A file of entries; `part` as in an origin. */
export interface BibFile { readonly part: string | null; readonly text: string }

const BOOKS = /^(?:mv)?(?:book|collection|proceedings|manual|reference|booklet|thesis|phdthesis|mastersthesis|report|techreport)$/u
/** Fields in which values stand, the first that is there. */
const FIELDS: Readonly<Record<Exclude<ValueName, 'url' | 'doi' | 'date' | 'remark'>, readonly string[]>> = {
  title: ['title'], subtitle: ['subtitle'], volume: ['volume'], number: ['number', 'issue'], pages: ['pages'], urldate: ['urldate'],
  container: ['journaltitle', 'journal', 'booktitle', 'maintitle', 'website', 'organization', 'institution', 'school', 'publisher'],
  publisher: ['publisher', 'institution', 'school', 'organization'], place: ['location', 'address'],
}
const MONTHS: ReadonlyMap<string, string> = new Map(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].flatMap((name, index) => [[name.slice(0, 3).toLowerCase(), name], [String(index + 1), name]]))
/** Says when the page was seen, or where it is. */
const TELLING_NOTE = /https?:|\\url|\\href|access|visited|retrieved|обращени/iu
const BLANK = { text: ' ', origin: null, target: null, isRaised: false }
/** A value puts no file in and cites nothing. */
const NO_WORKS = { inputOf: () => null, hasWorks: false, authorOf: () => null }

export function keyedEntry(entry: BibEntry, file: BibFile): Keyed {
  return { key: entry.key, reference: () => new EntryReference(entry, file) }
}

class EntryReference implements Reference {
  readonly origin: Origin
  readonly isBook: boolean

  constructor(private readonly entry: BibEntry, private readonly file: BibFile) {
    this.origin = { part: file.part, at: entry.at, length: 1 }
    this.isBook = BOOKS.test(entry.type)
  }

  get people(): readonly Person[] {
    return namesIn(this.parts('author', 'editor')).map(({ given, family, isOthers }) => ({ given: given === null ? null : this.printed([given]), family: this.printed([family]), isOthers }))
  }

  valueOf(name: ValueName): Value | null {
    const value = name === 'url' || name === 'doi' ? this.address(name) : name === 'date' ? this.date() : name === 'remark' ? this.remark() : this.printed(this.parts(...FIELDS[name]))
    return value.length === 0 ? null : value
  }

  /** Of the first field that is not blank. */
  private parts(...names: readonly string[]): readonly FieldPart[] {
    for (const name of names) {
      const parts = this.entry.fields.get(name) ?? []
      if (parts.some(({ text }) => text.trim() !== '')) return parts
    }
    return []
  }

  private printed(parts: readonly FieldPart[]): Value {
    return parts.flatMap(({ text, at }): Value => {
      const { blocks } = readLatex(latexFile(this.file.part, this.file.text, [at, at + text.length]), NO_WORKS)
      return blocks.flatMap(({ pieces }, index) => [...(index > 0 ? [BLANK] : []), ...pieces.filter(piece => piece.kind === 'text')])
    })
  }

  private address(name: 'url' | 'doi'): Value {
    const value: Value[number][] = []
    const write = (text: string, origin: Origin | null): void => { value.push({ text, origin, target: null, isRaised: false }) }
    for (const { text, at } of this.parts(name)) writeAddress({ copy: write, text: write }, text, (from, to) => ({ part: this.file.part, at: at + from, length: to - from }))
    return value
  }

  /** `5 May 2020` of `day`, `month` and `year`. */
  private date(): Value {
    const month = this.parts('date').length === 0 ? this.parts('month')[0] : undefined
    const name = MONTHS.get(month?.text.trim().toLowerCase() ?? '')
    const year = this.printed(this.parts('date', 'year'))
    if (month === undefined || name === undefined) return year
    const day = this.printed(this.parts('day'))
    return [...day, ...(day.length === 0 ? [] : [BLANK]), { ...BLANK, text: `${name} `, origin: { part: this.file.part, at: month.at, length: month.text.length } }, ...year]
  }

  private remark(): Value {
    const telling = ['howpublished', 'note', 'addendum'].map(name => this.parts(name)).filter(parts => TELLING_NOTE.test(parts.map(({ text }) => text).join('')))
    return telling.flatMap((parts, index) => [...(index > 0 ? [BLANK] : []), ...this.printed(parts)])
  }
}
