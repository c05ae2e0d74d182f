/** Parts a body from the next one where that one's number was lost in print. */
import { looksLikeCitation } from './citation-signs.ts'
import { lacksNothing } from './complete.ts'
import type { Outlook } from './outlook.ts'
import { runningNumber, type BodyDraft, type TextLayer } from './found-body.ts'

interface Around { readonly following: readonly BodyDraft[]; readonly outlook: Outlook }

/**
 * The body itself, or two: where the count leaves out the next number or a marker waits for it on the page, and a line opens
 * as a body does after one that lacks nothing.
 */
export function unnumberedWithin({ document, lines }: TextLayer, draft: BodyDraft, around: Around): readonly BodyDraft[] {
  const [piece] = draft.pieces
  const number = runningNumber(draft)
  if (number === null || piece === undefined || draft.pieces.length > 1 || !isLeftOut(draft, number + 1, around)) return [draft]
  for (let at = draft.first + 1; at <= draft.last; at += 1) {
    const line = lines[at]
    if (line === undefined || !/^\s{0,40}(?:["“«„]?\p{Lu}\p{L}*[ .,]|https?:)/u.test(line.text)) continue
    const before = document.slice(piece.start, line.start).trimEnd()
    const after = document.slice(line.start, piece.end)
    if (!lacksNothing(before) || !looksLikeCitation(after)) continue
    const start = line.start + line.text.search(/\S/u)
    return [
      { ...draft, pieces: [{ start: piece.start, end: piece.start + before.length }], last: at - 1 },
      { note: null, start, pieces: [{ start, end: piece.end }], first: at, last: draft.last },
    ]
  }
  return [draft]
}

function isLeftOut(draft: BodyDraft, number: number, { following, outlook }: Around): boolean {
  const [next] = following
  if (next !== undefined && runningNumber(next) === number + 1) return true
  return following.every(({ note }) => note !== number) && outlook.isMarkedOnPage(draft.first, number)
}
