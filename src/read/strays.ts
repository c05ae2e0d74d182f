/** Finds bodies and ends of bodies that bear no number: at the head of a page, or below a rule before the first numbered one. */
import { holdsAddress, isUnfinished, looksLikeAddressPart, looksLikeCitation, looksLikeProse } from './citation-signs.ts'
import type { BodyDraft, Piece, TextLayer } from './found-body.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'

/** A torn-off body at a page's head is a few lines; longer stretches are running text. */
const STRAY_LINES_MAX = 8

/** Gives each stray to the unfinished body of the page before, or makes it a body without a number. */
export function withStrays(layer: TextLayer, numbered: readonly BodyDraft[]): readonly BodyDraft[] {
  const drafts = [...numbered]
  let next = 0
  let before: BodyDraft | undefined
  for (const stray of strays(layer)) {
    const piece = pieceOf(layer, stray)
    for (let draft = numbered[next]; draft !== undefined && draft.start < piece.start; draft = numbered[next]) {
      before = draft
      next += 1
    }
    if (before !== undefined && continues({ layer, before, stray, next: numbered[next] ?? null })) {
      before.pieces.push(piece)
      before.last = stray.last
    } else {
      before = { note: null, start: piece.start, pieces: [piece], first: stray.first, last: stray.last }
      drafts.push(before)
    }
  }
  return drafts
}

interface Stray { readonly first: number; readonly last: number; readonly isBelowRule: boolean; readonly isLongRule: boolean }

/** Stretches at page heads or below rules that no numbered body took and that are no running text. */
function strays({ lines, layout, taken }: TextLayer): readonly Stray[] {
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
  if (stretch.isBelowRule) return isAddressPart || isAboveBody || holdsAddress(text) || (stretch.isLongRule && !looksLikeProse(inked[0]?.text ?? ''))
  return isAddressPart || (holdsAddress(text) && looksLikeCitation(text) && /\[[^\]]*\]|\bURL\b/u.test(text))
}

function pieceOf({ document, lines, taken }: TextLayer, { first, last }: Stray): Piece {
  for (let at = first; at <= last; at += 1) taken.add(at)
  const start = (lines[first]?.start ?? 0) + (lines[first]?.text.search(/\S/u) ?? 0)
  return { start, end: start + document.slice(start, lines[last]?.end ?? start).trimEnd().length }
}

interface Continuing { readonly layer: TextLayer; readonly before: BodyDraft; readonly stray: Stray; readonly next: BodyDraft | null }

/** The count tells best: where no number is left out, the stray below a rule can only be the rest of the body before. */
function continues({ layer: { document, layout }, before, stray, next }: Continuing): boolean {
  if (pagesApart(layout, before.last, stray.first) > 1) return false
  const body = before.pieces.map(part => document.slice(part.start, part.end)).join('\n')
  const isCounted = stray.isBelowRule && next !== null && typeof before.note === 'number' && next.note === before.note + 1
  return stray.isLongRule || isCounted || isUnfinished(body)
}

/** Page breaks between two lines, the second's own counted: furniture and first lines that follow each other are one. */
function pagesApart({ roles }: Layout, from: number, to: number): number {
  let pages = 0
  let isBreaking = false
  for (let at = from + 1; at <= to && pages < 2; at += 1) {
    const role = roles[at]
    if (role === 'blank') continue
    const isBreak = role === 'furniture' || role === 'page-start'
    if (isBreak && !isBreaking && (at < to || role === 'page-start')) pages += 1
    isBreaking = isBreak && role !== 'page-start'
  }
  return pages
}
