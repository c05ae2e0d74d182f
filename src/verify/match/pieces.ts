/** Takes a quotation apart where something was left out or put in, and finds the pieces in their order. */
import type { Searchable } from './page-index.ts'

/** What stands between two pieces of a quotation. */
export type Seam = 'ellipsis' | 'insertion' | 'sentence'

export interface Pieces {
  readonly pieces: readonly string[]
  /** One fewer than pieces. */
  readonly seams: readonly Seam[]
}

export interface Found { readonly start: number; readonly end: number; readonly errors: number }

/** `…`, `...`, `<...>`, `[...]`, `(…)`: something was left out. `[words]`: something was put in or replaced. */
const SEAM = /\s*[<[(]\s*(?:\.\s?\.\s?\.+|…|\.\.)\s*[>\])]\s*|\s*(?:\.\s?\.\s?\.+|…)\s*|\s*\[[^[\]]{0,200}\]\s*/g

/** `null` when the quotation has no such marks inside. */
export function splitAtMarks(quote: string): Pieces | null {
  const pieces: string[] = []
  const seams: Seam[] = []
  let from = 0
  for (const { 0: mark, index } of quote.matchAll(SEAM)) {
    pieces.push(quote.slice(from, index))
    seams.push(/^\s*\[[^.…]/.test(mark) ? 'insertion' : 'ellipsis')
    from = index + mark.length
  }
  pieces.push(quote.slice(from))
  return seams.length === 0 ? null : withoutEmpty(pieces, seams)
}

/** The author joined what stands apart on the page: each sentence is a piece. `null` when there is but one. */
export function splitAtSentences(quote: string): Pieces | null {
  const pieces = quote.split(/(?<=[.!?]["'”’»)]{0,2})\s+(?=\p{Lu}|["'“‘«(])/u)
  return pieces.length < 2 ? null : withoutEmpty(pieces, pieces.slice(1).map(() => 'sentence'))
}

function withoutEmpty(pieces: readonly string[], seams: readonly Seam[]): Pieces {
  const kept: string[] = []
  const between: Seam[] = []
  for (const [index, piece] of pieces.entries()) {
    if (!/[\p{L}\d]/u.test(piece)) continue
    if (kept.length > 0) between.push(seams[index - 1] ?? 'ellipsis')
    kept.push(piece)
  }
  return { pieces: kept, seams: between }
}

/** How far apart, in characters, two neighbouring pieces may stand on the page. A left-out passage is rarely longer than a paragraph or two. */
const REACH: Readonly<Record<Seam, number>> = { ellipsis: 3000, insertion: 250, sentence: 3000 }
/** Errors per character within a piece; scanning spoils up to one letter in twelve. */
const PIECE_ERRORS_MAX = 0.08
/** Shorter pieces must stand as they are. */
const FUZZY_PIECE_MIN = 12
/** The longest piece may stand in several places; more are not tried. */
const ANCHORS_MAX = 20

/** Finds folded pieces in order, starting from the longest, which is the least likely to stand anywhere by chance. */
export function findPieces(part: Searchable, pieces: readonly string[], seams: readonly Seam[]): Found[] | null {
  const lengths = pieces.map(piece => piece.length)
  const anchor = lengths.indexOf(Math.max(...lengths))
  for (const first of placesOf(part, pieces[anchor] ?? '')) {
    const after = chain(part, pieces, { seams, from: anchor, step: 1, first })
    const before = after === null ? null : chain(part, pieces, { seams, from: anchor, step: -1, first })
    if (after !== null && before !== null) return [...before.reverse(), first, ...after]
  }
  return null
}

interface Chain { readonly seams: readonly Seam[]; readonly from: number; readonly step: 1 | -1; readonly first: Found }

function chain(part: Searchable, pieces: readonly string[], { seams, from, step, first }: Chain): Found[] | null {
  const found: Found[] = []
  let last = first
  for (let index = from + step; index >= 0 && index < pieces.length; index += step) {
    const piece = pieces[index] ?? ''
    const reach = REACH[seams[step > 0 ? index - 1 : index] ?? 'ellipsis'] + piece.length
    const range = step > 0 ? { from: last.end, to: Math.min(part.folded.text.length, last.end + reach) } : { from: Math.max(0, last.start - reach), to: last.start }
    const next = within(part, piece, { ...range, step })
    if (next === null) return null
    found.push(next)
    last = next
  }
  return found
}

function within(part: Searchable, piece: string, { from, to, step }: { from: number; to: number; step: 1 | -1 }): Found | null {
  const text = part.folded.text
  const exact = step > 0 ? part.fuzzy.indexOf(piece, from) : text.lastIndexOf(piece, to - piece.length)
  if (exact >= from && exact + piece.length <= to && isWholeWords(text, exact, exact + piece.length)) return { start: exact, end: exact + piece.length, errors: 0 }
  if (piece.length < FUZZY_PIECE_MIN) return null
  return part.fuzzy.find(piece, { errorsMax: errorsAllowed(piece), from, to })
}

function placesOf(part: Searchable, piece: string): Found[] {
  const exact = exactPlaces(part, piece, ANCHORS_MAX)
  if (exact.length > 0 || piece.length < FUZZY_PIECE_MIN) return exact
  const near = part.fuzzy.find(piece, { errorsMax: errorsAllowed(piece) })
  return near === null ? [] : [near]
}

function errorsAllowed(piece: string): number {
  return Math.max(1, Math.floor(piece.length * PIECE_ERRORS_MAX))
}

/** Where `piece` stands in a text without cutting a word or a number. */
export function exactPlaces({ fuzzy }: Searchable, piece: string, most: number): Found[] {
  const { text } = fuzzy
  const places: Found[] = []
  if (piece === '') return places
  for (let start = fuzzy.indexOf(piece); start >= 0 && places.length < most; start = fuzzy.indexOf(piece, start + 1)) {
    if (isWholeWords(text, start, start + piece.length)) places.push({ start, end: start + piece.length, errors: 0 })
  }
  return places
}

/** A quotation may stop inside a long word of its own accord, but never inside a number. */
function isWholeWords(text: string, start: number, end: number): boolean {
  return !cuts(text, start) && !cuts(text, end)
}

function cuts(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (/\d/.test(before) && /\d/.test(after)) return true
  if (/[.,]/.test(before) && /\d/.test(after) && /\d/.test(text.charAt(at - 2))) return true
  if (/\d/.test(before) && /[.,]/.test(after) && /\d/.test(text.charAt(at + 1))) return true
  return /\p{L}/u.test(before) && /\p{L}/u.test(after)
}

