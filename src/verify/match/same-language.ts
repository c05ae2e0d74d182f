/** Does a page hold a quotation in its own language: exactly, damaged, with gaps, or with words changed? */
import type { Difference, Match, MatchKind, Verdict, Where } from '../../model/verdicts.ts'
import { fold } from '../../text/fold.ts'
import { degreeOf } from '../../text/word-classes.ts'
import { compareTexts, type Comparison } from './differences.ts'
import { passageOf, type PageIndex, type Searchable } from './page-index.ts'
import { partsOfWording } from './parts.ts'
import { exactPlaces, findPieces, splitAtMarks, splitAtSentences, type Found, type Pieces } from './pieces.ts'

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
  return matchExactly(page, quote) ?? inPieces(page, splitAtMarks(quote)) ?? approximately(page, quote) ?? null
}

/** The quotation as it stands, typography apart; also for pages that quote another language. */
export function matchExactly(page: PageIndex, quote: string): Match | null {
  const wanted = bare(quote)
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
  return judge(comparison, { errors, kind: 'elided', passage: passageOf(part, first?.start ?? 0, last?.end ?? 0), where: part.where })
}

function approximately(page: PageIndex, quote: string): Match | null {
  const best = nearest(page, bare(quote))
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
  return judge(comparison, { errors, kind, passage, where: place.part.where })
}

interface Placed { readonly quote: string; readonly part: Searchable; readonly start: number; readonly end: number }

/**
 * Compares with the passage found, or with one that reaches further: the nearest by letters leaves out a last word that
 * was changed, `near Brest` for `near Lida`.
 */
function compareAround(page: PageIndex, { quote, part, start, end }: Placed): { comparison: Comparison; passage: string } {
  const compare = (from: number, to: number): { comparison: Comparison; passage: string } => {
    const passage = passageOf(part, from, to)
    return { comparison: compareTexts(quote, passage, page.properNames(page.language)), passage }
  }
  const found = compare(start, end)
  if (found.comparison.differences.length === 0 || [0, -1].every(at => isSameWord(quote, found.passage, at))) return found
  const { text } = part.folded
  const from = start - (BEFORE.exec(text.slice(Math.max(0, start - WORD_MAX), start))?.[0].length ?? 0)
  const to = end + (AFTER.exec(text.slice(end, end + WORD_MAX))?.[0].length ?? 0)
  const wider = [[from, end], [start, to], [from, to]].map(([first = start, last = end]) => compare(first, last))
  const better = wider.find(({ comparison }) => comparison.equal > found.comparison.equal)
  if (better !== undefined) return better
  const missing = (at: number): boolean => {
    const difference = found.comparison.differences.at(at)
    const words = wordsIn(quote)
    return difference?.found === '' && difference.kind !== 'negation' && wordsIn(difference.quoted).at(at) === words.at(at)
  }
  return missing(0) || missing(-1) ? compare(missing(0) ? from : start, missing(-1) ? to : end) : found
}

/** One word beside the passage, within its sentence. */
const BEFORE = /[\p{L}\d'-]+[ ,;:()-]*$/u
const AFTER = /^[ ,;:()-]*[\p{L}\d'-]+/u
const WORD_MAX = 60

function isSameWord(one: string, other: string, at: number): boolean {
  return wordsIn(one).at(at)?.toLowerCase() === wordsIn(other).at(at)?.toLowerCase()
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? []
}

/** Words of the quotation that must stand in the passage before a difference in one of the rest counts as a contradiction. */
const SURE_WORDS_SHARE = 0.8
const SURE_WORDS_MIN = 3
/** Other words may differ too, but then the sentence may be another one. */
const OTHER_WORDS_SHARE_MAX = 0.1

interface Judged { readonly errors: number; readonly kind: MatchKind; readonly passage: string; readonly where: Where }

function judge({ differences, words, equal }: Comparison, { errors, kind, passage, where }: Judged): Match {
  const score = Math.max(0, 1 - errors)
  const answer = (verdict: Verdict, said: MatchKind): Match => ({ verdict, kind: said, score, passage, where, anchor: null, differences, parts: partsOfWording(score) })
  const turning = differences.filter(isTurning)
  const others = differences.filter(difference => difference.kind === 'word' || difference.kind === 'name')
  const isPlaced = equal >= SURE_WORDS_MIN && equal + turning.length >= words * SURE_WORDS_SHARE
  const isSure = isPlaced && others.length <= words * OTHER_WORDS_SHARE_MAX
  const worst = turning.find(isTwoSided) ?? turning[0]
  if (worst !== undefined) {
    const contradicts = isTwoSided(worst) || worst.kind === 'negation'
    return answer(isSure && contradicts && kind !== 'wording-differs' ? 'refuted' : 'unverified', KIND_OF[worst.kind] ?? 'wording-differs')
  }
  const names = differences.filter(difference => difference.kind === 'name')
  if (names.length > 0 && kind !== 'wording-differs') return answer(isPlaced && differences.length === names.length && words >= NAME_WORDS_MIN ? 'refuted' : 'unverified', 'names-differ')
  if (kind === 'wording-differs' || differences.some(isExchanged)) return answer('unverified', 'wording-differs')
  return answer('confirmed', kind === 'verbatim' && differences.length > 0 ? 'near' : kind)
}

/** Shorter texts with another name may speak of another thing. */
const NAME_WORDS_MIN = 8

const KIND_OF: Partial<Record<Difference['kind'], MatchKind>> = { number: 'numbers-differ', unit: 'numbers-differ', negation: 'negation-differs' }

function isTurning({ kind }: Difference): boolean {
  return kind === 'number' || kind === 'unit' || kind === 'negation'
}

/** `may` for `must`, `all` for `most`: what was said is said otherwise, though nothing contradicts it. */
function isExchanged({ kind, quoted, found }: Difference): boolean {
  if (kind !== 'modal' && kind !== 'quantifier') return false
  const [ours, theirs] = [degreesIn(quoted), degreesIn(found)]
  return ours.length > 0 && theirs.length > 0 && !ours.some(degree => theirs.includes(degree))
}

function degreesIn(text: string): readonly string[] {
  return wordsIn(text.toLowerCase()).flatMap(word => degreeOf(word) ?? [])
}

function isTwoSided({ quoted, found }: Difference): boolean {
  return quoted !== '' && found !== ''
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
