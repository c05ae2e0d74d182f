/** Says what follows a line on its page: markers and rules stand after running text, never after notes. */
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { needsCount } from './note-numbers.ts'

/** A figure that is plainly a marker. */
export interface PlainMark { readonly number: number; readonly start: number }

const OPENING_MAX = 44

export class Outlook {
  readonly numbers: ReadonlySet<number>
  private readonly markers: Uint8Array
  private readonly rules: Uint8Array

  constructor(lines: readonly Line[], { roles, hasPageHeads }: Layout, marks: readonly PlainMark[]) {
    this.numbers = new Set(marks.map(({ number }) => number))
    this.markers = new Uint8Array(lines.length)
    this.rules = new Uint8Array(lines.length)
    if (!hasPageHeads) return
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
        if (!needsCount(mark.number) && !fillsLineStart(line, mark)) isMarkerAhead = true
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

  ruleFollows(index: number): boolean {
    return this.rules[index] === 1
  }
}

/** Nothing but blanks and brackets stands before the mark on its line. */
export function fillsLineStart(line: Line, mark: PlainMark): boolean {
  return mark.start - line.start <= OPENING_MAX && /^[\s[(^]*$/u.test(line.text.slice(0, mark.start - line.start))
}
