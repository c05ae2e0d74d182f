/** How much running text stands where: paragraphs are weighed, and their weight adds up along their ancestors. */
import type { Paragraph } from '../formats/html-text.ts'
import type { HtmlElement } from '../formats/html-tree.ts'

/** A paragraph below this is a label, a date or a menu item (Readability asks 25 characters of a paragraph). */
const PARAGRAPH_CHARACTERS = 25
/** A paragraph with this share of its characters in links is a list of links (boilerpipe, WSDM 2010: .33). */
const LINK_SHARE_MAX = 0.4
/** What a short piece without the end of a sentence counts of its length. */
const FRAGMENT_WEIGHT = 0.2

/** Characters of running text in a paragraph: nearly its length for prose, nearly nothing for labels and lists of links. */
export function proseOf({ text, linkCharacters }: Paragraph): number {
  if (text.length < PARAGRAPH_CHARACTERS || linkCharacters > text.length * LINK_SHARE_MAX) return 0
  const own = text.length - linkCharacters
  return isSentence(text) ? own : own * FRAGMENT_WEIGHT
}

export function isSentence(text: string): boolean {
  return /[.!?…։。]["'»”’)\]]*(?:\s|$)/u.test(text) || text.length > 120
}

/** Weight of running text in each element, its descendants' included. */
export function massOf(paragraphs: readonly Paragraph[]): ReadonlyMap<HtmlElement, number> {
  const mass = new Map<HtmlElement, number>()
  for (const paragraph of paragraphs) {
    const prose = proseOf(paragraph)
    if (prose === 0) continue
    for (let element: HtmlElement | null = paragraph.block; element; element = element.parent) mass.set(element, (mass.get(element) ?? 0) + prose)
  }
  return mass
}
