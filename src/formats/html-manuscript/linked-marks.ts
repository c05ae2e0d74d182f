/** Finds the links that are markers: by what they say of themselves, and by the note they lead to, which begins with the same number or leads back. */
import type { NoteNumber } from '../../model/manuscript.ts'
import type { ChildNode } from 'domhandler'
import { isTag, type Element } from '../html-tree.ts'
import { isBracketed, LABEL_LENGTH_MAX, labelIn, leadsBack } from './labels.ts'
import type { InnerLink } from './links.ts'
import { isWithin, type Outline } from './outline.ts'
import { parentOf } from './part.ts'
import { around, isPageBreak, saysByRoleItIsNote, saysItIsMarker, saysItIsNote, saysItIsWork, saysItLeadsBack, saysItListsNotes } from './signs.ts'

export interface LinkedMark {
  readonly link: InnerLink
  /** As a reader sees it; `null` where a style counts. */
  readonly label: NoteNumber
  /** It stands in a note and leads to another. */
  readonly isNested: boolean
}

interface Candidate extends LinkedMark {
  readonly saysMarker: boolean
}

/** In document order. A link to a note that is not there counts only where it says that it is a marker. */
export function linkedMarks(links: readonly InnerLink[], outline: Outline): readonly LinkedMark[] {
  const inbound = new Map<Element, InnerLink[]>()
  for (const link of links) if (link.to !== null) inbound.set(link.to, [...(inbound.get(link.to) ?? []).slice(0, INBOUND_MAX), link])
  return links.flatMap((link): readonly LinkedMark[] => {
    const candidate = candidateOf(link, outline)
    return candidate !== null && isMark(candidate, { inbound, outline }) ? [{ link, label: candidate.label, isNested: candidate.isNested }] : []
  })
}

/** Links to one element that are looked at: enough to find a pair. */
const INBOUND_MAX = 50

interface Context { readonly inbound: ReadonlyMap<Element, readonly InnerLink[]>; readonly outline: Outline }

function candidateOf(link: InnerLink, outline: Outline): Candidate | null {
  const ink = outline.inkOf(link.from, LABEL_LENGTH_MAX + 1)
  const saysMarker = around(link.from, element => saysItIsMarker(element) && isNoMoreThan(link.from, element, outline)) !== null
  if (leadsBack(ink) && !(saysMarker && labelIn(ink) !== null)) return null
  if (saysItLeadsBack(link.from) || (!saysMarker && isInNavigation(link.from))) return null
  const label = labelIn(ink)
  if (label === null && !(saysMarker && outline.placeOf(link.from).end - outline.placeOf(link.from).start <= LABEL_LENGTH_MAX)) return null
  return { link, label, saysMarker, isNested: around(link.from, saysNote) !== null }
}

/** Whether `outer` holds hardly more than the link: a raised pair of brackets around it. */
function isNoMoreThan(link: Element, outer: Element, outline: Outline): boolean {
  const [own, all] = [outline.placeOf(link), outline.placeOf(outer)]
  return all.end - all.start - (own.end - own.start) <= 4 && all.lastOrder - all.order <= OUTER_ELEMENTS_MAX
}
const OUTER_ELEMENTS_MAX = 12

function isInNavigation(link: Element): boolean {
  return around(link, ({ name, attribs }) => name === 'nav' || /\b(?:doc-)?(?:toc|index|navigation|page-?list)\b/u.test(`${attribs['role'] ?? ''} ${attribs['epub:type'] ?? ''}`) || attribs['id'] === 'toc') !== null
}

const saysNote = (element: Element) => saysItIsNote(element) || saysItListsNotes(element) || saysItIsWork(element) || element.attribs['role'] === 'tooltip'

function isMark({ link, label, saysMarker, isNested }: Candidate, context: Context): boolean {
  const { from, to } = link
  const { outline } = context
  if (to === null) return saysMarker
  const [here, there] = [outline.placeOf(from), outline.placeOf(to)]
  if (isWithin(here, there)) return false
  const note = around(to, saysNote)
  // ways back lead out of notes
  if (saysMarker && (!isNested || note !== null)) return true
  if (isHeading(to) || isPageBreak(to)) return false
  if (isNested || label === null) return note !== null && !isNested && saysByRoleItIsNote(note)
  if (note !== null) return !(saysItIsWork(note) && isYear(label))
  const back = wayBack(link, context)
  if (back !== null) return here.order < there.order ? !leadsFromNote(from, back, outline) : leadsFromNote(back, from, outline)
  // a law's paragraphs and a book's propositions begin with their numbers too
  const isCounted = countedNumber(to) === label
  if (here.order > there.order || outline.isAtStart(from, here.block) || !(isCounted || beginsWith(to, label, outline))) return false
  return isRaised(from, outline) || isInBrackets(from, outline, isCounted ? '[(' : '[')
}

/** The link of a pair that stands at its line's start while the other does not is the note's number. */
function leadsFromNote(from: Element, back: Element, outline: Outline): boolean {
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

/** It stands in what is raised, or its number does. */
function isRaised(link: Element, outline: Outline, depth = 0): boolean {
  return outline.placeOf(link).isRaised || (depth < RAISED_DEPTH_MAX && link.children.some(child => isTag(child) && isRaised(child, outline, depth + 1)))
}
const RAISED_DEPTH_MAX = 6

/** An author's name stands before it. */
const isYear = (label: NoteNumber) => typeof label === 'number' && label >= 1000

/** Alone in them or in a row of numbers. */
function isInBrackets(link: Element, outline: Outline, kinds: string): boolean {
  const { start, end, block } = outline.placeOf(link)
  const from = Math.max(outline.placeOf(block).start, start - BRACKET_REACH)
  const opening = /([[(])[\d,;–-]*$/u.exec(isBracketed(outline.inkOf(link, 1)) ? outline.inkOf(link, 1) : outline.ink.slice(from, start))?.[1]
  return opening !== undefined && kinds.includes(opening) && /[\])]/u.test(outline.ink.slice(end - 1, end + BRACKET_REACH))
}
const BRACKET_REACH = 40

function isHeading(target: Element): boolean {
  return around(target, ({ name }) => /^h[1-6]$/u.test(name)) !== null || target.children.some(child => isTag(child) && /^h[1-6]$|^header$/u.test(child.name) && !/^\s*\W?\d+\W?\s*$/u.test(textOfHeading(child)))
}

/** `<h4>1</h4>` numbers a note, `<h2>1 Introduction</h2>` opens a section. */
function textOfHeading(heading: Element): string {
  return heading.children.map(child => (isTag(child) ? textOfHeading(child) : 'data' in child ? child.data : '')).join('')
}

/** A link that leads from where `to` is to the marker or right beside it. */
function wayBack({ from, to }: InnerLink, { inbound, outline }: Context): Element | null {
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
function homeOf(to: Element, outline: Outline): Element {
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

/** The number that a browser prints before an item of an ordered list. */
export function countedNumber(target: Element): number | null {
  const item = around(target, ({ name }) => name === 'li')
  const list = item === null ? null : parentOf(item)
  if (item === null || list?.name !== 'ol') return null
  const value = Number.parseInt(item.attribs['value'] ?? '', 10)
  if (Number.isSafeInteger(value)) return value
  const start = Number.parseInt(list.attribs['start'] ?? '1', 10)
  return (Number.isSafeInteger(start) ? start : 1) + indexInList(item)
}

const indices = new WeakMap<Element, number>()

/** Counted once for a whole list. */
function indexInList(item: Element): number {
  const known = indices.get(item)
  if (known !== undefined) return known
  let index = 0
  for (const child of parentOf(item)?.children ?? []) if (isTag(child) && child.name === 'li') indices.set(child, index++)
  return indices.get(item) ?? 0
}

function beginsWith(to: Element, label: NoteNumber, outline: Outline): boolean {
  const home = homeOf(to, outline)
  if (label === null || !outline.isAtStart(to, home)) return false
  return OPENING.exec(outline.inkOf(home, LABEL_LENGTH_MAX))?.slice(1).some((opening: string | undefined) => opening !== undefined && (String(label) === opening || labelIn(opening) === label)) === true
}

/** Letters number a note only with a mark behind them: of `a Smith` and `as` the ink is the same. */
const OPENING = /^[[(]?(?:([^\p{L}\d]{1,5})|(\d{1,5})(?!\d)|(\p{L}{1,7})(?=[.)\]:]))/u
