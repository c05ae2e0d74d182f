/** Finds the main text of a page: leaves the furniture out, takes the element where running text gathers, drops what is none there. */
import { paragraphsOf, type Paragraph } from '../formats/html-text.ts'
import { isTag, type Element, type ParentNode } from '../formats/html-tree.ts'
import { namesOf, suspicionOf, type Suspicion } from './furniture.ts'
import { namedBody } from './hints.ts'
import { isSentence, weigh, type Weights } from './prose.ts'
import { teaserLists } from './teasers.ts'
import { trimmed } from './trim.ts'

/** Share of all running text above which an element is no furniture, whatever its name (measured on article pages). */
const SURE_SHARE = 0.7
const SHARE: Readonly<Record<Exclude<Suspicion, null>, number>> = { certain: 0.95, sure: SURE_SHARE, likely: 0.3 }
/** What a character of clutter costs against one of running text when an element is chosen. */
const CLUTTER_COST = 1
/** An element that calls itself the body of the article is taken when it holds this share of the chosen one's running text. */
const NAMED_SHARE = 0.8

interface Page {
  readonly root: Element
  /** All that can be read below it. */
  readonly everything: readonly Paragraph[]
  readonly weights: Weights
  readonly isUnread: (element: Element) => boolean
  /** What the article is called. */
  readonly titles: readonly string[]
}

/** The paragraphs of the main text. */
export function mainParagraphs({ root, everything, weights, isUnread, titles }: Page): readonly Paragraph[] {
  const isFurniture = furnitureTest(weights, { total: weights.prose(root), isTeaserList: teaserLists(everything, weights) })
  const isLeftOut = (element: Element) => isUnread(element) || isFurniture(element)
  const kept = paragraphsOf(root, isLeftOut)
  if (weights.prose(root) === 0) return fragments(everything, kept)
  const home = homeOf(root, weigh(kept))
  const own = kept.filter(({ block }) => isWithin(block, home))
  return trimmed([...leadBefore(own, everything, titles), ...own], titles)
}

/** A lead may stand between the headline and the element that holds the rest: sentences without links, outside of furniture. */
function leadBefore([first]: readonly Paragraph[], everything: readonly Paragraph[], titles: readonly string[]): readonly Paragraph[] {
  const start = first === undefined ? -1 : everything.findIndex(({ text, block }) => block === first.block && text === first.text)
  const before = everything.slice(Math.max(0, start - LEAD_REACH), Math.max(0, start))
  const headline = before.findLastIndex(({ text, block }) => block.name === 'h1' || titles.includes(text))
  return headline < 0 ? [] : before.slice(headline + 1).filter(paragraph => isLead(paragraph))
}

/** Paragraphs between a headline and the text: date, author, lead, a picture with its caption (set by judgement). */
const LEAD_REACH = 12
/** Shorter lines are captions and labels. */
const LEAD_CHARACTERS_MIN = 60

function isLead(paragraph: Paragraph): boolean {
  if (paragraph.linkCharacters > 0 || paragraph.text.length < LEAD_CHARACTERS_MIN || !isSentence(paragraph.text)) return false
  let isNamed = false
  for (let at: ParentNode | null = paragraph.block; at && isTag(at); at = at.parent) {
    const suspicion = suspicionOf(at)
    if (suspicion === 'sure' || suspicion === 'certain') return false
    isNamed ||= namesOf(at).some(name => LEAD_NAMES.has(name))
  }
  return isNamed
}

/** What Russian-language sites call the first paragraph of a text. A deck below the headline, as English ones have it, says the text over again: it is read with what stands around. */
const LEAD_NAMES: ReadonlySet<string> = new Set(['lead', 'lid', 'anons', 'announce', 'announcement', 'annotation', 'annotaciya', 'preview', 'intro', 'introtext', 'vvodka', 'shortstory'])

/** A page without running text: what is no link and no headline, outside of furniture if there is such. */
function fragments(everything: readonly Paragraph[], kept: readonly Paragraph[]): readonly Paragraph[] {
  const isText = ({ text, linkCharacters, block }: Paragraph) => linkCharacters < text.length / 2 && block.name !== 'h1'
  return [kept, everything].map(paragraphs => paragraphs.filter(isText)).find(found => found.length > 0) ?? []
}

function isWithin(element: Element, home: Element): boolean {
  for (let at: ParentNode | null = element; at; at = at.parent) if (at === home) return true
  return false
}

function furnitureTest(weights: Weights, { total, isTeaserList }: { readonly total: number; readonly isTeaserList: (element: Element) => boolean }): (element: Element) => boolean {
  return element => {
    const suspicion = suspicionOf(element)
    const prose = weights.prose(element)
    return (suspicion !== null && prose <= total * SHARE[suspicion]) || (prose <= total * SURE_SHARE && isTeaserList(element))
  }
}

/** Of the elements on the way down along the heaviest child, the one whose running text most outweighs its other text. */
function homeOf(root: Element, weights: Weights): Element {
  const worth = (element: Element) => weights.prose(element) - weights.clutter(element) * CLUTTER_COST
  let home = root
  for (let next: Element | null = root; next; next = heaviestChild(next, weights)) {
    if (worth(next) >= worth(home)) home = next
  }
  if (home.name === 'p' && home.parent && isTag(home.parent)) home = home.parent
  const enough = weights.prose(home) * NAMED_SHARE
  return namedBody(home, element => weights.prose(element) >= enough) ?? home
}

function heaviestChild(element: Element, weights: Weights): Element | null {
  let heaviest: Element | null = null
  for (const child of element.children) {
    if (isTag(child) && weights.prose(child) > (heaviest === null ? 0 : weights.prose(heaviest))) heaviest = child
  }
  return heaviest
}

export const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(paragraph => paragraph.text).join('\n\n')
