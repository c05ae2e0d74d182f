/** Reads plain text and the text layers of PDFs: running text, note bodies, markers. */
import type { Manuscript, NoteBody } from '../model/manuscript.ts'
import { findBodies } from './bodies.ts'
import type { FoundBody } from './found-body.ts'
import { hyphensOf } from './hyphens.ts'
import { layoutOf, type Layout } from './layout.ts'
import { linesOf, type Line } from './lines.ts'
import { UniqueIds } from './ids.ts'
import { linkMarks } from './link.ts'
import { plainMarkers, takeMarks } from './marks.ts'
import { paragraphRules } from './paragraphs.ts'
import { joinStretches, type Stretch } from './running.ts'

/** Any text is fine; one without notes gives none. */
export function readTextLayer(text: string, document: string): Manuscript {
  const lines = linesOf(text)
  const layout = layoutOf(lines)
  const found = findBodies(text, lines, layout, plainMarkers(text))
  const runningLines = runningStretches(lines, layout, found)
  const rules = { hyphens: hyphensOf(text), paragraphs: paragraphRules(lines, runningLines.map(({ line }) => line)) }
  const raw = joinStretches(text, runningLines, rules)
  const { running, marks } = takeMarks(raw, found, lines)
  const notes = noteBodies(text, lines, found)
  return { document, format: layout.hasPages ? 'text-layer' : 'text', text, running, notes, marks: linkMarks(marks, notes) }
}

/** What is left of the lines when bodies, rules and furniture are taken away. */
function runningStretches(lines: readonly Line[], layout: Layout, bodies: readonly FoundBody[]): readonly Stretch[] {
  const holes = bodies.flatMap(({ start, pieces }) => pieces.map((piece, at) => ({ start: at === 0 ? start : piece.start, end: piece.end }))).sort((left, right) => left.start - right.start)
  const stretches: Stretch[] = []
  let next = 0
  for (const [index, line] of lines.entries()) {
    const role = layout.roles[index]
    if (role !== 'text' && role !== 'page-start') continue
    let start = line.start
    while ((holes[next]?.end ?? line.end + 1) <= line.start) next += 1
    for (let hole = holes[next]; hole !== undefined && hole.start < line.end; hole = holes[next]) {
      if (hole.start > start) stretches.push({ line, start, end: hole.start })
      start = Math.max(start, hole.end)
      if (hole.end >= line.end) break
      next += 1
    }
    if (start < line.end) stretches.push({ line, start, end: line.end })
  }
  return stretches
}

function noteBodies(text: string, lines: readonly Line[], found: readonly FoundBody[]): readonly NoteBody[] {
  const ids = new UniqueIds()
  let line = 0
  return found.map(({ note, start, pieces }) => {
    while ((lines[line + 1]?.start ?? Infinity) <= start) line += 1
    const end = pieces.at(-1)?.end ?? start
    let last = line
    while ((lines[last + 1]?.start ?? Infinity) < end) last += 1
    const printed = pieces.map(piece => text.slice(piece.start, piece.end)).join('\n').replace(/\r\n?/gu, '\n').trim()
    return { id: ids.next(note === null ? `line-${line + 1}` : String(note)), note, line: line + 1, endLine: last + 1, page: null, span: [start, end], text: printed, targets: [] }
  })
}
