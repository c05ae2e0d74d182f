/** Parts a body from the next one where that one's number was lost in print. */
import { looksLikeCitation } from './citation-signs.ts'
import { lacksNothing } from './complete.ts'
import { runningNumber, type BodyDraft, type TextLayer } from './found-body.ts'

/**
 * The body itself, or two: where the count leaves out the next number (`next` is the body after this one), and a line opens
 * as a body does after one that lacks nothing.
 */
export function unnumberedWithin({ document, lines }: TextLayer, draft: BodyDraft, next: BodyDraft | null): readonly BodyDraft[] {
  const [piece] = draft.pieces
  const number = runningNumber(draft)
  if (number === null || piece === undefined || draft.pieces.length > 1 || next === null || runningNumber(next) !== number + 2) return [draft]
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
