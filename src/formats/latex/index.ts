/** LaTeX to a structured document. Every place is one in the file. */
import type { Flow, FlowNote } from '../../model/flow.ts'
import { withNumbers } from '../piece-writer.ts'
import { readLatex } from './reader.ts'
import { latexFile } from './tokens.ts'

/** `text` is the decoded file. What stands before `\begin{document}`, mathematics set apart, pictures and listings are no text; nothing is refused. */
export function flowOfLatex(text: string): Flow {
  const { blocks, notes, numbers } = readLatex(latexFile(null, text), { inputOf: () => null, hasWorks: text.includes('\\bibitem') })
  const numberOf = (ref: string) => numbers.get(ref) ?? null
  const order = new Map(blocks.concat(notes.flatMap(note => note.blocks)).flatMap(({ pieces }) => pieces).flatMap(piece => (piece.kind === 'mark' ? [piece.ref] : [])).toReversed().map((ref, index, { length }) => [ref, length - index]))
  const place = (ref: string) => order.get(ref) ?? Infinity
  return {
    format: 'latex', source: text, blocks: blocks.map(block => withNumbers(block, numberOf)), remarks: [],
    notes: notes.toSorted((left, right) => place(left.ref) - place(right.ref)).map((note): FlowNote => ({ ...note, blocks: note.blocks.map(block => withNumbers(block, numberOf)) })),
  }
}
