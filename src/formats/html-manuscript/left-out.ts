/** What stands with notes and is none of their text: ways back to their markers, and headings over them. */
import type { Element } from '../html-tree.ts'
import type { FoundNote } from './found.ts'
import { LABEL_LENGTH_MAX, labelIn, leadsBack } from './labels.ts'
import type { InnerLink } from './links.ts'
import { isNotesHeading } from './listed-notes.ts'
import type { Outline } from './outline.ts'
import type { MarkupPart } from './part.ts'
import { around, saysItLeadsBack, saysItListsNotes } from './signs.ts'
import { aroundMark, headingBefore, waysBackAround } from './surroundings.ts'

/** Of the links that stand in notes those that lead back to their markers, with what belongs to them alone. */
export function waysBack(links: readonly InnerLink[], marks: Iterable<Element>, outline: Outline): readonly Element[] {
  const near = new Set([...marks].flatMap(mark => [...aroundMark(mark, outline)]))
  return links.filter(({ from, to }) => {
    const ink = outline.inkOf(from, LABEL_LENGTH_MAX + 1)
    const isWayBack = (to !== null && near.has(to) && (labelIn(ink) !== null || ink === '')) || leadsBack(ink)
    return isWayBack || (saysItLeadsBack(from) && ink.length <= LABEL_LENGTH_MAX)
  }).map(({ from }) => waysBackAround(from))
}

const HEADS = /^(?:h[1-6]|caption|p|label|summary|dt)$/u

/** Headings before notes, and those within lists of them. */
export function headingsOfNotes(notes: readonly FoundNote[], parts: readonly MarkupPart[], outline: Outline): readonly Element[] {
  const headsNotes = (element: Element) => isNotesHeading(outline.inkOf(element, LABEL_LENGTH_MAX + 1))
  const before = notes.flatMap(({ nodes: [first] }) => (first === undefined ? [] : headingBefore(first) ?? []))
  const within = notes.length === 0 ? [] : parts.flatMap(({ elements }) => elements.filter(({ name }) => HEADS.test(name)))
  return [...before.filter(headsNotes), ...within.filter(element => headsNotes(element) && around(element, saysItListsNotes) !== null)]
}
