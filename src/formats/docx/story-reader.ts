/** Follows the elements of a part of a Word document: what is text, what is deleted, what is said of paragraphs, controls and sections. */
import type { XmlAttributes, XmlHandler } from '../xml.ts'
import type { DraftBlock } from '../office/drafts.ts'
import { Captured, TEXTS } from './captured.ts'
import { Controls } from './controls.ts'
import type { Part } from './package.ts'
import { paragraphProperty } from './paragraphs.ts'
import { Sections } from './sections.ts'
import { StoryText, type Tag } from './story-text.ts'
import type { Story, StoryContext } from './story-context.ts'
import { symbolOf } from './symbols.ts'

/** Former properties, readings above characters: nothing of it is text as it stands. */
const LEFT_OUT: ReadonlySet<string> = new Set(['w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:tblGridChange', 'w:tblPrExChange', 'w:numberingChange', 'w:rt', 'w:delText', 'w:delInstrText', 'w:cellDel'])
/** Properties stand at most so deep within what they belong to. */
const PROPERTY_DEPTH = 5

export class StoryReader implements XmlHandler {
  private readonly sections = new Sections()
  private readonly written: StoryText
  private readonly controls: Controls
  private depth = 0
  /** Depth of the element that is left out with all in it. */
  private leftOut: { readonly depth: number; readonly isDeleted: boolean } | null = null
  private readonly path: string[] = []
  private readonly alternatives: boolean[] = []
  private readonly rows: number[] = []
  private captured: Captured | null = null
  private note: string | null = null
  private readonly notes = new Map<string, readonly DraftBlock[]>()
  private cells = 0

  constructor(part: Part, private readonly context: StoryContext) {
    this.written = new StoryText(part, context, this.sections)
    this.controls = new Controls(this.written.fields)
  }

  finish(): Story {
    return { blocks: this.written.take(), notes: this.notes, sections: this.sections.all }
  }

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    this.depth += 1
    this.path.push(name)
    if (this.leftOut !== null) { if (this.leftOut.isDeleted) this.noteDeleted(name, attributes); return }
    if (LEFT_OUT.has(name) || this.isOtherAlternative(name)) this.leaveOut(false)
    else if (TEXTS.has(name)) this.captured = new Captured(name, attributes)
    else if (this.isWithin('w:pPr')) this.paragraphProperty(name, attributes)
    else if (this.isWithin('w:rPr')) this.written.runProperty(name, attributes)
    else if (this.isWithin('w:sdtPr')) this.controls.property(name, attributes)
    else if (this.isWithin('w:sectPr')) this.sectionProperty(name, attributes)
    else if (this.isWithin('w:trPr')) this.rowProperty(name)
    else this.content(name, attributes, { at: start, length: end - start })
  }

  close(name: string): void {
    const isLast = this.leftOut?.depth === this.depth
    const isLeftOut = this.leftOut !== null
    this.depth -= 1
    this.path.pop()
    if (isLast) this.leftOut = null
    if (name === 'mc:AlternateContent' && (!isLeftOut || isLast)) this.alternatives.pop()
    if (isLeftOut && !isLast) return
    if (this.captured?.name === name) {
      this.written.captured(this.captured)
      this.captured = null
    } else if (!isLeftOut || name === 'w:sdtContent' || name === 'w:tr') this.closeContent(name)
  }

  text(text: string, at: number, length: number): void {
    if (this.leftOut === null) this.captured?.add({ text, at, length })
  }

  private content(name: string, attributes: XmlAttributes, tag: Tag): void {
    const { context: { changes }, written: text } = this
    text.character(name, tag)
    switch (name) {
      case 'w:p': text.writer.begin({ style: null, own: {}, numbering: null, indent: null, isInCell: this.cells > 0 }); break
      case 'w:r': text.beginRun(); break
      case 'w:br': if (attributes.get('w:type') === 'page') this.sections.breakPage(); break
      case 'w:lastRenderedPageBreak': this.sections.breakPage(); break
      case 'w:sym': text.write(symbolOf(attributes.get('w:char') ?? '', attributes.get('w:font') ?? ''), tag); break
      case 'w:footnoteReference': case 'w:endnoteReference': text.mark(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes, tag); break
      case 'w:fldChar': this.fieldCharacter(attributes.get('w:fldCharType') ?? ''); break
      case 'w:fldSimple': text.fields.simple(attributes.get('w:instr') ?? ''); break
      case 'w:hyperlink': text.beginLink(attributes); break
      case 'w:bookmarkStart': text.beginBookmark(attributes); break
      case 'w:bookmarkEnd': text.endBookmark(attributes.get('w:id') ?? ''); break
      case 'w:ins': changes.insertions += 1; break
      case 'w:moveTo': changes.moves += 1; break
      case 'w:del': changes.deletions += 1; this.leaveOut(true); break
      case 'w:moveFrom': this.leaveOut(true); break
      case 'w:sdt': this.controls.begin(); break
      case 'w:sdtContent': if (!this.controls.beginContent()) this.leaveOut(false); break
      case 'w:tc': this.cells += 1; break
      case 'w:tr': this.rows.push(this.depth); break
      case 'w:txbxContent': text.beginBox(); break
      case 'm:sup': text.raise(1); break
      case 'mc:AlternateContent': this.alternatives.push(false); break
      case 'w:footnote': case 'w:endnote': this.note = isText(attributes) ? `${name.slice(2)}-${attributes.get('w:id') ?? ''}` : null; break
    }
  }

  private closeContent(name: string): void {
    const { written: text } = this
    switch (name) {
      case 'w:p': text.writer.end(); text.fields.endParagraph(); this.sections.endParagraph(); break
      case 'w:r': text.endRun(); break
      case 'w:fldSimple': text.fields.end(); break
      case 'w:hyperlink': text.endLink(); break
      case 'w:sdtContent': this.controls.endContent(); break
      case 'w:sdt': this.controls.end(); break
      case 'w:tc': this.cells -= 1; break
      case 'w:tr': this.rows.pop(); break
      case 'w:txbxContent': text.endBox(); break
      case 'm:sup': text.raise(-1); break
      case 'w:sectPr': this.sections.endProperties(this.path.at(-1) === 'w:pPr'); break
      case 'w:footnote': case 'w:endnote': this.endNote(text.take()); break
    }
  }

  private endNote(blocks: readonly DraftBlock[]): void {
    if (this.note !== null) this.notes.set(this.note, blocks)
    this.note = null
  }

  private paragraphProperty(name: string, attributes: XmlAttributes): void {
    const { writer } = this.written
    if (writer.look === undefined) return
    if (this.isWithin('w:sectPr')) this.sectionProperty(name, attributes)
    else if (!this.isWithin('w:rPr')) paragraphProperty(writer.look, name, attributes)
    else if (name === 'w:del' || name === 'w:moveFrom') {
      writer.deleteEnd()
      if (name === 'w:del') this.context.changes.deletions += 1
    }
  }

  private sectionProperty(name: string, attributes: XmlAttributes): void {
    const kind = this.isWithin('w:footnotePr') ? 'footnote' : this.isWithin('w:endnotePr') ? 'endnote' : null
    if (kind !== null) this.sections.property(kind, name, attributes)
  }

  private rowProperty(name: string): void {
    if (name === 'w:ins') this.context.changes.insertions += 1
    if (name !== 'w:del') return
    this.context.changes.deletions += 1
    const row = this.rows.at(-1)
    if (row !== undefined) this.leftOut = { depth: row, isDeleted: true }
  }

  private fieldCharacter(type: string): void {
    const { fields } = this.written
    if (type === 'begin') fields.begin()
    else if (type === 'separate') fields.separate()
    else if (type === 'end') fields.end()
  }

  private isOtherAlternative(name: string): boolean {
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false
    const isTaken = this.alternatives.at(-1) === true
    if (this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true
    return isTaken
  }

  private leaveOut(isDeleted: boolean): void {
    this.leftOut = { depth: this.depth, isDeleted }
  }

  private noteDeleted(name: string, attributes: XmlAttributes): void {
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.context.changes.deletedNotes.add(`${name === 'w:footnoteReference' ? 'footnote' : 'endnote'}-${attributes.get('w:id') ?? ''}`)
  }

  private isWithin(name: string): boolean {
    for (let up = 2; up <= PROPERTY_DEPTH; up += 1) if (this.path[this.path.length - up] === name) return true
    return false
  }
}

/** Separators are notes by their mark-up only. */
function isText(attributes: XmlAttributes): boolean {
  return (attributes.get('w:type') ?? 'normal') === 'normal'
}
