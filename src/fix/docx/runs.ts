/** Runs and texts of one part of a Word document, with their places in its source. */
import { OOXML } from '../../formats/docx/names.ts'
import { readXml, type XmlAttributes, type XmlHandler } from '../../formats/xml.ts'
import { firstIndex } from '../../text/first-index.ts'
import type { Place } from '../behind.ts'
import type { Insertion, Run, RunParagraph, RunText } from './run.ts'
import { RunLinks } from './run-links.ts'

export interface RunMap {
  /** In the order of their ends: those within others (in text boxes) stand before them. */
  readonly runs: readonly Run[]
  readonly texts: readonly RunText[]
  /** The outermost runs in which the first two marks of footnotes stand, and those of endnotes. */
  readonly firstMarks: readonly (readonly Run[])[]
  /** As the part writes the namespace of its own words: `w:`. */
  readonly prefix: string
  /** The highest id of its changes and other marks. */
  readonly idMax: number
}

/** Of a part's source. Throws `Unreadable` for what is no XML. */
export function runsOf(source: string): RunMap {
  const reader = new RunReader(source)
  readXml(source, OOXML, reader)
  return reader
}

/** Runs that hold a place, from the innermost outwards. */
export function runsAround({ runs }: RunMap, { start, end }: Place): readonly Run[] {
  const holding: Run[] = []
  // Of runs that end behind the place, the first is one that holds it, or stands in one.
  for (let run = runs[firstIndex(runs, each => each.end >= end)] ?? null; run !== null; run = run.outer) if (run.openEnd <= start) holding.push(run)
  return holding
}

/** Texts that a place touches. */
export function textsIn({ texts }: RunMap, { start, end }: Place): readonly RunText[] {
  const from = firstIndex(texts, ({ closeStart }) => closeStart > start)
  return texts.slice(from, Math.max(from, firstIndex(texts, ({ openEnd }) => openEnd >= end)))
}

/** More are not asked about. */
const FIRST_MARKS = 2
const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo'])

class RunReader implements XmlHandler, RunMap {
  readonly runs: Run[] = []
  readonly texts: RunText[] = []
  readonly firstMarks: readonly [footnotes: Run[], endnotes: Run[]] = [[], []]
  prefix = ''
  idMax = 0
  private readonly path: string[] = []
  private readonly openRuns: Run[] = []
  private readonly openParagraphs: RunParagraph[] = []
  /** Opening tags. */
  private readonly insertions: string[] = []
  private readonly propertiesAt: number[] = []
  private readonly links = new RunLinks()
  private openText: RunText | null = null
  private openedLast = ''

  constructor(private readonly source: string) {}

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    const id = Number(attributes.get('w:id') ?? 0)
    if (id > this.idMax) this.idMax = id
    const run = this.openRuns.at(-1)
    const paragraph = this.openParagraphs.at(-1)
    this.links.open(name, attributes, { insertion: this.insertion(), paragraph: paragraph ?? null })
    switch (name) {
      case 'w:ins': case 'w:moveTo': this.insertions.push(this.source.slice(start, end)); break
      case 'w:r': this.openRun(start, end); break
      case 'w:p': this.openParagraphs.push({ beginsControl: this.openedLast === 'w:sdtContent', firstRun: null }); break
      case 'w:footnoteReference': this.mark(this.firstMarks[0]); break
      case 'w:endnoteReference': this.mark(this.firstMarks[1]); break
      case 'w:rPr': this.propertiesAt.push(start); break
      case 'w:t':
        if (run !== undefined) this.openText = { run, link: this.links.at(paragraph ?? null), openStart: start, openEnd: end, closeStart: end, isPreserved: (attributes.get('xml:space') ?? attributes.get('?:space')) === 'preserve' }
        break
    }
    this.path.push(name)
    this.openedLast = name
  }

  close(name: string, start: number, end: number): void {
    this.path.pop()
    this.links.close(name, end)
    switch (name) {
      case 'w:ins': case 'w:moveTo': this.insertions.pop(); break
      case 'w:p': this.openParagraphs.pop(); break
      case 'w:r': {
        const closed = this.openRuns.pop()
        if (closed !== undefined) { closed.end = end; this.runs.push(closed); this.links.closeRun(end, closed.insertion) }
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

  text(text: string): void {
    if (this.path.at(-1) === 'w:instrText') this.links.instruct(text)
  }

  private mark(first: Run[]): void {
    const [outermost] = this.openRuns
    if (outermost !== undefined && first.length < FIRST_MARKS) first.push(outermost)
  }

  private openRun(start: number, end: number): void {
    this.prefix = /^<([\w.-]+:)?/u.exec(this.source.slice(start, start + 40))?.[1] ?? ''
    const paragraph = this.openParagraphs.at(-1) ?? null
    if (paragraph !== null) paragraph.firstRun ??= start
    this.openRuns.push({ start, openEnd: end, end, properties: '', insertion: this.insertion(), outer: this.openRuns.at(-1) ?? null, paragraph })
  }
  /** Around what opens here. */
  private insertion(): Insertion | null {
    const opening = this.insertions.at(-1)
    return opening === undefined ? null : { opening, holdsRun: INSERTIONS.has(this.path.at(-1) ?? '') }
  }
}
