/** Reads what the running text of a structured document cites by itself, as in plain text: lists, numbers in brackets, names with years, raised figures, bare addresses. */
import type { Mark, NoteBody, RunningText, Span } from '../../model/manuscript.ts'
import { joinMarks, takeCites } from '../apparatus/index.ts'
import { findLists } from '../apparatus/lists.ts'
import type { NoteList } from '../apparatus/note-list.ts'
import type { FoundBody } from '../found-body.ts'
import type { UniqueIds } from '../ids.ts'
import { takeRaisedMarks } from '../marks.ts'
import { printedText } from '../printed-text.ts'
import { RunningBuilder } from '../running.ts'
import { piecesOf } from '../stretches.ts'
import type { ApparatusText, WorkAt } from './apparatus-text.ts'
import { linksWithin } from './links.ts'
import { typedNotes } from './typed-notes.ts'

/** All offsets count in the apparatus text. */
export interface CitedText {
  readonly running: RunningText
  readonly marks: readonly Mark[]
  /** Entries of lists, works, and bare addresses. */
  readonly notes: readonly NoteBody[]
  /** Ids of works by their notes' `ref`. */
  readonly idOfWork: ReadonlyMap<string, string>
}

export function citedIn(layer: ApparatusText, ids: UniqueIds): CitedText {
  const found = findLists(layer.listLines, false)
  const lists = layer.works.length === 0 ? found : [...found, listOfWorks(layer.works)]
  const bodies = lists.flatMap(({ groups }, list) => groups.flatMap(({ entries }) => entries.map(entry => ({ ...bodyOf(layer, entry, ids), series: `list-${list + 1}` }))))
  const typed = found.length === 0 ? typedNotes(layer) : []
  const feet = typed.map(body => ({ ...bodyOf(layer, body, ids), series: 'typed' }))
  const raw = runningText(layer, new Set([...found.flatMap(list => list.lines.map(index => layer.listLines[index]?.start ?? -1)), ...linesWithin(layer, typed)]))
  const cited = takeCites({ document: layer.text, lines: layer.lines, lists, hasEndnotes: false, notes: [...bodies, ...feet], raw })
  const { running, marks } = takeRaisedMarks(cited.running, [...cited.plainEntries, ...typed], layer.lines)
  const notes = cited.notes.map(note => ({ ...note, targets: linksWithin(layer.links, note.span, note) }))
  const idAt = new Map(notes.map(({ id, span }) => [span[0], id]))
  const idOfWork = new Map(layer.works.flatMap(({ note, start }) => { const id = idAt.get(start); return id === undefined ? [] : [[note.ref, id] as const] }))
  return { running, marks: joinMarks({ cited, plain: marks, running }), notes, idOfWork }
}

/** Where the lines begin that the bodies take. */
function linesWithin({ lines }: ApparatusText, bodies: readonly FoundBody[]): readonly number[] {
  const pieces = bodies.flatMap(body => piecesOf(body)).sort((left, right) => left.start - right.start)
  let next = 0
  return lines.flatMap(({ start, end }) => {
    while ((pieces[next]?.end ?? Infinity) <= start) next += 1
    return (pieces[next]?.start ?? Infinity) < end ? [start] : []
  })
}

/** Works that the format itself lists, as a list behind the text. */
function listOfWorks(works: readonly WorkAt[]): NoteList {
  const entries = works.map(({ note, start, end }): FoundBody => ({ note: note.note, start, pieces: [{ start, end }] }))
  const isNumbered = entries.every(({ note }) => typeof note === 'number')
  return { kind: 'works', numbering: isNumbered ? 'bracket' : 'none', start: works[0]?.start ?? 0, end: works.at(-1)?.end ?? 0, groups: [{ title: null, entries }], lines: [] }
}

function bodyOf({ text, lineOf }: ApparatusText, { note, start, pieces }: FoundBody, ids: UniqueIds): NoteBody {
  const span: Span = [start, pieces.at(-1)?.end ?? start]
  const line = lineOf(start)
  return { id: ids.next(note === null ? `line-${line}` : String(note)), note, line, endLine: lineOf(span[1] - 1), page: null, span, ...printedText(text, pieces), targets: [] }
}

/** Blanks collapsed, blocks apart by a blank line, lines of lists left out. */
function runningText({ blocks, marks }: ApparatusText, listed: ReadonlySet<number>): RunningText {
  const builder = new RunningBuilder()
  const offsets = marks.map(({ at }) => at)
  let next = 0
  for (const lines of blocks) {
    builder.part()
    for (const { text, start, end } of lines) {
      if (listed.has(start)) continue
      let from = start
      while ((offsets[next] ?? Infinity) < start) next += 1
      for (let at = offsets[next]; at !== undefined && at <= end; at = offsets[next += 1]) {
        builder.append(text.slice(from - start, inkedBefore(text, at - start)), from)
        from = Math.max(from, at)
      }
      builder.append(text.slice(from - start), from)
      builder.space()
    }
  }
  return builder.finish()
}

/** Where text before a marker ends: the blank before it goes with it where no word follows right after. */
function inkedBefore(text: string, at: number): number {
  return text.charAt(at - 1) === ' ' && /^(?:$|[\s.,;:!?)\]»”"])/u.test(text.slice(at)) ? at - 1 : at
}
