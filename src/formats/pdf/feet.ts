/** Finds the notes at the feet of columns: smaller type below the text, or figures of markers that open lines there. */
import type { PdfLine } from './page.ts'
import { isOfSize, type TypeArea } from './type-area.ts'

/** Where notes begin in a column, and whether the first of them began on a page before. */
export interface Foot { readonly first: number; readonly goesOn: boolean }

/** Type so much smaller than that of the text is a note's (.75 to .9 in books measured). */
const SMALLER_MAX = 0.94
/** What stands so far above the first number, in sizes of the type, is no rest of a note. */
const APART_MIN = 1.7
const OPENING = /^\s*(?:\[?([\d¹²³⁰⁴-⁹]{1,5})\]?[.)]?(?=\s|\p{L}|["“«„(]|https?:|$)|\*{1,6}(?!\*)|[†‡§¶]{1,3})/u
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

interface Column {
  /** Its lines, heads and page numbers left out, from top to bottom. */
  readonly lines: readonly PdfLine[]
  /** Text of the page stands in columns before. */
  readonly isBelowText: boolean
  /** Notes stood at the foot before this one, on the page before or in the column before. */
  readonly isAfterFoot: boolean
}

/** `null` where the column has no notes at its foot. */
export function footOf(column: Column, area: TypeArea): Foot | null {
  return smallFoot(column, area) ?? markedFoot(column, area)
}

function smallFoot({ lines, isBelowText, isAfterFoot }: Column, area: TypeArea): Foot | null {
  let first = lines.length
  while (first > 0 && isSmall(lines[first - 1], area)) first -= 1
  // a page may hold nothing but notes
  if (first === lines.length || (first === 0 && !isBelowText && !(isAfterFoot && OPENING.test(lines[0]?.text ?? '')))) return null
  const opening = lines.findIndex((line, at) => at >= first && OPENING.test(line.text))
  if (opening < 0) return isAfterFoot && isApart(lines, first, area) ? { first, goesOn: true } : null
  if (opening === first) return { first, goesOn: false }
  const isRest = isAfterFoot && isEven(lines, first, opening)
  return isRest ? { first, goesOn: true } : { first: opening, goesOn: false }
}

const isSmall = (line: PdfLine | undefined, area: TypeArea) => line !== undefined && line.size <= area.size * SMALLER_MAX

/** Set like the note below, without a gap. */
function isEven(lines: readonly PdfLine[], first: number, opening: number): boolean {
  const size = lines[opening]?.size ?? 0
  for (let at = first; at <= opening; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]]
    if (line === undefined || !isOfSize(line, size) || (at > first && before !== undefined && line.y - before.y > APART_MIN * size)) return false
  }
  return true
}

function isApart(lines: readonly PdfLine[], first: number, { leading }: TypeArea): boolean {
  const [line, before] = [lines[first], lines[first - 1]]
  return line === undefined || before === undefined || line.y - before.y > leading
}

/** More than the usual distance of lines, in such distances. */
const GAP_MIN = 1.3

/**
 * Notes in the type of the text: a number opens a line that stands raised in the text above. That line is raised itself or
 * stands apart, or another follows it, and both stand below a gap: what is between is the rest of a note before.
 */
function markedFoot({ lines, isAfterFoot }: Column, { leading }: TypeArea): Foot | null {
  const isApartAt = (at: number): boolean => at > 0 && (lines[at]?.y ?? 0) - (lines[at - 1]?.y ?? 0) > leading * GAP_MIN
  const openings = markedOpenings(lines)
  const sure = openings.find(({ at, isRaised }) => isRaised || isApartAt(at))
  if (sure !== undefined) return { first: sure.at, goesOn: false }
  const pair = openings.findIndex(({ number }, index) => openings[index + 1]?.number === number + 1)
  const [opening] = pair < 0 ? [] : openings.slice(pair)
  if (!isAfterFoot || opening === undefined) return null
  for (let first = opening.at; first > 0; first -= 1) if (isApartAt(first)) return { first, goesOn: true }
  return null
}

interface MarkedOpening { readonly at: number; readonly number: number; readonly isRaised: boolean }

function markedOpenings(lines: readonly PdfLine[]): readonly MarkedOpening[] {
  const marked = new Set<string>()
  return lines.flatMap(({ text }, at) => {
    const figures = OPENING.exec(text)?.[1]
    const isMarked = at > 0 && figures !== undefined && marked.has(plain(figures))
    for (const [raised] of text.matchAll(/(?<=\S)[¹²³⁰⁴-⁹]+/gu)) for (const part of partsOf(plain(raised))) marked.add(part)
    return isMarked ? [{ at, number: Number(plain(figures)), isRaised: figures !== plain(figures) }] : []
  })
}

/** Two markers set without a blank, `89`, are read as one. */
function partsOf(figures: string): readonly string[] {
  const half = figures.length >> 1
  return figures.length % 2 === 0 && Number(figures.slice(half)) === Number(figures.slice(0, half)) + 1 ? [figures, figures.slice(0, half), figures.slice(half)] : [figures]
}

function plain(figures: string): string {
  return Array.from(figures, figure => (RAISED.includes(figure) ? String(RAISED.indexOf(figure)) : figure)).join('')
}
