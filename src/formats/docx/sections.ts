/** The sections of a Word document and what each says of its notes; and where its pages break, as Word left them. */
import type { NoteKind, NoteRules, RulesByKind } from '../office/note-numbers.ts'
import type { XmlAttributes } from '../xml.ts'
import { numeralStyle } from './note-rules.ts'

export class Sections {
  private rules: Record<NoteKind, NoteRules> = { footnote: {}, endnote: {} }
  private readonly ended: RulesByKind[] = []
  /** Properties of a section stand in its last paragraph. */
  private isLastParagraph = false
  page = 0

  /** What the sections that ended say. */
  get all(): readonly RulesByKind[] {
    return this.ended
  }

  breakPage(): void {
    this.page += 1
  }

  property(kind: NoteKind, name: string, attributes: XmlAttributes): void {
    const value = attributes.get('w:val') ?? ''
    if (name === 'w:numFmt') this.rules[kind] = { ...this.rules[kind], style: numeralStyle(value) }
    if (name === 'w:numStart') this.rules[kind] = { ...this.rules[kind], start: Number(value) }
    if (name === 'w:numRestart') this.rules[kind] = { ...this.rules[kind], restart: value === 'eachSect' ? 'section' : value === 'eachPage' ? 'page' : 'never' }
  }

  /** The section's properties end: with them the section, or with the paragraph that they stand in. */
  endProperties(isInParagraph: boolean): void {
    if (isInParagraph) this.isLastParagraph = true
    else this.end()
  }

  endParagraph(): void {
    if (this.isLastParagraph) this.end()
  }

  private end(): void {
    this.ended.push(this.rules)
    this.rules = { footnote: {}, endnote: {} }
    this.isLastParagraph = false
    this.page += 1
  }
}
