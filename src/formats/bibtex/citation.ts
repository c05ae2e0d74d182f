/** Writes a BibTeX entry as the citation that a reader would see, in the manner of Chicago’s bibliographies, each value of it where the file has it. */
import type { Origin } from '../../model/flow.ts'
import { addressOf, writeAddress } from '../latex/address.ts'
import { readLatex } from '../latex/reader.ts'
import { latexFile } from '../latex/tokens.ts'
import { PieceWriter, type DraftBlock } from '../piece-writer.ts'
import type { BibEntry, FieldPart } from './entries.ts'
import { NO_WORKS } from './labels.ts'
import { namesIn } from './names.ts'

/** A file of entries; `part` as in an origin. */
export interface BibFile { readonly part: string | null; readonly text: string }

/** Cited by what is in quotation marks elsewhere. */
const BOOKS = /^(?:mv)?(?:book|collection|proceedings|manual|reference|booklet|thesis|phdthesis|mastersthesis|report|techreport)$/u
const CONTAINERS = ['journaltitle', 'journal', 'booktitle', 'maintitle', 'website', 'organization', 'institution', 'school', 'publisher']
const MONTHS: ReadonlyMap<string, string> = new Map(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].flatMap((name, index) => [[name.slice(0, 3).toLowerCase(), name], [String(index + 1), name]]))
/** Says when the page was seen, or where it is. */
const TELLING_NOTE = /https?:|\\url|\\href|access|visited|retrieved|обращени/iu

/** `null` for an entry that says nothing. */
export function citationOf(entry: BibEntry, file: BibFile): DraftBlock | null {
  return new CitationWriter(entry, file).write()
}

class CitationWriter {
  private readonly writer = new PieceWriter()
  private isEmpty = true

  constructor(private readonly entry: BibEntry, private readonly file: BibFile) {}

  write(): DraftBlock | null {
    this.authors()
    if (BOOKS.test(this.entry.type)) this.book()
    else this.article()
    this.addresses()
    const block = this.writer.finish('paragraph')
    return this.isEmpty ? null : block
  }

  private has(...names: readonly string[]): string | undefined {
    return names.find(name => (this.entry.fields.get(name) ?? []).some(({ text }) => text.trim() !== ''))
  }

  /** Words that the file does not hold itself. */
  private say(words: string): void {
    this.writer.text(words, null)
  }

  private value(name: string | undefined): void {
    for (const part of this.entry.fields.get(name ?? '') ?? []) this.part(part)
  }

  private part({ text, at }: FieldPart): void {
    this.isEmpty = false
    const { blocks } = readLatex(latexFile(this.file.part, this.file.text, [at, at + text.length]), NO_WORKS)
    for (const [index, block] of blocks.entries()) {
      if (index > 0) this.say(' ')
      for (const piece of block.pieces) if (piece.kind === 'text') this.writer.text(piece.text, piece.origin, piece)
    }
  }

  /** Before something else, `separator` where something stands already. */
  private then(separator: string): void {
    if (!this.isEmpty) this.say(separator)
  }

  /** `Ivanov, Ivan, and P. Petrov.` */
  private authors(): void {
    const names = namesIn(this.entry.fields.get(this.has('author', 'editor') ?? '') ?? [])
    for (const [index, { given, family, isOthers }] of names.entries()) {
      if (index > 0) this.say(index === names.length - 1 && !isOthers ? ', and ' : ', ')
      if (isOthers) this.writer.text('et al', this.origin(family))
      else this.name(index === 0 ? { first: family, second: given, between: ', ' } : { first: given ?? family, second: given === null ? null : family, between: ' ' })
    }
    const [last] = names.slice(-1)
    if (last !== undefined && !(names.length === 1 && (last.given ?? last.family).text.endsWith("."))) this.say('.')
  }

  private name({ first, second, between }: { readonly first: FieldPart, readonly second: FieldPart | null, readonly between: string }): void {
    this.part(first)
    if (second === null) return
    this.say(between)
    this.part(second)
  }

  private title(): void {
    this.value('title')
    if (this.has('subtitle') === undefined) return
    this.say(': ')
    this.value('subtitle')
  }

  private quotedTitle(): void {
    this.writer.text('“', { part: this.file.part, at: this.entry.at, length: 1 })
    this.title()
    this.say('”')
  }

  /** `“Title”. Journal 3, no. 2 (2019): 5–9.` or `“Title”. BelTA, 2021-05-05.` */
  private article(): void {
    if (this.has('title') !== undefined) {
      this.then(' ')
      this.quotedTitle()
      this.say('.')
    }
    const container = this.has(...CONTAINERS)
    if (container !== undefined) {
      this.then(' ')
      this.value(container)
    }
    const isVolume = this.has('volume') !== undefined
    if (isVolume) this.numbers()
    else if (this.has('date', 'year') !== undefined) {
      this.then(container === undefined ? ' ' : ', ')
      this.date()
    }
    if (isVolume && this.has('pages') !== undefined) {
      this.say(': ')
      this.value('pages')
    }
    if (container !== undefined || this.has('date', 'year') !== undefined) this.say('.')
  }

  private numbers(): void {
    this.say(' ')
    this.value('volume')
    if (this.has('number', 'issue') !== undefined) {
      this.say(', no. ')
      this.value(this.has('number', 'issue'))
    }
    if (this.has('date', 'year') === undefined) return
    this.say(' (')
    this.date()
    this.say(')')
  }

  /** `Title. Minsk: Publisher, 2019.`, in quotation marks where no person's name shows where it begins. */
  private book(): void {
    this.then(' ')
    const [author] = namesIn(this.entry.fields.get(this.has('author', 'editor') ?? '') ?? [])
    if (author?.given == null) this.quotedTitle()
    else this.title()
    this.say('. ')
    const publisher = this.has('publisher', 'institution', 'school', 'organization')
    const place = this.has('location', 'address')
    this.value(place)
    if (place !== undefined && publisher !== undefined) this.say(': ')
    this.value(publisher)
    if (this.has('date', 'year') !== undefined) {
      if (publisher !== undefined || place !== undefined) this.say(', ')
      this.date()
    }
    this.say('.')
  }

  private date(): void {
    const month = this.has('date') === undefined ? this.entry.fields.get('month')?.[0] : undefined
    const name = MONTHS.get(month?.text.trim().toLowerCase() ?? '')
    if (month !== undefined && name !== undefined) {
      if (this.has('day') !== undefined) {
        this.value('day')
        this.say(' ')
      }
      this.writer.text(`${name} `, this.origin(month))
    }
    this.value(this.has('date', 'year'))
  }

  private addresses(): void {
    const url = this.has('url')
    if (url !== undefined) this.address('url', '')
    const isSame = url !== undefined && /doi\.org/iu.test(this.entry.fields.get('url')?.[0]?.text ?? '')
    if (this.has('doi') !== undefined && !isSame) this.address('doi', 'https://doi.org/')
    for (const name of ['howpublished', 'note', 'addendum']) {
      if (!TELLING_NOTE.test(this.entry.fields.get(name)?.map(({ text }) => text).join('') ?? '')) continue
      this.then(' ')
      this.value(name)
    }
    if (this.has('urldate') === undefined) return
    this.say(' (accessed ')
    this.value('urldate')
    this.say(')')
  }

  private address(name: string, base: string): void {
    this.then(' ')
    const parts = this.entry.fields.get(name) ?? []
    const isWhole = /^(?:https?:|doi:)/iu.test(addressOf(parts[0]?.text.trim() ?? ''))
    if (!isWhole) this.say(base)
    for (const { text, at } of parts) writeAddress(this.writer, text, (from, to) => ({ part: this.file.part, at: at + from, length: to - from }))
    this.isEmpty = false
  }

  private origin({ text, at }: FieldPart): Origin {
    return { part: this.file.part, at, length: text.length }
  }
}

