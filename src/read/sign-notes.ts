/** Finds notes that bear signs instead of numbers: `*`, `†`, `**`, `(a)`. Sign and body make each other true. */
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import type { Opening } from './found-body.ts'

/** A sign that may be a marker, `[start, end)`, its brackets included. */
export interface SignMark { readonly sign: string; readonly start: number; readonly end: number }

/** The sign is looked for before what stands beside it: texts have few. */
const SIGN_MARK = /(?=[*†‡§¶])(?<=[\p{L}\d"”’»“).,;:!?…\]])(?:\*{1,8}|[†‡§¶]{1,3})(?=[\s.,;:!?)"”»\]]|$)/gu
/** `came (a).`; an item of a list, `hay (b) straw`, has words behind it, and a reference names what it refers to, `clause (b)`. */
const LETTER_MARK = /\((?<=(?:[\p{L}%"'”’»]|\d{4}|(?<!\p{L})\p{Ll}{1,2}\.) ?\()(?<!(?:paragraph|clause|item|section|part|article|пункт\p{L}{0,2}|п\.) ?\()([a-zа-яёіў])\)(?=$|[.,;:!?…)\]"”»]|\s+[^\s\p{Ll}])/gu
const OPENING = /^\s{0,40}(?:(\*{1,8}|[†‡§¶]{1,3})\s{0,4}(?=[\p{L}\d"“«„([])|\(([a-zа-яёіў])\)\s{1,4}(?=["“«„]?\p{Lu}|https?:))/u
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
  const lettered = Array.from(text.matchAll(LETTER_MARK), ({ 0: printed, 1: sign = '', index }) => ({ sign, start: index, end: index + printed.length }))
  return lettered.length === 0 ? found : [...found, ...lettered].sort((left, right) => left.start - right.start)
}

/** Lines that open with a sign which stands as a marker before them, since the last body of that sign. Of several so near that they may be a list, each has a marker. */
export function signBodies(lines: readonly Line[], layout: Layout, marks: readonly SignMark[]): readonly Opening[] {
  const taken: SignOpening[] = []
  const unmet = new Map<string, readonly number[]>()
  const near = new Map<string, { readonly waiting: readonly number[]; readonly openings: SignOpening[] }>()
  const close = (sign: string): void => {
    const { waiting, openings } = near.get(sign) ?? { waiting: [], openings: [] }
    near.delete(sign)
    if (waiting.length < openings.length) return
    taken.push(...openings)
    const met = new Set(waiting.slice(0, openings.length))
    unmet.set(sign, unmet.get(sign)?.filter(mark => !met.has(mark)) ?? [])
  }
  let next = 0
  for (const opening of lines.flatMap((line, index) => openingAt(line, index, layout))) {
    const { note: sign } = opening
    if (opening.line - (near.get(sign)?.openings.at(-1)?.line ?? -Infinity) > LIST_LINES) close(sign)
    for (let mark = marks[next]; mark !== undefined && mark.start < opening.start; mark = marks[next]) {
      unmet.set(mark.sign, [...(unmet.get(mark.sign) ?? []).slice(1 - UNMET_MAX), mark.start])
      next += 1
    }
    const group = near.get(sign)
    if (group === undefined) near.set(sign, { waiting: unmet.get(sign)?.filter(mark => opening.start - mark <= SIGN_REACH) ?? [], openings: [opening] })
    else group.openings.push(opening)
  }
  for (const sign of [...near.keys()]) close(sign)
  return taken.sort((left, right) => left.start - right.start)
}

type SignOpening = Opening & { readonly note: string }

function openingAt(line: Line, index: number, layout: Layout): readonly SignOpening[] {
  const role = layout.roles[index]
  const match = role === 'text' || role === 'page-start' ? OPENING.exec(line.text.slice(0, 80)) : null
  const sign = match?.[1] ?? match?.[2]
  return match === null || sign === undefined ? [] : [{ note: sign, line: index, start: line.start + match[0].search(/\S/u), textStart: line.start + match[0].length, isGlued: false }]
}
