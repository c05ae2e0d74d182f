/** The same tree with the places of its nodes, as the tokenizer tells them. */
import { Text, type Element } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { TreeBuilder } from './html-builder.ts'

export class PlacedTreeBuilder extends TreeBuilder {
  readonly #source: string
  readonly #isXhtml: boolean
  #tagStart = 0
  #textAt: readonly [start: number, end: number] = [0, 0]

  constructor(source: string, dialect: 'html' | 'xhtml', elementsMax: number) {
    super(source, elementsMax)
    this.#source = source
    this.#isXhtml = dialect === 'xhtml'
  }

  override onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1
    super.onopentagname(start, end)
  }

  override onopentagend(end?: number): void { this.#placeStart(end, () => { super.onopentagend() }) }
  override onselfclosingtag(end?: number): void { this.#placeStart(end, () => { super.onselfclosingtag() }) }

  override ontext(start: number, end: number): void {
    this.#textAt = [start, end]
    super.ontext(start, end)
  }

  override ontextentity(codePoint: number, end = 0): void {
    this.#textAt = [this.#source.lastIndexOf('&', end - 1), end]
    super.ontextentity(codePoint)
  }

  override oncdata(start: number, end: number, endOffset: number): void {
    this.#textAt = [start, end - endOffset]
    super.oncdata(start, end, endOffset)
  }

  protected override addText(text: string): void {
    DomUtils.appendChild(this.open.current, placed(new Text(text), ...this.#textAt))
  }

  #placeStart(end: number | undefined, start: () => void): void {
    const before = this.elements.length
    start()
    const added = this.elements[before]
    if (added !== undefined && end !== undefined) placed(added, this.#tagStart, end + 1)
  }

  protected override mayCloseItself(): boolean { return this.#isXhtml || super.mayCloseItself() }
}

function placed<Kind extends Text | Element>(node: Kind, start: number, end: number): Kind {
  node.startIndex = start
  node.endIndex = end
  return node
}
