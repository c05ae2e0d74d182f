/** Finds notes that were typed as paragraphs, their numbers raised by hand, in a document whose format knows none: as a text layer is read. */
import { findBodies } from '../bodies.ts'
import type { FoundBody } from '../found-body.ts'
import type { Layout } from '../layout.ts'
import { linesOf } from '../lines.ts'
import { plainMarkers } from '../marks.ts'
import type { ApparatusText } from './apparatus-text.ts'

/** Fewer raised figures are powers and units. */
const RAISED_MIN = 3

/** Bodies that fill whole lines; none where the format marks notes itself, or hardly anything is raised. */
export function typedNotes({ text, marks, works, lines }: ApparatusText): readonly FoundBody[] {
  if (marks.length + works.length > 0 || (text.match(/[⁰¹²³⁴-⁹]+/gu) ?? []).length < RAISED_MIN) return []
  const all = linesOf(text)
  const layout: Layout = { roles: all.map(({ isBlank }) => (isBlank ? 'blank' : 'text')), pages: all.map(() => null), hasPages: false, hasPageHeads: false }
  const starts = new Set(lines.map(({ start }) => start))
  const ends = new Set(lines.map(({ start, text: line }) => start + line.trimEnd().length))
  return findBodies(text, all, layout, plainMarkers(text)).filter(({ note, start, pieces }) => typeof note === 'number' && starts.has(start) && pieces.every(piece => ends.has(piece.end)))
}
