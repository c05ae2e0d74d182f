/** Finds the note bodies of a text layer: which candidates are true, how far each goes, and bodies whose number is lost. */
import { bodyCandidates, type BodyCandidate } from './body-candidates.ts'
import { inStyle } from './body-style.ts'
import { isComplete, isUnfinished, looksLikeAddressPart, looksLikeCitation, looksLikeProse } from './citation-signs.ts'
import { FootEnds } from './foot-ends.ts'
import { withFootHeads } from './foot-heads.ts'
import type { BodyDraft, FoundBody, Opening, TextLayer } from './found-body.ts'
import { handOver } from './hand-over.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { Outlook, type PlainMark } from './outlook.ts'
import { romanBodies, romanMarks } from './roman-notes.ts'
import { pickSequence, type BreakCosts } from './sequence.ts'
import { signBodies, signMarks } from './sign-notes.ts'
import { withStrays } from './strays.ts'
import { unnumberedWithin } from './unnumbered.ts'

/** Bodies swapped by a column or page break are at most so far out of order. */
const SWAP_MAX = 3
const COSTS: BreakCosts = {
  // bodies of half a book may be lost
  gap: missing => 0.8 * Math.log2(1 + missing),
  back: back => (back === 0 ? 1 : back <= SWAP_MAX ? 2 : 2 + 1.5 * Math.log2(back)),
  restart: 2,
}
/** A number that none of so many bodies bears is lost, not out of order. */
const FOLLOWING = 3
/** The notes of one page fill no more lines after a finished body. */
const STRETCH_LINES_MAX = 24

export function findBodies(document: string, lines: readonly Line[], layout: Layout, marks: readonly PlainMark[]): readonly FoundBody[] {
  const outlook = new Outlook(lines, layout, marks)
  const candidates = bodyCandidates(lines, layout, outlook)
  const signed = signBodies(lines, layout, signMarks(document))
  const numbered = withoutLists(choose(inStyle(candidates, choose(candidates))), signed.length)
  const chosen: readonly Opening[] = [...numbered, ...signed, ...romanBodies(lines, layout, romanMarks(document))].sort((left, right) => left.start - right.start)
  const layer: TextLayer = { document, lines, layout, taken: new Set() }
  const ends = new FootEnds(layer, chosen, marks)
  const drafts = chosen.map((candidate, at) => extend(layer, candidate, { next: chosen[at + 1] ?? null, ends }))
  const parted = drafts.flatMap((draft, at) => unnumberedWithin(layer, draft, { following: drafts.slice(at + 1, at + 1 + FOLLOWING), outlook }))
  const bodies = withFootHeads(layer, withStrays(layer, parted).toSorted((left, right) => left.start - right.start))
  handOver(layer, bodies)
  return bodies
}

/** Where most notes bear signs, numbers that lead to no source are a list's. */
function withoutLists(numbered: readonly BodyCandidate[], signed: number): readonly BodyCandidate[] {
  const cited = numbered.filter(({ isCitation }) => isCitation)
  return signed > cited.length ? cited : numbered
}

function choose(candidates: readonly BodyCandidate[]): readonly BodyCandidate[] {
  return pickSequence(candidates, COSTS).flatMap(index => candidates[index] ?? [])
}

interface Bounds { readonly next: Opening | null; readonly ends: FootEnds }

/** Takes lines to a body until another begins, the page ends, or nothing binds them to it. */
function extend({ document, lines, layout, taken }: TextLayer, candidate: Opening, { next, ends }: Bounds): BodyDraft {
  let last = candidate.line
  let end = next !== null && next.line === candidate.line ? next.start : lines[candidate.line]?.end ?? candidate.start
  taken.add(candidate.line)
  const runningFrom = ends.after(candidate, next?.line ?? Infinity)
  const goesOn = (): boolean => isUnfinished(document.slice(candidate.textStart, end))
  for (let at = candidate.line + 1; at < lines.length && next?.line !== candidate.line; at += 1) {
    const line = lines[at]
    const role = layout.roles[at]
    if (line === undefined || at >= runningFrom || (next !== null && at > next.line) || (next?.line === at && !next.isGlued)) break
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
  return { note: candidate.note, start: candidate.start, pieces: [{ start: candidate.textStart, end: candidate.start + text.trimEnd().length }], first: candidate.line, last }
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
