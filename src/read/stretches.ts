/** Leaves of a document's lines what is running text. */
import type { FoundBody, Piece } from './found-body.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import type { Stretch } from './running.ts'

/** What is left of the lines when bodies, rules and furniture are taken away. */
export function runningStretches(lines: readonly Line[], layout: Layout, bodies: readonly FoundBody[]): readonly Stretch[] {
  const holes = bodies.flatMap(piecesOf).sort((left, right) => left.start - right.start)
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

/** A body's pieces, its number with the first. */
export function piecesOf({ start, pieces }: FoundBody): readonly Piece[] {
  return pieces.map((piece, at) => ({ start: at === 0 ? start : piece.start, end: piece.end }))
}
