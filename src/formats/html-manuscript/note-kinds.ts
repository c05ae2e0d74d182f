/** What kind of note an element is, and the number that is printed with it. */
import type { FlowNote } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import { isTag, type Element } from '../html-tree.ts'
import { LABEL_LENGTH_MAX, labelIn } from './labels.ts'
import type { Outline } from './outline.ts'
import { around, saysEndnote, saysItIsWork, saysItListsNotes } from './signs.ts'

export function kindOf(target: Element): FlowNote['kind'] {
  if (around(target, saysItIsWork) !== null) return 'work'
  return around(target, each => saysEndnote(each) && !saysItListsNotes(each)) !== null ? 'endnote' : 'footnote'
}

/** The number that stands in an element of its own before the note. */
export function printedLabel(note: Element, outline: Outline): NoteNumber {
  for (let at = note.children.find(isTag), depth = 0; at !== undefined && depth < 4; at = at.children.find(isTag), depth += 1) {
    const label = labelIn(outline.inkOf(at, LABEL_LENGTH_MAX + 1).replace(/^[↑^]+/u, ''))
    if (label !== null) return label
  }
  return null
}
