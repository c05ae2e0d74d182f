/** Every figure of a text that may be a note marker, with how much it looks like one by itself. */
import { needsCount, numberOf, plainFigures } from './note-numbers.ts'
import { runTogether } from './run-together.ts'
import { CANDIDATES_MAX, type Numbered } from './sequence.ts'

export interface FoundMark {
  readonly note: number | string
  /** Its figures or sign, `[start, end)`. */
  readonly start: number
  readonly end: number
  /** What is to be taken out of the text with it: brackets as well. */
  readonly cutStart: number
  readonly cutEnd: number
}

export interface MarkCandidate extends FoundMark, Numbered { readonly kind: MarkKind }

export type MarkKind = 'quote' | 'raised' | 'bracket' | 'stop' | 'year' | 'word' | 'short-word' | 'stacked' | 'before-word' | 'loose'

/** By itself: a figure glued to a closing quote is nearly always a marker, one glued to a word often, one that stands free hardly ever. */
const SCORES: Readonly<Record<MarkKind, number>> = { quote: 5, raised: 5, bracket: 4, stop: 3, stacked: 3, year: 1.5, word: 2, 'short-word': 0.8, 'before-word': 1.5, loose: 0.4 }
/** For years and for numbers that few books reach. */
const OUT_OF_COUNT = -7
const FIGURE = /\d+|[¹²³⁰⁴-⁹]+/gu
/** Longer rows of figures are no markers, not even a stack's. */
const FIGURES_MAX = 30
const CONTEXT = 40
/** `km2`, `m3`, `mp3`: figures belong to them. */
const UNITS = /(?:^|\s)(?:[kcdm]?m|mp|co|м|км|см|дм|га)$/u
/** Page references within a bracket, and its end. */
const BRACKET_TAIL = /^(?:\s?[,:]\s?(?:pp?|[cс]|стр|с)\.?\s?[\d\s,–-]{1,20})?\]/iu
/** What follows the number of a list's item. */
const LIST_ITEM = /^[.)]\s+\p{Lu}/u
/** `in 1917.1 He came`: a year's full stop, and the note's number behind it. */
const YEAR_STOP = /(?<![\d.,])(?:1\d|20)\d\d[a-zа-я]?\.$/u
const SENTENCE_AHEAD = /^(?:\s+["“«(]?\p{Lu}|\s*$)/u
const STACK_GAP_MAX = 3
/** Numbers stacked with commas follow each other as near as this. */
const STACK_STEP_MAX = 3

/**
 * In reading order. `isNote` says which numbers have bodies: figures that are none of these may be several, run together.
 * Years, percentages, sums, decimals, ordinals, ranges and parts of names are left out.
 */
export function markCandidates(text: string, isNote: (number: number) => boolean = () => false): readonly MarkCandidate[] {
  const found: MarkCandidate[] = []
  let lastNumber = 0
  for (const { 0: figures, index } of text.matchAll(FIGURE)) {
    if (figures.length > FIGURES_MAX) continue
    if (found.length > CANDIDATES_MAX) break
    if (standsFree(text, index, figures.length) && index - (found.at(-1)?.end ?? -Infinity) > STACK_GAP_MAX) continue
    const read = numberOf(figures)
    const parts = partsOf(figures, isNote, lastNumber)
    if (read === null && parts.length === 0) continue
    const place = { figures, before: text.slice(Math.max(0, index - CONTEXT), index), after: text.slice(index + figures.length, index + figures.length + CONTEXT) }
    const kind = isAfterYear(place, isNote) ? 'year' : kindAt(place, found.at(-1), index)
    if (kind === null) continue
    const [opening, closing] = kind === 'bracket' ? bracketAround(place) : [0, 0]
    const end = index + figures.length
    if (parts.length > 0 && kind !== 'loose') { found.push(...stackOf(parts, kind, index)); lastNumber = parts.at(-1) ?? lastNumber; continue }
    if (read === null || (kind === 'raised' && isPower(place, read.number - lastNumber))) continue
    found.push({ note: read.number, number: read.number, score: SCORES[kind] + (needsCount(read.number) ? OUT_OF_COUNT : 0), inStep: SCORES[kind], start: index, end, cutStart: index - opening, cutEnd: end + closing, kind })
    if (kind !== 'loose' && kind !== 'before-word') lastNumber = read.number
  }
  return found
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

function isNext(number: number, last: number): boolean {
  return number > last && number <= last + STACK_STEP_MAX
}

function stackOf(parts: readonly number[], kind: MarkKind, from: number): readonly MarkCandidate[] {
  let start = from
  return parts.map((number, at) => {
    const end = start + String(number).length
    const own = at === 0 ? kind : 'stacked'
    const mark: MarkCandidate = { note: number, number, score: SCORES[own], inStep: SCORES[own], start, end, cutStart: start, cutEnd: end, kind: own }
    start = end
    return mark
  })
}

/** A plain figure between blanks, no capital or stop after it: most figures of most texts, and no marker. */
function standsFree(text: string, start: number, length: number): boolean {
  return (start === 0 || /\s/u.test(text.charAt(start - 1))) && /^(?:$|\s[^.,;\s])/u.test(text.slice(start + length, start + length + 2)) && !/[⁰¹²³⁴-⁹]/u.test(text.charAt(start))
}

/** Only where a body bears the number: else it is a decimal's, a version's or a date's. */
const isAfterYear = ({ figures, before, after }: Place, isNote: (number: number) => boolean) => figures.length <= 3 && YEAR_STOP.test(before) && SENTENCE_AHEAD.test(after) && isNote(Number(figures))

/** `10⁶ tonnes`, `3 × 10⁶`: a figure behind a bare ten that does not go on from the last marker, or any behind a factor. */
const isPower = ({ before }: Place, step: number) => /[×·⋅]\s?10$/u.test(before) || (step !== 1 && /(?<![\d.,])10$/u.test(before))

interface Place { readonly figures: string; readonly before: string; readonly after: string }

function kindAt({ figures, before, after }: Place, last: MarkCandidate | undefined, start: number): MarkKind | null {
  if (/[¹²³⁰⁴-⁹]/u.test(figures)) return /[\p{L}\d]\s?$|["'”’»“).,;:!?…\]]\s?$|[⁰¹²³⁴-⁹][,;]?\s?$/u.test(before) ? (UNITS.test(before) || /\d\s?[kcdm]?m$/u.test(before) ? null : 'raised') : null
  if (/(?:^|[^\w])\[(?:\d{1,4}\s?[,;–-]\s?)*\^?$/u.test(before) && (/^(?:\s?[,;–-]\s?\d{1,4}){0,12}\]/u.test(after) || BRACKET_TAIL.test(after))) return 'bracket'
  if (/^,\d/u.test(after) && !isStackAhead(figures, after)) return null
  // what goes on as a number, a measure, a word or an address is none
  if (/^(?:[.:/]\d|[%‰°$€£₽_@#=&]|-\p{L}|[-–]\d|\s?[%$€£]|\/\p{L})/u.test(after)) return null
  if (/\d,$/u.test(before) && !(last !== undefined && last.kind !== 'loose' && start === last.end + 1 && Number(figures) > last.number)) return null
  if (/\d[.:/]$|[$€£№#@_/=&-]$|[-–]\s$/u.test(before) && !/["”’»]\s?[,.]$/u.test(before)) return null
  if (/["'”’»“][.,;:]?$/u.test(before) && /\S["'”’»“][.,;:]?$/u.test(before)) return isFollowedByWord(after) ? null : 'quote'
  if (last !== undefined && start - last.end <= STACK_GAP_MAX && /^[,;]?\s?$/u.test(before.slice(before.length - (start - last.end))) && last.kind !== 'loose') return isFollowedByUnit(after) || last.kind === 'raised' || (Number(figures) !== last.number + 1 && LIST_ITEM.test(after)) ? null : 'stacked'
  if (/[\p{L})\]…>][.!?,;:…]+$|[\p{L}.]\)$|…$|\]$/u.test(before)) return isFollowedByWord(after) ? null : 'stop'
  if (/\p{Ll}{3,}$/u.test(before)) return isFollowedByWord(after) ? null : 'word'
  if (/(?:^|\s)\p{Ll}{1,2}$/u.test(before)) return isFollowedByWord(after) || UNITS.test(before) ? null : 'short-word'
  if (/(?:^|\s)$/u.test(before) && /^\p{Lu}(?:\p{Ll}|\s\p{Ll})/u.test(after)) return 'before-word'
  return /["'”’»]\s{1,2}$|[\p{L})]\s$/u.test(before) && /^\s{1,2}[.,;]/u.test(after) ? 'loose' : null
}

/** The figure after the comma counts on: a stack of markers rather than a decimal or a sum. */
function isStackAhead(figures: string, after: string): boolean {
  const next = /^,(\d{1,6})/u.exec(after)?.[1]
  return next !== undefined && !next.startsWith('0') && Number(next) > Number(figures) && Number(next) <= Number(figures) + STACK_STEP_MAX
}

/** Letters go on right after the figures: `"12th`. A capital may be the next sentence. */
function isFollowedByWord(after: string): boolean {
  return /^\p{Ll}|^\p{Lu}{2}/u.test(after)
}

function isFollowedByUnit(after: string): boolean {
  return /^\s?(?:%|\p{Ll}{3,})/u.test(after)
}

/** How many characters before and after the figures make up the bracket, as far as this marker is concerned. */
function bracketAround({ before, after }: Place): readonly [number, number] {
  const opening = /\[\^?$/u.exec(before)?.[0].length ?? 0
  const closing = (BRACKET_TAIL.exec(after) ?? /^\s?[,;]\s?/u.exec(after))?.[0].length ?? 0
  return [opening, closing]
}
