/** From pages of markup, one or several in reading order, to running text and notes. */
import type { ChildNode } from 'domhandler'
import type { Flow, FlowBlock, FlowNote } from '../../model/flow.ts'
import type { Remark } from '../../model/manuscript.ts'
import { noteBlocks, runningBlocks, type BlockQuestion } from './blocks.ts'
import type { FoundNote } from './found.ts'
import { INK_MAX, tooMuchInk } from './limits.ts'
import { isFurnitureOf, mainPartOf } from './main-part.ts'
import { findNotes } from './notes.ts'
import { Outline } from './outline.ts'
import { rootOf, type MarkupPart } from './part.ts'
import { siteLinkTest } from './site-links.ts'
import { withoutBrackets, withoutNumber } from './trim-marks.ts'

/** `source` is `null` for an archive of parts. Throws `Unreadable` for more text than any book has. */
export function flowOfParts(parts: readonly MarkupPart[], format: Flow['format']): Flow {
  const outline = new Outline()
  for (const { root } of parts) {
    outline.add(root)
    if (outline.length > INK_MAX) throw tooMuchInk()
  }
  const found = findNotes(parts, outline)
  const questions = new Map<ChildNode, BlockQuestion>()
  const blocks = parts.flatMap(part => {
    const main = mainPartOf(part, found, outline)
    const question = { part, found, isFurniture: isFurnitureOf(main), isSiteLink: siteLinkTest(part) }
    questions.set(part.root, question)
    return runningBlocks(main, question).map(withoutBrackets)
  })
  const notes = found.notes.map(note => writtenNote(note, questions))
  const [only] = parts
  return { format, source: parts.length === 1 && only?.name === null ? only.source : null, blocks, notes: inOrderOfMarks(notes, blocks), remarks: remarksOn(parts) }
}

function writtenNote({ ref, kind, label, nodes }: FoundNote, questions: ReadonlyMap<ChildNode, BlockQuestion>): FlowNote {
  const question = nodes[0] === undefined ? undefined : questions.get(rootOf(nodes[0]))
  return { ref, kind, ...withoutNumber(question === undefined ? [] : noteBlocks(nodes, question), label) }
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
    ...parts.flatMap(({ name, endsEarly }) => (endsEarly ? [{ code: 'ends-early' as const, args: { file: name ?? '' } }] : [])),
    ...(parts.some(({ isCut }) => isCut) ? [{ code: 'cut-at-limit' as const, args: {} }] : []),
  ]
}
