/** Parts a body from the next one where that one's number was lost in print. */
import { holdsAddress, isComplete, looksLikeCitation } from './citation-signs.ts'
import type { BodyDraft, TextLayer } from './found-body.ts'

/**
 * The body itself, or two: where no body bears the next number, and a line opens with a capital after an address has ended,
 * and leads to an address of its own.
 */
export function unnumberedWithin({ document, lines }: TextLayer, draft: BodyDraft, numbers: ReadonlySet<number>): readonly BodyDraft[] {
  const [piece] = draft.pieces
  if (typeof draft.note !== 'number' || piece === undefined || draft.pieces.length > 1 || numbers.has(draft.note + 1) || !numbers.has(draft.note + 2)) return [draft]
  for (let at = draft.first + 1; at <= draft.last; at += 1) {
    const line = lines[at]
    if (line === undefined || !/^\s{0,3}["“«„]?\p{Lu}\p{L}* \p{L}/u.test(line.text)) continue
    const before = document.slice(piece.start, line.start).trimEnd()
    const after = document.slice(line.start, piece.end)
    if (!holdsAddress(before) || !isComplete(before) || !holdsAddress(after) || !looksLikeCitation(after)) continue
    const start = line.start + line.text.search(/\S/u)
    return [
      { ...draft, pieces: [{ start: piece.start, end: piece.start + before.length }], last: at - 1 },
      { note: null, start, pieces: [{ start, end: piece.end }], first: at, last: draft.last },
    ]
  }
  return [draft]
}
