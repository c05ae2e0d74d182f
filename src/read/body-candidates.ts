/** Every place where a note body may begin, with how much it looks like one by itself. */
import { monthWord } from '../text/calendar-words.ts'
import { isUnfinished, looksLikeCitation } from './citation-signs.ts'
import type { Layout, LineRole } from './layout.ts'
import type { Line } from './lines.ts'
import type { Opening } from './found-body.ts'
import { needsCount, numberOf } from './note-numbers.ts'
import type { Outlook } from './outlook.ts'
import { CANDIDATES_MAX, type Numbered } from './sequence.ts'

/** Where on its page a candidate stands. */
type Area = 'none' | 'below-rule' | 'page-start' | 'heading'

export interface BodyCandidate extends Opening, Numbered {
  readonly note: number
  readonly area: Area
  /** How its number is set: `N`, `N.`, `[N]`, `¹`, … */
  readonly form: string
  /** Blanks before its number. */
  readonly indent: number
  readonly isCitation: boolean
  /** It shows more than a number: it cites something, or stands below a rule. */
  readonly isSure: boolean
}

/** Parts of a candidate's score: set by judgement, so that a body with one good sign is above 0, and checked on seeded books and one true one. */
const WEIGHTS = { doubt: -3, belowRule: 4, atPageStart: 2, underHeading: 3, citation: 2, capital: 1, lowerCase: -2, marker: 2, misread: -1, outOfCount: -8, fitsOnlyGlued: 0.5, gluedPlain: -2, gluedMarked: 1.5, markerOnPage: 2, markerFollows: -3, ruleFollows: -4, countsOn: 1.5 }
/** Below, no gap in the count that a candidate fills makes up for its score. */
const SCORE_MIN = -1.5
/** A citation shows itself within so many lines. */
const CITATION_LINES = 8
const LINE_LOOK = 400
/** A heading over notes at the end of a text or chapter. */
const HEADING = /^\s*(?:#{1,6}\s*)?(?:\d+\.?\s+)?(?:end\s?notes?|foot\s?notes?|notes?(?: and references)?|references|sources|works cited|bibliography|примечани[ея]|сноски|источники|литература|список (?:использованн\S+ )?(?:источников|литературы)|ссылки|заўвагі|крыніцы)\s*:?\s*$/iu
const OPENING = /^\s{0,40}[[(]?(\^?[\dlIOoSBZ|]{1,6}|[¹²³⁰⁴-⁹]{1,6})[\])]?[:.]?(?:\s+\.)?(?=\s|[\p{Lu}"«“„]|https?:|www\.|$)\s*/u
/** `IV-3`: no misread figure. */
const ROMAN = /^\s{0,40}[IVXLC]{2}/u
/** The end of a sentence whose marker came to stand on the next line: `(10). `. */
const WRAPPED_MARK = /^\s*\(\S+\)\./u
const GLUED = /(?:[./)\]\d"»”]|\.html?|[/-][\p{L}\d-]{2,40})(?:\s{1,2}[[(]?(\d{1,6}|[¹²³⁰⁴-⁹]{1,6})[\])]?\.?\s{0,2}|\s{0,2}(\d{1,6})\s{1,2})(?=[\p{Lu}"«“„]|https?:|$)/gu
/** What follows is a page, an article or an issue: `see p. 12`; in `90 p. 12 Grey` it isn't. */
const REFERENCE = /(?:[^\p{L}\d\s]|[^\d\s]\s)(?:pp?|[cс]+|стр|no|art|fig|ст|рис|гл)\.\s{0,2}$/iu
const REFERENCE_LOOK = 8
/** What follows the day of a date, `“Tolls,” 3 May 1900`. */
const MONTH = /^(\p{L}{3,12})\.?,?\s{1,3}(?:1[5-9]|20)\d\d(?!\d)/u
const DAY_MAX = 31
/** A line that ends so has its number on the next; one that ends with `132 p.`, or a torn `p.` alone, doesn't. */
const NUMBER_DUE = /[^\d\s]\s(?:no|nos|pp?|vol|art|№|[сcт]|вып|стр)\.?\s*$/iu

/** In reading order. */
export function bodyCandidates(lines: readonly Line[], layout: Layout, outlook: Outlook): readonly BodyCandidate[] {
  const found: BodyCandidate[] = []
  let area: Area = 'none'
  let isInFoot = false
  let above: BodyCandidate | null = null
  for (const [index, line] of lines.entries()) {
    if (found.length > CANDIDATES_MAX) break
    const role = layout.roles[index] ?? 'text'
    if (role === 'blank' || role === 'furniture') { if (role === 'furniture' && area !== 'heading') { area = 'none'; isInFoot = false } continue }
    area = areaAt(area, role, line)
    if (role === 'rule' || role === 'long-rule') continue
    const seat = { lines, index, area, outlook, above: isInFoot ? above : null }
    const opening = openingOf(seat)
    if (role === 'page-start' && opening !== null && area !== 'heading') area = 'page-start'
    if (opening !== null) { found.push(opening); above = opening }
    if (line.isAfterFormFeed || role === 'page-start') isInFoot = false
    if (area === 'none' && opening !== null && Math.max(opening.score, opening.inStep) > 0) isInFoot = true
    if (area !== 'none' || isInFoot) found.push(...gluedIn(seat, opening))
  }
  return found
}

function areaAt(area: Area, role: LineRole, line: Line): Area {
  if (role === 'rule' || role === 'long-rule') return 'below-rule'
  if (HEADING.test(line.text)) return 'heading'
  return role === 'page-start' && area !== 'heading' ? 'none' : area
}

interface Seat {
  readonly lines: readonly Line[]
  readonly index: number
  readonly area: Area
  readonly outlook: Outlook
  /** The opening before, within the same foot. */
  readonly above: BodyCandidate | null
}

function openingOf({ lines, index, area, outlook, above }: Seat): BodyCandidate | null {
  const line = lines[index]
  const match = line === undefined ? null : OPENING.exec(line.text.slice(0, LINE_LOOK))
  if (line === undefined || match?.[1] === undefined) return null
  const read = numberOf(match[1])
  if (read === null || (read.isMisread && ROMAN.test(line.text))) return null
  if (WRAPPED_MARK.test(match[0]) || NUMBER_DUE.test(lines[index - 1]?.text ?? '')) return null
  const isAlone = match[0].length >= line.text.trimEnd().length
  const nextLine = lines[index + 1]
  if (isAlone && (nextLine === undefined || nextLine.isBlank || nextLine.isAfterFormFeed)) return null
  const first = isAlone ? nextLine?.text.trim() ?? '' : line.text.slice(match[0].length)
  const isPageStart = area === 'none' && (line.isAfterFormFeed || line.text.startsWith(' '))
  let score = WEIGHTS.doubt + openingScore(first)
  if (area === 'below-rule') score += outlook.isAfterMarker(index) ? 0 : WEIGHTS.belowRule
  else if (area === 'heading') score += WEIGHTS.underHeading
  else if (area === 'page-start' || isPageStart) score += WEIGHTS.atPageStart
  if (area === 'none') score += (outlook.markerFollows(index) ? WEIGHTS.markerFollows : 0) + (outlook.ruleFollows(index) ? WEIGHTS.ruleFollows : 0)
  if (outlook.numbers.has(read.number)) score += WEIGHTS.marker
  if (area === 'none' && !outlook.markerFollows(index) && outlook.isMarkedOnPage(index, read.number)) score += WEIGHTS.markerOnPage
  if (above?.note === read.number - 1 && endsSentence(lines[index - 1])) score += WEIGHTS.countsOn
  if (read.isMisread) score = area === 'below-rule' ? score + WEIGHTS.misread : -1
  if (score + WEIGHTS.citation < SCORE_MIN) return null
  const isCitation = looksLikeCitation(lookFrom(lines, index, match[0].length))
  if (isCitation) score += WEIGHTS.citation
  if (score < SCORE_MIN) return null
  const indent = match[0].search(/\S/u)
  return {
    ...scoresOf(read.number, score), line: index, start: line.start + indent, textStart: isAlone ? line.end : line.start + match[0].length, isGlued: false,
    area: isPageStart ? 'page-start' : area, indent, form: formOf(match[0]), isCitation, isSure: isCitation || area === 'below-rule',
  }
}

/** What follows begins anew. */
function endsSentence(line: Line | undefined): boolean {
  const text = line?.text.trimEnd() ?? ''
  return /(?:^|[^\p{L}])\p{L}{4,}\.$|[\d)\]”»"!?]\.?$|https?:\S+$|\.html?$/u.test(text) && !isUnfinished(text)
}

/** A number alone on its line and one with its text are two forms; what stands around it counts. */
function formOf(opening: string): string {
  return opening.trim().replace(/[¹²³⁰⁴-⁹]+/u, 'raised').replace(/[\dlIOoSBZ|]+/u, 'N')
}

function scoresOf(number: number, score: number): Pick<BodyCandidate, 'note' | 'number' | 'score' | 'inStep'> {
  return { note: number, number, score: needsCount(number) ? score + WEIGHTS.outOfCount : score, inStep: score }
}

function openingScore(first: string): number {
  return /^["'“”«„([‘<*]{0,2}\p{Lu}|^https?:|^www\.|^["“«„]/u.test(first) ? WEIGHTS.capital : WEIGHTS.lowerCase
}

/** The candidate's own text as far as its citation shows, up to the next line that could open a body or a gap of blank lines. */
function lookFrom(lines: readonly Line[], index: number, skip: number): string {
  let look = lines[index]?.text.slice(skip, skip + LINE_LOOK) ?? ''
  let blanks = 0
  for (let at = index + 1; at < lines.length && at < index + CITATION_LINES; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    blanks = line.isBlank ? blanks + 1 : 0
    if (blanks > 1 || (!line.isBlank && numberOf(OPENING.exec(line.text.slice(0, LINE_LOOK))?.[1] ?? '')?.isMisread === false)) break
    look += ` ${line.text.slice(0, LINE_LOOK)}`
  }
  return look
}

/** Bodies that begin within this line; they fit the count exactly or are none, so they score just above nothing. */
function gluedIn({ lines, index, area, outlook }: Seat, opening: BodyCandidate | null): readonly BodyCandidate[] {
  const line = lines[index]
  if (line === undefined) return []
  // a year at a line's beginning ends the body before
  const from = opening === null || needsCount(opening.number) ? 0 : opening.textStart - line.start
  const found: BodyCandidate[] = []
  for (const match of line.text.slice(0, 10 * LINE_LOOK).matchAll(GLUED)) {
    const whole = match[0]
    const digits = match[1] ?? match[2] ?? ''
    const at = match.index + whole.lastIndexOf(digits)
    const read = numberOf(digits)
    const isAtEnd = match.index + whole.length >= line.text.length
    if (at <= from || read === null || (read.number <= DAY_MAX && isMonth(line.text.slice(at + digits.length).trimStart())) || REFERENCE.test(line.text.slice(Math.max(0, at - REFERENCE_LOOK), at)) || (isAtEnd && !outlook.numbers.has(read.number))) continue
    const isCitation = looksLikeCitation(lookFrom(lines, index, at))
    if (!isCitation && !outlook.numbers.has(read.number)) continue
    const isMarked = outlook.numbers.has(read.number)
    const scores = scoresOf(read.number, WEIGHTS.fitsOnlyGlued + (isCitation ? 0 : WEIGHTS.gluedPlain))
    found.push({ ...scores, inStep: WEIGHTS.fitsOnlyGlued + (isMarked && isCitation ? WEIGHTS.gluedMarked : 0), line: index, start: line.start + at, textStart: line.start + match.index + whole.length, isGlued: true, area, indent: 0, form: 'glued', isCitation, isSure: isCitation })
  }
  return found
}

const isMonth = (text: string) => monthWord(MONTH.exec(text)?.[1]?.toLowerCase() ?? '') !== null
