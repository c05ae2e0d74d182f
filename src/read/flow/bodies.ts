/** Makes note bodies of the notes that a format knows. */
import type { Flow, FlowBlock, FlowMark, FlowNote } from '../../model/flow.ts'
import type { LinkTarget, NoteBody } from '../../model/manuscript.ts'
import type { UniqueIds } from '../ids.ts'
import { textOf } from './figures.ts'
import { firstMarks } from './first-marks.ts'
import type { Ground } from './ground.ts'
import { addLink } from './links.ts'
import { PlacedText } from './placed-text.ts'

/** A note and the body made of it. */
export interface KnownBody { readonly ref: string; readonly blocks: readonly FlowBlock[]; readonly body: NoteBody }

/** Footnotes and endnotes in the order of the flow; works are read with the lists. */
export function bodiesOf(flow: Flow, ground: Ground, ids: UniqueIds): readonly KnownBody[] {
  const first = firstMarks(flow)
  return flow.notes.filter(({ kind }) => kind !== 'work').map((note): KnownBody => {
    const span = ground.spanOfNote(note)
    const block = first.get(note.ref)?.block ?? Math.max(1, flow.blocks.length)
    const id = ids.next(note.note === null ? note.ref : String(note.note))
    const body = { id, note: note.note, series: note.series ?? note.kind, line: ground.lineOf(span[0], block), endLine: ground.lineOf(Math.max(span[0], span[1] - 1), block), page: null, span, ...textOfNote(note, ground) }
    return { ref: note.ref, blocks: note.blocks, body }
  })
}

function textOfNote({ blocks }: FlowNote, ground: Ground): Pick<NoteBody, 'text' | 'places' | 'targets'> {
  const placed = new PlacedText()
  const links: LinkTarget[] = []
  for (const [index, { pieces }] of blocks.entries()) {
    if (index > 0) placed.append('\n', null)
    for (const piece of pieces) {
      const from = placed.length
      placed.append(piece.kind === 'mark' ? markWithin(piece) : textOf(piece), ground.spanOf(piece))
      if (piece.kind === 'text') addLink(links, piece.target, [from, placed.length])
    }
  }
  const whole = placed.text
  const text = whole.trim()
  const lead = whole.length - whole.trimStart().length
  const targets = links.flatMap(({ url, start, end }): readonly LinkTarget[] => {
    const [from, to] = [Math.max(0, start - lead), Math.min(text.length, end - lead)]
    return from < to ? [{ url, start: from, end: to }] : []
  })
  return { text, places: text === '' ? [] : placed.lead([[0, lead]], text.length), targets }
}

/** A citation within a note, as a reader sees it. */
function markWithin({ note }: FlowMark): string {
  return typeof note === 'number' ? `[${note}]` : note ?? ''
}
