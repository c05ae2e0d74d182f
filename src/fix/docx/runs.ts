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
  /** `null`: no change that is tracked put it in. */
  readonly insertion: Insertion | null
}

/** An insertion or move that is tracked. Another can't stand within; where it holds a run itself, it can be ended before and go on behind. */
export interface Insertion { readonly opening: string; readonly holdsRun: boolean }

/** A `w:t`. */
export interface RunText { readonly run: Run; readonly openStart: number; readonly openEnd: number; closeStart: number; readonly isPreserved: boolean }

/** A paragraph that holds notes' marks, and the last place in it where comments may stand. */
interface MarkedParagraph { readonly start: number; readonly end: number; readonly commentsUntil: number }

export interface RunMap {
  /** Those within others stand before them. */
  readonly paragraphs: readonly MarkedParagraph[]
  /** Those within others (in text boxes) stand before them. */
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

const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo'])

interface OpenParagraph { readonly start: number; readonly beginsControl: boolean; firstRun: number | null; firstMark: number | null }

class RunReader implements XmlHandler, RunMap {
  readonly runs: Run[] = []
  readonly texts: RunText[] = []
  readonly paragraphs: MarkedParagraph[] = []
  prefix = ''
  idMax = 0
  private readonly path: string[] = []
  private readonly openRuns: Run[] = []
  private readonly openParagraphs: OpenParagraph[] = []
  /** Opening tags. */
  private readonly insertions: string[] = []
  private readonly propertiesAt: number[] = []
  private openText: RunText | null = null
  private openedLast = ''

  constructor(private readonly source: string) {}

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    const id = Number(attributes.get('w:id') ?? 0)
    if (id > this.idMax) this.idMax = id
    const run = this.openRuns.at(-1)
    const paragraph = this.openParagraphs.at(-1)
    switch (name) {
      case 'w:ins': case 'w:moveTo': this.insertions.push(this.source.slice(start, end)); break
      case 'w:r': this.openRun(start, end); if (paragraph !== undefined) paragraph.firstRun ??= start; break
      case 'w:p': this.openParagraphs.push({ start, beginsControl: this.openedLast === 'w:sdtContent', firstRun: null, firstMark: null }); break
      case 'w:footnoteReference': case 'w:endnoteReference': if (paragraph !== undefined && run !== undefined) paragraph.firstMark ??= run.start; break
      case 'w:rPr': this.propertiesAt.push(start); break
      case 'w:t':
        if (run !== undefined) this.openText = { run, openStart: start, openEnd: end, closeStart: end, isPreserved: (attributes.get('xml:space') ?? attributes.get('?:space')) === 'preserve' }
        break
    }
    this.path.push(name)
    this.openedLast = name
  }

  close(name: string, start: number, end: number): void {
    this.path.pop()
    switch (name) {
      case 'w:ins': case 'w:moveTo': this.insertions.pop(); break
      case 'w:p': this.closeParagraph(end); break
      case 'w:r': {
        const closed = this.openRuns.pop()
        if (closed !== undefined) { closed.end = end; this.runs.push(closed) }
        break
      }
      case 'w:rPr': {
        const from = this.propertiesAt.pop() ?? start
        const run = this.openRuns.at(-1)
        // Properties of a paragraph's mark stand in no run.
        if (run?.properties === '' && run.openEnd === from) run.properties = this.source.slice(from, end)
        break
      }
      case 'w:t':
        if (this.openText !== null && start >= this.openText.openEnd) { this.openText.closeStart = start; this.texts.push(this.openText) }
        this.openText = null
        break
    }
  }

  text(): void { /* places alone count */ }

  private openRun(start: number, end: number): void {
    this.prefix = /^<([\w.-]+:)?/u.exec(this.source.slice(start, start + 40))?.[1] ?? ''
    const opening = this.insertions.at(-1)
    const holdsRun = INSERTIONS.has(this.path.at(-1) ?? '')
    this.openRuns.push({ start, openEnd: end, end, properties: '', insertion: opening === undefined ? null : { opening, holdsRun } })
  }

  /** Of the paragraph that begins a content control, LibreOffice 7.4 loses all text before a comment: there none may stand behind any. */
  private closeParagraph(end: number): void {
    const { start = end, beginsControl = false, firstRun = null, firstMark = null } = this.openParagraphs.pop() ?? {}
    const commentsUntil = beginsControl ? firstRun : firstMark
    if (firstMark !== null && commentsUntil !== null) this.paragraphs.push({ start, end, commentsUntil })
  }
}
