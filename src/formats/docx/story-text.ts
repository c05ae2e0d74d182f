/** Writes the text of a Word document as it is read: with its look, the links behind it, the fields that it is the result of, and the marks in it. */
import type { DraftBlock, DraftMark } from '../office/drafts.ts'
import { Fields } from '../office/fields.ts'
import type { NoteKind } from '../office/note-numbers.ts'
import { ParagraphWriter } from '../office/writer.ts'
import type { XmlAttributes } from '../xml.ts'
import type { Captured } from './captured.ts'
import type { Part } from './package.ts'
import { describer, type Properties } from './paragraphs.ts'
import type { Sections } from './sections.ts'
import type { StoryContext } from './story-context.ts'
import { isOn, runLook, type RunLook } from './styles.ts'

/** Where a tag stands. */
export interface Tag { readonly at: number; readonly length: number }

interface Run { look: RunLook; style: string | null; isOpen: boolean }

const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }
const ENDED_MAX = 100

export class StoryText {
  readonly writer: ParagraphWriter<Properties>
  readonly fields: Fields
  private run: Run = newRun()
  /** Around text boxes that are open. */
  private readonly runs: Run[] = []
  private readonly links: string[] = []
  /** How deep within what mathematics raises. */
  private powers = 0
  /** A mark whose sign follows it. */
  private waiting: DraftMark | null = null
  private readonly bookmarks = new Map<string, string>()
  /** Bookmarks that ended after the last text. */
  private ended: string[] = []

  constructor(private readonly part: Part, private readonly context: StoryContext, private readonly sections: Sections) {
    this.writer = new ParagraphWriter<Properties>(describer(context.styles, context.lists))
    this.fields = new Fields(context.sources)
  }

  take(): readonly DraftBlock[] {
    return this.writer.take()
  }

  beginRun(): void {
    this.run = { ...newRun(), isOpen: true }
  }

  endRun(): void {
    this.run = newRun()
  }

  beginBox(): void {
    this.runs.push(this.run)
    this.run = newRun()
  }

  endBox(): void {
    this.run = this.runs.pop() ?? newRun()
  }

  runProperty(name: string, attributes: XmlAttributes): void {
    if (!this.run.isOpen) return
    if (name === 'w:rStyle') this.run.style = attributes.get('w:val') ?? null
    else this.run.look = { ...this.run.look, ...runLook(other => (other === name ? attributes : undefined)) }
  }

  raise(step: 1 | -1): void {
    this.powers += step
  }

  beginLink(attributes: XmlAttributes): void {
    const related = this.part.relationships.get(attributes.get('r:id') ?? '')
    const anchor = attributes.get('w:anchor') ?? attributes.get('w:docLocation') ?? ''
    this.links.push(`${related?.isExternal === true ? related.target : ''}${anchor === '' ? '' : `#${anchor}`}`)
  }

  endLink(): void {
    this.links.pop()
  }

  beginBookmark(attributes: XmlAttributes): void {
    this.bookmarks.set(attributes.get('w:id') ?? '', attributes.get('w:name') ?? '')
  }

  /** LibreOffice ends a note's bookmark right before its mark. */
  endBookmark(id: string): void {
    const name = this.bookmarks.get(id)
    if (name !== undefined && this.ended.length < ENDED_MAX) this.ended.push(name)
    this.bookmarks.delete(id)
  }

  mark(note: NoteKind, attributes: XmlAttributes, tag: Tag): void {
    if (this.fields.isInstruction) return
    const ref = `${note}-${attributes.get('w:id') ?? ''}`
    for (const bookmark of [...this.bookmarks.values(), ...this.ended.splice(0)]) if (!this.context.bookmarks.has(bookmark)) this.context.bookmarks.set(bookmark, ref)
    const isCustom = attributes.has('w:customMarkFollows') && isOn(attributes.get('w:customMarkFollows'))
    const mark: DraftMark = { kind: 'mark', note, ref, origin: { part: this.part.name, ...tag }, section: this.sections.all.length, page: this.sections.page, sign: isCustom ? '' : null }
    this.writer.piece(mark)
    this.waiting = isCustom ? mark : null
  }

  /** An element that stands for a character. */
  character(name: string, tag: Tag): void {
    const character = this.run.isOpen ? CHARACTERS[name] : undefined
    if (character !== undefined) this.write(character, tag)
  }

  captured({ name, stretches }: Captured): void {
    for (const { text, at, length } of stretches) {
      if (name === 'w:instrText') this.fields.instruct(text)
      else if (name === 'w:fldData') this.fields.keep(text)
      else this.write(text, { at, length })
    }
  }

  write(text: string, place: Tag): void {
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
    this.writer.text({ kind: 'text', text, origin, target: link === '' ? this.fields.target : link, isRaised: look.isRaised === true || this.powers > 0, citation: this.fields.citation, isListed: this.fields.isWorks })
  }
}

function newRun(): Run {
  return { look: {}, style: null, isOpen: false }
}
