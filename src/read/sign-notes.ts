/** Finds notes that bear signs instead of numbers: `*`, `†`, `**`. Sign and body make each other true. */
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import type { Opening } from './found-body.ts'

/** A sign that may be a marker, `[start, end)`. */
export interface SignMark { readonly sign: string; readonly start: number; readonly end: number }

/** The sign is looked for before what stands beside it: texts have few. */
const SIGN_MARK = /(?=[*†‡§¶])(?<=[\p{L}\d"”’»“).,;:!?…\]])(?:\*{1,8}|[†‡§¶]{1,3})(?=[\s.,;:!?)"”»\]]|$)/gu
const OPENING = /^\s{0,40}(\*{1,8}|[†‡§¶]{1,3})\s{0,4}(?=[\p{L}\d"“«„([])/u
/** Emphasis in plain text: `*word*`; a sign at a line's beginning opens a body. */
const OPENED_EMPHASIS = /(?:[^\s*][ \t]{1,3}|[("“«])[*]{1,3}[\p{L}\d"“«][^*]*$/u
const EMPHASIS_LOOK = 200
/** A sign's body stands on the sign's page: about four dense pages of letters. */
export const SIGN_REACH = 15_000
/** Markers with one sign that wait for their bodies: signs start anew on each page, and a page has few. */
const UNMET_MAX = 4
/** Openings so near with one sign are a list's. */
const LIST_LINES = 4

/** In reading order. */
export function signMarks(text: string): readonly SignMark[] {
  const found: SignMark[] = []
  for (const { 0: sign, index } of text.matchAll(SIGN_MARK)) {
    if (sign.startsWith('*') && OPENED_EMPHASIS.test(text.slice(Math.max(0, index - EMPHASIS_LOOK), index))) continue
    found.push({ sign, start: index, end: index + sign.length })
  }
  return found
}

/** Lines that open with a sign which stands as a marker before them, since the last body of that sign. */
export function signBodies(lines: readonly Line[], layout: Layout, marks: readonly SignMark[]): readonly Opening[] {
  const openings = lines.flatMap((line, index) => openingAt(line, index, layout))
  const listed = listItems(openings)
  const unmet = new Map<string, number[]>()
  let next = 0
  return openings.filter(opening => {
    for (let mark = marks[next]; mark !== undefined && mark.start < opening.start; mark = marks[next]) {
      unmet.set(mark.sign, [...(unmet.get(mark.sign) ?? []).slice(1 - UNMET_MAX), mark.start])
      next += 1
    }
    const waiting = unmet.get(opening.note)?.filter(mark => opening.start - mark <= SIGN_REACH) ?? []
    if (listed.has(opening.line) || waiting.length === 0) return false
    unmet.set(opening.note, waiting.slice(1))
    return true
  })
}

type SignOpening = Opening & { readonly note: string }

function openingAt(line: Line, index: number, layout: Layout): readonly SignOpening[] {
  const role = layout.roles[index]
  const match = role === 'text' || role === 'page-start' ? OPENING.exec(line.text.slice(0, 80)) : null
  const sign = match?.[1]
  return match === null || sign === undefined ? [] : [{ note: sign, line: index, start: line.start + match[0].indexOf(sign), textStart: line.start + match[0].length, isGlued: false }]
}

function listItems(openings: readonly SignOpening[]): ReadonlySet<number> {
  const last = new Map<string, number>()
  const listed = new Set<number>()
  for (const { note, line } of openings) {
    const before = last.get(note)
    if (before !== undefined && line - before <= LIST_LINES) listed.add(before).add(line)
    last.set(note, line)
  }
  return listed
}
