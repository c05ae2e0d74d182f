/** Finds what stands at the head of a foot above its first number, where no rule shows the foot: a rest, or a body whose number is lost. */
import { looksLikeAddressPart, looksLikeCitation } from './citation-signs.ts'
import { lacksNothing } from './complete.ts'
import { runningNumber, type BodyDraft, type TextLayer } from './found-body.ts'
import { breaksOff, isParted, textOf } from './hand-over.ts'

/** Longer stretches are running text. */
const STRETCH_LINES_MAX = 8

/** Gives each such stretch to the body that breaks off on the page before, or makes it a body of its own. */
export function withFootHeads(layer: TextLayer, drafts: readonly BodyDraft[]): readonly BodyDraft[] {
  if (!layer.layout.hasPageHeads) return drafts
  return drafts.flatMap((draft, at) => {
    const before = drafts[at - 1]
    const first = before === undefined || !isParted(layer.layout, before.last, draft.first) ? draft.first : stretchAbove(layer, draft)
    const line = layer.lines[first]
    if (before === undefined || line === undefined || first === draft.first) return [draft]
    const start = line.start + line.text.search(/\S/u)
    const end = start + layer.document.slice(start, layer.lines[draft.first - 1]?.end ?? start).trimEnd().length
    const text = layer.document.slice(start, end)
    if (isRest({ layer, before, draft, text })) {
      take(layer, first, draft.first)
      before.pieces.push({ start, end })
      before.last = draft.first - 1
      return [draft]
    }
    const isBody = isLeftOut(before, draft) && looksLikeCitation(text) && /^["“«„]?\p{Lu}|^https?:/u.test(text)
    if (isBody) take(layer, first, draft.first)
    return isBody ? [{ note: null, start, pieces: [{ start, end }], first, last: draft.first - 1 }, draft] : [draft]
  })
}

/** Index of the first of the lines set close above the body, below a blank line; the body's own where there are none. */
function stretchAbove({ lines, layout, taken }: TextLayer, draft: BodyDraft): number {
  let first = draft.first
  while (first > 0 && layout.roles[first - 1] === 'text' && !taken.has(first - 1) && draft.first - first <= STRETCH_LINES_MAX) first -= 1
  return draft.first - first <= STRETCH_LINES_MAX && layout.roles[first - 1] === 'blank' && lines[first]?.start !== undefined ? first : draft.first
}

interface RestLook { readonly layer: TextLayer; readonly before: BodyDraft; readonly draft: BodyDraft; readonly text: string }

function isRest({ layer, before, draft, text }: RestLook): boolean {
  const body = textOf(layer, before)
  if (isLeftOut(before, draft) && lacksNothing(body)) return false
  return (breaksOff(body) && (looksLikeAddressPart(text) || looksLikeCitation(text) || /^[\p{Ll}\d[:]/u.test(text))) || (!lacksNothing(body) && looksLikeCitation(text))
}

function isLeftOut(before: BodyDraft, draft: BodyDraft): boolean {
  const number = runningNumber(before)
  return number !== null && runningNumber(draft) === number + 2
}

function take({ taken }: TextLayer, from: number, to: number): void {
  for (let at = from; at < to; at += 1) taken.add(at)
}
