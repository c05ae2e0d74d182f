/** Writes elements out as blocks of pieces, each with its place in the source. */
import type { ChildNode } from 'domhandler'
import type { FlowBlock, FlowPiece, Origin } from '../../model/flow.ts'
import { BLOCK } from '../html-names.ts'
import { isNeverSeen, isUnseen } from '../html-text.ts'
import { isTag, isText, type Element } from '../html-tree.ts'
import type { Found } from './found.ts'
import { lookOf, PLAIN, type Look } from './look.ts'
import { webAddress, type MarkupPart } from './part.ts'
import { quotesFor } from './quote-marks.ts'

/** Not read as text of a manuscript: controls, deleted text, readings in small print above others. */
const NOT_READ = new Set(['button', 'input', 'nav', 'del', 'rt', 'rp', 'label', 'progress', 'meter'])

export interface BlockQuestion {
  readonly part: MarkupPart
  readonly found: Found
  /** Left out beside what `found` leaves out. */
  readonly isFurniture: (element: Element) => boolean
  /** A link that only leads about the site. */
  readonly isSiteLink: (element: Element) => boolean
}

/** Running text of `root`, without its notes. */
export function runningBlocks(root: Element, question: BlockQuestion): readonly FlowBlock[] {
  const inNotes = new Set(question.found.notes.flatMap(({ nodes }) => nodes))
  const writer = new BlockWriter({ ...question, isSkipped: node => inNotes.has(node) || (isTag(node) && question.isFurniture(node)) })
  writer.write(root, PLAIN)
  return writer.finish()
}

/** A note's own blocks; what is hidden until a reader asks for it is read. */
export function noteBlocks(nodes: readonly ChildNode[], question: BlockQuestion): readonly FlowBlock[] {
  const writer = new BlockWriter({ ...question, isSkipped: () => false })
  const look = { ...PLAIN, readsHidden: true }
  // a note in the text stands where its marker does; one that is raised as a whole has no raised figures
  for (const node of nodes) if (isTag(node) && (question.found.marks.has(node) || node.name === 'sup')) writer.write(node, look); else writer.writeNode(node, look)
  return writer.finish()
}

interface Writing extends BlockQuestion { readonly isSkipped: (node: ChildNode) => boolean }

class BlockWriter {
  readonly #writing: Writing
  readonly #blocks: FlowBlock[] = []
  #pieces: FlowPiece[] = []
  #kind: FlowBlock['kind'] = 'paragraph'
  #hasInk = false

  constructor(writing: Writing) {
    this.#writing = writing
  }

  finish(): readonly FlowBlock[] {
    this.#flush('paragraph')
    return this.#blocks
  }

  write(element: Element, look: Look): void {
    for (const child of element.children) this.writeNode(child, look)
  }

  writeNode(node: ChildNode, look: Look): void {
    const { found, isSkipped } = this.#writing
    if (isTag(node)) {
      const mark = found.marks.get(node)
      if (mark !== undefined) this.#add({ kind: 'mark', ref: mark.ref, note: mark.note, origin: this.#originOf(node) })
    }
    if (found.leftOut.has(node) || isSkipped(node)) return
    if (isText(node)) this.#text(node.data, this.#placed(node.startIndex, node.endIndex), look)
    else if (isTag(node) && !found.marks.has(node)) this.#element(node, look)
  }

  #element(element: Element, look: Look): void {
    const { name } = element
    if (name === 'br') { this.#add({ kind: 'text', text: '\n', origin: this.#placed(element.startIndex, element.endIndex), target: null, isRaised: false }); return }
    if (NOT_READ.has(name) || (look.readsHidden ? isNeverSeen(element) : isUnseen(element))) return
    const own = lookOf(element, look, { target: this.#targetOf(element) ?? look.target, raised: this.#writing.part.raised })
    const isBlock = BLOCK.has(name)
    if (isBlock) this.#flush(own.kind)
    const quotes = name === 'q' ? quotesFor(element) : null
    if (quotes !== null) this.#made(quotes[1], own)
    this.write(element, own)
    if (quotes !== null) this.#made(quotes[2], own)
    if (isBlock) this.#flush(look.kind)
  }

  #targetOf(element: Element): string | null {
    const { name, attribs } = element
    const href = name === 'a' && !this.#writing.isSiteLink(element) ? attribs['href'] : name === 'q' || name === 'blockquote' ? attribs['cite'] : undefined
    return href === undefined || href.startsWith('#') ? null : webAddress(href, this.#writing.part.base)
  }

  #text(text: string, origin: Origin | null, { isPreformatted, target, isRaised }: Look): void {
    this.#add({ kind: 'text', text: isPreformatted ? text.replace(/\r(?!\n)/gu, '\n') : text.replace(/[\t\n\r\f][ \t\n\r\f]*/gu, blanks => ' '.repeat(blanks.length)), origin, target, isRaised })
  }

  /** What a browser shows though the file does not hold it. */
  #made(text: string, { target, isRaised }: Look): void {
    this.#add({ kind: 'text', text, origin: null, target, isRaised })
  }

  #add(piece: FlowPiece): void {
    this.#hasInk ||= piece.kind === 'mark' || piece.text.trim() !== ''
    // a block begins with what can be read
    if (this.#hasInk) this.#pieces.push(piece)
  }

  #flush(next: FlowBlock['kind']): void {
    while (isBlank(this.#pieces.at(-1))) this.#pieces.pop()
    if (this.#pieces.length > 0) this.#blocks.push({ kind: this.#kind, pieces: this.#pieces })
    this.#pieces = []
    this.#hasInk = false
    this.#kind = next
  }

  #placed(start: number | null, end: number | null): Origin | null {
    return start === null || end === null ? null : { part: this.#writing.part.name, at: start, length: end - start }
  }

  /** From the first to the last character of a marker; of one without any, its tag. */
  #originOf(element: Element): Origin {
    const [first, last] = [edgeText(element, 'first'), edgeText(element, 'last')]
    const start = first?.startIndex ?? element.startIndex ?? 0
    return { part: this.#writing.part.name, at: start, length: Math.max(0, (last?.endIndex ?? element.endIndex ?? start) - start) }
  }
}

function edgeText(element: Element, edge: 'first' | 'last'): { readonly startIndex: number | null; readonly endIndex: number | null } | null {
  const children = edge === 'first' ? element.children : element.children.toReversed()
  for (const child of children) {
    if (isText(child) && child.data.trim() !== '') return child
    const inner = isTag(child) ? edgeText(child, edge) : null
    if (inner !== null) return inner
  }
  return null
}

function isBlank(piece: FlowPiece | undefined): boolean {
  return piece?.kind === 'text' && piece.text.trim() === ''
}
