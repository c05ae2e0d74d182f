/** From pages of markup, one or several in reading order, to running text and notes. */
import type { Flow, FlowBlock, FlowNote } from '../../model/flow.ts'
import type { Remark } from '../../model/manuscript.ts'
import { noteBlocks, runningBlocks, type BlockQuestion } from './blocks.ts'
import type { Element } from '../html-tree.ts'
import type { Found } from './found.ts'
import { isFurnitureOf, mainPartOf } from './main-part.ts'
import { findNotes } from './notes.ts'
import { Outline } from './outline.ts'
import { rootOf, type MarkupPart } from './part.ts'
import { siteLinkTest } from './site-links.ts'
import { withoutBrackets, withoutNumber } from './trim-marks.ts'

/** `source` is `null` for an archive of parts. */
export function flowOfParts(parts: readonly MarkupPart[], format: Flow['format']): Flow {
  const outline = new Outline()
  for (const { root } of parts) outline.add(root)
  const found = findNotes(parts, outline)
  const blocks = parts.flatMap(part => {
    const main = mainPartOf(part, found, outline)
    return runningBlocks(main, questionOf(part, found, main)).map(withoutBrackets)
  })
  const notes = found.notes.map(note => writtenNote(note, parts, found))
  const [only] = parts
  return { format, source: parts.length === 1 && only?.name === null ? only.source : null, blocks, notes: inOrderOfMarks(notes, blocks), remarks: remarksOn(parts) }
}

function questionOf(part: MarkupPart, found: Found, main: Element): BlockQuestion {
  return { part, found, isFurniture: isFurnitureOf(main), isSiteLink: siteLinkTest(part) }
}

function writtenNote({ ref, kind, label, nodes }: Found['notes'][number], parts: readonly MarkupPart[], found: Found): FlowNote {
  const [first] = nodes
  const part = first === undefined ? undefined : parts.find(({ root }) => root === rootOf(first))
  const written = part === undefined ? [] : noteBlocks(nodes, questionOf(part, found, part.root))
  return { ref, kind, ...withoutNumber(written, label) }
}

function inOrderOfMarks(notes: readonly FlowNote[], blocks: readonly FlowBlock[]): readonly FlowNote[] {
  const order = new Map<string, number>()
  for (const { pieces } of blocks) for (const piece of pieces) if (piece.kind === 'mark' && !order.has(piece.ref)) order.set(piece.ref, order.size)
  const orderOf = ({ ref }: FlowNote) => order.get(ref) ?? order.size
  return notes.toSorted((a, b) => orderOf(a) - orderOf(b))
}

function remarksOn(parts: readonly MarkupPart[]): readonly Remark[] {
  const deleted = parts.flatMap(({ elements }) => elements).filter(({ name }) => name === 'del' || name === 'ins')
  const count = (name: string) => deleted.filter(element => element.name === name).length
  return [
    ...(deleted.length > 0 ? [{ code: 'tracked-changes' as const, args: { insertions: count('ins'), deletions: count('del') } }] : []),
    ...(parts.some(({ isCut }) => isCut) ? [{ code: 'cut-at-limit' as const, args: {} }] : []),
  ]
}
