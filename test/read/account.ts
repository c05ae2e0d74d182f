/** Accounts for every character of a document: running text, marker, note body or furniture. */
import { listsOfLayer } from '../../src/read/apparatus/index.ts'
import { findBodies } from '../../src/read/bodies.ts'
import { layoutOf } from '../../src/read/layout.ts'
import { linesOf } from '../../src/read/lines.ts'
import { plainMarkers } from '../../src/read/marks.ts'
import { inDocument } from '../../src/text/places.ts'
import { piecesOf } from '../../src/read/stretches.ts'
import type { Manuscript } from '../../src/model/manuscript.ts'

/** What is printed and means nothing by itself: blanks, soft hyphens, hyphens that divide a word at a line's end. */
const UNSEEN = /[\s\u00ad\u200b\ufeff]/u

/** Characters that are nowhere, and characters that are in two places, with what stands around them. */
export interface Account { readonly lost: readonly string[]; readonly twice: readonly string[] }

export function accountFor({ text, running, marks, notes }: Manuscript): Account {
  const seen = new Uint8Array(text.length)
  const cover = (start: number, end: number): void => { for (let at = start; at < end; at += 1) seen[at] = (seen[at] ?? 0) + 1 }
  for (let at = 0; at < running.text.length; at += 1) if (running.text.charAt(at).trim() !== '') cover(inDocument(running.places, at), inDocument(running.places, at) + 1)
  for (const { span: [start, end] } of marks) cover(start, end)
  const lines = linesOf(text)
  const layout = layoutOf(lines)
  const plain = plainMarkers(text)
  const { entries, rest } = listsOfLayer({ document: text, lines, layout, marks: plain })
  const starts = new Set(notes.map(({ span }) => span[0]))
  const bodies = [...findBodies(text, lines, rest, plain), ...entries].filter(({ start }) => starts.has(start))
  for (const body of bodies) for (const { start, end } of piecesOf(body)) cover(start, end)
  for (const [index, line] of lines.entries()) if (!['text', 'page-start', 'blank'].includes(layout.roles[index] ?? '')) cover(line.start, line.end)
  const bracketed = brackets(text, marks)
  const faults = (isFault: (times: number, at: number) => boolean): readonly string[] => Array.from(seen).flatMap((times, at) => (isFault(times, at) && !UNSEEN.test(text.charAt(at)) ? [text.slice(Math.max(0, at - 12), at + 12)] : []))
  return { lost: faults((times, at) => times === 0 && !bracketed.has(at) && !dividesWord(text, at)), twice: faults(times => times > 1) }
}

/** Brackets around markers are the markers' own, with what stands between. */
function brackets(text: string, marks: Manuscript['marks']): ReadonlySet<number> {
  const own = new Set<number>()
  for (const { span: [start, end] } of marks) {
    for (let at = start - 1; at >= start - 60 && /[\d\s,;–^-]/u.test(text.charAt(at)); at -= 1) own.add(at)
    for (let at = start - 1; at >= start - 60; at -= 1) if (text.charAt(at) === '[') { own.add(at); break }
    const close = text.slice(end, end + 60).indexOf(']')
    if (close >= 0) for (let at = end; at <= end + close; at += 1) own.add(at)
    if (/[,;]/u.test(text.charAt(end))) own.add(end)
  }
  return own
}

function dividesWord(text: string, at: number): boolean {
  return /[-\u2010]/u.test(text.charAt(at)) && /^[^\S\n\r]*(?:\r\n?|\n|$)/u.test(text.slice(at + 1, at + 400))
}
