/** Lists of other articles, told by their make: several neighbours, each led by a link, with a sentence or two beside it. */
import type { Paragraph } from '../formats/html-text.ts'
import { isTag, type Element, type ParentNode } from '../formats/html-tree.ts'
import { proseOf, type Weights } from './prose.ts'

/** So many neighbours are a list (of two, one may be a text with its source). */
const TEASERS_MIN = 3
/** A headline has more characters than the label of a menu, a name or a year. */
const HEADLINE_CHARACTERS_MIN = 15
/** A teaser says no more than this beside its headline (set by judgement: search engines show 160 characters, sites up to 300). */
const TEASER_PROSE_MAX = 400
/** Nearly all running text of a list stands in its teasers. */
const LIST_SHARE = 0.8

/** Whether an element's running text is that of teasers. */
export function teaserLists(paragraphs: readonly Paragraph[], weights: Weights): (element: Element) => boolean {
  const led = new Set<ParentNode>()
  for (const { openingLink, block } of paragraphs) {
    if (openingLink < HEADLINE_CHARACTERS_MIN) continue
    for (let at: ParentNode | null = block; at && !led.has(at); at = at.parent) led.add(at)
  }
  const isTeaser = (element: Element) => led.has(element) && weights.prose(element) > 0 && weights.prose(element) <= TEASER_PROSE_MAX
  // A list that running text stands beside is part of it: `ten things to read today`.
  let texts: ReadonlySet<ParentNode> | null = null
  const textBlocks = () => texts ??= new Set(paragraphs.filter(paragraph => paragraph.openingLink === 0 && proseOf(paragraph) > 0).map(({ block }) => block))
  const known = new Map<ParentNode, boolean>()
  const holdsText = (parent: ParentNode) => {
    const holds = known.get(parent) ?? (textBlocks().has(parent) || parent.children.some(child => isTag(child) && child.name === 'p' && textBlocks().has(child)))
    known.set(parent, holds)
    return holds
  }
  return element => {
    if (!led.has(element) || weights.prose(element) === 0) return false
    const teasers = element.children.filter(child => isTag(child)).filter(isTeaser)
    return teasers.length >= TEASERS_MIN && !(element.parent !== null && holdsText(element.parent)) && teasers.reduce((sum, teaser) => sum + weights.prose(teaser), 0) >= weights.prose(element) * LIST_SHARE
  }
}
