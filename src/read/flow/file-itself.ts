/** The file itself as the text that its manuscript points into: where a text holds its own markup. */
import type { Flow, FlowMark, FlowNote, Origin } from '../../model/flow.ts'
import type { Span } from '../../model/manuscript.ts'
import { LineStarts } from '../line-starts.ts'
import { firstMarks } from './first-marks.ts'
import type { Ground } from './ground.ts'

/** Files beside it follow it, each from a line of its own; lines are counted in each file by itself. */
export function fileItself(flow: Flow, source: string): Ground {
  const bases = new Map<string | null, number>([[null, 0]])
  let text = source
  const origins = (flow.beside ?? []).map(({ part, text: own }) => {
    const base = text.length + 1
    bases.set(part, base)
    text += `\n${own}`
    return [base, own.length, part, 0, own.length] as const
  })
  const lines = new LineStarts(text)
  const marks = firstMarks(flow)
  const spanAt = (origin: Origin | null): Span | null => spanFrom(bases, origin)
  return {
    text, origins: origins.length === 0 ? null : origins,
    spanOf: ({ origin }) => spanAt(origin),
    spanOfNote: note => noteSpan(note, marks.get(note.ref)?.mark, spanAt),
    lineOf: (offset, block) => {
      // Nobody sees the lines of a flat OpenDocument file: its paragraphs are counted, as in an archive of the same text.
      if (flow.format === 'odt') return block
      const base = origins.findLast(([start]) => start <= offset)?.[0] ?? 0
      return lines.lineAt(offset) - (base === 0 ? 0 : lines.lineAt(base) - 1)
    },
  }
}

/** A note without text here stands where its mark does. */
function noteSpan({ blocks }: FlowNote, mark: FlowMark | undefined, spanAt: (origin: Origin | null) => Span | null): Span {
  const spans = blocks.flatMap(({ pieces }) => pieces).flatMap(piece => {
    const span = piece.kind === 'text' && piece.text.trim() === '' ? null : spanAt(piece.origin)
    return span === null ? [] : [span]
  })
  const [first = spanAt(mark?.origin ?? null)] = spans
  return first === null ? [0, 0] : [first[0], spans.reduce((end, span) => Math.max(end, span[1]), first[1])]
}

/** `null` for what stands in a file that isn't at hand. */
function spanFrom(bases: ReadonlyMap<string | null, number>, origin: Origin | null): Span | null {
  const base = origin === null ? undefined : bases.get(origin.part)
  return origin === null || base === undefined ? null : [base + origin.at, base + origin.at + origin.length]
}
