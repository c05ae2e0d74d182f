/** The block structure of Markdown, with what pandoc and GFM add to CommonMark; what stands within a line is read by `inline.ts`. */
import { parser, Table, type BlockParser, type Line, type MarkdownExtension, type NodeSpec } from '@lezer/markdown'

/** Lists and quotations within each other; deeper ones are read as paragraphs (set by judgement, books have three). */
const DEPTH_MAX = 40
/** By the footnotes of pandoc and GFM, further paragraphs of a note are set in by so much. */
const NOTE_INDENT = 4
/** Characters of a label (CommonMark 0.31, 4.7). */
export const LABEL_MAX = 999
/** `[^label]:`, whose label has neither blanks nor brackets. A definition within another's first line is its text. */
const DEFINITION = /^\[\^[^\s[\]^]+\]:/u
const FENCED_DIVISION = /^:{3,}/u

/** Finding a closing sign is quadratic in most parsers on hostile lines, so no inline parser is used. */
const INLINE = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd']

const noteNode: NodeSpec = {
  name: 'NoteDefinition', block: true,
  composite: (_, line) => {
    if (line.next >= 0 && line.indent < line.baseIndent + NOTE_INDENT) return false
    if (line.next >= 0) line.moveBaseColumn(line.baseIndent + NOTE_INDENT)
    return true
  },
}

const noteBlock: BlockParser = {
  name: 'NoteDefinition', before: 'LinkReference',
  parse: (context, line) => {
    const label = context.parentType().name === 'NoteDefinition' ? null : definitionAt(line)
    if (label === null) return false
    const start = context.lineStart + line.pos
    context.startComposite('NoteDefinition', line.pos)
    line.moveBase(line.pos + label.length)
    context.addElement(context.elt('NoteLabel', start, start + label.length))
    return null
  },
  endLeaf: (_, line) => definitionAt(line) !== null,
}

/** `:   text` below a term, of pandoc's lists of definitions. */
const definitionNode: NodeSpec = { name: 'DefinitionItem', block: true, composite: (context, line, value) => noteNode.composite?.(context, line, value) ?? false }

const definitionBlock: BlockParser = {
  name: 'DefinitionItem', before: 'LinkReference',
  parse: (context, line) => {
    if (!isDefinitionItem(line) || context.parentType().name === 'DefinitionItem') return false
    context.startComposite('DefinitionItem', line.pos)
    line.moveBase(line.pos + 2)
    return null
  },
  endLeaf: (_, line) => isDefinitionItem(line),
}

/** Reads a line within too many lists and quotations as it is. */
const depthLimit: BlockParser = {
  name: 'DepthLimit', before: 'NoteDefinition',
  parse: (context, line) => {
    if (context.depth <= DEPTH_MAX || line.next < 0) return false
    context.addElement(context.elt('Paragraph', context.lineStart + line.pos, context.lineStart + line.text.length))
    context.nextLine()
    return true
  },
}

/** `::: {.class}` and `:::` of pandoc; what they hold is read. */
const fencedDivision: BlockParser = {
  name: 'FencedDivision', before: 'LinkReference',
  parse: (context, line) => {
    if (!isFencedDivision(line)) return false
    context.addElement(context.elt('FencedDivision', context.lineStart + line.pos, context.lineStart + line.text.length))
    context.nextLine()
    return true
  },
  endLeaf: (_, line) => isFencedDivision(line),
}

const extension: MarkdownExtension = [Table, {
  defineNodes: [noteNode, definitionNode, { name: 'NoteLabel', block: true }, { name: 'FencedDivision', block: true }],
  parseBlock: [noteBlock, definitionBlock, depthLimit, fencedDivision],
  remove: INLINE,
}]

const blockParser = parser.configure(extension)

/** Its nodes are those of `@lezer/markdown`, without any inline ones, and `NoteDefinition` with its `NoteLabel`. */
export function parseBlocks(text: string): ReturnType<typeof blockParser.parse> {
  return blockParser.parse(text)
}

function definitionAt(line: Line): string | null {
  if (line.next !== 0x5b || line.indent >= line.baseIndent + NOTE_INDENT) return null
  return DEFINITION.exec(line.text.slice(line.pos, line.pos + LABEL_MAX + 4))?.[0] ?? null
}

function isDefinitionItem(line: Line): boolean {
  return line.next === 0x3a && line.indent < line.baseIndent + NOTE_INDENT && /^:[ \t]{1,5}\S/u.test(line.text.slice(line.pos, line.pos + 8))
}

function isFencedDivision(line: Line): boolean {
  return line.next === 0x3a && FENCED_DIVISION.test(line.text.slice(line.pos, line.pos + 3))
}
