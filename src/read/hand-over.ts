/** Gives the rest of a body that goes on below the next page's notes back to the body it belongs to. */
import { isUnfinished, looksLikeAddressPart, looksLikeCitation } from './citation-signs.ts'
import { lacksNothing } from './complete.ts'
import type { BodyDraft, Piece, TextLayer } from './found-body.ts'
import type { Layout } from './layout.ts'

/** Rests measured have fewer lines. */
const REST_LINES_MAX = 8
/** An address ends at a site's section: its page is missing. */
const ENDS_AT_SECTION = /https?:\/\/[^/\s]+\/(?:\w+\/){0,3}$/u

/**
 * Of two feet that follow each other: where the first one's last body breaks off, and the second one's last body lacks nothing
 * before its end, what follows there is the rest of the first.
 */
export function handOver(layer: TextLayer, drafts: readonly BodyDraft[]): void {
  const last = drafts.filter((draft, at) => {
    const next = drafts[at + 1]
    return next === undefined || isParted(layer.layout, draft.last, next.first)
  })
  for (const [at, draft] of last.entries()) {
    const before = last[at - 1]
    if (before?.pieces.length === 1 && draft.pieces.length === 1 && breaksOff(textOf(layer, before))) giveRest(layer, draft, before)
  }
}

function giveRest({ document, lines }: TextLayer, draft: BodyDraft, owner: BodyDraft): void {
  const [piece] = draft.pieces
  if (piece === undefined) return
  for (let at = Math.max(draft.first + 1, draft.last - REST_LINES_MAX); at <= draft.last; at += 1) {
    const line = lines[at]
    if (line === undefined || line.isBlank || line.start <= piece.start) continue
    const kept = document.slice(piece.start, line.start).trimEnd()
    const rest = document.slice(line.start, piece.end).trimStart()
    if (!lacksNothing(kept) || breaksOff(kept) || !(looksLikeAddressPart(rest) || looksLikeCitation(rest) || /^[\p{Ll}\d[:]/u.test(rest))) continue
    draft.pieces[0] = { start: piece.start, end: piece.start + kept.length }
    owner.pieces.push({ start: piece.end - rest.length, end: piece.end })
    owner.last = draft.last
    draft.last = at - 1
    return
  }
}

/** The body goes on elsewhere: it ends in mid-phrase, or its address at a site's section. */
export function breaksOff(body: string): boolean {
  return isUnfinished(body) || ENDS_AT_SECTION.test(body)
}

/** All pieces as printed. */
export function textOf({ document }: TextLayer, { pieces }: BodyDraft): string {
  return pieces.map(({ start, end }: Piece) => document.slice(start, end)).join('\n')
}

/** Running text, a rule or a page break lies between. */
export function isParted({ roles }: Layout, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (roles[at] !== 'blank') return true
  return roles[to] === 'page-start'
}
