/** The running text of a structured document as plain lines, for what reads citations in plain text; works that the format lists stand behind it. */
import type { Flow, FlowBlock, FlowMark, FlowNote, FlowPiece, FlowText } from '../../model/flow.ts'
import type { LinkTarget } from '../../model/manuscript.ts'
import { numberedOpening, opensWithAuthor } from '../apparatus/entry-openings.ts'
import { lineAt } from '../line-at.ts'
import type { ListLine } from '../apparatus/note-list.ts'
import type { Line } from '../lines.ts'
import { firstMarks } from './first-marks.ts'
import { textOf } from './figures.ts'
import type { Ground } from './ground.ts'
import { addLink } from './links.ts'
import { PlacedText } from './placed-text.ts'

export interface MarkAt { readonly mark: FlowMark; readonly at: number }
export interface WorkAt { readonly note: FlowNote; readonly start: number; readonly end: number }

/** All offsets count in `placed`, which leads to the ground. */
export interface ApparatusText {
  readonly placed: PlacedText
  readonly text: string
  /** Lines of running blocks, by blocks. */
  readonly blocks: readonly (readonly Line[])[]
  /** All lines, those of works as well. */
  readonly lines: readonly Line[]
  readonly listLines: readonly ListLine[]
  readonly marks: readonly MarkAt[]
  /** Links behind the text. */
  readonly links: readonly LinkTarget[]
  readonly works: readonly WorkAt[]
  /** Line in the manuscript. */
  readonly lineOf: (offset: number) => number
}

/** More than one blank line: nothing that a line broke goes on behind it. */
const APART = '\n\n\n'
const SEPARATOR = /^\s{0,2}[,;–-]?\s{0,2}$/u

export function apparatusText(flow: Flow, ground: Ground): ApparatusText {
  const builder = new Builder(ground)
  const blocks = flow.blocks.map((block, index) => builder.block(block, index + 1))
  const first = firstMarks(flow)
  const works = flow.notes.filter(({ kind }) => kind === 'work').map((note): WorkAt & { readonly lines: readonly Line[] } => {
    const lines = note.blocks.flatMap((block, index) => builder.block(block, first.get(note.ref)?.block ?? flow.blocks.length, index > 0 ? '\n' : APART))
    return { note, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, lines }
  })
  const { placed, marks, links } = builder
  const lines = [...blocks.flat(), ...works.flatMap(work => work.lines)]
  return {
    placed, text: placed.text, blocks, lines, listLines: listLinesOf(flow.blocks, blocks), marks, links,
    works: works.filter(({ start, end }) => end > start),
    lineOf: offset => ground.lineOf(placed.start(offset), lineAt(lines, offset)),
  }
}

class Builder {
  readonly placed = new PlacedText()
  readonly marks: MarkAt[] = []
  readonly links: LinkTarget[] = []

  constructor(private readonly ground: Ground) {}

  /** Its lines; `number` is the block's own, `gap` stands before it. */
  block({ pieces }: FlowBlock, number: number, gap = APART): readonly Line[] {
    if (this.placed.length > 0) this.placed.append(gap, null)
    const start = this.placed.length
    const separators = separatorsOf(pieces)
    const texts = pieces.map(piece => {
      if (separators.has(piece)) return ''
      if (piece.kind === 'mark') { this.marks.push({ mark: piece, at: this.placed.length }); return '' }
      const from = this.placed.length
      const text = textOf(piece)
      this.placed.append(text, this.ground.spanOf(piece))
      addLink(this.links, piece.target, [from, this.placed.length])
      return text
    })
    let at = start
    return texts.join('').split('\n').map((text): Line => {
      const line = { number: this.ground.lineOf(this.placed.start(at), number), start: at, end: at + text.length, text, isBlank: text.trim() === '', isAfterFormFeed: false }
      at = line.end + 1
      return line
    })
  }
}

/** A blank, comma or dash between two markers, as in `¹, ²`, is no text. */
function separatorsOf(pieces: readonly FlowPiece[]): ReadonlySet<FlowPiece> {
  const found = new Set<FlowPiece>()
  let between: FlowText[] | null = null
  for (const piece of pieces) {
    if (piece.kind === 'text') between?.push(piece)
    else {
      if (between !== null && SEPARATOR.test(between.map(({ text }) => text).join(''))) for (const own of between) found.add(own)
      between = []
    }
  }
  return found
}

/** A heading ends a list of works unless an entry follows it: then it is a title within. */
function listLinesOf(blocks: readonly FlowBlock[], lines: readonly (readonly Line[])[]): readonly ListLine[] {
  return blocks.flatMap(({ kind }, index): readonly ListLine[] => {
    const own = lines[index] ?? []
    const next = lines[index + 1]?.[0]?.text ?? ''
    const isEnd = kind === 'heading' && numberedOpening(next) === null && !opensWithAuthor(next)
    const listed = own.map(({ text, start, end, isBlank }): ListLine => ({ text: isEnd ? `# ${text}` : text, start, end, role: isBlank ? 'blank' : 'text' }))
    const end = own.at(-1)?.end ?? 0
    return [...listed, { text: '', start: end, end, role: 'blank' }]
  })
}
