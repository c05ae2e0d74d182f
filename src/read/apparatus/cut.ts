/** Takes citations out of running text and keeps the way back to the document. */
import type { Mark, RunningText } from '../../model/manuscript.ts'
import { inDocument } from '../../text/places.ts'
import { blankBefore } from '../blank-before.ts'
import type { Line } from '../lines.ts'
import { lineAt } from '../line-at.ts'
import type { Cite } from './cites.ts'

interface Cut { readonly running: RunningText; readonly marks: readonly Mark[] }

/** `cites` ascend and don't overlap; `lines` are those of the document. */
export function cutCites(raw: RunningText, cites: readonly Cite[], lines: readonly Pick<Line, 'start' | 'number'>[]): Cut {
  if (cites.length === 0) return { running: raw, marks: [] }
  const parts: string[] = []
  const places: [number, number][] = []
  const marks: Mark[] = []
  let length = 0
  let inked = 0
  let at = 0
  let nextPlace = 0
  const take = (end: number): void => {
    if (end <= at) return
    places.push([length, inDocument(raw.places, at)])
    while ((raw.places[nextPlace]?.[0] ?? Infinity) <= at) nextPlace += 1
    for (let place = raw.places[nextPlace]; place !== undefined && place[0] < end; place = raw.places[nextPlace]) {
      places.push([length + place[0] - at, place[1]])
      nextPlace += 1
    }
    const part = raw.text.slice(at, end)
    const ink = part.trimEnd().length
    if (ink > 0) inked = length + ink
    parts.push(part)
    length += part.length
    at = end
  }
  for (const { start, end, cited } of cites) {
    take(blankBefore(raw.text, start, end))
    for (const { note, noteId, own = [start, end] } of cited) {
      const span = [inDocument(raw.places, own[0]), inDocument(raw.places, own[1] - 1) + 1] as const
      marks.push({ note, noteId, at: inked, line: lineAt(lines, span[0]), span })
    }
    at = end
  }
  take(raw.text.length)
  return { running: { text: parts.join(''), places }, marks }
}
