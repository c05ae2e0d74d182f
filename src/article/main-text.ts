/** Finds the main text of a page: leaves the furniture out, goes down to where the running text gathers, drops what is none there. */
import { isUnseen, paragraphsOf, type Paragraph } from '../formats/html-text.ts'
import type { HtmlElement } from '../formats/html-tree.ts'
import { suspicionOf } from './furniture.ts'
import { bodyHint } from './hints.ts'
import { massOf } from './prose.ts'
import { trimmed } from './trim.ts'

/** Share of all running text above which an element is no furniture, whatever its name (measured on article pages). */
const SURE_SHARE = 0.7
const LIKELY_SHARE = 0.3
/** The way down goes on while one child holds this share of the text. */
const DESCENT_SHARE = 0.75
/** An element that calls itself the body of the article is believed with this share. */
const HINT_SHARE = 0.4

/** The paragraphs of the main text; `everything`: all that can be seen below `root`. */
export function mainParagraphs(root: HtmlElement, everything: readonly Paragraph[]): readonly Paragraph[] {
  const weights = massOf(everything)
  const total = weights.get(root) ?? 0
  const isLeftOut = leavesOut(weights, total)
  if (total === 0) return fragments(everything, paragraphsOf(root, isLeftOut))
  const kept = paragraphsOf(root, isLeftOut)
  const mass = massOf(kept)
  const home = homeOf(root, mass)
  return trimmed(paragraphsOf(home, isLeftOut), home)
}

/** A page without running text: what is no link and no headline, outside of furniture if there is such. */
function fragments(everything: readonly Paragraph[], kept: readonly Paragraph[]): readonly Paragraph[] {
  const isText = ({ text, linkCharacters, block }: Paragraph) => linkCharacters < text.length / 2 && block.name !== 'h1'
  return [kept, everything].map(paragraphs => paragraphs.filter(isText)).find(found => found.length > 0) ?? []
}

function leavesOut(mass: ReadonlyMap<HtmlElement, number>, total: number): (element: HtmlElement) => boolean {
  return element => {
    if (isUnseen(element)) return true
    const suspicion = suspicionOf(element)
    if (suspicion === null) return false
    return (mass.get(element) ?? 0) < total * (suspicion === 'sure' ? SURE_SHARE : LIKELY_SHARE)
  }
}

/** The innermost element in which most of the running text gathers. */
function homeOf(root: HtmlElement, mass: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const total = mass.get(root) ?? 0
  let home = root
  for (;;) {
    const own = mass.get(home) ?? 0
    let heaviest: HtmlElement | null = null
    for (const child of home.children) {
      if (typeof child !== 'string' && (heaviest === null || (mass.get(child) ?? 0) > (mass.get(heaviest) ?? 0))) heaviest = child
    }
    if (heaviest === null || (mass.get(heaviest) ?? 0) < own * DESCENT_SHARE || heaviest.name === 'p') break
    home = heaviest
  }
  return bodyHint(home, element => (mass.get(element) ?? 0) >= total * HINT_SHARE) ?? home
}

export const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(paragraph => paragraph.text).join('\n\n')
