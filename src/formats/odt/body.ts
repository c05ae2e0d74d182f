/** Follows the elements of the body of an OpenDocument text: paragraphs, notes, lists, cells, and what is none of its text. */
import type { Changes } from '../office/changes.ts'
import type { DraftBlock, DraftMark } from '../office/drafts.ts'
import type { NoteKind } from '../office/note-numbers.ts'
import { readXml, type XmlAttributes, type XmlHandler } from '../xml.ts'
import { BodyText, type Tag } from './body-text.ts'
import { Deletions } from './deletions.ts'
import { Lists } from './lists.ts'
import { ODF } from './names.ts'
import type { Styles } from './styles.ts'
import { Works } from './works.ts'

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
/** Notes have one bookmark or two. */
const NAMED_MAX = 100

class BodyReader implements XmlHandler {
  private readonly part: string | null
  private readonly styles: Styles
  private readonly changes: Changes
  private readonly deletions: Deletions
  private readonly works = new Works()
  private readonly written: BodyText
  private readonly lists: Lists
  private readonly notes = new Map<string, readonly DraftBlock[]>()
  private readonly bookmarks = new Map<string, string>()
  /** Marks of notes that are open. */
  private readonly marks: DraftMark[] = []
  /** Bookmarks that stand right before what comes next. */
  private readonly named: string[] = []
  private depth = 0
  private leftOut: { readonly depth: number; readonly isChange: boolean } | null = null
  private cells = 0
  private chapter = 0
  private noteCount = 0
  private page = 0
  private isNumber = false

  constructor({ part, styles, changes }: Given) {
    this.part = part
    this.styles = styles
    this.changes = changes
    this.lists = new Lists(styles)
    this.deletions = new Deletions(changes)
    this.written = new BodyText({ part, styles, changes, deletions: this.deletions, works: this.works, onWritten: () => { this.named.length = 0 } })
  }

  finish(): Body {
    return { blocks: this.written.take(), notes: this.notes, chapters: this.chapter + 1, bookmarks: this.bookmarks }
  }

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    this.depth += 1
    if (this.leftOut !== null) { if (this.leftOut.isChange) this.deletions.told(name, attributes); return }
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

  text(text: string, at: number, length: number): void {
    if (this.leftOut !== null) return
    if (this.isNumber) this.number(text)
    else this.written.text(text, at, length)
  }

  private content(name: string, attributes: XmlAttributes, tag: Tag): void {
    const { written, works, lists } = this
    const value = (attribute: string) => attributes.get(attribute) ?? ''
    switch (name) {
      case 'text:p': case 'text:h': this.beginParagraph(name, attributes); break
      case 'text:span': written.beginSpan(attributes); break
      case 'text:a': case 'draw:a': written.beginLink(value('xlink:href')); break
      case 'text:s': written.spaces(Number(attributes.get('text:c') ?? 1), tag); break
      case 'text:tab': written.write('\t', tag); break
      case 'text:line-break': written.write('\n', tag); break
      case 'text:change-start': this.deletions.enter(value('text:change-id')); break
      case 'text:change-end': this.deletions.leave(value('text:change-id')); break
      case 'text:soft-page-break': this.page += 1; break
      case 'text:note': this.beginNote(attributes, tag); break
      case 'text:note-citation': this.isNumber = true; this.sign(attributes.get('text:label') ?? null); break
      case 'text:note-ref': written.beginNoteAgain(attributes.get('text:ref-name') ?? null); break
      case 'text:list': lists.begin(attributes.get('text:style-name') ?? null, value('text:continue-numbering') === 'true' || attributes.has('text:continue-list')); break
      case 'text:list-item': lists.item(attributes.has('text:start-value') ? Number(attributes.get('text:start-value')) : null); break
      case 'table:table-cell': this.cells += 1; break
      case 'text:section': works.beginSection(value('text:name')); break
      case 'text:bibliography': works.beginList(); break
      case 'text:index-title': works.title(true); break
      case 'text:bibliography-mark': works.beginMark(attributes); break
      case 'text:reference-mark-start': works.beginReference(value('text:name')); break
      case 'text:reference-mark-end': works.endReference(value('text:name')); break
      case 'text:bookmark': case 'text:bookmark-start': this.named.push(value('text:name')); break
      case 'field:fieldmark-start': works.fields.begin(); break
      case 'field:param': if (/code$/iu.test(value('field:name'))) works.fields.instruct(value('field:value')); break
      case 'field:fieldmark-end': works.fields.end(); break
    }
  }

  private closeContent(name: string): void {
    const { written, works } = this
    switch (name) {
      case 'text:p': case 'text:h': written.endParagraph(); break
      case 'text:span': written.endSpan(); break
      case 'text:a': case 'draw:a': written.endLink(); break
      case 'text:note': this.endNote(); break
      case 'text:note-citation': this.isNumber = false; break
      case 'text:note-ref': written.endNoteAgain(); break
      case 'text:list': this.lists.end(); break
      case 'table:table-cell': this.cells -= 1; break
      case 'text:section': case 'text:bibliography': works.endSection(); break
      case 'text:index-title': works.title(false); break
      case 'text:bibliography-mark': works.fields.end(); break
      case 'field:fieldmark-start': works.fields.separate(); break
    }
  }

  private beginParagraph(name: string, attributes: XmlAttributes): void {
    if (name === 'text:h' && (attributes.get('text:outline-level') ?? '1') === '1') this.chapter += 1
    const { isQuotation } = this.styles.of(attributes.get('text:style-name') ?? null)
    const kind = name === 'text:h' ? 'heading' : this.cells > 0 ? 'cell' : this.lists.isItem ? 'item' : isQuotation === true ? 'quotation' : 'paragraph'
    this.written.beginParagraph({ kind, label: this.lists.takeLabel() })
  }

  private beginNote(attributes: XmlAttributes, tag: Tag): void {
    const note: NoteKind = attributes.get('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
    this.noteCount += 1
    const ref = `${note}-${this.noteCount}`
    for (const name of [attributes.get('text:id') ?? ref, ...this.named.splice(0, NAMED_MAX)]) if (!this.bookmarks.has(name)) this.bookmarks.set(name, ref)
    const mark: DraftMark = { kind: 'mark', note, ref, origin: { part: this.part, ...tag }, section: this.chapter, page: this.page, sign: null }
    if (this.deletions.isOpen) this.leaveOut(false)
    else {
      this.written.beginNote(mark)
      this.marks.push(mark)
    }
  }

  private endNote(): void {
    const mark = this.marks.pop()
    const blocks = this.written.endNote()
    if (mark !== undefined) this.notes.set(mark.ref, blocks)
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

  private leaveOut(isChange: boolean): void {
    this.leftOut = { depth: this.depth, isChange }
  }
}

function isHidden(name: string, attributes: XmlAttributes): boolean {
  return (name === 'text:hidden-text' && attributes.get('text:is-hidden') !== 'false') || (name === 'text:section' && attributes.get('text:display') === 'none')
}
