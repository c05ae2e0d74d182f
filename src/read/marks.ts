/** Finds the markers of running text and takes them out of it. */
import type { Mark, RunningText } from '../model/manuscript.ts'
import { blankBefore } from './blank-before.ts'
import { lineAt } from './line-at.ts'
import type { FoundBody } from './found-body.ts'
import type { FoundMark, MarkCandidate } from './found-mark.ts'
import { markCandidates } from './mark-candidates.ts'
import { WEAK } from './mark-kinds.ts'
import type { Line } from './lines.ts'
import type { PlainMark } from './outlook.ts'
import { inDocument } from '../text/places.ts'
import { pickSequence, type BreakCosts } from './sequence.ts'
import { romanMarks } from './roman-notes.ts'
import { roundNumbers } from './round-marks.ts'
import { SIGN_REACH, signMarks } from './sign-notes.ts'

const RAISED = /[⁰¹²³⁴-⁹]/u

/** A marker that does not know its note yet. */
export type LooseMark = Omit<Mark, 'noteId'> & { readonly note: number | string }

const COSTS: BreakCosts = {
  gap: missing => 0.9 * Math.log2(1 + missing),
  // a note cited again may be any of those before
  back: () => 1.6,
  restart: 3.5,
}
/** A body of that number exists, or it is known that bodies with higher and lower numbers do. */
const BODY_BONUS = 1.5
const WITHOUT_BODIES = -2
/** Enough for a note cited again, which costs 1.6. */
const SPACED_BONUS = 1.4
/** So many such stops are a manner, and so few others its exceptions: markers lost in print leave some. */
const SPACED_MIN = 2
const SPACED_OTHERS_MAX = 0.1

/** Figures that stand in the text as unmistakable markers. */
export function plainMarkers(text: string): readonly PlainMark[] {
  return markCandidates(text).filter(({ kind }) => !WEAK.has(kind))
}

export interface MarkedText { readonly running: RunningText; readonly marks: readonly LooseMark[] }

interface Ground { readonly document: string; readonly lines: readonly Line[] }

/** Without any bodies found, figures need better reasons to be markers, and signs are none. */
export function takeMarks(raw: RunningText, found: readonly FoundBody[], { document, lines }: Ground): MarkedText {
  const round = roundNumbers(document, found)
  const bodies = new Set(found.flatMap(({ note }) => (typeof note === 'number' ? note : [])))
  const spaced = spacedStops(raw.text)
  const bonus = ({ kind, number }: MarkCandidate): number => {
    if (bodies.size === 0) return WITHOUT_BODIES
    if (!bodies.has(number)) return 0
    return kind === 'loose' && spaced ? SPACED_BONUS : WEAK.has(kind) ? 0 : BODY_BONUS
  }
  const candidates = markCandidates(raw.text, number => bodies.has(number), number => round.has(number)).map(candidate => ({ ...candidate, score: candidate.score + bonus(candidate), inStep: candidate.inStep + bonus(candidate) }))
  return cut(raw, [...inManner(inStep(candidates)), ...signsOf(raw, found), ...romansOf(raw, found)].sort((left, right) => left.start - right.start), lines)
}

/** Where a document says what is raised, only such figures are markers, and only where they lead to bodies. */
export function takeRaisedMarks(raw: RunningText, found: readonly FoundBody[], lines: readonly Pick<Line, 'start' | 'number'>[]): MarkedText {
  const bodies = new Set(found.flatMap(({ note }) => (typeof note === 'number' ? note : [])))
  if (bodies.size === 0) return { running: raw, marks: [] }
  const raised = markCandidates(raw.text, number => bodies.has(number)).filter(({ start, number }) => RAISED.test(raw.text.charAt(start)) && bodies.has(number))
  return cut(raw, inStep(raised.map(candidate => ({ ...candidate, score: candidate.score + BODY_BONUS, inStep: candidate.inStep + BODY_BONUS }))), lines)
}

function inStep(candidates: readonly MarkCandidate[]): readonly MarkCandidate[] {
  return pickSequence(candidates, COSTS).flatMap(index => candidates[index] ?? [])
}

/** So many raised markers, and so few others, are a manner. */
const RAISED_MIN = 5
const RAISED_SHARE_MIN = 0.8

/** Where markers are raised, a plain figure whose note a raised one leads to is a figure: `table3`, `web3`. */
function inManner(chosen: readonly MarkCandidate[]): readonly MarkCandidate[] {
  const raised = chosen.filter(({ kind }) => kind === 'raised')
  const plain = new Set(chosen.filter(({ kind }) => kind !== 'raised' && kind !== 'stacked'))
  if (raised.length < RAISED_MIN || raised.length < (raised.length + plain.size) * RAISED_SHARE_MIN) return chosen
  const led = new Set(raised.map(({ number }) => number))
  return chosen.filter(mark => !plain.has(mark) || !led.has(mark.number))
}

/** Stops stand apart after markers, and after nothing else: a free figure before such a stop is a marker. */
function spacedStops(text: string): boolean {
  const marked = text.match(/[\p{L}"'”’»]\d{1,4} [.,;](?=\s)/gu)?.length ?? 0
  const others = text.match(/\p{L} \.(?=\s)/gu)?.length ?? 0
  return marked >= SPACED_MIN && others <= marked * SPACED_OTHERS_MAX
}

/** Signs whose body follows before the same sign opens another. */
function signsOf(raw: RunningText, found: readonly FoundBody[]): readonly FoundMark[] {
  const bodies = new Map<string, number[]>()
  for (const { note, start } of found) {
    if (typeof note !== 'string') continue
    const starts = bodies.get(note)
    if (starts === undefined) bodies.set(note, [start])
    else starts.push(start)
  }
  if (bodies.size === 0) return []
  const next = new Map<string, number>()
  return signMarks(raw.text).flatMap(({ sign, start, end }) => {
    const starts = bodies.get(sign) ?? []
    const at = inDocument(raw.places, start)
    let index = next.get(sign) ?? 0
    while ((starts[index] ?? Infinity) < at) index += 1
    next.set(sign, index)
    const body = starts[index]
    return body === undefined || body - at > SIGN_REACH ? [] : [{ note: sign, start, end, cutStart: start, cutEnd: end }]
  })
}

/** Roman numerals that lead to a body after them; what parts those of one place is no text. */
function romansOf(raw: RunningText, found: readonly FoundBody[]): readonly FoundMark[] {
  const bodies = new Map(found.flatMap(({ note, start }) => (typeof note === 'string' ? [[note, start] as const] : [])))
  if (bodies.size === 0) return []
  const marks = romanMarks(raw.text).filter(({ numeral, start }) => inDocument(raw.places, start) < (bodies.get(numeral) ?? 0))
  return marks.map(({ numeral, start, end }, index) => {
    const last = marks[index - 1]?.end ?? 0
    return { note: numeral, start, end, cutStart: /^\s?[,;]?\s?$/u.test(raw.text.slice(last, start)) ? last : start, cutEnd: end }
  })
}

function cut(raw: RunningText, chosen: readonly FoundMark[], lines: readonly Pick<Line, 'start' | 'number'>[]): MarkedText {
  const kept = new Kept(raw)
  const marks: LooseMark[] = []
  for (const mark of chosen) {
    kept.takeUpTo('[('.includes(raw.text.charAt(mark.cutStart)) ? blankBefore(raw.text, mark.cutStart, mark.cutEnd) : mark.cutStart)
    kept.skipTo(mark.cutEnd)
    const start = inDocument(raw.places, mark.start)
    const end = inDocument(raw.places, mark.end - 1) + 1
    marks.push({ note: mark.note, at: kept.inkedLength, line: lineAt(lines, start), span: [start, end] })
  }
  kept.takeUpTo(raw.text.length)
  return { running: kept.finish(), marks }
}

/** Running text without what is cut out, and its places. */
class Kept {
  private readonly parts: string[] = []
  private length = 0
  private endsWithBlank = true
  private at = 0
  private nextPlace = 0
  private readonly places: (readonly [number, number])[] = []
  /** Where supported text ends: blanks at the end don't count. */
  inkedLength = 0

  constructor(private readonly raw: RunningText) {}

  takeUpTo(end: number): void {
    // two blanks meet where a marker stood between them
    if (this.endsWithBlank) while (this.at < end && this.raw.text.charAt(this.at) === ' ') this.at += 1
    if (this.at >= end) return
    this.push(this.length, inDocument(this.raw.places, this.at))
    for (let place = this.raw.places[this.nextPlace]; place !== undefined && place[0] < end; place = this.raw.places[this.nextPlace]) {
      if (place[0] > this.at) this.push(this.length + place[0] - this.at, place[1])
      this.nextPlace += 1
    }
    this.append(this.raw.text.slice(this.at, end))
    this.at = end
  }

  skipTo(end: number): void {
    this.at = Math.max(this.at, end)
  }

  finish(): RunningText {
    return { text: this.parts.join(''), places: this.places }
  }

  private append(part: string): void {
    const inked = part.trimEnd().length
    if (inked > 0) this.inkedLength = this.length + inked
    this.endsWithBlank = inked < part.length
    this.parts.push(part)
    this.length += part.length
  }

  private push(inText: number, inDocumentAt: number): void {
    const last = this.places.at(-1)
    if (last === undefined || inDocumentAt - last[1] !== inText - last[0]) this.places.push([inText, inDocumentAt])
  }
}
