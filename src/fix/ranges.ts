/** From a stretch of a note's text to the stretches of the document in which it stands. */
import type { Manuscript, NoteBody, Span } from '../model/manuscript.ts'
import { inDocument } from '../text/places.ts'

/** A sign that a format writes otherwise (`&amp;`, `\%`) is no longer. */
const SIGN_LENGTH_MAX = 40

/** Stretches of the document, in order, that hold `text.slice(start, end)` of a body: one where only line breaks and escapes part it, more where other text lies between. */
export function rangesOf({ text: document }: Pick<Manuscript, 'text'>, { text, places }: Pick<NoteBody, 'text' | 'places'>, [start, end]: Span): readonly Span[] {
  const ranges: [number, number][] = []
  for (let at = start; at < end; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue
    const from = inDocument(places, at)
    const to = from + printedLength(document, text.charAt(at), { from, next: at + 1 < text.length ? inDocument(places, at + 1) : from + 1 })
    const last = ranges.at(-1)
    if (last !== undefined && from >= last[1] && /^[\s\\]*$/u.test(document.slice(last[1], from))) last[1] = to
    else ranges.push([from, to])
  }
  return ranges
}

/** A character that stands otherwise in the file reaches up to the next one. */
function printedLength(document: string, character: string, { from, next }: { readonly from: number; readonly next: number }): number {
  const length = next - from
  if (length <= 1 || length > SIGN_LENGTH_MAX) return 1
  const isOtherwise = document.charAt(from) !== character || /^&#?\w+;$/u.test(document.slice(from, next))
  return isOtherwise && !/\s/u.test(document.slice(from, next)) ? length : 1
}
