/** Says what follows a line on its page: markers and rules stand after running text, never after notes. */
import { looksLikeCitation } from './citation-signs.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { needsCount } from './note-numbers.ts'

/** A figure that is plainly a marker. */
export interface PlainMark { readonly number: number; readonly start: number }

const OPENING_MAX = 44
const CITATION_LOOK = 200

export class Outlook {
  readonly numbers: ReadonlySet<number>
  /** Numbers of the markers of each page, by the page's first line; and each line's page. */
  private readonly pages: readonly number[]
  private readonly onPage = new Map<number, Set<number>>()
  private readonly markers: Uint8Array
  private readonly rules: Uint8Array
  private readonly afterMarkers: Uint8Array

  constructor(lines: readonly Line[], { roles, hasPageHeads }: Layout, marks: readonly PlainMark[]) {
    this.numbers = new Set(marks.map(({ number }) => number))
    this.markers = new Uint8Array(lines.length)
    this.rules = new Uint8Array(lines.length)
    this.afterMarkers = afterMarkers(lines, roles, marks)
    this.pages = hasPageHeads ? pagesOf(lines, roles) : []
    if (!hasPageHeads) return
    let at = 0
    for (const { number, start } of marks) {
      while ((lines[at + 1]?.start ?? Infinity) <= start) at += 1
      const line = lines[at]
      if (line === undefined || fillsLineStart(line, { number, start })) continue
      const page = this.pages[at] ?? 0
      const known = this.onPage.get(page)
      if (known === undefined) this.onPage.set(page, new Set([number]))
      else known.add(number)
    }
    let next = marks.length - 1
    let isMarkerAhead = false
    let isRuleAhead = false
    for (let index = lines.length - 1; index >= 0; index -= 1) {
      this.markers[index] = Number(isMarkerAhead)
      this.rules[index] = Number(isRuleAhead)
      const line = lines[index]
      const role = roles[index]
      if (line === undefined) continue
      for (let mark = marks[next]; mark !== undefined && mark.start >= line.start; mark = marks[next]) {
        // a figure that opens its line may be a body's own number, and addresses end with years
        if (!needsCount(mark.number) && !fillsLineStart(line, mark) && !opensCitation(lines, index, mark)) isMarkerAhead = true
        next -= 1
      }
      if (role === 'rule' || role === 'long-rule') isRuleAhead = true
      if (role === 'page-start' || role === 'furniture' || line.isAfterFormFeed) { isMarkerAhead = false; isRuleAhead = false }
    }
  }

  /** After the line of this index, before its page ends, a marker stands. Never known where pages don't show. */
  markerFollows(index: number): boolean {
    return this.markers[index] === 1
  }

  /** A marker of this number stands on the line's page. Never known where pages don't show. */
  isMarkedOnPage(index: number, number: number): boolean {
    return this.onPage.get(this.pages[index] ?? -1)?.has(number) === true
  }

  /** Between the rule above and the line of this index a marker stands: running text has gone on. */
  isAfterMarker(index: number): boolean {
    return this.afterMarkers[index] === 1
  }

  ruleFollows(index: number): boolean {
    return this.rules[index] === 1
  }
}

function afterMarkers(lines: readonly Line[], roles: Layout['roles'], marks: readonly PlainMark[]): Uint8Array {
  const found = new Uint8Array(lines.length)
  let next = 0
  let isAfter = false
  for (const [index, line] of lines.entries()) {
    if (roles[index] === 'rule' || roles[index] === 'long-rule' || line.isAfterFormFeed) isAfter = false
    found[index] = Number(isAfter)
    for (let mark = marks[next]; mark !== undefined && mark.start < line.end; mark = marks[next]) {
      if (!needsCount(mark.number) && !fillsLineStart(line, mark) && !opensCitation(lines, index, mark)) isAfter = true
      next += 1
    }
  }
  return found
}

/** What follows cites a source: the number of a body glued to the one before. */
function opensCitation(lines: readonly Line[], index: number, mark: PlainMark): boolean {
  const line = lines[index]
  return line !== undefined && looksLikeCitation(`${line.text.slice(mark.start - line.start, mark.start - line.start + CITATION_LOOK)} ${lines[index + 1]?.text.slice(0, CITATION_LOOK) ?? ''}`)
}

/** For each line the index of its page's first line. */
function pagesOf(lines: readonly Line[], roles: Layout['roles']): readonly number[] {
  let first = 0
  return lines.map((line, index) => {
    if (line.isAfterFormFeed || roles[index] === 'page-start' || roles[index] === 'furniture') first = index
    return first
  })
}

/** Nothing but blanks and brackets stands before the mark on its line. */
export function fillsLineStart(line: Line, mark: PlainMark): boolean {
  return mark.start - line.start <= OPENING_MAX && /^[\s[(^]*$/u.test(line.text.slice(0, mark.start - line.start))
}
