/** Gathers what a LaTeX file prints: running blocks, and the notes within them. */
import type { FlowBlock, Origin } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import { unreadable } from '../unreadable.ts'
import { PieceWriter, type DraftBlock } from '../piece-writer.ts'

export interface LatexNote { readonly ref: string; readonly note: NoteNumber; readonly kind: 'footnote' | 'endnote' | 'work'; readonly series?: string; readonly blocks: readonly DraftBlock[] }

interface Level {
  readonly writer: PieceWriter
  readonly blocks: DraftBlock[]
  readonly kinds: FlowBlock['kind'][]
  readonly links: (string | null)[]
  raised: number
  readonly note: Omit<LatexNote, 'blocks'> | null
}

const aLevel = (note: Level['note']): Level => ({ writer: new PieceWriter(), blocks: [], kinds: [], links: [], raised: 0, note })

/** Each takes 2 kilobytes until all are read (measured), and 500 MB are what there is; the book of 1,000 pages measured has 8,000 paragraphs. */
const BLOCKS_MAX = 120_000

export class Output {
  readonly notes: LatexNote[] = []
  private readonly levels: Level[] = []
  private readonly refs = new Map<string, number>()
  private level = aLevel(null)
  private blocks = 0

  text(text: string, origin: Origin | null): void {
    this.level.writer.text(text, origin, { target: this.level.links.at(-1) ?? null, isRaised: this.level.raised > 0 })
  }

  /** As it stands in the file. */
  copy(text: string, origin: Origin): void {
    this.level.writer.copy(text, origin, { target: this.level.links.at(-1) ?? null, isRaised: this.level.raised > 0 })
  }

  mark(ref: string, origin: Origin): void {
    this.level.writer.mark(ref, origin)
  }

  endBlock(): void {
    const block = this.level.writer.finish(this.level.kinds.at(-1) ?? 'paragraph')
    if (block === null) return
    this.blocks += 1
    if (this.blocks > BLOCKS_MAX) throw unreadable`holds more than ${BLOCKS_MAX} paragraphs, more than any book: split it and check its parts`
    this.level.blocks.push(block)
  }

  /** What is written from here on is of this kind, until `endKind`. */
  kind(kind: FlowBlock['kind']): void {
    this.endBlock()
    this.level.kinds.push(kind)
  }

  endKind(): void {
    this.endBlock()
    this.level.kinds.pop()
  }

  link(target: string | null): void {
    this.level.links.push(target)
  }

  endLink(): void {
    this.level.links.pop()
  }

  raise(): void {
    this.level.raised += 1
  }

  lower(): void {
    this.level.raised = Math.max(0, this.level.raised - 1)
  }

  /** What is written from here on is this note's, until `endNote`. A second note of one `ref` gets another. */
  note(note: Omit<LatexNote, 'blocks'>): void {
    const count = (this.refs.get(note.ref) ?? 0) + 1
    this.refs.set(note.ref, count)
    this.levels.push(this.level)
    this.level = aLevel(count === 1 ? note : { ...note, ref: `${note.ref} ${count}` })
  }

  /** The kind of the note that is open, `null` in running text. */
  get openNote(): LatexNote['kind'] | null {
    return this.level.note?.kind ?? null
  }

  /** So many notes are open within each other. */
  get depth(): number {
    return this.levels.length
  }

  endNote(): void {
    const { note, blocks } = this.level
    const outer = this.levels.pop()
    if (note === null || outer === undefined) return
    this.endBlock()
    this.level = outer
    this.notes.push({ ...note, blocks })
  }

  /** The running blocks; notes that are open end. */
  finish(): readonly DraftBlock[] {
    while (this.levels.length > 0) this.endNote()
    this.endBlock()
    return this.level.blocks
  }
}
