/** Markdown, with what pandoc and GFM add to it, to a structured document. Every place is one in the file. */
import type { BesideText, Flow, FlowNote } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import type { Works } from '../citations/works.ts'
import { firstMarks } from '../first-marks.ts'
import { withNumbers, type DraftBlock } from '../piece-writer.ts'
import { bibliographiesOf } from './beside.ts'
import { worksBeside } from './bibliography.ts'
import { blocksOf, type Context } from './blocks.ts'
import { frontMatterOf, withoutFrontMatter } from './front-matter.ts'
import type { Leaf } from './leaf.ts'
import { labelKey, leavesOf, type Definition } from './leaves.ts'
import { numbersOf } from './numbers.ts'

const WORK = 'work:'

interface DraftNote { readonly ref: string; readonly label: string | null; readonly kind: 'footnote' | 'work'; readonly blocks: readonly DraftBlock[] }

/**
 * `text` is the decoded file, `beside` holds the bibliographies that it names, decoded. Front matter and blocks of code are
 * no text. Throws `Unreadable` for more blocks than any book has.
 */
export function flowOfMarkdown(text: string, beside: ReadonlyMap<string, string> = new Map()): Flow {
  const { running, definitions, links } = leavesOf(text, withoutFrontMatter(text).replaceAll('\r', ' '))
  const files = Array.from(beside, ([part, own]): BesideText => ({ part, text: own }))
  const works = worksBeside({ text, metadata: frontMatterOf(text).yaml }, files)
  const context = contextOf({ links, definitions, works })
  const blocksIn = (leaves: readonly Leaf[], isNote: boolean): readonly DraftBlock[] => leaves.flatMap(leaf => blocksOf(leaf, context, isNote))
  const blocks = blocksIn(running, false)
  const defined = uniqueRefs(definitions).map(({ ref, label, leaves }): DraftNote => ({ ref, label, kind: 'footnote', blocks: blocksIn(leaves, true) }))
  const footnotes = [...defined, ...context.inlineNotes.map(({ ref, block }): DraftNote => ({ ref, label: null, kind: 'footnote', blocks: [block] }))]
  const places = firstMarks(blocks, footnotes)
  const footnoteNumber = numbersOf({ places, notes: footnotes })
  const numberOf = (ref: string): NoteNumber => ref.startsWith(WORK) ? works.labelOf(ref.slice(WORK.length)) : footnoteNumber(ref)
  const all = [...footnotes, ...citedWorks(works, [...blocks, ...footnotes.flatMap(note => note.blocks)])]
  const order = firstMarks(blocks, all)
  const numbered = (drafts: readonly DraftBlock[]) => drafts.map(draft => withNumbers(draft, numberOf))
  const missing = bibliographiesOf(text).filter(name => !beside.has(name))
  return {
    format: 'markdown', source: text, beside: files, blocks: numbered(blocks),
    notes: all.toSorted((left, right) => (order.get(left.ref) ?? Infinity) - (order.get(right.ref) ?? Infinity))
      .map(({ ref, kind, blocks: own }): FlowNote => ({ ref, note: numberOf(ref), kind, blocks: numbered(own) })),
    remarks: missing.length === 0 ? [] : [{ code: 'beside-not-read', args: { names: missing.join(', ') } }],
  }
}

interface Known { readonly links: Context['links']; readonly definitions: readonly Definition[]; readonly works: Works }

/** A number in brackets is a marker also where its note is lost. */
function contextOf({ links, definitions, works }: Known): Context {
  const labels = new Set(definitions.map(({ label }) => labelKey(label)))
  return {
    links, isNote: label => labels.has(labelKey(label)) || /^\d{1,4}$/u.test(label), isWork: works.has, hasWorks: works.keys.length > 0,
    refOfLabel: label => `fn:${labelKey(label)}`, refOfKey: key => `${WORK}${key}`, authorOf: works.authorOf, inlineNotes: [],
  }
}

/** Works that the text cites, in its order. */
function citedWorks(works: Works, blocks: readonly DraftBlock[]): readonly DraftNote[] {
  const refs = new Set(blocks.flatMap(({ pieces }) => pieces).flatMap(piece => (piece.kind === 'mark' && piece.ref.startsWith(WORK) ? [piece.ref] : [])))
  return [...refs].flatMap(ref => works.draftOf(ref.slice(WORK.length)) ?? []).map(({ ref, blocks: own }): DraftNote => ({ ref, label: null, kind: 'work', blocks: own }))
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
