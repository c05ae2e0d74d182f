/** Markdown, with what pandoc and GFM add to it, to a structured document. Every place is one in the file. */
import type { Flow, FlowNote } from '../../model/flow.ts'
import { withNumbers, type DraftBlock } from '../piece-writer.ts'
import { blocksOf, type Context, type InlineNote } from './blocks.ts'
import { frontMatterOf } from './front-matter.ts'
import { labelKey, leavesOf, type Definition, type Leaf } from './leaves.ts'
import { numbersOf } from './numbers.ts'

interface DraftNote { readonly ref: string; readonly label: string | null; readonly blocks: readonly DraftBlock[] }

/** `text` is the decoded file. Front matter and blocks of code are no text; nothing is refused. */
export function flowOfMarkdown(text: string): Flow {
  const { end } = frontMatterOf(text)
  const { running, definitions, links } = leavesOf(blanked(text, end))
  const labels = new Set(definitions.map(({ label }) => labelKey(label)))
  const context: Context = {
    links,
    isNote: label => labels.has(labelKey(label)) || /^\d{1,4}$/u.test(label),
    isWork: () => false, hasWorks: false,
    refOfLabel: label => `fn:${labelKey(label)}`, refOfKey: key => `work:${key}`,
    inlineNotes: [],
  }
  const blocksIn = (leaves: readonly Leaf[], isNote: boolean): readonly DraftBlock[] => leaves.flatMap(leaf => blocksOf(leaf, context, isNote))
  const blocks = blocksIn(running, false)
  const defined = uniqueRefs(definitions).map(({ ref, label, leaves }): DraftNote => ({ ref, label, blocks: blocksIn(leaves, true) }))
  const notes = [...defined, ...context.inlineNotes.map(({ ref, block }: InlineNote): DraftNote => ({ ref, label: null, blocks: [block] }))]
  const { order, numberOf } = numbersOf({ blocks, notes })
  const numbered = (drafts: readonly DraftBlock[]) => drafts.map(draft => withNumbers(draft, numberOf))
  return {
    format: 'markdown', source: text, blocks: numbered(blocks), remarks: [],
    notes: notes.toSorted((left, right) => order(left.ref) - order(right.ref)).map((note): FlowNote => ({ ref: note.ref, note: numberOf(note.ref), kind: 'footnote', blocks: numbered(note.blocks) })),
  }
}

/** A label that is defined twice leads to its first definition. */
function uniqueRefs(definitions: readonly Definition[]): readonly (Definition & { readonly ref: string })[] {
  const counts = new Map<string, number>()
  return definitions.map(definition => {
    const key = labelKey(definition.label)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return { ...definition, ref: count === 1 ? `fn:${key}` : `fn:${key} ${count}` }
  })
}

/** The head blanked, so that places stay; line ends as `\n`, each as long as it was. */
function blanked(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/gu, ' ') + text.slice(end).replace(/\r\n/gu, ' \n').replace(/\r/gu, '\n')
}
