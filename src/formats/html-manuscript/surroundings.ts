/** What stands around markers, ways back and lists of notes and goes with them. */
import type { ChildNode } from 'domhandler'
import { isTag, type Element } from '../html-tree.ts'
import type { Outline } from './outline.ts'
import { parentOf } from './part.ts'
import { around, saysItLeadsBack } from './signs.ts'

/** With its brackets, and what raises both. */
export function markAround(link: Element, outline: Outline): Element {
  let mark = link
  for (let outer = parentOf(link); outer !== null && outline.placeOf(outer).block !== outer; outer = parentOf(outer)) {
    const [own, all] = [outline.placeOf(link), outline.placeOf(outer)]
    const before = outline.ink.slice(all.start, Math.min(own.start, all.start + 4))
    const after = outline.ink.slice(Math.max(own.end, all.end - 4), all.end)
    if (all.end - all.start - (own.end - own.start) > 2 || !/^[[(]?$/u.test(before) || !/^[\])]?$/u.test(after)) break
    mark = outer
  }
  return mark
}

export function* aroundMark(mark: Element, outline: Outline): Generator<Element> {
  const { block } = outline.placeOf(mark)
  for (let at: Element | null = mark; at !== null; at = parentOf(at)) {
    yield at
    if (at === block) break
    for (let before = at.prev, steps = 0; before !== null && steps < 4; before = before.prev, steps += 1) if (isTag(before)) yield before
  }
  yield* inside(mark)
}

function* inside(element: Element): Generator<Element> {
  for (const child of element.children) if (isTag(child)) { yield child; yield* inside(child) }
}

/** Several ways back stand together with a caret before them. */
export function waysBackAround(link: Element): Element {
  return around(link, element => element.name !== 'a' && saysItLeadsBack(element)) ?? link
}

/** The heading of the list that a note stands in. */
export function headingBefore(note: ChildNode): Element | null {
  for (let at: ChildNode | null = note, climbs = 0; at !== null && climbs < 4; climbs += 1) {
    let before = at.prev
    while (before !== null && (!isTag(before) || before.name === 'hr' || before.name === 'br')) before = before.prev
    if (before !== null) return headingIn(before)
    at = at.parent !== null && isTag(at.parent) ? at.parent : null
  }
  return null
}

function headingIn(element: Element): Element | null {
  if (/^h[1-6]$|^dt$|^p$|^title$/u.test(element.name)) return element
  const inner = element.children.filter(isTag)
  return inner.length === 1 && inner[0] !== undefined && element.name !== 'ol' && element.name !== 'ul' ? headingIn(inner[0]) : /^h[1-6]$/u.test(inner[0]?.name ?? '') ? inner[0] ?? null : null
}
