/** What was found of a document's notes before they are written out. */
import type { ChildNode } from 'domhandler'
import type { FlowNote } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import type { Element } from '../html-tree.ts'

export interface FoundNote {
  readonly ref: string
  readonly kind: FlowNote['kind']
  /** As its marker has it, or as its list counts; `null` where neither says. */
  readonly label: NoteNumber
  /** What it consists of, in order. */
  readonly nodes: readonly ChildNode[]
}

export interface FoundMark { readonly ref: string; readonly note: NoteNumber }

export interface Found {
  readonly notes: readonly FoundNote[]
  readonly marks: ReadonlyMap<Element, FoundMark>
  /** Ways back, headings of lists of notes, switches that show a note. */
  readonly leftOut: ReadonlySet<ChildNode>
}
