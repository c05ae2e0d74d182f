/** Every figure of a text that may be a note marker, with how much it looks like one by itself. */
import type { MarkCandidate } from './found-mark.ts'
import { isPower, isRangeEnd, kindAt, kindBehindStop, signsAround, STACK_GAP_MAX, STACK_STEP_MAX, type MarkKind } from './mark-kinds.ts'
import { needsCount, numberOf, plainFigures } from './note-numbers.ts'
import { isInRound, withoutItems } from './round-marks.ts'
import { runTogether } from './run-together.ts'
import { CANDIDATES_MAX } from './sequence.ts'

type IsNote = (number: number) => boolean

/** By itself: a figure glued to a closing quote is nearly always a marker, one glued to a word often, one that stands free hardly ever. */
const SCORES: Readonly<Record<MarkKind, number>> = { quote: 5, raised: 5, bracket: 4, stop: 3, stacked: 3, year: 1.5, word: 2, 'short-word': 0.8, 'before-word': 1.5, 'behind-number': 0.4, loose: 0.4, round: 3 }
/** For years and for numbers that few books reach. */
const OUT_OF_COUNT = -7
const FIGURE = /\d+|[¹²³⁰⁴-⁹]+/gu
/** Longer rows of figures are no markers, not even a stack's. */
const FIGURES_MAX = 30
const CONTEXT = 40
const YEAR_LENGTH = 4
const YEAR = /^(?:1[5-9]|20)\d\d/u

/**
 * In reading order. `isNote` says which numbers have bodies: figures that are none of these may be several, run together.
 * `isRound` says which bodies have theirs in round brackets. Years, percentages, sums, decimals, ordinals, ranges and parts of names are left out.
 */
export function markCandidates(text: string, isNote: IsNote = () => false, isRound: IsNote = () => false): readonly MarkCandidate[] {
  const found: MarkCandidate[] = []
  let lastNumber = 0
  for (const { 0: figures, index } of text.matchAll(FIGURE)) {
    if (figures.length > FIGURES_MAX) continue
    if (found.length > CANDIDATES_MAX) break
    const glued = behindYear(figures, lastNumber, isNote)
    if (glued > 0) {
      found.push(markAt('behind-number', glued, index + YEAR_LENGTH))
      lastNumber = glued
      continue
    }
    if (standsFree(text, index, figures.length) && index - (found.at(-1)?.end ?? -Infinity) > STACK_GAP_MAX) continue
    const read = numberOf(figures)
    const parts = partsOf(figures, isNote, lastNumber)
    if (read === null && parts.length === 0) continue
    const place = { figures, before: text.slice(Math.max(0, index - CONTEXT), index), after: text.slice(index + figures.length, index + figures.length + CONTEXT) }
    const kind = read !== null && isRound(read.number) && isInRound(place) ? 'round' : kindBehindStop(place, lastNumber, isNote) ?? kindAt(place, found.at(-1), index)
    if (kind === null) continue
    const [opening, closing] = signsAround(place, kind)
    const end = index + figures.length
    if (parts.length > 0 && kind !== 'loose') { found.push(...stackOf(parts, kind, index)); lastNumber = parts.at(-1) ?? lastNumber; continue }
    const last = found.at(-1)
    if (last !== undefined && read !== null && isRangeEnd(place, last, index)) found.push(...between(last, read.number, index))
    if (read === null || (kind === 'raised' && isPower(place, read.number - lastNumber))) continue
    found.push({ note: read.number, number: read.number, score: SCORES[kind] + (needsCount(read.number) ? OUT_OF_COUNT : 0), inStep: SCORES[kind], start: index, end, cutStart: index - opening, cutEnd: end + closing, kind })
    if (kind !== 'loose' && kind !== 'before-word') lastNumber = read.number
  }
  return withoutItems(text, found)
}

/** The numbers run together in these figures, most of which have bodies, and that go on from the `last` marker; empty where the whole may be a number. */
function partsOf(figures: string, isNote: (number: number) => boolean, last: number): readonly number[] {
  if (figures.length < 2) return []
  const plain = plainFigures(figures)
  if (isNote(Number(plain)) || isNext(Number(plain), last)) return []
  const parts = runTogether(plain)
  const [first] = parts
  if (first === undefined || !(first === 1 || isNext(first, last))) return []
  return parts.filter(isNote).length * 2 > parts.length ? parts : []
}

/** The note whose number is printed right behind a year, `in 200510`, where the count has come to it; 0 where there is none. */
function behindYear(figures: string, last: number, isNote: (number: number) => boolean): number {
  if (figures.length <= YEAR_LENGTH || !YEAR.test(figures)) return 0
  const number = Number(figures.slice(YEAR_LENGTH))
  return number === last + 1 && isNote(number) && !isNote(Number(figures)) ? number : 0
}

function isNext(number: number, last: number): boolean {
  return number > last && number <= last + STACK_STEP_MAX
}

function stackOf(parts: readonly number[], kind: MarkKind, from: number): readonly MarkCandidate[] {
  let start = from
  return parts.map((number, at) => {
    const mark = markAt(at === 0 ? kind : 'stacked', number, start)
    start = mark.end
    return mark
  })
}

/** A plain number as printed, without anything that goes with it. */
function markAt(kind: MarkKind, number: number, start: number): MarkCandidate {
  const end = start + String(number).length
  return { note: number, number, score: SCORES[kind], inStep: SCORES[kind], start, end, cutStart: start, cutEnd: end, kind }
}

/** Numbers within a range, `7–9`, stand where its sign does. */
function between(first: MarkCandidate, last: number, end: number): readonly MarkCandidate[] {
  const start = first.end
  return Array.from({ length: last - first.number - 1 }, (_, index) => ({ ...first, note: first.number + index + 1, number: first.number + index + 1, start, end, cutStart: start, cutEnd: end }))
}

/** A plain figure between blanks, no capital or stop after it: most figures of most texts, and no marker. */
function standsFree(text: string, start: number, length: number): boolean {
  return (start === 0 || /\s/u.test(text.charAt(start - 1))) && /^(?:$|\s[^.,;\s])/u.test(text.slice(start + length, start + length + 2)) && !/[⁰¹²³⁴-⁹]/u.test(text.charAt(start))
}
