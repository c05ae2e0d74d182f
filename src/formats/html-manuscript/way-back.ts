/** Pairs of links: from a marker to its note and from there back. */
import type { ChildNode } from 'domhandler'
import { isTag, type Element } from '../html-tree.ts'
import { LABEL_LENGTH_MAX, labelIn, leadsBack } from './labels.ts'
import type { InnerLink } from './links.ts'
import { isWithin, type Outline } from './outline.ts'
import { parentOf } from './part.ts'
import { around, saysItLeadsBack } from './signs.ts'

export interface Context { readonly inbound: ReadonlyMap<Element, readonly InnerLink[]>; readonly outline: Outline }

/** A link that leads from where `to` is to the marker or right beside it. */
export function wayBack({ from, to }: InnerLink, { inbound, outline }: Context): Element | null {
  if (to === null) return null
  const region = outline.placeOf(homeOf(to, outline))
  const own = outline.placeOf(from)
  for (const near of nearby(from, outline)) {
    const back = (inbound.get(near) ?? []).find(link => link.from !== from && isWithin(outline.placeOf(link.from), region) && !isWithin(own, region) && looksLikeWayBack(link.from, from, outline))
    if (back !== undefined) return back.from
  }
  return null
}

/** Paragraphs that name each other are no notes: a way back is an arrow, or the same number, or nothing to read. */
function looksLikeWayBack(back: Element, mark: Element, outline: Outline): boolean {
  const [ink, own] = [back, mark].map(element => outline.inkOf(element, LABEL_LENGTH_MAX + 1))
  return ink === '' || ink === undefined || leadsBack(ink) || saysItLeadsBack(back) || (labelIn(ink) !== null && labelIn(ink) === labelIn(own ?? '')) || (isAtLineStart(back, outline) && labelIn(ink) !== null)
}

/** The note as far as it is plain to see: an inline element with more than a number is all of it. */
export function homeOf(to: Element, outline: Outline): Element {
  const { block } = outline.placeOf(to)
  if (to !== block && to.name !== 'a' && outline.hasWords(to)) return to
  return around(block, ({ name }) => name === 'li' || name === 'aside' || name === 'tr' || name === 'dd') ?? followedByDefinition(block) ?? block
}

function followedByDefinition(block: Element): Element | null {
  return block.name === 'dt' ? parentOf(block) : null
}

/** Before a marker an empty anchor may stand that ways back lead to. */
const NEARBY_MAX = 6

function nearby(from: Element, outline: Outline): readonly Element[] {
  const { block } = outline.placeOf(from)
  const found: Element[] = [from]
  const within = from.children.filter(isTag)
  found.push(...within.slice(0, NEARBY_MAX))
  for (let at: Element | null = from; at !== null && found.length < 40; at = parentOf(at)) {
    found.push(at)
    if (at === block) break
    let before = at.prev
    for (let steps = 0; before !== null && steps < NEARBY_MAX; steps += 1) {
      if (isTag(before)) found.push(before, ...before.children.filter(isTag).slice(0, NEARBY_MAX))
      before = before.prev
    }
    const after = at.next
    if (after !== null && isTag(after)) found.push(after)
  }
  return found
}

/** The link of a pair that stands at its line's start while the other does not is the note's number. */
export function leadsFromNote(from: Element, back: Element, outline: Outline): boolean {
  return isAtLineStart(from, outline) && !isAtLineStart(back, outline)
}

function isAtLineStart(link: Element, outline: Outline): boolean {
  const { block } = outline.placeOf(link)
  let at: ChildNode = link
  for (let steps = 0; steps < LINE_STEPS_MAX; steps += 1) {
    const before: ChildNode | null = at.prev
    if (before === null) {
      if (at.parent === null || at.parent === block || !isTag(at.parent)) return true
      at = at.parent
    } else if (isTag(before) ? outline.placeOf(before).start < outline.placeOf(before).end : 'data' in before && !/^[\s[(]*$/u.test(before.data)) return false
    else if (isTag(before) && before.name === 'br') return true
    else at = before
  }
  return false
}
const LINE_STEPS_MAX = 50
