/** Finds running heads and feet: lines that return at the head or foot of page after page. */
import { mayBeHeading } from './list-headings.ts'
import { looksLikeCitation } from './citation-signs.ts'
import type { Line } from './lines.ts'

/** A line is a running head where it returns on so many pages; titles of parts return less. */
const RETURNS_MIN = 3
const HEAD_LENGTH_MAX = 100

/** Indexes of running heads and feet; only form feeds and page numbers show for sure where a page begins and ends. */
export function runningHeads(lines: readonly Line[], pageNumbers: ReadonlyMap<number, number>): ReadonlySet<number> {
  const starts: number[] = lines.some(line => line.isAfterFormFeed) ? [inkedFrom(lines, 0, 1)] : []
  const ends: number[] = []
  for (const [index, line] of lines.entries()) {
    const isNumber = pageNumbers.has(index)
    if (line.isAfterFormFeed) starts.push(inkedFrom(lines, index, 1))
    if (isNumber) starts.push(inkedFrom(lines, index + 1, 1))
    if (line.isAfterFormFeed || isNumber) ends.push(inkedFrom(lines, index - 1, -1))
  }
  const seats = new Map<string, Set<number>>()
  for (const index of [...starts, ...ends]) {
    const shape = shapeOf(lines[index]?.text ?? '')
    if (shape === '') continue
    seats.set(shape, (seats.get(shape) ?? new Set<number>()).add(index))
  }
  const returning = [...seats.values()].filter(seat => seat.size >= RETURNS_MIN).flatMap(seat => [...seat])
  return new Set([...returning, ...starts.filter(index => standsInSentence(lines, index))])
}

/** Between two halves of a sentence: no title stands there, however seldom it returns. Where blank lines stand between all lines, none of this shows. */
function standsInSentence(lines: readonly Line[], index: number): boolean {
  const head = lines[index]
  if (head === undefined || lines[index + 1]?.isBlank !== true || !mayBeHeading(head.text) || shapeOf(head.text) === '') return false
  const next = inkedFrom(lines, index + 1, 1)
  return /^\s*\p{Ll}/u.test(lines[next]?.text ?? '') && lines[next + 1]?.isBlank === false
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
