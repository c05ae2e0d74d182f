/** Makes blocks with places of what was read within the leaves of Markdown. */
import type { Origin } from '../../model/flow.ts'
import { PieceWriter, type DraftBlock, type Look } from '../piece-writer.ts'
import type { Inline, Surroundings } from './inline.ts'
import { readInline } from './inline-reader.ts'
import type { Leaf } from './leaf.ts'

/** A note that stands within the text, by `^[…]`. */
interface InlineNote { readonly ref: string; readonly block: DraftBlock }

export interface Context extends Surroundings {
  /** `ref` of what `[^label]` and `@key` lead to. */
  readonly refOfLabel: (label: string) => string
  readonly refOfKey: (key: string) => string
  /** The author of `@key`; `null` where none is known. */
  readonly authorOf: (key: string) => string | null
  /** Notes within the text are put here, as they begin. */
  readonly inlineNotes: InlineNote[]
}

/** Of a note's own leaves code is read as text: addresses are set so. Elsewhere it says nothing that a source could bear out. */
export function blocksOf(leaf: Leaf, context: Context, isNote: boolean): readonly DraftBlock[] {
  return new BlockWriter(leaf, context, isNote).write(readInline(leaf, context))
}

interface Level { readonly writer: PieceWriter; readonly links: (string | null)[]; raised: number }

const aLevel = (): Level => ({ writer: new PieceWriter(), links: [], raised: 0 })

class BlockWriter {
  private readonly blocks: DraftBlock[] = []
  /** Around the notes that are open, and those notes. */
  private readonly levels: Level[] = []
  private readonly refs: string[] = []
  private level = aLevel()
  private gap = 0

  constructor(private readonly leaf: Leaf, private readonly context: Context, private readonly isNote: boolean) {}

  write(inlines: readonly Inline[]): readonly DraftBlock[] {
    const { lead } = this.leaf
    if (lead !== null) this.level.writer.text(lead.text, { part: null, at: lead.at, length: lead.length })
    for (const inline of inlines) this.inline(inline)
    // an inline note always ends: it is one only when its bracket is closed
    this.part()
    return this.blocks
  }

  private inline(inline: Inline): void {
    const { kind, from, to } = inline
    const { writer } = this.level
    if (kind === 'text' && inline.text !== null) writer.text(inline.text, this.origin(from, to), this.look())
    else if (kind === 'text' || kind === 'emphasis' || (kind === 'code' && this.isInNote())) this.asItStands(from, to)
    else if (kind === 'note') writer.mark(this.context.refOfLabel(inline.label), this.origin(from, to))
    else if (kind === 'cite') this.cite(inline)
    else if (kind === 'part') this.part()
    else if (kind === 'open') this.open(inline.what, inline.target, from)
    else if (kind === 'close') this.close(inline.what)
  }

  /** `@smith` in running text reads as the author's name; what a note cites is printed there as a whole. */
  private cite({ key, isNarrative, from, to }: Inline & { readonly kind: 'cite' }): void {
    const author = isNarrative && !this.isInNote() ? this.context.authorOf(key) : null
    if (author !== null) this.level.writer.text(author, this.origin(from, to), this.look())
    this.level.writer.mark(this.context.refOfKey(key), this.origin(from, to))
  }

  private isInNote(): boolean {
    return this.isNote || this.levels.length > 0
  }

  private open(what: 'link' | 'inline-note' | 'raised', target: string | null, from: number): void {
    if (what === 'link') this.level.links.push(target)
    else if (what === 'raised') this.level.raised += 1
    else {
      const ref = `inline-${this.leaf.start + from}`
      this.level.writer.mark(ref, this.origin(from, from + 2))
      this.levels.push(this.level)
      this.refs.push(ref)
      this.level = aLevel()
    }
  }

  private close(what: 'link' | 'inline-note' | 'raised'): void {
    if (what === 'link') this.level.links.pop()
    else if (what === 'raised') this.level.raised = Math.max(0, this.level.raised - 1)
    else this.endNote()
  }

  private endNote(): void {
    const block = this.level.writer.finish('paragraph')
    const outer = this.levels.pop()
    if (outer === undefined) return
    this.level = outer
    const ref = this.refs.pop()
    if (block !== null && ref !== undefined) this.context.inlineNotes.push({ ref, block })
  }

  /** A block ends; within a note a line does. */
  private part(): void {
    if (this.levels.length > 0) {
      this.level.writer.text('\n', null)
      return
    }
    const block = this.level.writer.finish(this.leaf.kind)
    if (block !== null) this.blocks.push(block)
  }

  /** Without the gaps that lie in it. */
  private asItStands(from: number, to: number): void {
    const { leaf: { text, gaps }, level: { writer } } = this
    let start = from
    while ((gaps[this.gap]?.[0] ?? to) < to) {
      const [gapStart = to, gapEnd = to] = gaps[this.gap] ?? []
      if (gapStart > start) writer.copy(text.slice(start, gapStart), this.origin(start, gapStart), this.look())
      start = Math.max(start, Math.min(gapEnd, to))
      if (gapEnd > to) break
      this.gap += 1
    }
    if (start < to) writer.copy(text.slice(start, to), this.origin(start, to), this.look())
  }

  private look(): Look {
    return { target: this.level.links.at(-1) ?? null, isRaised: this.level.raised > 0 }
  }

  private origin(from: number, to: number): Origin {
    return { part: null, at: this.leaf.start + from, length: to - from }
  }
}
