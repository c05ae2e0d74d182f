/** Reads one part of a Word document (its body, its footnotes, its endnotes) into paragraphs as they stand when all changes are accepted. */
import { unreadable } from '../unreadable.ts'
import { readXml, type XmlAttributes, type XmlHandler } from '../xml.ts'
import { cslWorks } from '../citations/csl.ts'
import type { CitedWork } from '../citations/cited-work.ts'
import type { Changes } from '../office/changes.ts'
import type { DraftBlock, DraftMark } from '../office/drafts.ts'
import { citation, Fields, fromBase64 } from '../office/fields.ts'
import type { Lists } from './lists.ts'
import { OOXML } from './names.ts'
import type { NoteKind, NoteRules, RulesByKind } from '../office/note-numbers.ts'
import { ParagraphWriter } from '../office/writer.ts'
import { numeralStyle } from './note-rules.ts'
import type { Part } from './package.ts'
import { describer, type Properties } from './paragraphs.ts'
import { isOn, runLook, type RunLook, type Styles } from './styles.ts'
import { symbolOf } from './symbols.ts'

export interface StoryContext {
  readonly styles: Styles
  readonly lists: Lists
  readonly sources: ReadonlyMap<string, CitedWork>
  readonly changes: Changes
  /** `ref`s of notes by the bookmarks around their marks. */
  readonly bookmarks: Map<string, string>
}

export interface Story {
  readonly blocks: readonly DraftBlock[]
  /** Of a part of notes: the paragraphs of each, by its `ref`, without separators. */
  readonly notes: ReadonlyMap<string, readonly DraftBlock[]>
  /** What each section says of its notes. */
  readonly sections: readonly RulesByKind[]
}

export function readStory(part: Part, context: StoryContext): Story {
  const reader = new StoryReader(part, context)
  readXml(part.source, OOXML, reader)
  return reader.finish()
}

/** Former properties, readings above characters: nothing of it is text as it stands. */
const LEFT_OUT: ReadonlySet<string> = new Set(['w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:tblGridChange', 'w:tblPrExChange', 'w:numberingChange', 'w:rt', 'w:delText', 'w:delInstrText', 'w:cellDel'])
const TEXTS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:instrText', 'w:fldData'])
const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

/** Texts with many entities have some hundreds in one run. */
const STRETCHES_MAX = 200_000

const ENDED_MAX = 100

interface Run { look: RunLook; style: string | null; isOpen: boolean }
interface Control { isPlaceholder: boolean; tag: string; hasField: boolean }
interface Stretch { readonly text: string; readonly at: number; readonly length: number }

class StoryReader implements XmlHandler {
  private readonly writer: ParagraphWriter<Properties>
  private readonly fields: Fields
  private depth = 0
  /** Depth of the element that is left out with all in it. */
  private leftOut: { readonly depth: number; readonly isDeleted: boolean } | null = null
  private readonly path: string[] = []
  private run: Run = newRun()
  private readonly runs: Run[] = []
  private readonly links: string[] = []
  private readonly controls: Control[] = []
  private readonly alternatives: boolean[] = []
  private readonly rows: number[] = []
  private capture: { readonly name: string; readonly isPreserved: boolean; readonly parts: Stretch[] } | null = null
  private waiting: DraftMark | null = null
  private readonly bookmarks = new Map<string, string>()
  /** Bookmarks that ended after the last text. */
  private ended: string[] = []
  private note: string | null = null
  private readonly notes = new Map<string, readonly DraftBlock[]>()
  private rules: Record<NoteKind, NoteRules> = { footnote: {}, endnote: {} }
  private readonly sections: RulesByKind[] = []
  /** Properties of a section stand in its last paragraph. */
  private isLastOfSection = false
  private page = 0
  private cells = 0

  constructor(private readonly part: Part, private readonly context: StoryContext) {
    this.writer = new ParagraphWriter<Properties>(describer(context.styles, context.lists))
    this.fields = new Fields(context.sources)
  }

  finish(): Story {
    return { blocks: this.writer.take(), notes: this.notes, sections: this.sections }
  }

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    this.depth += 1
    this.path.push(name)
    if (this.leftOut !== null) { if (this.leftOut.isDeleted) this.noteDeleted(name, attributes); return }
    if (LEFT_OUT.has(name) || this.isOtherAlternative(name)) this.leaveOut(false)
    else if (TEXTS.has(name)) this.capture = { name, isPreserved: name !== 'w:t' || attributes.get('xml:space') === 'preserve' || attributes.get('?:space') === 'preserve', parts: [] }
    else if (this.isWithin('w:pPr')) this.paragraphProperty(name, attributes)
    else if (this.isWithin('w:rPr')) this.runProperty(name, attributes)
    else if (this.isWithin('w:sdtPr')) this.controlProperty(name, attributes)
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
    if (this.capture?.name === name) this.finishCapture()
    else if (!isLeftOut || name === 'w:sdtContent' || name === 'w:tr') this.closeContent(name)
  }

  text(text: string, at: number, length: number): void {
    if (this.leftOut !== null || this.capture === null) return
    const { parts } = this.capture
    if (parts.length >= STRETCHES_MAX) throw unreadable`is damaged: a stretch of its text has more entities than any text`
    parts.push({ text, at, length })
  }

  private content(name: string, attributes: XmlAttributes, tag: { readonly at: number; readonly length: number }): void {
    const character = this.run.isOpen ? CHARACTERS[name] : undefined
    if (character !== undefined) this.write(character, tag)
    switch (name) {
      case 'w:p': this.writer.begin({ style: null, own: {}, numbering: null, indent: null, isInCell: this.cells > 0 }); break
      case 'w:r': this.run = { ...newRun(), isOpen: true }; break
      case 'w:br': if (attributes.get('w:type') === 'page') this.page += 1; break
      case 'w:lastRenderedPageBreak': this.page += 1; break
      case 'w:sym': this.write(symbolOf(attributes.get('w:char') ?? '', attributes.get('w:font') ?? ''), tag); break
      case 'w:footnoteReference': case 'w:endnoteReference': this.mark(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes, tag); break
      case 'w:fldChar': this.fieldCharacter(attributes.get('w:fldCharType') ?? ''); break
      case 'w:fldSimple': this.fields.simple(attributes.get('w:instr') ?? ''); break
      case 'w:hyperlink': this.links.push(this.linkOf(attributes)); break
      case 'w:bookmarkStart': this.bookmarks.set(attributes.get('w:id') ?? '', attributes.get('w:name') ?? ''); break
      case 'w:bookmarkEnd': this.endBookmark(attributes.get('w:id') ?? ''); break
      case 'w:ins': this.context.changes.insertions += 1; break
      case 'w:moveTo': this.context.changes.moves += 1; break
      case 'w:del': this.context.changes.deletions += 1; this.leaveOut(true); break
      case 'w:moveFrom': this.leaveOut(true); break
      case 'w:sdt': this.controls.push({ isPlaceholder: false, tag: '', hasField: false }); break
      case 'w:sdtContent': this.openControl(); break
      case 'w:tc': this.cells += 1; break
      case 'w:tr': this.rows.push(this.depth); break
      case 'w:txbxContent': this.runs.push(this.run); this.run = newRun(); break
      case 'mc:AlternateContent': this.alternatives.push(false); break
      case 'w:footnote': case 'w:endnote': this.note = isText(attributes) ? `${name.slice(2)}-${attributes.get('w:id') ?? ''}` : null; break
    }
  }

  private closeContent(name: string): void {
    switch (name) {
      case 'w:p': this.writer.end(); this.fields.endParagraph(); if (this.isLastOfSection) this.endSection(); break
      case 'w:r': this.run = newRun(); break
      case 'w:fldSimple': this.fields.end(); break
      case 'w:hyperlink': this.links.pop(); break
      case 'w:sdtContent': if (this.controls.at(-1)?.hasField === true) this.fields.end(); break
      case 'w:sdt': this.controls.pop(); break
      case 'w:tc': this.cells -= 1; break
      case 'w:tr': this.rows.pop(); break
      case 'w:txbxContent': this.run = this.runs.pop() ?? newRun(); break
      case 'w:sectPr': if (this.path.at(-1) === 'w:pPr') this.isLastOfSection = true; else this.endSection(); break
      case 'w:footnote': case 'w:endnote': {
        const blocks = this.writer.take()
        if (this.note !== null) this.notes.set(this.note, blocks)
        this.note = null
        break
      }
    }
  }

  private endSection(): void {
    this.sections.push(this.rules)
    this.rules = { footnote: {}, endnote: {} }
    this.isLastOfSection = false
    this.page += 1
  }

  private paragraphProperty(name: string, attributes: XmlAttributes): void {
    const { look } = this.writer
    const value = attributes.get('w:val') ?? null
    if (look === undefined) return
    if (this.isWithin('w:sectPr')) { this.sectionProperty(name, attributes); return }
    if (this.isWithin('w:rPr')) {
      if (name === 'w:del' || name === 'w:moveFrom') { this.writer.deleteEnd(); if (name === 'w:del') this.context.changes.deletions += 1 }
      return
    }
    switch (name) {
      case 'w:pStyle': look.style = value; break
      case 'w:outlineLvl': if (Number(value) < 9) look.own = { ...look.own, isHeading: true }; break
      case 'w:ilvl': look.numbering = { id: look.numbering?.id ?? null, level: Number(value) }; break
      case 'w:numId': look.numbering = { id: value, level: look.numbering?.level ?? 0 }; break
      case 'w:ind': look.indent = { left: Number(attributes.get('w:left') ?? attributes.get('w:start') ?? 0), isHanging: attributes.has('w:hanging') }; break
    }
  }

  private runProperty(name: string, attributes: XmlAttributes): void {
    if (!this.run.isOpen) return
    if (name === 'w:rStyle') this.run.style = attributes.get('w:val') ?? null
    else this.run.look = { ...this.run.look, ...runLook(other => (other === name ? attributes : undefined)) }
  }

  private controlProperty(name: string, attributes: XmlAttributes): void {
    const control = this.controls.at(-1)
    if (control === undefined) return
    if (name === 'w:showingPlcHdr') control.isPlaceholder = isOn(attributes.get('w:val'))
    if (name === 'w:tag') control.tag = attributes.get('w:val') ?? ''
  }

  private sectionProperty(name: string, attributes: XmlAttributes): void {
    const kind = this.isWithin('w:footnotePr') ? 'footnote' : this.isWithin('w:endnotePr') ? 'endnote' : null
    const value = attributes.get('w:val') ?? ''
    if (kind === null) return
    if (name === 'w:numFmt') this.rules[kind] = { ...this.rules[kind], style: numeralStyle(value) }
    if (name === 'w:numStart') this.rules[kind] = { ...this.rules[kind], start: Number(value) }
    if (name === 'w:numRestart') this.rules[kind] = { ...this.rules[kind], restart: value === 'eachSect' ? 'section' : value === 'eachPage' ? 'page' : 'never' }
  }

  private rowProperty(name: string): void {
    if (name === 'w:ins') this.context.changes.insertions += 1
    if (name !== 'w:del') return
    this.context.changes.deletions += 1
    const row = this.rows.at(-1)
    if (row !== undefined) this.leftOut = { depth: row, isDeleted: true }
  }

  /** Mendeley keeps a citation in the name of the control around it. */
  private openControl(): void {
    const control = this.controls.at(-1)
    if (control === undefined) return
    if (control.isPlaceholder) { this.leaveOut(false); return }
    const data = /^MENDELEY_CITATION_v3_(.+)$/su.exec(control.tag)?.[1]
    if (data !== undefined) this.fields.beginResult(citation(cslWorks(fromBase64(data))))
    else if (control.tag.startsWith('MENDELEY_BIBLIOGRAPHY')) this.fields.beginResult({ kind: 'works' })
    else return
    control.hasField = true
  }

  private fieldCharacter(type: string): void {
    if (type === 'begin') this.fields.begin()
    else if (type === 'separate') this.fields.separate()
    else if (type === 'end') this.fields.end()
  }

  private mark(note: NoteKind, attributes: XmlAttributes, tag: { readonly at: number; readonly length: number }): void {
    if (this.fields.isInstruction) return
    const ref = `${note}-${attributes.get('w:id') ?? ''}`
    for (const bookmark of [...this.bookmarks.values(), ...this.ended.splice(0)]) if (!this.context.bookmarks.has(bookmark)) this.context.bookmarks.set(bookmark, ref)
    const isCustom = attributes.has('w:customMarkFollows') && isOn(attributes.get('w:customMarkFollows'))
    const mark: DraftMark = { kind: 'mark', note, ref, origin: { part: this.part.name, ...tag }, section: this.sections.length, page: this.page, sign: isCustom ? '' : null }
    this.writer.piece(mark)
    this.waiting = isCustom ? mark : null
  }

  /** LibreOffice ends a note's bookmark right before its mark. */
  private endBookmark(id: string): void {
    const name = this.bookmarks.get(id)
    if (name !== undefined && this.ended.length < ENDED_MAX) this.ended.push(name)
    this.bookmarks.delete(id)
  }

  private finishCapture(): void {
    const capture = this.capture
    this.capture = null
    if (capture === null) return
    if (capture.name === 'w:instrText') { for (const { text } of capture.parts) this.fields.instruct(text); return }
    if (capture.name === 'w:fldData') { for (const { text } of capture.parts) this.fields.keep(text); return }
    for (const { text, at, length } of capture.isPreserved ? capture.parts : trimmed(capture.parts)) this.write(text, { at, length })
  }

  private write(text: string, place: { readonly at: number; readonly length: number }): void {
    if (this.fields.isInstruction || text === '') return
    if (this.ended.length > 0) this.ended = []
    const look = { ...this.context.styles.run(this.run.style), ...this.run.look }
    if (look.isHidden === true) { this.context.changes.hidden += text.trim().length; return }
    if (this.waiting !== null && text.trim() !== '') {
      this.waiting.sign = text.trim()
      this.waiting = null
      return
    }
    const origin = { part: this.part.name, ...place }
    const bookmark = this.fields.noteAgain
    if (bookmark !== null) { this.writer.piece({ kind: 'again', bookmark, origin, printed: text }); return }
    const link = this.links.at(-1) ?? ''
    this.writer.text({ kind: 'text', text, origin, target: link === '' ? this.fields.target : link, isRaised: look.isRaised === true, citation: this.fields.citation, isListed: this.fields.isWorks })
  }

  private linkOf(attributes: XmlAttributes): string {
    const related = this.part.relationships.get(attributes.get('r:id') ?? '')
    const anchor = attributes.get('w:anchor') ?? attributes.get('w:docLocation') ?? ''
    return `${related?.isExternal === true ? related.target : ''}${anchor === '' ? '' : `#${anchor}`}`
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

/** Properties stand at most so deep within what they belong to. */
const PROPERTY_DEPTH = 5

function newRun(): Run {
  return { look: {}, style: null, isOpen: false }
}

/** Separators are notes by their mark-up only. */
function isText(attributes: XmlAttributes): boolean {
  const type = attributes.get('w:type') ?? 'normal'
  return type === 'normal'
}

/** Without blanks at either end, as text is read that doesn't ask to keep them. */
function trimmed(parts: readonly Stretch[]): readonly Stretch[] {
  const first = parts.findIndex(({ text }) => text.trim() !== '')
  const last = parts.findLastIndex(({ text }) => text.trim() !== '')
  return first < 0 ? [] : parts.slice(first, last + 1).map((stretch, index): Stretch => {
    const { text, at, length } = stretch
    if (text.length !== length) return stretch
    const from = index === 0 ? text.length - text.trimStart().length : 0
    const to = index === last - first ? text.trimEnd().length : text.length
    return { text: text.slice(from, to), at: at + from, length: to - from }
  })
}
