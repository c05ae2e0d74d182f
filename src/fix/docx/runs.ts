/** Runs and texts of one part of a Word document, with their places in its source. */
import { OOXML } from '../../formats/docx/names.ts'
import { readXml, type XmlAttributes, type XmlHandler } from '../../formats/xml.ts'

interface Run {
  readonly start: number
  /** Behind its opening tag. */
  readonly openEnd: number
  /** Behind its closing tag. */
  end: number
  /** Its properties as written; empty for none. */
  properties: string
  /** It was put in by a change that is tracked: another one can't stand within. */
  readonly isInserted: boolean
}

/** A `w:t`. */
export interface RunText { readonly run: Run; readonly openStart: number; readonly openEnd: number; closeStart: number; readonly isPreserved: boolean }

/** A paragraph that holds notes' marks: where the first of their runs begins. */
interface MarkedParagraph { readonly start: number; readonly end: number; readonly firstMark: number }

export interface RunMap {
  /** Those within others stand before them. */
  readonly paragraphs: readonly MarkedParagraph[]
  readonly runs: readonly Run[]
  readonly texts: readonly RunText[]
  /** As the part writes the namespace of its own words: `w:`. */
  readonly prefix: string
  /** The highest id of its changes and other marks. */
  readonly idMax: number
}

/** A part's source with its runs. */
export interface OpenedPart { readonly source: string; readonly map: RunMap }

/** Throws `Unreadable` for what is no XML. */
export const openPart = (source: string): OpenedPart => ({ source, map: runsOf(source) })

function runsOf(source: string): RunMap {
  const reader = new RunReader(source)
  readXml(source, OOXML, reader)
  return reader
}

class RunReader implements XmlHandler, RunMap {
  readonly runs: Run[] = []
  readonly texts: RunText[] = []
  readonly paragraphs: MarkedParagraph[] = []
  prefix = ''
  idMax = 0
  private readonly open_: Run[] = []
  private readonly paragraphs_: { readonly start: number; firstMark: number | null }[] = []
  private readonly propertiesAt: number[] = []
  private text_: RunText | null = null
  private insertions = 0

  constructor(private readonly source: string) {}

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    const id = Number(attributes.get('w:id') ?? 0)
    if (id > this.idMax) this.idMax = id
    const run = this.open_.at(-1)
    switch (name) {
      case 'w:ins': case 'w:moveTo': this.insertions += 1; break
      case 'w:r':
        this.prefix = /^<([\w.-]+:)?/u.exec(this.source.slice(start, start + 40))?.[1] ?? ''
        this.open_.push({ start, openEnd: end, end, properties: '', isInserted: this.insertions > 0 })
        break
      case 'w:p': this.paragraphs_.push({ start, firstMark: null }); break
      case 'w:footnoteReference': case 'w:endnoteReference': {
        const paragraph = this.paragraphs_.at(-1)
        if (paragraph !== undefined && run !== undefined) paragraph.firstMark ??= run.start
        break
      }
      case 'w:rPr': this.propertiesAt.push(start); break
      case 'w:t':
        if (run !== undefined) this.text_ = { run, openStart: start, openEnd: end, closeStart: end, isPreserved: (attributes.get('xml:space') ?? attributes.get('?:space')) === 'preserve' }
        break
    }
  }

  close(name: string, start: number, end: number): void {
    const run = this.open_.at(-1)
    switch (name) {
      case 'w:ins': case 'w:moveTo': this.insertions -= 1; break
      case 'w:p': {
        const paragraph = this.paragraphs_.pop()
        if (paragraph != null && paragraph.firstMark !== null) this.paragraphs.push({ start: paragraph.start, end, firstMark: paragraph.firstMark })
        break
      }
      case 'w:r': {
        const closed = this.open_.pop()
        if (closed !== undefined) { closed.end = end; this.runs.push(closed) }
        break
      }
      case 'w:rPr': {
        const from = this.propertiesAt.pop() ?? start
        // Properties of a paragraph's mark stand in no run.
        if (run?.properties === '' && run.openEnd === from) run.properties = this.source.slice(from, end)
        break
      }
      case 'w:t':
        if (this.text_ !== null && start >= this.text_.openEnd) { this.text_.closeStart = start; this.texts.push(this.text_) }
        this.text_ = null
        break
    }
  }

  text(): void { /* places alone count */ }
}
