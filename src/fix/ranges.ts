/** From a stretch of a note's text to the stretches of the document in which it stands. */
import type { Manuscript, NoteBody, Span } from '../model/manuscript.ts'
import { inDocument } from '../text/places.ts'

type Text = Pick<Manuscript, 'text'>
type Body = Pick<NoteBody, 'text' | 'places'>

/** How a format writes signs, and what it may set between them. */
export interface Writing {
  /** Length of what is written at `from` for `character`; the next one of the text is written at `next`. */
  readonly length: (document: string, character: string, place: { readonly from: number; readonly next: number }) => number
  /** What between two signs belongs to them. */
  readonly between: RegExp
}

/** Stretches of the document, in order, that hold `text.slice(start, end)` of a body: one where only line breaks and escapes part it, more where other text lies between. */
export const rangesOf = (document: Text, body: Body, span: Span): readonly Span[] => stretchesOf(document, body, span, { length: printedLength, between: /^[\s\\]*$/u })

export function stretchesOf({ text: document }: Text, { text, places }: Body, [start, end]: Span, { length, between }: Writing): readonly Span[] {
  const ranges: [number, number][] = []
  for (let at = start; at < end; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue
    const from = inDocument(places, at)
    const to = from + length(document, text.charAt(at), { from, next: at + 1 < text.length ? inDocument(places, at + 1) : from + 1 })
    const last = ranges.at(-1)
    if (last !== undefined && from >= last[1] && from - last[1] <= BETWEEN_MAX && between.test(document.slice(last[1], from))) last[1] = to
    else ranges.push([from, to])
  }
  return ranges
}

/** A line's end with the indents around it, or a comment, is no longer. */
const BETWEEN_MAX = 2000

/** A sign that a format writes otherwise (`&amp;`, `\%`) is no longer. */
const SIGN_LENGTH_MAX = 40

/** A character that stands otherwise in the file reaches up to the next one. */
const printedLength: Writing['length'] = (document, character, { from, next }) => {
  const length = next - from
  if (length <= 1 || length > SIGN_LENGTH_MAX) return 1
  const isOtherwise = document.charAt(from) !== character || /^&#?\w+;$/u.test(document.slice(from, next))
  return isOtherwise && !/\s/u.test(document.slice(from, next)) ? length : 1
}
