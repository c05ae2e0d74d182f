/** Parts a body from the next one where that one's number was lost in print. */
import { isUnfinished, looksLikeCitation } from './citation-signs.ts'
import { lacksNothing } from './complete.ts'
import type { Line } from './lines.ts'
import type { Outlook } from './outlook.ts'
import { runningNumber, type BodyDraft, type TextLayer } from './found-body.ts'

/** A line so much shorter than the widest of its body ends one: addresses that don't fit leave lines of more. */
const SHORT_LINE = 0.7

interface Around { readonly following: readonly BodyDraft[]; readonly outlook: Outlook }

/**
 * The body itself, or two: where the count leaves out the next number or a marker waits for it on the page, and a line opens
 * as a body does after one that lacks nothing.
 */
export function unnumberedWithin({ document, lines }: TextLayer, draft: BodyDraft, around: Around): readonly BodyDraft[] {
  const [piece] = draft.pieces
  const number = runningNumber(draft)
  if (number === null || piece === undefined || draft.pieces.length > 1 || !isLeftOut(draft, number + 1, around)) return [draft]
  const [next] = around.following
  const isRun = next !== undefined && runningNumber(next) === number + 2
  for (let at = draft.first + 1; at <= draft.last; at += 1) {
    const line = lines[at]
    if (line === undefined || !/^\s{0,40}(?:["“«„]?\p{Lu}\p{L}*[ .,]|https?:)/u.test(line.text)) continue
    const before = document.slice(piece.start, line.start).trimEnd()
    const after = document.slice(line.start, piece.end)
    const isCited = lacksNothing(before) && looksLikeCitation(after)
    if (!isCited && !(isRun && isShort(lines, at - 1, draft) && !isUnfinished(before))) continue
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
  if (following.some(({ note }) => note === number)) return false
  return (next !== undefined && runningNumber(next) === number + 1) || outlook.isMarkedOnPage(draft.first, number)
}

/** The line is a body's last: its own body has one that is much longer. */
function isShort(lines: readonly Line[], at: number, { first, last }: BodyDraft): boolean {
  const widest = lines.slice(first, last + 1).reduce((most, { text }) => Math.max(most, text.length), 0)
  return (lines[at]?.text.trimEnd().length ?? 0) < widest * SHORT_LINE
}
