/** How much running text stands where: paragraphs are weighed, and their weight adds up along their ancestors. */
import type { Paragraph } from '../formats/html-text.ts'
import type { Element, ParentNode } from '../formats/html-tree.ts'

/** Below this a paragraph is a label, a date or a menu item (Readability asks 25 characters of a paragraph), unless it is marked up as one and is a sentence. */
const PARAGRAPH_CHARACTERS = 25
/** With this share of its characters in links a paragraph is no running text any more (boilerpipe, WSDM 2010: .33; measured .5); below, it counts the less the nearer it comes. */
const LINK_SHARE_MAX = 0.5
/** What stands beside the links of a list item is a sentence of its own from this length on. */
const REMARK_CHARACTERS = 40
/** What a piece without the end of a sentence counts of its length. */
const FRAGMENT_WEIGHT = 0.2
export const HEADING = /^h[1-6]$/u
/** So long a piece is running text even without the end of a sentence. */
const SENTENCE_CHARACTERS = 120

/** Characters of running text in a paragraph: nearly its length for prose, nearly nothing for labels and lists of links. */
export function proseOf({ text, linkCharacters, block }: Paragraph): number {
  if (HEADING.test(block.name) || (text.length < PARAGRAPH_CHARACTERS && !(block.name === 'p' && isSentence(text)))) return 0
  if (linkCharacters > text.length * LINK_SHARE_MAX) return 0
  const own = (text.length - linkCharacters) * (1 - linkCharacters / text.length / LINK_SHARE_MAX)
  return isSentence(text) ? own : own * FRAGMENT_WEIGHT
}

/** Characters that speak against running text: labels and links, but not the links that a sentence stands beside. */
function clutterOf({ text, linkCharacters, block }: Paragraph): number {
  if (HEADING.test(block.name) && linkCharacters === 0) return 0
  if (text.length - linkCharacters >= REMARK_CHARACTERS && isSentence(text)) return 0
  return text.length
}

export function isSentence(text: string): boolean {
  return text.length > SENTENCE_CHARACTERS || /[.!?…։。]["'»”’)\]]*(?:\s|$)/u.test(text)
}

/** Characters of running text and of clutter in an element, its descendants' included. */
export interface Weights {
  prose(element: Element): number
  clutter(element: Element): number
}

export function weigh(paragraphs: readonly Paragraph[]): Weights {
  const weights = new Map<ParentNode, { prose: number; clutter: number }>()
  for (const paragraph of paragraphs) {
    const prose = proseOf(paragraph)
    const clutter = clutterOf(paragraph)
    for (let element: ParentNode | null = paragraph.block; element; element = element.parent) {
      const weight = weights.get(element)
      if (weight === undefined) weights.set(element, { prose, clutter })
      else {
        weight.prose += prose
        weight.clutter += clutter
      }
    }
  }
  return { prose: element => weights.get(element)?.prose ?? 0, clutter: element => weights.get(element)?.clutter ?? 0 }
}
