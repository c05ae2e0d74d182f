/** The elements of a page that are open, and which of them a tag closes (after the HTML Standard's stack of open elements, 13.2.4.2). */
import type { Element } from 'domhandler'
import { BLOCK, SCOPE } from './html-names.ts'

interface Open { readonly name: string; readonly element: Element }

/** How many open elements an end tag looks through for its start; real pages need a dozen. */
const REACH_MAX = 1024

export class OpenElements {
  /** Outermost first; the root never closes. */
  readonly #open: Open[]
  /** How many of each name are open: an end tag without any need not look. */
  readonly #openOf = new Map<string, number>()
  /** The innermost. */
  current: Element

  constructor(private readonly root: Element) {
    this.#open = [{ name: root.name, element: root }]
    this.current = root
  }

  get depth(): number { return this.#open.length }

  has(name: string): boolean { return (this.#openOf.get(name) ?? 0) > 0 }

  /** `element` may be one that is open already, and lends its place. */
  push(name: string, element: Element): void {
    this.#open.push({ name, element })
    this.#openOf.set(name, (this.#openOf.get(name) ?? 0) + 1)
    this.current = element
  }

  /** Closes all up to the innermost `name`, unless a boundary comes first; an inline end tag does not close a block. */
  closeTo(name: string, boundaries: ReadonlySet<string>): void {
    const isInline = !BLOCK.has(name) && name !== 'a' && name !== 'head' && name !== 'button' && !SCOPE.has(name)
    const lowest = Math.max(0, this.#open.length - REACH_MAX)
    for (let at = this.#open.length - 1; at >= lowest; at -= 1) {
      const open = this.#open[at]
      if (open === undefined) return
      if (open.name === name) { this.#truncate(at); return }
      if (boundaries.has(open.name) || (isInline && BLOCK.has(open.name))) return
    }
  }

  /** Closes the innermost of `ends` and, as long as others of them stand around it, those too. */
  closeAll(ends: ReadonlySet<string>, boundaries: ReadonlySet<string>): void {
    // Above the last of them nothing need be looked through: a page of nothing but open elements would take half a minute.
    let left = [...ends].reduce((sum, name) => sum + (this.#openOf.get(name) ?? 0), 0)
    const lowest = Math.max(0, this.#open.length - REACH_MAX)
    let outermost = -1
    for (let at = this.#open.length - 1; at >= lowest && left > 0; at -= 1) {
      const name = this.#open[at]?.name ?? ''
      if (ends.has(name)) { outermost = at; left -= 1 } else if (boundaries.has(name)) break
    }
    if (outermost >= 0) this.#truncate(outermost)
  }

  #truncate(length: number): void {
    for (let open = this.#open.pop(); open !== undefined; open = this.#open.pop()) {
      this.#openOf.set(open.name, (this.#openOf.get(open.name) ?? 1) - 1)
      if (this.#open.length <= length) break
    }
    this.current = this.#open.at(-1)?.element ?? this.root
  }
}
