/** The text of a body as it is printed, with the way back to the document. */
import type { Places } from '../model/manuscript.ts'
import type { Piece } from './found-body.ts'

/** Pieces joined by `\n`, line ends as `\n`, without blanks at either end. */
export function printedText(document: string, pieces: readonly Piece[]): { readonly text: string; readonly places: Places } {
  const lines = pieces.flatMap(piece => linesWithin(document, piece))
  const whole = lines.map(({ text }) => text).join('\n')
  const lead = whole.length - whole.trimStart().length
  const text = whole.trim()
  const places: (readonly [number, number])[] = []
  let at = -lead
  for (const line of lines) {
    if (at + line.text.length > 0 && at < text.length) places.push([Math.max(0, at), line.at + Math.max(0, -at)])
    at += line.text.length + 1
  }
  return { text, places }
}

function linesWithin(document: string, { start, end }: Piece): readonly { readonly text: string; readonly at: number }[] {
  let at = start
  return document.slice(start, end).split(/(\r\n?|\n)/u).flatMap((text, index) => {
    const line = { text, at }
    at += text.length
    return index % 2 === 0 ? [line] : []
  })
}
