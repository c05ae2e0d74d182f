/** Finds the links that are markers: by what they say of themselves, and by the note they lead to, which begins with the same number or leads back. */
import type { NoteNumber } from '../../model/manuscript.ts'
import { isTag, type Element } from '../html-tree.ts'
import { isBracketed, LABEL_LENGTH_MAX, labelIn, leadsBack } from './labels.ts'
import { countedNumber } from './counted-number.ts'
import type { InnerLink } from './links.ts'
import { isWithin, type Outline } from './outline.ts'
import { around, isPageBreak, saysByRoleItIsNote, saysItIsMarker, saysItIsNote, saysItIsWork, saysItLeadsBack, saysItListsNotes } from './signs.ts'
import { homeOf, leadsFromNote, wayBack, type Context } from './way-back.ts'

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

function beginsWith(to: Element, label: NoteNumber, outline: Outline): boolean {
  const home = homeOf(to, outline)
  if (label === null || !outline.isAtStart(to, home)) return false
  return OPENING.exec(outline.inkOf(home, LABEL_LENGTH_MAX))?.slice(1).some((opening: string | undefined) => opening !== undefined && (String(label) === opening || labelIn(opening) === label)) === true
}

/** Letters number a note only with a mark behind them: of `a Smith` and `as` the ink is the same. */
const OPENING = /^[[(]?(?:([^\p{L}\d]{1,5})|(\d{1,5})(?!\d)|(\p{L}{1,7})(?=[.)\]:]))/u
