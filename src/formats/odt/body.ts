/** Reads the body of an OpenDocument text into paragraphs as they stand when all changes are accepted. */
import { cslWorks } from '../citations/csl.ts'
import type { CitedWork } from '../citations/cited-work.ts'
import type { Changes } from '../office/changes.ts'
import type { DraftBlock, DraftMark } from '../office/drafts.ts'
import { citation, Fields } from '../office/fields.ts'
import type { NoteKind } from '../office/note-numbers.ts'
import { ParagraphWriter, type Described } from '../office/writer.ts'
import { readXml, type XmlAttributes, type XmlHandler } from '../xml.ts'
import { Lists } from './lists.ts'
import { ODF } from './names.ts'
import type { Styles } from './styles.ts'

export interface Body {
  readonly blocks: readonly DraftBlock[]
  readonly notes: ReadonlyMap<string, readonly DraftBlock[]>
  /** Chapters, in which notes may be counted anew. */
  readonly chapters: number
  readonly bookmarks: ReadonlyMap<string, string>
}

interface Given { readonly source: string; readonly part: string | null; readonly styles: Styles; readonly changes: Changes }

export function readBody(given: Given): Body {
  const reader = new BodyReader(given)
  readXml(given.source, ODF, reader)
  return reader.finish()
}

/** Nothing of these is running text. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:meta', 'office:settings', 'office:scripts', 'office:font-face-decls', 'office:styles', 'office:automatic-styles', 'office:master-styles', 'office:forms',
  'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'text:dde-connection-decls', 'text:ruby-text', 'table:covered-table-cell', 'svg:title', 'svg:desc', 'math:math',
  'text:bibliography-source', 'text:table-of-content-source', 'text:alphabetical-index-source', 'text:illustration-index-source', 'text:user-index-source', 'text:number', 'office:binary-data', 'draw:object',
])
/** A stretch of blanks is one; more are counted in `text:s`, which hostile files count without end. */
const BLANKS_MAX = 1000

/** Notes have one bookmark or two. */
const NAMED_MAX = 100

interface Span { readonly isRaised: boolean; readonly isHidden: boolean }
interface Tag { readonly at: number; readonly length: number }

class BodyReader implements XmlHandler {
  private readonly part: string | null
  private readonly styles: Styles
  private readonly changes: Changes
  private readonly writer = new ParagraphWriter<Described>(look => look)
  private readonly fields = new Fields(new Map())
  private readonly lists: Lists
  private readonly notes = new Map<string, readonly DraftBlock[]>()
  private readonly bookmarks = new Map<string, string>()
  private readonly spans: Span[] = []
  private readonly links: string[] = []
  /** Names of reference marks between which a citation stands. */
  private readonly references = new Set<string>()
  /** Marks of notes that are open. */
  private readonly marks: DraftMark[] = []
  /** Of each open paragraph whether its text ends with a blank. */
  private readonly blanks: boolean[] = []
  /** Of each open section whether it holds a list of works. */
  private readonly sections: boolean[] = []
  /** Regions of deleted text, and those that are open in the body. */
  private readonly deletions = new Set<string>()
  private readonly deleting = new Set<string>()
  private regionId = ''
  /** Bookmarks that stand right before what comes next. */
  private named: string[] = []
  private depth = 0
  private leftOut: { readonly depth: number; readonly isChange: boolean } | null = null
  private cells = 0
  private chapter = 0
  private noteCount = 0
  private page = 0
  private isNumber = false
  private isIndexTitle = false
  private again: string | null = null

  constructor({ part, styles, changes }: Given) {
    this.part = part
    this.styles = styles
    this.changes = changes
    this.lists = new Lists(styles)
  }

  finish(): Body {
    return { blocks: this.writer.take(), notes: this.notes, chapters: this.chapter + 1, bookmarks: this.bookmarks }
  }

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    this.depth += 1
    if (this.leftOut !== null) { if (this.leftOut.isChange) this.region(name, attributes); return }
    if (LEFT_OUT.has(name) || isHidden(name, attributes)) this.leaveOut(false)
    else if (name === 'text:tracked-changes') this.leaveOut(true)
    else if (name === 'office:annotation') { this.changes.comments += 1; this.leaveOut(false) }
    else this.content(name, attributes, { at: start, length: end - start })
  }

  close(name: string): void {
    const isLast = this.leftOut?.depth === this.depth
    const isLeftOut = this.leftOut !== null
    this.depth -= 1
    if (isLast) this.leftOut = null
    else if (!isLeftOut) this.closeContent(name)
  }

  /** Blanks, tabs and line ends that follow each other are one blank, as the format has it. */
  text(text: string, at: number, length: number): void {
    if (this.leftOut !== null || this.blanks.length === 0) return
    if (this.isNumber) { this.number(text); return }
    if (text.length !== length) { this.write(text, { at, length }); return }
    for (const { 0: stretch, index } of text.matchAll(/[^ \t\r\n]+(?: [^ \t\r\n]+)*|[ \t\r\n]+/gu)) {
      if (!/^[ \t\r\n]/u.test(stretch)) this.write(stretch, { at: at + index, length: stretch.length })
      else if (this.blanks.at(-1) === false) this.write(' ', stretch.startsWith(' ') ? { at: at + index, length: 1 } : null)
    }
  }

  private content(name: string, attributes: XmlAttributes, tag: Tag): void {
    switch (name) {
      case 'text:p': case 'text:h': this.beginParagraph(name, attributes); break
      case 'text:span': this.spans.push(this.spanOf(attributes)); break
      case 'text:a': case 'draw:a': this.links.push(attributes.get('xlink:href') ?? ''); break
      case 'text:s': this.write(' '.repeat(Math.min(BLANKS_MAX, Number(attributes.get('text:c') ?? 1) || 1)), tag); break
      case 'text:tab': this.write('\t', tag); break
      case 'text:line-break': this.write('\n', tag); break
      case 'text:change-start': if (this.deletions.has(attributes.get('text:change-id') ?? '')) this.deleting.add(attributes.get('text:change-id') ?? ''); break
      case 'text:change-end': this.deleting.delete(attributes.get('text:change-id') ?? ''); break
      case 'text:soft-page-break': this.page += 1; break
      case 'text:note': this.beginNote(attributes, tag); break
      case 'text:note-citation': this.isNumber = true; this.sign(attributes.get('text:label') ?? null); break
      case 'text:note-ref': if (this.spans.some(({ isRaised }) => isRaised)) this.again = attributes.get('text:ref-name') ?? null; break
      case 'text:list': this.lists.begin(attributes.get('text:style-name') ?? null, attributes.get('text:continue-numbering') === 'true' || attributes.has('text:continue-list')); break
      case 'text:list-item': this.lists.item(attributes.has('text:start-value') ? Number(attributes.get('text:start-value')) : null); break
      case 'table:table-cell': this.cells += 1; break
      case 'text:section': this.beginWorks(/CSL_BIBLIOGRAPHY|ZOTERO_BIBL|Mendeley Bibliography/u.test(attributes.get('text:name') ?? '')); break
      case 'text:bibliography': this.beginWorks(true); break
      case 'text:index-title': this.isIndexTitle = true; break
      case 'text:bibliography-mark': this.fields.beginResult(citation([workOf(attributes)])); break
      case 'text:reference-mark-start': this.beginReference(attributes.get('text:name') ?? ''); break
      case 'text:reference-mark-end': if (this.references.delete(attributes.get('text:name') ?? '')) this.fields.end(); break
      case 'text:bookmark': case 'text:bookmark-start': this.named.push(attributes.get('text:name') ?? ''); break
      case 'field:fieldmark-start': this.fields.begin(); break
      case 'field:param': if (/code$/iu.test(attributes.get('field:name') ?? '')) this.fields.instruct(attributes.get('field:value') ?? ''); break
      case 'field:fieldmark-end': this.fields.end(); break
    }
  }

  private closeContent(name: string): void {
    switch (name) {
      case 'text:p': case 'text:h': this.endParagraph(); break
      case 'text:span': this.spans.pop(); break
      case 'text:a': case 'draw:a': this.links.pop(); break
      case 'text:note': this.endNote(); break
      case 'text:note-citation': this.isNumber = false; break
      case 'text:note-ref': this.again = null; break
      case 'text:list': this.lists.end(); break
      case 'table:table-cell': this.cells -= 1; break
      case 'text:section': case 'text:bibliography': if (this.sections.pop() === true) this.fields.end(); break
      case 'text:index-title': this.isIndexTitle = false; break
      case 'text:bibliography-mark': this.fields.end(); break
      case 'field:fieldmark-start': this.fields.separate(); break
    }
  }

  private beginParagraph(name: string, attributes: XmlAttributes): void {
    if (name === 'text:h' && (attributes.get('text:outline-level') ?? '1') === '1') this.chapter += 1
    const { isQuotation } = this.styles.of(attributes.get('text:style-name') ?? null)
    const kind = name === 'text:h' ? 'heading' : this.cells > 0 ? 'cell' : this.lists.isItem ? 'item' : isQuotation === true ? 'quotation' : 'paragraph'
    this.writer.begin({ kind, label: this.lists.takeLabel() })
    this.blanks.push(true)
  }

  /** Where the end is deleted, the next paragraph goes on. */
  private endParagraph(): void {
    if (this.deleting.size > 0) this.writer.deleteEnd()
    this.writer.end()
    this.blanks.pop()
  }

  private beginNote(attributes: XmlAttributes, tag: Tag): void {
    const note: NoteKind = attributes.get('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
    this.noteCount += 1
    const ref = `${note}-${this.noteCount}`
    for (const name of [attributes.get('text:id') ?? ref, ...this.named.splice(0, NAMED_MAX)]) if (!this.bookmarks.has(name)) this.bookmarks.set(name, ref)
    const mark: DraftMark = { kind: 'mark', note, ref, origin: { part: this.part, ...tag }, section: this.chapter, page: this.page, sign: null }
    if (this.deleting.size > 0) this.leaveOut(false)
    else {
      this.writer.piece(mark)
      this.writer.apart()
      this.marks.push(mark)
      // what stands around the mark is no link and no look of the note
      this.links.push('')
      this.spans.push({ isRaised: false, isHidden: false })
    }
  }

  private endNote(): void {
    const mark = this.marks.pop()
    const blocks = this.writer.take()
    this.links.pop()
    this.spans.pop()
    if (mark !== undefined) this.notes.set(mark.ref, blocks)
    if (this.blanks.length > 0) this.blanks[this.blanks.length - 1] = false
  }

  /** Typed by hand instead of a number. */
  private sign(label: string | null): void {
    const mark = this.marks.at(-1)
    if (mark !== undefined) mark.sign = label
  }

  /** The number as it was printed last: it counts where pages do, which the format doesn't know. */
  private number(text: string): void {
    const mark = this.marks.at(-1)
    if (mark?.sign === null && this.styles.rules[mark.note].restart === 'page') mark.sign = text.trim()
  }

  private beginWorks(isWorks: boolean): void {
    this.sections.push(isWorks)
    if (isWorks) this.fields.beginResult({ kind: 'works' })
  }

  /** Zotero and Mendeley keep a citation in the name of the mark around it. */
  private beginReference(name: string): void {
    if (!name.includes('CSL_CITATION')) return
    this.references.add(name)
    this.fields.beginResult(citation(cslWorks(name)))
  }

  private spanOf(attributes: XmlAttributes): Span {
    const { isRaised, isHidden: isUnseen } = this.styles.of(attributes.get('text:style-name') ?? null)
    const outer = this.spans.at(-1)
    return { isRaised: isRaised ?? outer?.isRaised ?? false, isHidden: isUnseen ?? outer?.isHidden ?? false }
  }

  /** `place` is `null` for what isn't there as such. */
  private write(text: string, place: Tag | null): void {
    if (this.fields.isInstruction || text === '' || this.blanks.length === 0 || this.deleting.size > 0) return
    if (this.named.length > 0) this.named = []
    const span = this.spans.at(-1)
    if (span?.isHidden === true) { this.changes.hidden += text.trim().length; return }
    this.blanks[this.blanks.length - 1] = /[ \t\n]$/u.test(text)
    const origin = place === null ? null : { part: this.part, ...place }
    const again = this.again ?? this.fields.noteAgain
    if (again !== null && origin !== null) { this.writer.piece({ kind: 'again', bookmark: again, origin, printed: text }); return }
    const link = this.links.at(-1) ?? ''
    this.writer.text({ kind: 'text', text, origin, target: link === '' ? this.fields.target : link, isRaised: span?.isRaised === true, citation: this.fields.citation, isListed: this.fields.isWorks && !this.isIndexTitle })
  }

  private leaveOut(isChange: boolean): void {
    this.leftOut = { depth: this.depth, isChange }
  }

  /** Deleted text stands here, or between two marks in the body that name its region. */
  private region(name: string, attributes: XmlAttributes): void {
    if (name === 'text:changed-region') this.regionId = attributes.get('xml:id') ?? attributes.get('?:id') ?? attributes.get('text:id') ?? ''
    if (name === 'text:insertion') this.changes.insertions += 1
    if (name === 'text:deletion') {
      this.changes.deletions += 1
      this.deletions.add(this.regionId)
    }
  }
}

function isHidden(name: string, attributes: XmlAttributes): boolean {
  return (name === 'text:hidden-text' && attributes.get('text:is-hidden') !== 'false') || (name === 'text:section' && attributes.get('text:display') === 'none')
}

/** The data of a bibliography entry stand at its mark. */
function workOf(attributes: XmlAttributes): CitedWork {
  const value = (name: string): string | null => {
    const text = attributes.get(`text:${name}`)?.trim() ?? ''
    return text === '' ? null : text
  }
  const authors = (value('author') ?? '').split(/\s*;\s*/u).map(author => author.split(',')[0] ?? '').filter(author => author !== '')
  return { key: value('identifier') ?? value('title') ?? '', authors, year: value('year'), title: value('title'), container: value('journal') ?? value('booktitle') ?? value('publisher'), url: value('url'), doi: value('doi') }
}
