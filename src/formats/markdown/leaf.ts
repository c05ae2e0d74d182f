/** A stretch of a Markdown file whose text is read. */
import type { FlowBlock } from '../../model/flow.ts'

export interface Leaf {
  readonly kind: FlowBlock['kind']
  readonly start: number
  /** As long as what stands in the file from `start` on; what belongs to the block around it, such as `>`, is blanked. */
  readonly text: string
  /** Stretches of `text` that are no text: marks of quotations and the indentation of lines. Ascending. */
  readonly gaps: readonly Range[]
  /** What a reader sees before it: the number of an item, at its place in the file. */
  readonly lead: Lead | null
}

export type Range = readonly [start: number, end: number]
export interface Lead { readonly text: string; readonly at: number; readonly length: number }

/** Blanks at the beginning of lines, and what stands before line feeds in files of Windows. */
const INDENT = /(?<=^|\n)[ \t]+|\r+(?=\n)/gu
/** The same with the bars of pandoc's line blocks. */
const VERSE_INDENT = /(?<=^|\n)[ \t]*(?:\|[ \t]+)?|\r+(?=\n)/gu
const VERSE = /^\|[ \t]+[^|\n]*(?:\n|$)/u

/** What stands at `[from, to)`, but for `marks` there; `null` where nothing is left. */
export function leafAt(source: string, [from, to]: Range, { kind, marks, lead = null }: { readonly kind: Leaf['kind'], readonly marks: readonly Range[], readonly lead?: Lead | null }): Leaf | null {
  const text = withBlanks(source.slice(from, to), marks.map(([start, end]) => [start - from, end - from])).trimEnd()
  if (text.trim() === '') return null
  const gaps = Array.from(text.matchAll(VERSE.test(text) ? VERSE_INDENT : INDENT), ({ index, 0: { length } }): Range => [index, index + length])
  return { kind, start: from, text, gaps: gaps.filter(([start, end]) => end > start), lead }
}

/** `text` with blanks in place of `ranges`, which ascend. */
export function withBlanks(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  let from = 0
  const parts = ranges.flatMap(([start, end]) => {
    const before = text.slice(from, start)
    from = end
    return [before, text.slice(start, end).replace(/[^\n]/gu, ' ')]
  })
  return parts.join('') + text.slice(from)
}
