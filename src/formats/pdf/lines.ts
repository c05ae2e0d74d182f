/** Writes rows as lines of text, with the links that lie behind them. */
import { romanParts } from '../numerals.ts'
import type { Block } from './columns.ts'
import type { LineLink, PdfLine } from './page.ts'
import type { Row, Seat } from './rows.ts'

/** A rectangle of a link, in points from the page's upper left corner. */
export interface LinkArea { readonly url: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Pieces so far apart, in sizes of the type, have a blank between them: kerning moves them less, blanks of tight lines are wider. */
const BLANK_MIN = 0.15
const RAISED: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', i: 'ⁱ', v: 'ᵛ', x: 'ˣ', l: 'ˡ', c: 'ᶜ' }
/** Numbers in figures and small Roman numerals, of one note or of several. */
const NUMBERS = /^[\d\sivxlc,;–-]+$/u
/** A link's rectangle ends within a word by so many characters where widths are reckoned, not known. */
const SNAP_MAX = 3
/** Part of a line's height, from its baseline, at which a rectangle must lie over it. */
const MIDDLE = 0.3

export function linesOf(blocks: readonly Block[], areas: readonly LinkArea[]): readonly PdfLine[] {
  return blocks.flatMap((block, column) => block.map(row => lineOf(row, column, areas)))
}

function lineOf({ y, size, seats }: Row, column: number, areas: readonly LinkArea[]): PdfLine {
  let text = ''
  let before: Seat | null = null
  const starts: number[] = []
  for (const seat of seats) {
    if (before !== null && needsBlank(before, seat, size) && !/\s$/u.test(text) && !/^\s/u.test(seat.text)) text += ' '
    starts.push(text.length)
    text += isNumber(seat) ? raised(seat.text) : seat.text
    before = seat
  }
  const printed = text.trimEnd()
  const links = areas.flatMap(area => linkOn({ text: printed, y, size, seats, starts }, area))
  return { text: printed, left: seats[0]?.left ?? 0, right: Math.max(...seats.map(seat => seat.right)), y, size, column, links }
}

/** Two raised numbers beside each other were set as two. */
function needsBlank(before: Seat, seat: Seat, size: number): boolean {
  return seat.left - before.right > BLANK_MIN * size || (isNumber(before) && isNumber(seat) && /[\da-z]$/u.test(before.text) && /^[\da-z]/u.test(seat.text))
}

/** What may be markers. */
function isNumber({ text, isRaised }: Seat): boolean {
  return isRaised && NUMBERS.test(text) && (text.match(/[a-z]+/gu) ?? []).every(letters => romanParts(letters).length > 0)
}

function raised(number: string): string {
  return Array.from(number, sign => RAISED[sign] ?? sign).join('')
}

interface Written { readonly text: string; readonly y: number; readonly size: number; readonly seats: readonly Seat[]; readonly starts: readonly number[] }

/** The characters whose middles lie within the area, to the nearest ends of words. */
function linkOn({ text, y, size, seats, starts }: Written, { url, left, right, top, bottom }: LinkArea): readonly LineLink[] {
  const middle = y - MIDDLE * size
  if (middle < top || middle > bottom) return []
  let start = Infinity
  let end = 0
  for (const [index, seat] of seats.entries()) {
    const first = starts[index] ?? 0
    const step = (seat.right - seat.left) / Math.max(1, seat.text.length)
    for (let at = 0; at < seat.text.length; at += 1) {
      const x = seat.left + step * (at + 0.5)
      if (x < left || x > right) continue
      start = Math.min(start, first + at)
      end = Math.max(end, first + at + 1)
    }
  }
  if (end <= start) return []
  const from = snapped(text, start, -1)
  const to = snapped(text, Math.min(end, text.length), 1)
  return from < to ? [{ url, start: from, end: to }] : []
}

/** The nearest place between words; the place itself where none is near. */
function snapped(text: string, at: number, outward: 1 | -1): number {
  for (let away = 0; away <= SNAP_MAX; away += 1) {
    for (const place of [at + away * outward, at - away * outward]) {
      if (place >= 0 && place <= text.length && isEdge(text, place, outward)) return place
    }
  }
  return at
}

function isEdge(text: string, at: number, outward: 1 | -1): boolean {
  const [inside, outside] = outward === 1 ? [text.charAt(at - 1), text.charAt(at)] : [text.charAt(at), text.charAt(at - 1)]
  return /\S/u.test(inside) && /^\s?$/u.test(outside)
}
