/** Drops from the home of the text what stands in it without being text. */
import type { Paragraph } from '../formats/html-text.ts'
import type { HtmlElement } from '../formats/html-tree.ts'

const HEADING = /^h[1-6]$/u

/** `paragraphs` without the headline, lists of links, and headings that nothing follows. */
export function trimmed(paragraphs: readonly Paragraph[], home: HtmlElement): readonly Paragraph[] {
  const kept = paragraphs.filter(paragraph => !isLinkList(paragraph) && paragraph.block.name !== 'h1')
  while (kept.length > 1 && HEADING.test(kept.at(-1)?.block.name ?? '')) kept.pop()
  return kept.length > 0 ? kept : paragraphs.filter(paragraph => paragraph.block !== home || paragraphs.length === 1)
}

function isLinkList({ text, linkCharacters, block }: Paragraph): boolean {
  return linkCharacters > text.length * 0.8 && (block.name !== 'p' || text.length < 80)
}
