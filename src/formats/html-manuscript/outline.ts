/** Measures a page: how much can be read before each element, and in which block it stands, so that later questions cost nothing. */
import { BLOCK, UNSEEN } from '../html-names.ts'
import { isTag, isText, type Element } from '../html-tree.ts'
import { LABEL_LENGTH_MAX, labelIn } from './labels.ts'

export interface Place {
  /** Offsets into `ink`. */
  readonly start: number
  readonly end: number
  /** Number of the element, in the order of all parts, and of the last one within it. */
  readonly order: number
  readonly lastOrder: number
  /** The innermost block around it, itself if it is one. */
  readonly block: Element
  readonly isRaised: boolean
}

const RAISED_STYLE = /vertical-align\s*:\s*(?:super|text-top|top)/iu
const RAISED_CLASS = /(?:^|\s)(?:sup|super|superscript|mso(?:foot|end)notereference)(?:\s|$)/iu

/** What can be read of several pages in a row, blanks left out, and each element's place in it. */
export class Outline {
  readonly #places = new Map<Element, Place>()
  readonly #ink: string[] = []
  #length = 0
  #order = 0
  #joined: string | null = null

  add(root: Element): void {
    this.#visit(root, root, false)
  }

  get length(): number {
    return this.#length
  }

  /** All that can be read, without blanks. */
  get ink(): string {
    return this.#joined ??= this.#ink.join('')
  }

  placeOf(element: Element): Place {
    return this.#places.get(element) ?? { start: 0, end: 0, order: 0, lastOrder: 0, block: element, isRaised: false }
  }

  inkOf(element: Element, lengthMax: number): string {
    const { start, end } = this.placeOf(element)
    return this.ink.slice(start, Math.min(end, start + lengthMax))
  }

  /** Whether it holds more than a note's number. */
  hasWords(element: Element): boolean {
    const ink = this.inkOf(element, LABEL_LENGTH_MAX + 1)
    return ink !== '' && labelIn(ink) === null
  }

  /** Elements that can't be told from each other by what stands before them in their block are at its start. */
  isAtStart(element: Element, within: Element): boolean {
    return /^[[({]*$/u.test(this.ink.slice(this.placeOf(within).start, this.placeOf(element).start).slice(0, AT_START_MAX))
  }

  #visit(element: Element, block: Element, isRaised: boolean): void {
    const start = this.#length
    const order = this.#order++
    const own = BLOCK.has(element.name) ? element : block
    const raised = isRaised || element.name === 'sup' || RAISED_STYLE.test(element.attribs['style'] ?? '') || RAISED_CLASS.test(element.attribs['class'] ?? '')
    if (!UNSEEN.has(element.name)) {
      for (const child of element.children) {
        if (isTag(child)) this.#visit(child, own, raised && child.name !== 'sub')
        else if (isText(child)) this.#write(child.data)
      }
    }
    this.#places.set(element, { start, end: this.#length, order, lastOrder: this.#order - 1, block: own, isRaised: raised })
  }

  #write(text: string): void {
    const ink = text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/gu, '')
    this.#ink.push(ink)
    this.#length += ink.length
  }
}

/** More than brackets is no start; looking farther costs time on hostile pages. */
const AT_START_MAX = 4

/** Whether `inner` stands in `outer`, or is it. */
export function isWithin(inner: Place, outer: Place): boolean {
  return outer.order <= inner.order && inner.order <= outer.lastOrder
}
