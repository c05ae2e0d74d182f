/** Does a page hold a quotation in its own language: exactly, damaged, with gaps, or with words changed? */
import type { Match } from '../../model/verdicts.ts'
import { fold } from '../../text/fold.ts'
import { compareAround } from './around.ts'
import type { Comparison } from './differences.ts'
import { passageOf, type PageIndex, type Searchable } from './page-index.ts'
import { partsOfWording } from './parts.ts'
import { exactPlaces, findPieces, splitAtMarks, splitAtSentences, type Found, type Pieces } from './pieces.ts'
import { judgeWording } from './wording.ts'

/** Errors per character up to which a text counts as the same, scanning and spelling apart. Measured: .98 of damaged quotations. */
const VERBATIM_ERRORS_MAX = 0.08
/** Up to here it is the same sentence with words changed. */
const NEAR_ERRORS_MAX = 0.2
/** Up to here something like it stands on the page. */
const ALIKE_ERRORS_MAX = 0.5
/** Short texts resemble anything. */
const SHORT = 40
const SHORT_ERRORS_MAX = 0.1

/** The best that the page has for the quotation, `null` when nothing on it comes near. */
export function matchSameLanguage(page: PageIndex, quote: string): Match | null {
  const wanted = bare(quote)
  return exactly(page, wanted) ?? inPieces(page, splitAtMarks(quote)) ?? approximately(page, quote, wanted)
}

/** The quotation as it stands, typography apart; also for pages that quote another language. */
export function matchExactly(page: PageIndex, quote: string): Match | null {
  return exactly(page, bare(quote))
}

function exactly(page: PageIndex, wanted: string): Match | null {
  for (const part of page.parts()) {
    const place = exactPlaces(part, wanted, 1)[0]
    if (place !== undefined) return { verdict: 'confirmed', kind: 'verbatim', score: 1, passage: passageOf(part, place.start, place.end), where: part.where, anchor: null, differences: [], parts: partsOfWording(1) }
  }
  return null
}

function inPieces(page: PageIndex, split: Pieces | null): Match | null {
  if (split === null || split.pieces.length === 0) return null
  const pieces = split.pieces.map(bare)
  for (const part of page.parts()) {
    const found = findPieces(part, pieces, split.seams)
    if (found !== null && !isBracketOfPage(part, found, split)) return judgePieces(page, part, { pieces: split.pieces, found })
  }
  return null
}

/** The page has brackets of its own there: `[0,1]` is text, not an insertion. */
function isBracketOfPage({ folded }: Searchable, found: readonly Found[], { seams }: Pieces): boolean {
  return seams.some((seam, index) => seam === 'insertion' && folded.text.slice(found[index]?.end, found[index + 1]?.start).includes('['))
}

function judgePieces(page: PageIndex, part: Searchable, { pieces, found }: { readonly pieces: readonly string[]; readonly found: readonly Found[] }): Match {
  const comparisons = pieces.map((piece, index) => compareAround(page, { quote: piece, part, start: found[index]?.start ?? 0, end: found[index]?.end ?? 0 }).comparison)
  const comparison: Comparison = {
    words: sum(comparisons, one => one.words), equal: sum(comparisons, one => one.equal), differences: comparisons.flatMap(one => one.differences),
  }
  const errors = sum(found, one => one.errors) / Math.max(1, sum(pieces, piece => piece.length))
  const first = found[0]
  const last = found.at(-1)
  return judgeWording(comparison, { errors, kind: 'elided', passage: passageOf(part, first?.start ?? 0, last?.end ?? 0), where: part.where })
}

function approximately(page: PageIndex, quote: string, wanted: string): Match | null {
  const best = nearest(page, wanted)
  if (best !== null && best.errors <= VERBATIM_ERRORS_MAX) return judgeNear(page, quote, best)
  const apart = inPieces(page, splitAtSentences(quote))
  if (apart !== null) return apart
  return best === null ? null : judgeNear(page, quote, best)
}

/** Half-open range of the folded text. */
interface Near { readonly part: Searchable; readonly start: number; readonly end: number; readonly errors: number }

function nearest(page: PageIndex, wanted: string): Near | null {
  const most = wanted.length < SHORT ? SHORT_ERRORS_MAX : ALIKE_ERRORS_MAX
  let best: Near | null = null
  for (const part of page.parts()) {
    const found = part.fuzzy.find(wanted, { errorsMax: Math.floor(wanted.length * most) })
    if (found === null) continue
    const errors = found.errors / wanted.length
    const { start, end } = wholeWords(part.folded.text, found)
    if (best === null || errors < best.errors) best = { part, start, end, errors }
  }
  return best
}

function judgeNear(page: PageIndex, quote: string, { errors, ...place }: Near): Match {
  const kind = errors <= VERBATIM_ERRORS_MAX ? 'verbatim' : errors <= NEAR_ERRORS_MAX ? 'near' : 'wording-differs'
  const { comparison, passage } = compareAround(page, { ...place, quote })
  return judgeWording(comparison, { errors, kind, passage, where: place.part.where })
}

/** Folded, without punctuation at either end. */
function bare(quote: string): string {
  return fold(quote).text.replace(/^[^\p{L}\d$€£₽+-]+|[^\p{L}\d%$€£₽)]+$/gu, '')
}

function wholeWords(text: string, { start, end }: Found): Found {
  let [from, to] = [start, end]
  const isInside = (at: number): boolean => /[\p{L}\d-]/u.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at))
  while (from > 0 && isInside(from)) from -= 1
  while (to < text.length && isInside(to)) to += 1
  return { start: from, end: to, errors: 0 }
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
