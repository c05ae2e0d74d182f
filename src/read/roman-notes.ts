/** Finds notes that are counted in small Roman numerals, as word processors count endnotes: `ⁱ`, `ⁱⁱ`. Marker and body make each other true. */
import { romanParts, romanValue } from '../formats/numerals.ts'
import type { Opening } from './found-body.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { pickSequence, type BreakCosts } from './sequence.ts'

/** A numeral that may be a marker, `[start, end)`. */
export interface RomanMark { readonly numeral: string; readonly start: number; readonly end: number }

/** Raised, or set as text behind a stop, as exports of PDFs do. */
const MARK = /(?<=\S)[ⁱᵛˣˡᶜ]{1,24}(?=[\s.,;:!?)"”»\]⁰¹²³⁴-⁹]|$)|(?<=[\p{L}\d)\]][.,;:!?"”’»]{1,2} ?)[ivxlc]{1,24}(?=[\s,;]|$)/gu
const OPENING = /^\s{0,40}([ivxlc]{1,12}|[ⁱᵛˣˡᶜ]{1,12})[.)]?(?:\s{1,40}(?=\S)|(?=[\p{Lu}"“«„]|https?:))/u
const RAISED: Readonly<Record<string, string>> = { ⁱ: 'i', ᵛ: 'v', ˣ: 'x', ˡ: 'l', ᶜ: 'c' }
/** Each candidate counts 1; what breaks of the count cost, in this unit, is as for notes in figures. */
const COSTS: BreakCosts = { gap: missing => 0.8 * Math.log2(1 + missing), back: () => 1, restart: 2 }
/** A single numeral that is not raised is a letter. */
const PLAIN_MIN = 3

/** In reading order. */
export function romanMarks(text: string): readonly RomanMark[] {
  const found = Array.from(text.matchAll(MARK), ({ 0: printed, index }) => ({ isRaised: printed !== plain(printed), marks: marksOf(plain(printed), index) }))
  const raised = found.filter(({ isRaised }) => isRaised).flatMap(({ marks }) => marks)
  if (raised.length > 0) return raised
  const plainly = counted(found.flatMap(({ marks }) => marks), ({ numeral }) => numeral)
  return plainly.length < PLAIN_MIN ? [] : plainly
}

/** Those of several notes stand without anything between them. */
function marksOf(letters: string, at: number): readonly RomanMark[] {
  let start = at
  return romanParts(letters).map(numeral => {
    const mark = { numeral, start, end: start + numeral.length }
    start = mark.end
    return mark
  })
}

/** Lines that open with a numeral which stands as a marker before them, as far as they count up. */
export function romanBodies(lines: readonly Line[], layout: Layout, marks: readonly RomanMark[]): readonly Opening[] {
  const firstMark = new Map(marks.toReversed().map(({ numeral, start }) => [numeral, start]))
  if (firstMark.size === 0) return []
  const openings = lines.flatMap((line, index) => openingAt(line, index, layout)).filter(({ note, start }) => (firstMark.get(note) ?? Infinity) < start)
  return counted(openings, ({ note }) => note)
}

/** Those that run up as a count does. */
function counted<Candidate>(candidates: readonly Candidate[], numeralOf: (candidate: Candidate) => string): readonly Candidate[] {
  const numbers = candidates.map(candidate => ({ number: romanValue(numeralOf(candidate)) ?? 0, score: 1, inStep: 1 }))
  return pickSequence(numbers, COSTS).flatMap(index => candidates[index] ?? [])
}

function openingAt(line: Line, index: number, { roles }: Layout): readonly (Opening & { readonly note: string })[] {
  const match = roles[index] === 'text' || roles[index] === 'page-start' ? OPENING.exec(line.text.slice(0, 100)) : null
  const printed = match?.[1] ?? ''
  return match === null || romanValue(plain(printed)) === null ? [] : [{ note: plain(printed), line: index, start: line.start + match[0].indexOf(printed), textStart: line.start + match[0].length, isGlued: false }]
}

function plain(printed: string): string {
  return Array.from(printed, letter => RAISED[letter] ?? letter).join('')
}
