/** Writes an address in place of another as changes that Word tracks: the old one struck out, the new one put in. */
import type { Edit } from '../edits.ts'
import { inXml } from '../written.ts'
import type { PartRange } from '../parts.ts'
import type { RunMap, RunText } from './runs.ts'

/** Without it a text loses the blanks at its ends. */
export const PRESERVES_BLANKS = ' xml:space="preserve"'

export interface Stamp { readonly author: string; /** ISO 8601. */ readonly date: string; readonly nextId: () => number }

/** Insertions into the source of a part, in its order. `ranges` are what is struck out; the new text stands behind the first. */
export function trackedEdits(map: RunMap, ranges: readonly PartRange[], text: string, stamp: Stamp): readonly Edit[] {
  const pieces = ranges.flatMap(range => piecesOf(map, range))
  return pieces.flatMap((piece, index) => editsOf(piece, map.prefix, { text: index === 0 ? text : null, stamp }))
}

/** A stretch of one text, or one sign that stands in a run as an element. */
interface Piece { readonly within: RunText | null; readonly properties: string; readonly isInserted: boolean; readonly start: number; readonly end: number }

function piecesOf({ texts, runs }: RunMap, { start, end }: PartRange): readonly Piece[] {
  const held = texts.filter(text => text.openEnd < end && text.closeStart > start)
  if (held.length > 0) return held.map((within): Piece => ({ within, properties: within.run.properties, isInserted: within.run.isInserted, start: Math.max(start, within.openEnd), end: Math.min(end, within.closeStart) }))
  const run = runs.find(other => other.openEnd <= start && other.end >= end)
  return run === undefined ? [] : [{ within: null, properties: run.properties, isInserted: run.isInserted, start, end }]
}

interface Change { readonly text: string | null; readonly stamp: Stamp }

function editsOf({ within, properties, isInserted, start, end }: Piece, w: string, { text, stamp }: Change): readonly Edit[] {
  const run = `<${w}r>${properties}`
  const sign = () => `${w}id="${stamp.nextId()}" ${w}author="${inXml(stamp.author)}" ${w}date="${stamp.date}"`
  const [closed, opened, struck, unstruck] = within === null ? ['', '', '', ''] : [`</${w}t>`, `<${w}t${PRESERVES_BLANKS}>`, `<${w}delText${PRESERVES_BLANKS}>`, `</${w}delText>`]
  const added = `${run}<${w}t${PRESERVES_BLANKS}>${inXml(text ?? '')}</${w}t></${w}r>`
  // A change within a change is no document: what stands in a tracked insertion stays part of that one.
  const insertion = text === null ? '' : isInserted ? added : `<${w}ins ${sign()}>${added}</${w}ins>`
  const preserve = within === null || within.isPreserved ? [] : [{ start: within.openEnd - 1, end: within.openEnd - 1, text: PRESERVES_BLANKS }]
  return [
    ...preserve,
    { start, end: start, text: `${closed}</${w}r><${w}del ${sign()}>${run}${struck}` },
    { start: end, end, text: `${unstruck}</${w}r></${w}del>${insertion}${run}${opened}` },
  ]
}
