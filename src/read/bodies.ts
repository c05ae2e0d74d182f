/** Finds the note bodies of a text layer: which candidates are true, how far each goes, and bodies whose number is lost. */
import { bodyCandidates, type BodyCandidate } from './body-candidates.ts'
import { holdsAddress, isComplete, isUnfinished, looksLikeAddressPart, looksLikeCitation, looksLikeProse } from './citation-signs.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { pickSequence, type BreakCosts } from './sequence.ts'

/** A piece of a body, `[start, end)` in the document. */
export interface Piece { readonly start: number; readonly end: number }

export interface FoundBody {
  /** `null` where the number is lost. */
  readonly number: number | null
  readonly start: number
  /** In order; further ones go on after a page break. */
  readonly pieces: readonly Piece[]
}

/** Bodies swapped by a column or page break are at most so far out of order. */
const SWAP_MAX = 3
const COSTS: BreakCosts = {
  // bodies of half a book may be lost
  gap: missing => 0.8 * Math.log2(1 + missing),
  back: back => (back === 0 ? 1 : back <= SWAP_MAX ? 2 : 2 + 1.5 * Math.log2(back)),
  restart: 2,
}
/** A torn-off body at a page's head is a few lines; longer stretches are running text. */
const STRAY_LINES_MAX = 8
/** The notes of one page fill no more lines after a finished body. */
const STRETCH_LINES_MAX = 24

interface Draft { readonly number: number | null; readonly start: number; readonly pieces: Piece[]; /** Index of its last line. */ last: number }
interface Work { readonly document: string; readonly lines: readonly Line[]; readonly layout: Layout; readonly taken: Set<number> }

export function findBodies(document: string, lines: readonly Line[], layout: Layout, markers: ReadonlySet<number>): readonly FoundBody[] {
  const candidates = bodyCandidates(lines, layout, markers)
  const chosen = pickSequence(candidates, COSTS).flatMap(index => candidates[index] ?? [])
  const work: Work = { document, lines, layout, taken: new Set() }
  const drafts = chosen.map((candidate, at) => extend(work, candidate, chosen[at + 1] ?? null))
  return withStrays(work, drafts).sort((left, right) => left.start - right.start).map(({ number, start, pieces }) => ({ number, start, pieces }))
}

/** Takes lines to a body until another begins, the page ends, or nothing binds them to it. */
function extend({ document, lines, layout, taken }: Work, candidate: BodyCandidate, next: BodyCandidate | null): Draft {
  let last = candidate.line
  let end = next !== null && next.line === candidate.line ? next.start : lines[candidate.line]?.end ?? candidate.start
  taken.add(candidate.line)
  const goesOn = (): boolean => isUnfinished(document.slice(candidate.textStart, end))
  for (let at = candidate.line + 1; at < lines.length && next?.line !== candidate.line; at += 1) {
    const line = lines[at]
    const role = layout.roles[at]
    if (line === undefined || (next !== null && at > next.line) || (next?.line === at && !next.isGlued)) break
    if (role === 'blank') continue
    const isTorn = role === 'page-start' && ((goesOn() && looksLikeAddressPart(line.text)) || beginsInside(line.text))
    if (role !== 'text' && !isTorn) break
    if (endsBefore(lines, at, document.slice(candidate.textStart, end))) break
    if (at > last + 1 && !isTorn && !looksLikeAddressPart(line.text) && !goesOn() && (!layout.hasPageHeads || isLongStretch(lines, layout, at))) break
    last = at
    taken.add(at)
    end = next?.line === at ? next.start : line.end
    if (next?.line === at) break
  }
  const text = document.slice(candidate.start, end)
  return { number: candidate.number, start: candidate.start, pieces: [{ start: candidate.textStart, end: candidate.start + text.trimEnd().length }], last }
}

/** Running text begins where a body lacks nothing and prose follows that leads to no further source. */
function endsBefore(lines: readonly Line[], at: number, body: string): boolean {
  const line = lines[at]
  if (line === undefined || !looksLikeProse(line.text) || !isComplete(body)) return false
  const following = lines.slice(at + 1, at + 3).find(next => !next.isBlank)
  return following === undefined || !looksLikeCitation(following.text)
}

/** No text begins with such a sign: what stands before it was cut off. */
function beginsInside(line: string): boolean {
  return /^\s*(?:[.,:;)\]]|[-–—] ?\d{4}|[-–—. ]*URL:)/u.test(line)
}

/** More lines follow up to the page's end than bodies have: the page's head is lost and running text stands here. */
function isLongStretch(lines: readonly Line[], layout: Layout, from: number): boolean {
  let inked = 0
  for (let at = from; at < lines.length && inked <= STRETCH_LINES_MAX; at += 1) {
    const role = layout.roles[at]
    if (role === 'text') inked += 1
    else if (role !== 'blank') return false
  }
  return inked > STRETCH_LINES_MAX
}

interface Stray { readonly first: number; readonly last: number; readonly isBelowRule: boolean; readonly isLongRule: boolean }

/** Stretches at page heads or below rules that no numbered body took and that are no running text. */
function strays({ lines, layout, taken }: Work): readonly Stray[] {
  const found: Stray[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const role = layout.roles[at]
    const isRule = role === 'rule' || role === 'long-rule'
    if (!isRule && role !== 'page-start') continue
    let first = isRule ? at + 1 : at
    while (layout.roles[first] === 'blank') first += 1
    if (layout.roles[first] !== 'text' && layout.roles[first] !== 'page-start') continue
    let last = first - 1
    for (let index = first; index < lines.length && !taken.has(index); index += 1) {
      const here = layout.roles[index]
      if (here === 'blank') continue
      if (here !== 'text' && index !== first) break
      last = index
    }
    if (last < first || taken.has(first)) continue
    const stretch = { first, last, isBelowRule: isRule, isLongRule: role === 'long-rule' }
    if (isStray({ lines, stretch, isAboveBody: taken.has(nextInked(layout, last + 1)) })) found.push(stretch)
    at = last
  }
  return found
}

function nextInked(layout: Layout, from: number): number {
  let at = from
  while (layout.roles[at] === 'blank') at += 1
  return at
}

interface StrayLook { readonly lines: readonly Line[]; readonly stretch: Stray; readonly isAboveBody: boolean }

function isStray({ lines, stretch, isAboveBody }: StrayLook): boolean {
  const inked = lines.slice(stretch.first, stretch.last + 1).filter(line => !line.isBlank)
  if (inked.length > STRAY_LINES_MAX) return false
  const text = inked.map(line => line.text).join('\n')
  const isAddressPart = looksLikeAddressPart(inked[0]?.text ?? '')
  if (stretch.isBelowRule) return isAddressPart || isAboveBody || holdsAddress(text) || stretch.isLongRule
  return isAddressPart || (holdsAddress(text) && looksLikeCitation(text) && /\[[^\]]*\]|\bURL\b/u.test(text))
}

/** Gives each stray to the unfinished body of the page before, or makes it a body without a number. */
function withStrays(work: Work, numbered: readonly Draft[]): Draft[] {
  const drafts = [...numbered]
  let next = 0
  let before: Draft | undefined
  for (const stray of strays(work)) {
    const piece = pieceOf(work, stray)
    for (let draft = numbered[next]; draft !== undefined && draft.start < piece.start; draft = numbered[next]) {
      before = draft
      next += 1
    }
    if (before !== undefined && continues({ work, before, stray })) {
      before.pieces.push(piece)
      before.last = stray.last
    } else {
      before = { number: null, start: piece.start, pieces: [piece], last: stray.last }
      drafts.push(before)
    }
  }
  return drafts
}

function pieceOf({ document, lines, taken }: Work, { first, last }: Stray): Piece {
  for (let at = first; at <= last; at += 1) taken.add(at)
  const start = (lines[first]?.start ?? 0) + (lines[first]?.text.search(/\S/u) ?? 0)
  return { start, end: start + document.slice(start, lines[last]?.end ?? start).trimEnd().length }
}

function continues({ work: { document, layout }, before, stray }: { readonly work: Work; readonly before: Draft; readonly stray: Stray }): boolean {
  const body = before.pieces.map(part => document.slice(part.start, part.end)).join('\n')
  return (stray.isLongRule || isUnfinished(body)) && pagesApart(layout, before.last, stray.first) <= 1
}

/** Page heads between two lines, the page's own counted. */
function pagesApart(layout: Layout, from: number, to: number): number {
  let pages = 0
  for (let at = from + 1; at < to && pages < 2; at += 1) if (layout.roles[at] === 'page-start' || (layout.roles[at] === 'furniture' && layout.roles[nextInked(layout, at + 1)] !== 'page-start')) pages += 1
  return pages
}
