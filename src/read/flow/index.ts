/** Makes a manuscript of a structured document, the same way for every format that knows its notes. */
import { unreadable } from '../../formats/unreadable.ts'
import type { Flow } from '../../model/flow.ts'
import type { Manuscript, Mark, NoteBody } from '../../model/manuscript.ts'
import { UniqueIds } from '../ids.ts'
import { apparatusText, type ApparatusText } from './apparatus-text.ts'
import { bodiesOf } from './bodies.ts'
import { citedIn } from './cited.ts'
import { fileItself } from './file-itself.ts'
import type { Ground } from './ground.ts'
import { knownMarks, supportEnd } from './known-marks.ts'
import { laidOut } from './lay-out.ts'
import { linkNotes } from './link-notes.ts'
import { quotationsOf } from './quotations.ts'

/**
 * Running text without notes and markers; as notes those that the format knows, entries of lists, and each address and link of
 * the running text. Throws `Unreadable` for more of them than any book has. Spans and places lead into `flow.source`, or where that is `null` into the document laid out as plain text.
 */
export function manuscriptOf(flow: Flow, document: string): Manuscript {
  mustBeABook(flow)
  const ground = flow.source === null ? laidOut(flow) : fileItself(flow, flow.source)
  const ids = new UniqueIds()
  const bodies = bodiesOf(flow, ground, ids)
  const layer = apparatusText(flow, ground)
  const cited = citedIn(layer, ids)
  const { running } = cited
  const links = linkNotes({ ...layer, runningEnd: layer.blocks.at(-1)?.at(-1)?.end ?? 0 }, cited.notes, ids)
  const idOf = new Map([...bodies.map(({ ref, body }) => [ref, body.id] as const), ...cited.idOfWork])
  const made = { layer, ground }
  const linked = links.map(({ note, end }): Mark => ({ note: null, noteId: note.id, at: supportEnd(running, end), line: note.line, span: note.span, isInWords: true }))
  const marks = [...knownMarks({ ground, running, marks: layer.marks, bodies, idOf, lineOf: layer.lineOf }), ...[...cited.marks, ...linked].map(mark => markInGround(mark, made))]
  const notes = [...bodies.map(({ body }) => body), ...[...cited.notes, ...links.map(({ note }) => note)].map(note => noteInGround(note, made))]
  return {
    document, format: flow.format, text: ground.text, origins: ground.origins, remarks: flow.remarks,
    running: { text: running.text, places: layer.placed.lead(running.places, running.text.length), quotations: quotationsOf(flow, layer, running) },
    notes: notes.sort((left, right) => left.span[0] - right.span[0] || left.span[1] - right.span[1]),
    marks: marks.sort((left, right) => left.at - right.at || left.span[0] - right.span[0]),
  }
}

/** Notes, marks and linked stretches, 5 to 9 kilobytes each (measured): 500 MB are what there is, and the book of 1,000 pages measured has 12,000. */
const ENTRIES_MAX = 40_000

function mustBeABook({ blocks, notes }: Flow): void {
  let entries = notes.length
  for (const { pieces } of [...blocks, ...notes.flatMap(note => note.blocks)]) for (const piece of pieces) if (piece.kind === 'mark' || piece.target !== null) entries += 1
  if (entries > ENTRIES_MAX) throw unreadable`holds more than ${ENTRIES_MAX} notes and links, more than any book: split it and check its parts`
}

interface Made { readonly layer: ApparatusText; readonly ground: Ground }

function noteInGround(note: NoteBody, { layer: { placed, lineOf }, ground }: Made): NoteBody {
  const span = placed.span(note.span[0], note.span[1])
  return {
    ...note, span, places: placed.lead(note.places, note.text.length),
    line: ground.lineOf(span[0], lineOf(note.span[0])), endLine: ground.lineOf(Math.max(span[0], span[1] - 1), lineOf(note.span[1] - 1)),
  }
}

function markInGround(mark: Mark, { layer: { placed, lineOf }, ground }: Made): Mark {
  const span = placed.span(mark.span[0], mark.span[1])
  return { ...mark, span, line: ground.lineOf(span[0], lineOf(mark.span[0])) }
}
