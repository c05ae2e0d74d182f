/** How much of a page belongs to a note: from the element that its markers lead to, up and along as far as nothing else begins. */
import { BLOCK } from '../html-names.ts'
import { isTag, isText, type Element } from '../html-tree.ts'
import type { ChildNode } from 'domhandler'
import { firstIndex } from '../../text/first-index.ts'
import { isWithin, type Outline } from './outline.ts'
import { parentOf } from './part.ts'
import { saysItIsNote, saysItIsWork, saysItListsNotes } from './signs.ts'

/** What must not be swallowed by a note. */
export interface Bounds {
  readonly outline: Outline
  /** Orders of all elements that markers lead to, ascending. */
  readonly targets: readonly number[]
  /** Orders of all markers, ascending. */
  readonly marks: readonly number[]
}

const NEVER = new Set(['html', 'body', 'main', 'article'])
const HEADING = /^h[1-6]$/u
/** Holds one note each when a note begins it. */
const HOLDS_ONE = new Set(['li', 'aside', 'td', 'th', 'tr', 'tbody', 'dd', 'details'])
/** Paragraphs of one note that follow each other (set by judgement). */
const FURTHER_NODES_MAX = 200

/** The nodes of the note that `target` names, in order. */
export function noteContent(target: Element, bounds: Bounds): readonly ChildNode[] {
  const home = homeOf(target, bounds)
  if (home === null) return stretchFrom(target, bounds)
  if (home.name === 'dt') return [home, ...following(home, sibling => isTag(sibling) && sibling.name === 'dd')]
  if (HEADING.test(home.name)) return [home, ...following(home, sibling => isFurtherBlock(sibling, bounds))]
  return [home, ...furtherParagraphs(home, bounds)]
}

/** The outermost element that holds this note and nothing else; `null` where the target is a mere point between others. */
function homeOf(target: Element, bounds: Bounds): Element | null {
  const { outline } = bounds
  const { block } = outline.placeOf(target)
  if (!holdsOnly(block, target, bounds)) return null
  let home = block
  for (let outer = parentOf(home); outer !== null; outer = parentOf(outer)) {
    if (!holdsOnly(outer, target, bounds)) break
    const [own, all] = [outline.placeOf(home), outline.placeOf(outer)]
    const isSame = own.start === all.start && own.end === all.end
    const holdsOne = (HOLDS_ONE.has(outer.name) || (saysItIsNote(outer) && !saysItListsNotes(outer))) && outline.isAtStart(home, outer)
    if (!isSame && !holdsOne && !isOneOfMany(outer, home, bounds)) break
    home = outer
  }
  return home
}

/** A wrapper of several paragraphs that says so by its name, or stands beside another with a note, or below the rule that parts notes from text. */
function isOneOfMany(outer: Element, home: Element, { outline, targets }: Bounds): boolean {
  if (outer.name !== 'div' && outer.name !== 'section' && outer.name !== 'p') return false
  if (saysItListsNotes(outer) || !outline.isAtStart(home, outer)) return false
  const isNote = (sibling: Element | null) => {
    if (sibling?.name !== outer.name) return false
    const { order, lastOrder } = outline.placeOf(sibling)
    return countIn(targets, order, lastOrder) === 1
  }
  const before = neighbour(outer, 'prev')
  return NOTE_ID.test(outer.attribs['id'] ?? '') || isNote(before) || isNote(neighbour(outer, 'next')) || before?.name === 'hr'
}

const NOTE_ID = /^(?:sd)?(?:foot|end)?(?:note|ftn|edn|fn)[_.:-]?\d+$/iu

function neighbour(node: ChildNode, side: 'prev' | 'next'): Element | null {
  let at = node[side]
  while (at !== null && !isTag(at)) at = at[side]
  return at
}

function holdsOnly(element: Element, target: Element, { outline, targets, marks }: Bounds): boolean {
  if (NEVER.has(element.name)) return false
  const place = outline.placeOf(element)
  const own = outline.placeOf(target)
  // what is in the target itself is its own; a marker there leads elsewhere
  return countIn(targets, place.order, place.lastOrder) <= countIn(targets, own.order, own.lastOrder) && countIn(marks, place.order, place.lastOrder) <= countIn(marks, own.order, own.lastOrder)
}

/** How many of the ascending numbers are in [from, to]. */
function countIn(numbers: readonly number[], from: number, to: number): number {
  return firstIndex(numbers, number => number > to) - firstIndex(numbers, number => number >= from)
}

/** Blocks between this note's and the next one's; behind the last, only within a list of notes. */
function furtherParagraphs(home: Element, bounds: Bounds): readonly ChildNode[] {
  const parent = parentOf(home)
  if (parent === null || HOLDS_ONE.has(home.name) || saysItIsNote(home) || saysItIsWork(home)) return []
  const further = following(home, sibling => isFurtherBlock(sibling, bounds))
  const last = further.at(-1) ?? home
  const next = neighbour(last, 'next')
  const isBeforeNext = next !== null && countIn(bounds.targets, bounds.outline.placeOf(next).order, bounds.outline.placeOf(next).lastOrder) > 0
  return isBeforeNext || saysItListsNotes(parent) ? further : []
}

function isFurtherBlock(node: ChildNode, { outline, targets, marks }: Bounds): boolean {
  if (!isTag(node)) return isText(node)
  const { order, lastOrder } = outline.placeOf(node)
  return !HEADING.test(node.name) && node.name !== 'hr' && countIn(targets, order, lastOrder) === 0 && countIn(marks, order, lastOrder) === 0
}

function following(from: ChildNode, belongs: (node: ChildNode) => boolean): readonly ChildNode[] {
  const nodes: ChildNode[] = []
  for (let next = from.next; next !== null && nodes.length < FURTHER_NODES_MAX; next = next.next) {
    if (isText(next) && next.data.trim() === '') { nodes.push(next); continue }
    if (!belongs(next)) break
    nodes.push(next)
  }
  return nodes
}

/** From a point to the next one: several notes in one paragraph, or anchors between blocks, each before its note. */
function stretchFrom(target: Element, bounds: Bounds): readonly ChildNode[] {
  const { outline, targets, marks } = bounds
  const own = outline.placeOf(target)
  if (target.name !== 'a' && outline.hasWords(target)) return [target]
  const nodes: ChildNode[] = []
  const outer = own.block
  let start: ChildNode = target
  while (start.parent !== null && start.parent !== outer && isTag(start.parent)) start = start.parent
  let hasInk = false
  for (let node: ChildNode | null = start; node !== null && nodes.length < FURTHER_NODES_MAX; node = node.next) {
    if (isTag(node) && node !== start) {
      const place = outline.placeOf(node)
      const isNext = countIn(targets, place.order, place.lastOrder) > 0 && !isWithin(own, place)
      if (isNext || countIn(marks, place.order, place.lastOrder) > 0 || node.name === 'hr') break
      const isBlock = BLOCK.has(node.name)
      if (isBlock && hasInk) break
      nodes.push(node)
      if (isBlock && place.end > place.start) break
      hasInk ||= place.end > place.start
      continue
    }
    nodes.push(node)
    hasInk ||= isText(node) ? node.data.trim() !== '' : isTag(node) && outline.placeOf(node).end > outline.placeOf(node).start
  }
  return nodes
}
