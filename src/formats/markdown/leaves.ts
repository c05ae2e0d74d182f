/** The leaves of a Markdown document: stretches whose text is read, in order, and what the document defines. */
import type { FlowBlock } from '../../model/flow.ts'
import { parseBlocks } from './block-parser.ts'

export interface Leaf {
  readonly kind: FlowBlock['kind']
  readonly start: number
  /** As long as what stands in the file from `start` on; what belongs to the block around it, such as `>`, is blanked. */
  readonly text: string
  /** Stretches of `text` that are no text: marks of quotations and the indentation of lines. Ascending. */
  readonly gaps: readonly (readonly [start: number, end: number])[]
  /** Raw HTML: its own tags part it. */
  readonly isHtml: boolean
}

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

/** By CommonMark: case and blanks don't count. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase()
}

/** `text` is the file, `parsed` what is parsed in its stead: as long, and the same but for blanks. */
export function leavesOf(text: string, parsed: string): Leaves {
  const running: Leaf[] = []
  const definitions: { label: string, leaves: Leaf[] }[] = []
  const links = new Map<string, string>()
  const around: FlowBlock['kind'][] = []
  const open: { label: string, leaves: Leaf[] }[] = []
  const add = (leaf: Leaf | null): void => { if (leaf !== null) (open.at(-1)?.leaves ?? running).push(leaf) }
  parseBlocks(parsed).iterate({
    enter: ({ name, from, to, node }) => {
      if (LEFT_OUT.has(name)) return false
      if (name === 'Blockquote') around.push('quotation')
      else if (name === 'ListItem') around.push('item')
      else if (name === 'NoteLabel') {
        const definition = { label: text.slice(from + 2, to - 2), leaves: [] }
        definitions.push(definition)
        open.push(definition)
      }
      else if (name === 'LinkReference') {
        const key = labelKey(textOf(text, node.getChild('LinkLabel')).slice(1, -1))
        if (!links.has(key)) links.set(key, textOf(text, node.getChild('URL')))
      } else if (name === 'HTMLBlock') {
        if (!UNSHOWN_HTML.test(text.slice(from, from + 20))) add(leafAt(text, { from, to, node }, around.at(-1) ?? 'paragraph', true))
      } else if (name === 'TableCell') add(leafAt(text, { from, to, node }, 'cell'))
      else if (name === 'Paragraph') add(leafAt(text, { from, to, node }, around.at(-1) ?? 'paragraph'))
      else if (/^(?:ATX|Setext)Heading/u.test(name)) add(leafAt(text, { from, to, node }, 'heading'))
      return !/^(?:LinkReference|HTMLBlock|TableCell|Paragraph|ATX|Setext)/u.test(name)
    },
    leave: ({ name }) => {
      if (name === 'Blockquote' || name === 'ListItem') around.pop()
      else if (name === 'NoteDefinition') open.pop()
    },
  })
  return { running, definitions, links }
}

type SyntaxNode = ReturnType<ReturnType<typeof parseBlocks>['resolve']>
interface Stretch { readonly from: number; readonly to: number; readonly node: SyntaxNode }

function textOf(text: string, node: SyntaxNode | null): string {
  return node === null ? '' : text.slice(node.from, node.to)
}

function leafAt(source: string, { from, to, node }: Stretch, kind: Leaf['kind'], isHtml = false): Leaf | null {
  const marks: [number, number][] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'QuoteMark' || child.name === 'HeaderMark') marks.push([child.from - from, child.to - from])
  }
  let text = source.slice(from, to)
  if (marks.length > 0) {
    let end = 0
    text = [...marks.map(([start, stop]) => { const before = text.slice(end, start); end = stop; return before + ' '.repeat(stop - start) }), ''].join('') + text.slice(end)
  }
  text = text.trimEnd()
  if (text === '') return null
  return { kind, start: from, text, gaps: gapsOf(text), isHtml }
}

/** Blanks at the beginning of lines, marks that were blanked included, and what stands before line feeds in files of Windows. */
function gapsOf(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(/(?<=^|\n)[ \t]+|\r+(?=\n)/gu), match => [match.index, match.index + match[0].length] as const)
}
