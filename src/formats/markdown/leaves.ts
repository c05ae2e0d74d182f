/** The leaves of a Markdown document: stretches whose text is read, in order, and what the document defines. */
import type { FlowBlock } from '../../model/flow.ts'
import { unreadable } from '../unreadable.ts'
import { parseBlocks } from './block-parser.ts'
import { dashTables } from './dash-tables.ts'
import { gridCells } from './grid-table.ts'
import { leafAt, withBlanks, type Lead, type Leaf, type Range } from './leaf.ts'

export interface Definition {
  /** As written: `smith` of `[^smith]:`. */
  readonly label: string
  readonly leaves: readonly Leaf[]
}

export interface Leaves {
  readonly running: readonly Leaf[]
  readonly definitions: readonly Definition[]
  /** Addresses of reference links by `labelKey`; the first one counts. */
  readonly links: ReadonlyMap<string, string>
}

/** Nothing in these is read: code, comments, what a browser does not show. */
const LEFT_OUT = new Set(['CodeBlock', 'FencedCode', 'CommentBlock', 'ProcessingInstructionBlock', 'HorizontalRule', 'FencedDivision'])
const UNSHOWN_HTML = /^\s*<(?:script|style|pre|textarea)\b/iu

/** Each takes 2 to 3 kilobytes until it is read (measured), and 500 MB are what there is; the book of 1,000 pages measured has 8,000 paragraphs. */
const BLOCKS_MAX = 120_000
/** What may begin one: a line behind a blank one, an item, a quotation's line. */
const BLOCK_START = /\n[ \t]{0,40}(?:\r?\n|[-+*>]|\d{1,9}[.)])/gu
const ATTRIBUTES = /\{\s*(?:[#.][^{}\n]*|[\w-]+=[^{}\n]*|-)\}(?=[ \t#]*(?:\n[ \t]*(?:=+|-+)\s*)?$)/u

/** By CommonMark: case and blanks don't count. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase()
}

/** `text` is the file, `parsed` what is parsed in its stead: as long, and the same but for blanks. Throws `Unreadable` for more blocks than any book has. */
export function leavesOf(text: string, parsed: string): Leaves {
  mustBeABook(parsed)
  const tree = parseBlocks(parsed)
  const tables = dashTables(parsed).filter(({ range }) => !isCode(tree.resolve(range[0], 1)))
  const collector = new Collector(text)
  const read = tables.length === 0 ? tree : parseBlocks(withBlanks(parsed, tables.map(({ range }) => range)))
  read.iterate({
    enter: ({ name, node }) => collector.enter(name, node),
    leave: ({ name }) => { collector.leave(name) },
  })
  collector.running.push(...tables.flatMap(({ cells }) => cells))
  collector.running.sort((left, right) => left.start - right.start)
  return collector
}

/** Told before the text is parsed, which takes most of the memory. */
function mustBeABook(text: string): void {
  let count = 0
  BLOCK_START.lastIndex = 0
  while (count <= BLOCKS_MAX && BLOCK_START.test(text)) count += 1
  if (count > BLOCKS_MAX) throw unreadable`holds more than ${BLOCKS_MAX} paragraphs, more than any book: split it and check its parts`
}

function isCode(node: SyntaxNode): boolean {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) if (LEFT_OUT.has(at.name) && at.name !== 'HorizontalRule') return true
  return false
}

type SyntaxNode = ReturnType<ReturnType<typeof parseBlocks>['resolve']>

class Collector implements Leaves {
  readonly running: Leaf[] = []
  readonly definitions: { readonly label: string, readonly leaves: Leaf[] }[] = []
  readonly links = new Map<string, string>()
  private readonly kinds: FlowBlock['kind'][] = []
  private readonly open: { readonly leaves: Leaf[] }[] = []
  /** Numbers of the ordered lists that are open, `null` for others. */
  private readonly counts: (number | null)[] = []
  private lead: Lead | null = null

  constructor(private readonly text: string) {}

  /** Whether what stands within is looked at. */
  enter(name: string, node: SyntaxNode): boolean {
    if (LEFT_OUT.has(name)) return false
    if (name === 'Blockquote') this.kinds.push('quotation')
    else if (name === 'BulletList') this.counts.push(null)
    else if (name === 'OrderedList') this.counts.push(Number(/^\d{1,9}/u.exec(this.textOf(node.firstChild?.getChild('ListMark') ?? null))?.[0] ?? 1) - 1)
    else if (name === 'ListItem') this.item(node)
    else if (name === 'NoteLabel') this.definition(this.text.slice(node.from + 2, node.to - 2))
    else if (name === 'LinkReference') this.link(node)
    else if (name === 'HTMLBlock' && UNSHOWN_HTML.test(this.text.slice(node.from, node.from + 20))) return false
    else if (name === 'TableCell') this.add(node, 'cell')
    else if (name === 'Paragraph' || name === 'HTMLBlock') this.add(node, this.kinds.at(-1) ?? 'paragraph')
    else if (/^(?:ATX|Setext)Heading/u.test(name)) this.add(node, 'heading')
    return !/^(?:LinkReference|HTMLBlock|TableCell|Paragraph|ATX|Setext)/u.test(name)
  }

  leave(name: string): void {
    if (name === 'Blockquote' || name === 'ListItem') this.kinds.pop()
    else if (name === 'BulletList' || name === 'OrderedList') this.counts.pop()
    else if (name === 'NoteDefinition') this.open.pop()
  }

  private textOf(node: SyntaxNode | null): string {
    return node === null ? '' : this.text.slice(node.from, node.to)
  }

  /** Numbers go on from the first one, whatever the others are written as. */
  private item(node: SyntaxNode): void {
    this.kinds.push('item')
    const [count = null] = this.counts.slice(-1)
    const mark = node.getChild('ListMark')
    if (count === null || mark === null) return
    this.counts[this.counts.length - 1] = count + 1
    this.lead = { text: `${count + 1}${this.text.charAt(mark.to - 1)} `, at: mark.from, length: mark.to - mark.from }
  }

  private definition(label: string): void {
    const definition = { label, leaves: [] }
    this.definitions.push(definition)
    this.open.push(definition)
  }

  private link(node: SyntaxNode): void {
    const key = labelKey(this.textOf(node.getChild('LinkLabel')).slice(1, -1))
    if (!this.links.has(key)) this.links.set(key, this.textOf(node.getChild('URL')))
  }

  /** `{#id .class}` behind a heading. */
  private attributesOf(node: SyntaxNode): readonly Range[] {
    const found = ATTRIBUTES.exec(this.text.slice(node.from, node.to))
    return found === null ? [] : [[node.from + found.index, node.from + found.index + found[0].length]]
  }

  private add(node: SyntaxNode, kind: Leaf['kind']): void {
    const marks: Range[] = []
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (/^(?:Quote|Header)Mark$/u.test(child.name)) marks.push([child.from, child.to])
    }
    if (kind === 'heading') marks.push(...this.attributesOf(node))
    const leaf = leafAt(this.text, [node.from, node.to], { kind, marks: marks.sort(([left], [right]) => left - right), lead: this.lead })
    if (leaf === null) return
    this.lead = null
    const leaves = this.open.at(-1)?.leaves ?? this.running
    for (const each of gridCells(leaf) ?? [leaf]) leaves.push(each)
  }
}
