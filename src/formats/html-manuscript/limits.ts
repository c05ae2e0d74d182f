/** Looks a page over before a tree is made of it: what is too much costs no memory. */
import { Tokenizer } from 'htmlparser2'
import { UNSEEN } from '../html-names.ts'
import { unreadable } from '../unreadable.ts'

/** Letters and signs, blanks not counted: twice the longest novels; their manuscript takes about 500 MB (measured). */
export const INK_MAX = 8_000_000
/** Elements, stretches of text and entities; a node takes some 300 bytes (measured), a book of 1,000 pages with 5,000 notes has 300,000. */
const NODES_MAX = 800_000
/** Smaller pages can't hold as much of either that it matters. */
const LOOKED_OVER_FROM = 1_000_000

/** Throws `Unreadable` for more than any book has. Linear, and no further than the limits. */
export function mustBeABook(source: string): void {
  if (source.length < LOOKED_OVER_FROM) return
  const tokenizer = new Tokenizer({ decodeEntities: true }, new Count(source))
  tokenizer.write(source)
  tokenizer.end()
}

export const tooMuchInk = () => unreadable`has more than ${INK_MAX / 1e6} million characters of text, more than any book: split it and check its parts`

class Count {
  readonly #source: string
  #ink = 0
  #nodes = 0
  #unseen: string | null = null

  constructor(source: string) { this.#source = source }

  onopentagname(start: number, end: number): void {
    const name = this.#source.slice(start, Math.min(end, start + NAME_MAX)).toLowerCase()
    if (this.#unseen === null && UNSEEN.has(name)) this.#unseen = name
    this.#node()
  }

  onclosetag(start: number, end: number): void {
    if (this.#unseen !== null && this.#source.slice(start, Math.min(end, start + NAME_MAX)).toLowerCase() === this.#unseen) this.#unseen = null
  }

  ontext(start: number, end: number): void {
    this.#node()
    if (this.#unseen !== null) return
    for (let at = start; at < end; at += 1) if (this.#source.charCodeAt(at) > SPACE) this.#ink += 1
    if (this.#ink > INK_MAX) throw tooMuchInk()
  }

  ontextentity(): void { this.#node() }
  onselfclosingtag(): void { this.#unseen = null }
  onopentagend(): void { /* its name was counted */ }
  onattribname(): void { /* attributes make no nodes */ }
  onattribdata(): void { /* likewise */ }
  onattribentity(): void { /* likewise */ }
  onattribend(): void { /* likewise */ }
  oncdata(): void { /* rare */ }
  oncomment(): void { /* no reader sees it */ }
  ondeclaration(): void { /* likewise */ }
  onprocessinginstruction(): void { /* likewise */ }
  onend(): void { /* all is counted */ }

  #node(): void {
    this.#nodes += 1
    if (this.#nodes > NODES_MAX) throw unreadable`is cut into more than ${NODES_MAX} pieces by its tags, more than any book: split it and check its parts`
  }
}

/** Of an element whose text no reader sees. */
const NAME_MAX = 20
const SPACE = 0x20
