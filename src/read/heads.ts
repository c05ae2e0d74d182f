/** Finds running heads and feet: lines that return at the head or foot of page after page. */
import { looksLikeCitation } from './citation-signs.ts'
import type { Line } from './lines.ts'

/** A line is a running head where it returns on so many pages; titles of parts return less. */
const RETURNS_MIN = 3
const HEAD_LENGTH_MAX = 100

/** Indexes of running heads and feet; only form feeds and page numbers show for sure where a page begins and ends. */
export function runningHeads(lines: readonly Line[], pageNumbers: ReadonlyMap<number, number>): ReadonlySet<number> {
  const edges: number[] = lines.some(line => line.isAfterFormFeed) ? [inkedFrom(lines, 0, 1)] : []
  for (const [index, line] of lines.entries()) {
    if (line.isAfterFormFeed) edges.push(inkedFrom(lines, index, 1), inkedFrom(lines, index - 1, -1))
    if (pageNumbers.has(index)) edges.push(inkedFrom(lines, index + 1, 1), inkedFrom(lines, index - 1, -1))
  }
  const seats = new Map<string, Set<number>>()
  for (const index of edges) {
    const shape = shapeOf(lines[index]?.text ?? '')
    if (shape === '') continue
    seats.set(shape, (seats.get(shape) ?? new Set<number>()).add(index))
  }
  return new Set([...seats.values()].filter(seat => seat.size >= RETURNS_MIN).flatMap(seat => [...seat]))
}

function inkedFrom(lines: readonly Line[], from: number, step: 1 | -1): number {
  let at = from
  while (lines[at]?.isBlank === true && Math.abs(at - from) < 4) at += step
  return at
}

function shapeOf(text: string): string {
  const shape = text.trim().replace(/\d+/gu, '#').toLowerCase()
  // short notes return as well: `12 Ibid., p. 5.`
  return shape.length > HEAD_LENGTH_MAX || /^[^\p{L}]*$/u.test(shape) || looksLikeCitation(text.replace(/^\W*\d+/u, '')) ? '' : shape
}
