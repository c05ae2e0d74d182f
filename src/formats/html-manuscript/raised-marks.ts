/** Raised numbers and numbers in brackets that no link makes markers: of notes that stand in a list behind them, numbered alike. */
import type { ChildNode } from 'domhandler'
import type { NoteNumber } from '../../model/manuscript.ts'
import { firstIndex } from '../../text/first-index.ts'
import { BLOCK } from '../html-names.ts'
import { isTag, type Element } from '../html-tree.ts'
import type { FoundNote } from './found.ts'
import { LABEL_LENGTH_MAX, labelIn } from './labels.ts'
import { countedNumber } from './counted-number.ts'
import { isNotesHeading } from './listed-notes.ts'
import type { Outline } from './outline.ts'
import { parentOf, type MarkupPart } from './part.ts'
import { around } from './signs.ts'

export interface RaisedMark {
  readonly element: Element
  readonly label: NoteNumber
  readonly ref: string
  /** What the note consists of; `null` where it is known already. */
  readonly note: readonly ChildNode[] | null
}

export interface RaisedQuestion {
  readonly parts: readonly MarkupPart[]
  readonly outline: Outline
  readonly isTaken: (element: Element) => boolean
  /** Notes that no marker leads to. */
  readonly unmarked: readonly FoundNote[]
}

interface Item { readonly order: number; readonly label: NoteNumber; readonly ref: string; readonly note: readonly ChildNode[] | null }

/** Each raised number gets the first note of its number behind it; none is guessed where no such note is. */
export function raisedMarks({ parts, outline, isTaken, unmarked }: RaisedQuestion): readonly RaisedMark[] {
  const raised = parts.flatMap(({ elements }) => elements).filter(element => element.name === 'sup' && isRaisedNumber(element, outline) && !isTaken(element))
  if (raised.length === 0) return []
  const own = [...ownLists(parts, outline, isTaken)]
  const known = unmarked.map((note): Item => ({ order: orderOf(note.nodes, outline), label: note.label, ref: note.ref, note: null }))
  const items = [...known, ...own].sort((a, b) => a.order - b.order)
  const byLabel = new Map<NoteNumber, { readonly orders: number[]; readonly items: Item[] }>()
  for (const item of items) {
    const alike = byLabel.get(item.label) ?? { orders: [], items: [] }
    alike.orders.push(item.order)
    alike.items.push(item)
    byLabel.set(item.label, alike)
  }
  const inItems = new Set(items.flatMap(({ note }) => note ?? []))
  return raised.flatMap((element): readonly RaisedMark[] => {
    if (around(element, each => inItems.has(each)) !== null) return []
    const { order } = outline.placeOf(element)
    const label = labelIn(outline.inkOf(element, LABEL_LENGTH_MAX + 1))
    const alike = byLabel.get(label)
    const item = alike?.items[firstIndex(alike.orders, other => other > order)]
    return item === undefined ? [] : [{ element, label, ref: item.ref, note: item.note }]
  })
}

/** An exponent stands behind a figure or a single letter, an ordinal's ending has letters. */
function isRaisedNumber(element: Element, outline: Outline): boolean {
  const label = labelIn(outline.inkOf(element, LABEL_LENGTH_MAX + 1))
  if (label === null || (typeof label === 'string' && /\p{L}/u.test(label))) return false
  const { start } = outline.placeOf(element)
  return !/(?:^|[^\p{L}])\p{L}$|\d$/u.test(outline.ink.slice(Math.max(0, start - 2), start)) || /^[[(]/u.test(outline.inkOf(element, 1))
}

function orderOf([first]: readonly ChildNode[], outline: Outline): number {
  return first !== undefined && isTag(first) ? outline.placeOf(first).order : 0
}

/** Lists of notes that only their heading or their numbers make such. */
function* ownLists(parts: readonly MarkupPart[], outline: Outline, isTaken: (element: Element) => boolean): Generator<Item> {
  for (const { name, elements } of parts) {
    const refOf = (element: Element, label: NoteNumber) => `${name ?? ''}#${element.attribs['id'] ?? `listed-${label ?? 0}-${outline.placeOf(element).order}`}`.replace(/^#/u, '')
    let isHeaded = false
    for (const element of elements) {
      const place = outline.placeOf(element)
      if (!BLOCK.has(element.name) || place.end === place.start || isTaken(element)) continue
      if (/^h[1-6]$/u.test(element.name) || isNotesHeading(outline.inkOf(element, LABEL_LENGTH_MAX + 1))) isHeaded = isNotesHeading(outline.inkOf(element, LABEL_LENGTH_MAX + 1))
      const label = element.name === 'li' && parentOf(element)?.name === 'ol' && isHeaded ? countedNumber(element) : openingLabel(element, { outline, isHeaded })
      if (label !== null) yield { order: place.order, label, ref: refOf(element, label), note: [element] }
    }
  }
}

/** A paragraph that a raised number opens; below a heading of notes also one that `1.` or `[1]` does. */
function openingLabel(element: Element, { outline, isHeaded }: { outline: Outline; isHeaded: boolean }): NoteNumber {
  if (element.name !== 'p' && element.name !== 'li' && element.name !== 'div' && element.name !== 'dd' && element.name !== 'tr') return null
  if (element.children.some(child => isTag(child) && BLOCK.has(child.name) && element.name !== 'tr')) return null
  const opening = element.children.find(child => isTag(child) || ('data' in child && child.data.trim() !== ''))
  if (opening !== undefined && isTag(opening) && opening.name === 'sup') return labelIn(outline.inkOf(opening, LABEL_LENGTH_MAX + 1))
  if (!isHeaded) return null
  const printed = /^(?:\[(\d{1,4})\]|(\d{1,4})[.)](?!\d))/u.exec(outline.inkOf(element, LABEL_LENGTH_MAX))
  return printed === null ? null : Number(printed[1] ?? printed[2])
}
