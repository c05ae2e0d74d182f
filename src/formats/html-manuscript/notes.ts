/** Gathers the notes of a document: what markers lead to, what stands beside it in lists of notes, and what stands in the text as a note. */
import type { ChildNode } from 'domhandler'
import type { NoteNumber } from '../../model/manuscript.ts'
import { firstIndex } from '../../text/first-index.ts'
import { isTag, type Element } from '../html-tree.ts'
import type { Found, FoundMark, FoundNote } from './found.ts'
import { LABEL_LENGTH_MAX, labelIn } from './labels.ts'
import { countedNumber } from './counted-number.ts'
import { linkedMarks, type LinkedMark } from './linked-marks.ts'
import { innerLinks, type InnerLink } from './links.ts'
import { headingsOfNotes, waysBack } from './left-out.ts'
import { listedNotes } from './listed-notes.ts'
import { kindOf, printedLabel } from './note-kinds.ts'
import { noteContent } from './note-content.ts'
import { notesInText } from './notes-in-text.ts'
import type { Outline } from './outline.ts'
import { parentOf, type MarkupPart } from './part.ts'
import { raisedMarks } from './raised-marks.ts'
import { around } from './signs.ts'
import { markAround } from './surroundings.ts'

export function findNotes(parts: readonly MarkupPart[], outline: Outline): Found {
  const gathering = new Gathering(outline, innerLinks(parts))
  gathering.linked()
  gathering.inText(parts)
  gathering.listed(parts)
  gathering.raised(parts)
  gathering.leaveOut(parts)
  return gathering
}

class Gathering implements Found {
  readonly marks = new Map<Element, FoundMark>()
  readonly leftOut = new Set<ChildNode>()
  readonly #notes = new Map<string, FoundNote>()
  readonly #refOfNode = new Map<ChildNode, string>()
  /** Elements around notes, and of those the nearest two. */
  readonly #holders = new Set<Element>()
  readonly #lists = new Set<Element>()
  readonly #outline: Outline
  readonly #links: readonly InnerLink[]
  readonly #linkOrders: readonly number[]

  constructor(outline: Outline, links: readonly InnerLink[]) {
    this.#outline = outline
    this.#links = links
    this.#linkOrders = links.map(({ from }) => outline.placeOf(from).order)
  }

  get notes(): readonly FoundNote[] {
    return [...this.#notes.values()]
  }

  linked(): void {
    const found = linkedMarks(this.#links, this.#outline)
    const targets = ascending(new Set(found.flatMap(({ link: { to } }) => (to === null ? [] : [this.#outline.placeOf(to).order]))))
    const bounds = { outline: this.#outline, targets, marks: ascending(new Set(found.filter(({ isNested }) => !isNested).map(({ link: { from } }) => this.#outline.placeOf(from).order))) }
    const refs = new Map<Element, string>()
    for (const { link: { to, ref }, label } of found) {
      if (to === null || refs.has(to)) continue
      const nodes = noteContent(to, bounds)
      const known = nodes.map(node => this.#refOfNode.get(node)).find(each => each !== undefined)
      refs.set(to, known ?? ref)
      if (known === undefined) this.#add({ ref, kind: kindOf(to), label: label ?? countedNumber(to), nodes })
    }
    for (const mark of found) this.#mark(mark, mark.link.to === null ? mark.link.ref : refs.get(mark.link.to) ?? mark.link.ref)
  }

  inText(parts: readonly MarkupPart[]): void {
    for (const { mark, note, label, left } of notesInText(parts, this.#outline)) {
      if (this.#isInNote(note) || this.marks.has(mark)) continue
      const ref = note.attribs['id'] ?? `in-text-${this.#notes.size + 1}`
      if (this.#notes.has(ref)) continue
      this.#add({ ref, kind: 'footnote', label, nodes: [note] })
      this.marks.set(mark, { ref, note: label })
      for (const element of left) this.leftOut.add(element)
    }
  }

  /** Notes in lists that no marker leads to, in the order of the document; a way back may say where the marker is. */
  listed(parts: readonly MarkupPart[]): void {
    for (const { part, element, isSure } of listedNotes(parts)) {
      if (this.#isInNote(element) || this.#holders.has(element)) continue
      const list = parentOf(element)
      if (!isSure && (list === null || !this.#lists.has(list))) continue
      const ref = `${part.name ?? ''}#${element.attribs['id'] ?? `unmarked-${this.#outline.placeOf(element).order}`}`.replace(/^#/u, '')
      if (this.#notes.has(ref)) continue
      const back = this.#markedByWayBack(element)
      const label = countedNumber(element) ?? printedLabel(element, this.#outline)
      this.#add({ ref, kind: kindOf(element), label: back === null ? label : back.label ?? label, nodes: [element] })
      if (back !== null) this.marks.set(back.element, { ref, note: back.label ?? label })
    }
  }

  /** Raised numbers without links, of notes that stand in a list at the end. */
  raised(parts: readonly MarkupPart[]): void {
    const isTaken = (element: Element) => this.#isInNote(element) || around(element, each => this.marks.has(each)) !== null
    const unmarked = this.#unmarked()
    for (const { element, label, ref, note } of raisedMarks({ parts, outline: this.#outline, isTaken, unmarked })) {
      if (note !== null && !this.#notes.has(ref)) this.#add({ ref, kind: 'footnote', label, nodes: note })
      this.marks.set(element, { ref, note: label })
    }
  }

  /** Ways back to the text, and headings over notes. */
  leaveOut(parts: readonly MarkupPart[]): void {
    const ways = waysBack(this.#links.filter(({ from }) => this.#isInNote(from)), this.marks.keys(), this.#outline)
    const headings = headingsOfNotes(this.notes, parts, this.#outline)
    for (const element of [...ways, ...headings]) this.leftOut.add(element)
  }

  #add(note: FoundNote): void {
    this.#notes.set(note.ref, note)
    for (const node of note.nodes) {
      this.#refOfNode.set(node, note.ref)
      this.#rememberAround(node)
      // a term names its note, by a number or by the words that the marker stands behind
      if (isTag(node) && node.name === 'dt') this.leftOut.add(node)
    }
  }

  /** In a note only what says so itself is a marker: any other number that leads somewhere is a word of it, or leads back. */
  #mark({ link: { from }, label, isNested }: LinkedMark, ref: string): void {
    if (this.#isInNote(from) && !isNested) return
    this.marks.set(markAround(from, this.#outline), { ref, note: label ?? this.#notes.get(ref)?.label ?? null })
  }

  #isInNote(element: Element): boolean {
    return around(element, each => this.#refOfNode.has(each)) !== null
  }

  #rememberAround({ parent }: ChildNode): void {
    let outer = parent !== null && isTag(parent) ? parent : null
    for (let steps = 0; outer !== null && (steps < 2 || !this.#holders.has(outer)); steps += 1) {
      this.#holders.add(outer)
      if (steps < 2) this.#lists.add(outer)
      outer = parentOf(outer)
    }
  }

  #markedByWayBack(note: Element): { readonly element: Element; readonly label: NoteNumber } | null {
    const { order, lastOrder } = this.#outline.placeOf(note)
    const first = firstIndex(this.#linkOrders, other => other >= order)
    for (const { to } of this.#links.slice(first, Math.min(firstIndex(this.#linkOrders, other => other > lastOrder), first + WAYS_BACK_MAX))) {
      if (to === null || this.#isInNote(to) || this.marks.has(to)) continue
      const ink = this.#outline.inkOf(to, LABEL_LENGTH_MAX + 1)
      const shown = to.attribs['data-footnote-number']
      if (shown !== undefined || labelIn(ink) !== null) return { element: to, label: labelIn(shown ?? ink) }
    }
    return null
  }

  #unmarked(): readonly FoundNote[] {
    const marked = new Set([...this.marks.values()].map(({ ref }) => ref))
    return this.notes.filter(({ ref }) => !marked.has(ref))
  }
}

/** A note cited a hundred times has as many. */
const WAYS_BACK_MAX = 200

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)
