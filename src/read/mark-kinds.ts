/** Tells by what stands around a figure whether it may be a note marker, and by which sign. */
import { plainFigures } from './note-numbers.ts'

export type MarkKind = 'quote' | 'raised' | 'bracket' | 'stop' | 'year' | 'word' | 'short-word' | 'stacked' | 'before-word' | 'behind-number' | 'loose' | 'round'

/** Figures and some characters before and after them. */
export interface Place { readonly figures: string; readonly before: string; readonly after: string }

/** The marker found before, as far as its neighbours ask. */
export interface LastMark { readonly number: number; readonly end: number; readonly kind: MarkKind }

/** Figures stacked behind each other stand as near as this. */
export const STACK_GAP_MAX = 3
/** Numbers stacked with commas follow each other as near as this. */
export const STACK_STEP_MAX = 3
/** No range of markers spans more (set by judgement: `7–19` is one, `5–100` is a range of something else). */
const RANGE_MAX = 12
/** Never enough for a note cited again: only the count makes these markers. */
export const WEAK: ReadonlySet<MarkKind> = new Set(['loose', 'before-word', 'short-word', 'behind-number'])

/** French ones stand apart from their words; where that is a plain blank, only the opening one in sight shows that this closes. */
const CLOSED_QUOTE = /(?:\S["'”’»“]|[\u00a0\u202f]»|«\s[^«»]+\s»)[.,;:]?$/u
const RAISED = /[¹²³⁰⁴-⁹]/u
/** `km2`, `m3`, `mp3`: figures belong to them. */
const UNITS = /(?:^|\s)(?:[kcdm]?m|mp|co|м|км|см|дм|га)$/u
/** Page references within a bracket, and its end. */
const BRACKET_TAIL = /^(?:\s?[,:]\s?(?:pp?|[cс]|стр|с)\.?\s?[\d\s,–-]{1,20})?\]/iu
/** What follows the number of a list's item. */
const LIST_ITEM = /^[.)]\s+\p{Lu}/u
/** `in 1917.1 He came`: a year's full stop, and the note's number behind it. */
const YEAR_STOP = /(?<![\d.,])(?:1\d|20)\d\d[a-zа-я]?\.$/u
/** `of 12 to 3.4 In spring`: the same behind any number, unless the whole numbers a part (`Table 3.4 Exports`). */
const NUMBER_STOP = /(?<![\d.,])\d{1,3}\.$/u
const NUMBERED_PART = /(?:^|[^\p{L}])(?:sections?|chapters?|tables?|fig(?:ure|s)?|version|part|item|article|appendix|раздел[еа]?|глав[аеы]|табл(?:иц[аеы])?|рис(?:ун\p{L}+)?|пункт[еа]?|верси[яи]|§|№|no|v|п|р)\.?\s?\d{1,3}\.$/iu
const SENTENCE_AHEAD = /^(?:\s+["“«(]?\p{Lu}|\s*$)/u
const RANGE_AHEAD = /^[-–](\d{1,6}|[¹²³⁰⁴-⁹]{1,6})(?=[\s.,;:!?)\]"'”’»“]|$)/u
const RANGE_SIGN = /^\s?[-–]\s?$/u

/** Only where a body bears the number: else it is a decimal's, a version's or a date's. `last` is the number of the marker before. */
export function kindBehindStop({ figures, before, after }: Place, last: number, isNote: (number: number) => boolean): MarkKind | null {
  if (figures.length > 3 || !before.endsWith('.') || !SENTENCE_AHEAD.test(after) || !isNote(Number(figures))) return null
  if (YEAR_STOP.test(before)) return 'year'
  return Number(figures) === last + 1 && after !== '' && NUMBER_STOP.test(before) && !NUMBERED_PART.test(before) ? 'behind-number' : null
}

/** `10⁶ tonnes`, `3 × 10⁶`: a figure behind a bare ten that does not go on from the last marker, or any behind a factor. */
export const isPower = ({ before }: Place, step: number) => /[×·⋅]\s?10$/u.test(before) || (step !== 1 && /(?<![\d.,])10$/u.test(before))

/** `start` is where the figures stand in the text; `null` for what can be no marker. */
export function kindAt(place: Place, last: LastMark | undefined, start: number): MarkKind | null {
  if (isRangeEnd(place, last, start)) return last?.kind === 'raised' || last?.kind === 'bracket' ? last.kind : 'stacked'
  const { figures, before, after } = place
  if (RAISED.test(figures)) return /[\p{L}\d]\s?$|["'”’»“).,;:!?…\]]\s?$|[⁰¹²³⁴-⁹][,;]?\s?$/u.test(before) ? (UNITS.test(before) || /\d\s?[kcdm]?m$/u.test(before) ? null : 'raised') : null
  if (/(?:^|[^\w])\[(?:\d{1,4}\s?[,;–-]\s?)*\^?$/u.test(before) && (/^(?:\s?[,;–-]\s?\d{1,4}){0,12}\]/u.test(after) || BRACKET_TAIL.test(after))) return 'bracket'
  if (/^,\d/u.test(after) && !isStackAhead(figures, after)) return null
  // what goes on as a number, a measure, a word or an address is none
  if (!isRangeAhead(figures, after) && /^(?:[.:/]\d|[%‰°$€£₽_@#=&]|-\p{L}|[-–]\d|\s?[%$€£]|\/\p{L})/u.test(after)) return null
  if (/\d,$/u.test(before) && !(last !== undefined && last.kind !== 'loose' && start === last.end + 1 && Number(figures) > last.number)) return null
  if (/\d[.:/]$|[$€£№#@_/=&-]$|[-–]\s$/u.test(before) && !/["”’»]\s?[,.]$/u.test(before)) return null
  if (CLOSED_QUOTE.test(before)) return isFollowedByWord(after) ? null : 'quote'
  if (last !== undefined && start - last.end <= STACK_GAP_MAX && /^[,;]?\s?$/u.test(before.slice(before.length - (start - last.end))) && last.kind !== 'loose') return (!/[,;]$/u.test(before) && isFollowedByUnit(after)) || last.kind === 'raised' || (Number(figures) !== last.number + 1 && LIST_ITEM.test(after)) ? null : 'stacked'
  if (/[\p{L})\]…>][.!?,;:…]+$|[\p{L}\d.%]\)$|…$|\]$/u.test(before)) return isFollowedByWord(after) ? null : 'stop'
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

/** `again7–9`: a marker and the last of a range. */
function isRangeAhead(figures: string, after: string): boolean {
  const end = RANGE_AHEAD.exec(after)?.[1]
  return end !== undefined && isRange(Number(plainFigures(figures)), Number(plainFigures(end)))
}

/** The figures end a range that the marker before begins. */
export function isRangeEnd({ figures, before }: Place, last: LastMark | undefined, start: number): boolean {
  if (last === undefined || WEAK.has(last.kind) || RAISED.test(figures) !== (last.kind === 'raised')) return false
  const gap = start - last.end
  if (gap < 1 || gap > (last.kind === 'bracket' ? STACK_GAP_MAX : 1)) return false
  return RANGE_SIGN.test(before.slice(-gap)) && isRange(last.number, Number(plainFigures(figures)))
}

const isRange = (first: number, last: number) => last > first && last <= first + RANGE_MAX

/** Letters go on right after the figures: `"12th`. A capital may be the next sentence. */
function isFollowedByWord(after: string): boolean {
  return /^\p{Ll}|^\p{Lu}{2}/u.test(after)
}

function isFollowedByUnit(after: string): boolean {
  return /^\s?(?:%|\p{Ll}{3,})/u.test(after)
}

/** How many characters before and after the figures go with them: the bracket, and what parts them from the marker before in a stack or range. */
export function signsAround({ before, after }: Place, kind: MarkKind): readonly [number, number] {
  if (kind === 'round') return [1, 1]
  if (kind === 'stacked') return [/\s?[,;–-]?\s?$/u.exec(before)?.[0].length ?? 0, 0]
  if (kind !== 'bracket') return [0, 0]
  const opening = /(?:\[\^?|\s?[-–]\s?)$/u.exec(before)?.[0].length ?? 0
  const closing = (BRACKET_TAIL.exec(after) ?? /^\s?[,;]\s?/u.exec(after))?.[0].length ?? 0
  return [opening, closing]
}
