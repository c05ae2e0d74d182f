/** HTML tree to what a reader sees: paragraphs in order, each knowing the elements it stands in. */
import { DomUtils } from 'htmlparser2'
import { BLOCK, UNSEEN } from './html-names.ts'
import { $, isTag, isText, type Element } from './html-tree.ts'

/** A run of text between two breaks. */
export interface Paragraph {
  /** Whitespace collapsed; never empty. */
  readonly text: string
  /** The block that holds it. */
  readonly block: Element
  /** How many of its characters stand in links. */
  readonly linkCharacters: number
  /** Characters of the link that it begins with, a date or a sign before it apart. */
  readonly openingLink: number
  /** How many links it holds. */
  readonly links: number
  /** All of it is bold. */
  readonly isStrong: boolean
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u
const ALL_INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/gu

/** Any blank but a single ordinary one between two words. */
const UNEVEN = /(?! )\s| {2}|^ | $/u

/** Whitespace collapsed to single blanks, none at the ends; zero-width and soft hyphens gone. */
export function collapse(text: string): string {
  const visible = INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text
  // Most texts of a page are even already, and looking costs less than replacing.
  const even = UNEVEN.test(visible) ? visible.replace(/\s+/gu, ' ').trim() : visible
  return even.length > UNBROKEN_MAX ? even.replace(UNBROKEN, '$& ') : even
}

/** No word of a page is as long; one of a hundred thousand letters, or digits and dots, is more than an expression's stack holds. */
const UNBROKEN_MAX = 1000
const UNBROKEN = /\S{1000}(?=\S)/gu

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu
/** Utility classes that hide from the eye. */
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader|hidden-print-only|is-hidden|u-hidden|element-invisible|hide-text|d-none)(?:\s|$)/iu

/** Whether the element is none that a reader sees, however the page is styled. */
export const isNeverSeen = (element: Element) => UNSEEN.has(element.name)

/** Whether neither the element nor anything in it can be seen before a script shows it. */
export function isUnseen(element: Element): boolean {
  if (isNeverSeen(element)) return true
  const { hidden, open, style, class: classes } = element.attribs
  if (hidden !== undefined || (element.name === 'dialog' && open === undefined)) return true
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true
  return classes !== undefined && HIDDEN_CLASS.test(classes)
}

/**
 * The paragraphs below `root`, without the elements that `leavesOut` names. Blocks and doubled `<br>` part paragraphs,
 * so does one `<br>` after the end of a sentence; other breaks and cells are blanks.
 */
export function paragraphsOf(root: Element, leavesOut: (element: Element) => boolean = isUnseen): Paragraph[] {
  const flow = new Flow()
  const visit = (element: Element, isLink: boolean, isStrong: boolean): void => {
    for (const child of element.children) {
      if (isText(child)) flow.add(child.data, element, isLink, isStrong)
      else if (!isTag(child)) continue
      else if (child.name === 'br') flow.lineBreak()
      else if (child.name === 'hr') flow.paragraphBreak()
      else if (!leavesOut(child)) {
        const isBlock = BLOCK.has(child.name)
        if (isBlock) flow.paragraphBreak(child)
        if (child.name === 'a') flow.countLink()
        visit(child, isLink || child.name === 'a', isStrong || child.name === 'b' || child.name === 'strong')
        if (isBlock) flow.paragraphBreak(element)
      }
    }
  }
  flow.paragraphBreak(root)
  visit(root, root.name === 'a', false)
  flow.paragraphBreak()
  return flow.paragraphs
}

/** Every character below the element, of scripts too, as it stands. */
export const allTextIn = (element: Element): string => $(element).text()

/** Characters and nodes of a headline, a byline or a line of date with all their markup, many times over. */
const LINE_SIZE_MAX = 5000

/** Whether so little stands below the element that it can be a line of the page; looks no farther than that. */
export function isLine(element: Element): boolean {
  let size = 0
  return DomUtils.find(node => (size += isText(node) ? node.data.length : 1) > LINE_SIZE_MAX, element.children, true, 1).length === 0
}

/** Characters of a page that are read: two long novels (set by judgement). */
export const TEXT_LENGTH_MAX = 1_500_000

const SENTENCE_END = /[.!?…:»"”]/u

/** A date with its time, and the blanks of a page's source (set by judgement). */
const BEFORE_OPENING_LINK = 40

/** Gathers text between breaks. */
class Flow {
  readonly paragraphs: Paragraph[] = []
  #text = ''
  #block: Element | null = null
  #linkCharacters = 0
  #openingLink = 0
  #links = 0
  #strongCharacters = 0
  #breaks = 0
  #endsSentence = false
  #lengthLeft = TEXT_LENGTH_MAX

  add(text: string, element: Element, isLink: boolean, isStrong: boolean): void {
    if (this.#breaks > 0 && text.trim() !== '') this.#resolveBreaks()
    this.#block ??= blockAround(element)
    if (this.#lengthLeft <= 0) return
    this.#lengthLeft -= text.length
    const trimmed = text.trim()
    const { length } = trimmed
    if (isLink && this.#text.length <= this.#openingLink + BEFORE_OPENING_LINK) this.#openingLink += length
    this.#text += text
    if (length > 0) this.#endsSentence = SENTENCE_END.test(trimmed.slice(-1))
    if (isLink) this.#linkCharacters += length
    if (isStrong) this.#strongCharacters += length
  }

  countLink(): void { this.#links += 1 }
  lineBreak(): void { this.#breaks += 1 }

  #resolveBreaks(): void {
    const block = this.#block
    if (this.#breaks > 1 || this.#endsSentence) this.paragraphBreak(block)
    else this.#text += ' '
    this.#breaks = 0
  }

  paragraphBreak(next: Element | null = this.#block): void {
    const text = collapse(this.#text)
    if (text !== '' && this.#block) {
      this.paragraphs.push({
        text, block: this.#block, linkCharacters: Math.min(text.length, this.#linkCharacters), openingLink: this.#openingLink, links: this.#links, isStrong: this.#strongCharacters >= text.length * 0.9,
      })
    }
    this.#text = ''
    this.#linkCharacters = this.#openingLink = this.#links = this.#strongCharacters = this.#breaks = 0
    this.#block = next
  }
}

function blockAround(element: Element): Element {
  let block = element
  while (!BLOCK.has(block.name) && block.parent && isTag(block.parent)) block = block.parent
  return block
}
