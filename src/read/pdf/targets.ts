/** Leads the links on a PDF's lines to the notes that they stand in. */
import type { LinkTarget, NoteBody } from '../../model/manuscript.ts'
import type { PdfText } from './as-text.ts'

/** Links behind a body's text, in order; one that lies on several lines in pieces is one. */
export function targetsOf({ span, places, text, line, endLine }: NoteBody, { lines, printed }: PdfText): readonly LinkTarget[] {
  const inText = backTo(places)
  // A link may take in the note's number, which is none of its text.
  const begin = Math.max(span[0], places[0]?.[1] ?? span[0])
  const targets: LinkTarget[] = []
  for (let at = line - 1; at < endLine; at += 1) {
    const own = lines[at]
    const from = own === undefined ? 0 : own.end - (printed[at]?.text.length ?? 0)
    for (const link of printed[at]?.links ?? []) {
      const start = inText(Math.max(begin, from + link.start))
      const end = inText(Math.min(span[1], from + link.end) - 1)
      if (start === null || end === null || end < start) continue
      const last = targets.at(-1)
      const isMore = last?.url === link.url && /^\s*$/u.test(text.slice(last.end, start))
      if (isMore) targets[targets.length - 1] = { ...last, end: end + 1 }
      else targets.push({ url: link.url, start, end: end + 1 })
    }
  }
  return targets
}

/** From an offset in the document to the offset in the text made of it; `null` for what is not in it. */
function backTo(places: NoteBody['places']): (inDocument: number) => number | null {
  return inDocument => {
    const place = places.findLast(([, at]) => at <= inDocument)
    return place === undefined ? null : place[0] + inDocument - place[1]
  }
}
