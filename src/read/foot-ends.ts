/** Tells where running text goes on below notes when nothing shows that a page begins: by the way both are set, and by markers. */
import { isUnfinished, looksLikeAddressPart, looksLikeCitation, looksLikeProse } from './citation-signs.ts'
import type { Opening } from './found-body.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { needsCount } from './note-numbers.ts'
import { fillsLineStart, type PlainMark } from './outlook.ts'

/** Lines above a rule that are taken as running text, and below an opening as notes. */
const SAMPLE_LINES = 8
const SAMPLES_MIN = 6
/** So many of the lines must be set alike before it is a manner. */
const ALIKE_MIN = 0.85
/** Notes are set in by at least so many blanks, or not at all. */
const INDENT_APART_MIN = 2
/** No note measured goes on for more lines before running text with a marker. */
const LOOK_LINES = 60
/** A line so much shorter than the widest note's is a note's last. */
const SHORT_LINE = 0.7
/** What speaks for running text beginning at a line, in units that add up: set by judgement, checked on seeded books. */
const SIGNS = { finished: 2, unfinished: -3, short: 2, full: -1, prose: 1, capital: 0.5, notes: -3, each: -0.1 }

interface Ground { readonly document: string; readonly lines: readonly Line[]; readonly layout: Layout }

export class FootEnds {
  private readonly markedLines: ReadonlySet<number>
  private readonly indents: { readonly notes: number; readonly running: number } | null
  private readonly isRunningSpaced: boolean
  private readonly noteWidth: number

  constructor(private readonly ground: Ground, openings: readonly Opening[], marks: readonly PlainMark[]) {
    const { lines, layout } = ground
    this.markedLines = markedLines(lines, marks, new Set(openings.map(({ note }) => note)))
    const [notes, running] = layout.hasPageHeads ? [[], []] : samples(ground, openings)
    this.indents = indentsApart(lines, notes, running)
    this.isRunningSpaced = isUsual(running, index => lines[index + 1]?.isBlank === true) && isUsual(notes, index => lines[index + 1]?.isBlank !== true)
    this.noteWidth = notes.reduce((widest, index) => Math.max(widest, lines[index]?.text.length ?? 0), 0)
  }

  /** Index of the first line of running text below the body that opens here; `Infinity` where nothing says so. `limit`: the next opening's line. */
  after(opening: Opening, limit: number): number {
    const { lines, layout } = this.ground
    if (layout.hasPageHeads) return Infinity
    const end = Math.min(limit, lines.length, opening.line + LOOK_LINES)
    let marked = Infinity
    for (let at = opening.line + 1; at < end; at += 1) {
      const line = lines[at]
      const role = layout.roles[at]
      if (line === undefined || role === 'rule' || role === 'long-rule') break
      if (line.isBlank) continue
      if (this.isSetAsRunning(at)) return at
      if (this.markedLines.has(at)) { marked = at; break }
    }
    // a body glued on is no running text: another opening follows in the same foot
    return marked === Infinity ? Infinity : this.bestUpTo(opening, marked)
  }

  private isSetAsRunning(at: number): boolean {
    const { lines } = this.ground
    const line = lines[at]
    if (line === undefined) return false
    if (this.indents !== null && !looksLikeAddressPart(line.text)) {
      const indent = line.text.search(/\S/u)
      if (Math.abs(indent - this.indents.running) < Math.abs(indent - this.indents.notes)) return true
    }
    return this.isRunningSpaced && lines[at + 1]?.isBlank === true && !looksLikeAddressPart(line.text) && !looksLikeCitation(line.text)
  }

  private bestUpTo(opening: Opening, marked: number): number {
    let best = marked
    let highest = -Infinity
    for (let at = opening.line + 1; at <= marked; at += 1) {
      if (this.ground.lines[at]?.isBlank !== false) continue
      const score = this.scoreOf(opening, at)
      if (score > highest) { highest = score; best = at }
    }
    return best
  }

  private scoreOf(opening: Opening, at: number): number {
    const { document, lines } = this.ground
    const line = lines[at]?.text ?? ''
    const before = lines[at - 1]
    const body = document.slice(opening.textStart, before?.end ?? opening.textStart)
    const isShort = (before?.text.trimEnd().length ?? 0) < this.noteWidth * SHORT_LINE
    return (isUnfinished(body) ? SIGNS.unfinished : /[.!?)\d/]\s*$/u.test(body) || looksLikeAddressPart(before?.text ?? '') ? SIGNS.finished : 0)
      + (isShort ? SIGNS.short : SIGNS.full)
      + (looksLikeProse(line) ? SIGNS.prose : 0) + (looksLikeAddressPart(line) || looksLikeCitation(line) ? SIGNS.notes : 0)
      + (/^\s*["“«„‘]?\p{Lu}/u.test(line) ? SIGNS.capital : 0) + (at - opening.line) * SIGNS.each
  }
}

/** Figures that look like years are markers only of notes that exist. */
function markedLines(lines: readonly Line[], marks: readonly PlainMark[], notes: ReadonlySet<number | string>): ReadonlySet<number> {
  const found = new Set<number>()
  let next = 0
  for (const mark of marks) {
    while ((lines[next + 1]?.start ?? Infinity) <= mark.start) next += 1
    const line = lines[next]
    if (line !== undefined && (!needsCount(mark.number) || notes.has(mark.number)) && !fillsLineStart(line, mark)) found.add(next)
  }
  return found
}

/** Indexes of lines that surely are notes (from one opening to the next) and of lines that surely are running text (above rules). */
function samples({ lines, layout: { roles } }: Ground, openings: readonly Opening[]): readonly [readonly number[], readonly number[]] {
  const notes: number[] = []
  const running: number[] = []
  for (const [at, opening] of openings.entries()) {
    const next = openings[at + 1]
    if (next === undefined || next.isGlued || next.line - opening.line > SAMPLE_LINES) continue
    const own: number[] = []
    for (let index = opening.line; index < next.line && roles[index] !== 'rule' && roles[index] !== 'long-rule'; index += 1) if (lines[index]?.isBlank === false) own.push(index)
    if (roles.slice(opening.line, next.line).every(role => role !== 'rule' && role !== 'long-rule')) notes.push(...own)
  }
  for (const [index, role] of roles.entries()) {
    if (role !== 'rule' && role !== 'long-rule') continue
    for (let at = index - 1, taken = 0; at >= 0 && taken < SAMPLE_LINES && roles[at] !== 'rule' && roles[at] !== 'long-rule'; at -= 1) if (lines[at]?.isBlank === false) { running.push(at); taken += 1 }
  }
  return [notes, running]
}

function indentsApart(lines: readonly Line[], notes: readonly number[], running: readonly number[]): { readonly notes: number; readonly running: number } | null {
  const indentOf = (index: number): number => lines[index]?.text.search(/\S/u) ?? 0
  const found = { notes: median(notes.map(indentOf)), running: median(running.map(indentOf)) }
  if (Math.abs(found.notes - found.running) < INDENT_APART_MIN) return null
  return isUsual(notes, index => indentOf(index) === found.notes) && isUsual(running, index => Math.abs(indentOf(index) - found.notes) >= INDENT_APART_MIN) ? found : null
}

function isUsual(indexes: readonly number[], holds: (index: number) => boolean): boolean {
  return indexes.length >= SAMPLES_MIN && indexes.filter(holds).length >= indexes.length * ALIKE_MIN
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0
}
