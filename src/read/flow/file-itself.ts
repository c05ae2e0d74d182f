/** The file itself as the text that its manuscript points into: where a text holds its own markup. */
import type { Flow, FlowMark, FlowNote, Origin } from '../../model/flow.ts'
import type { Span } from '../../model/manuscript.ts'
import { lineAt } from '../apparatus/line-at.ts'
import { linesOf } from '../lines.ts'
import { firstMarks } from './first-marks.ts'
import type { Ground } from './ground.ts'

export function fileItself(flow: Flow, source: string): Ground {
  const lines = linesOf(source)
  const marks = firstMarks(flow)
  return {
    text: source, origins: null,
    spanOf: ({ origin }) => spanAt(origin),
    spanOfNote: note => noteSpan(note, marks.get(note.ref)?.mark),
    lineOf: offset => lineAt(lines, offset),
  }
}

/** A note without text here stands where its mark does. */
function noteSpan({ blocks }: FlowNote, mark: FlowMark | undefined): Span {
  const spans = blocks.flatMap(({ pieces }) => pieces).flatMap(piece => {
    const span = piece.kind === 'text' && piece.text.trim() === '' ? null : spanAt(piece.origin)
    return span === null ? [] : [span]
  })
  const [first = spanAt(mark?.origin ?? null)] = spans
  return first === null ? [0, 0] : [first[0], spans.reduce((end, span) => Math.max(end, span[1]), first[1])]
}

/** `null` for what stands in another file, such as a bibliography. */
function spanAt(origin: Origin | null): Span | null {
  return origin?.part !== null ? null : [origin.at, origin.at + origin.length]
}
