/** How much running text stands where: paragraphs are weighed, and their weight adds up along their ancestors. */
import type { Paragraph } from '../formats/html-text.ts'
import type { HtmlElement } from '../formats/html-tree.ts'

/** A paragraph below this is a label, a date or a menu item (Readability asks 25 characters of a paragraph). */
const PARAGRAPH_CHARACTERS = 25
/** A paragraph with this share of its characters in links is a list of links (boilerpipe, WSDM 2010: .33). */
const LINK_SHARE_MAX = 0.4
/** What a piece without the end of a sentence counts of its length. */
const FRAGMENT_WEIGHT = 0.2
/** So long a piece is running text even without the end of a sentence. */
const SENTENCE_CHARACTERS = 120

/** Characters of running text in a paragraph: nearly its length for prose, nearly nothing for labels and lists of links. */
export function proseOf({ text, linkCharacters }: Paragraph): number {
  if (text.length < PARAGRAPH_CHARACTERS || linkCharacters > text.length * LINK_SHARE_MAX) return 0
  const own = text.length - linkCharacters
  return isSentence(text) ? own : own * FRAGMENT_WEIGHT
}

export function isSentence(text: string): boolean {
  return text.length > SENTENCE_CHARACTERS || /[.!?…։。]["'»”’)\]]*(?:\s|$)/u.test(text)
}

/** Characters of running and of other text in an element, its descendants' included. */
export interface Weights {
  prose(element: HtmlElement): number
  other(element: HtmlElement): number
}

export function weigh(paragraphs: readonly Paragraph[]): Weights {
  const prose = new Map<HtmlElement, number>()
  const all = new Map<HtmlElement, number>()
  for (const paragraph of paragraphs) {
    const own = proseOf(paragraph)
    for (let element: HtmlElement | null = paragraph.block; element; element = element.parent) {
      if (own > 0) prose.set(element, (prose.get(element) ?? 0) + own)
      all.set(element, (all.get(element) ?? 0) + paragraph.text.length)
    }
  }
  return { prose: element => prose.get(element) ?? 0, other: element => (all.get(element) ?? 0) - (prose.get(element) ?? 0) }
}
