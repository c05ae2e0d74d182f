/** What documents cite, set aside on a disk by site, and given back as pages in portions that fit into memory. */
import * as v from 'valibot'
import type { Spool } from '../model/world.ts'
import { partOf, PARTS } from '../url/index.ts'
import { copiesIn, pagesOf, type CitedCopy, type Draft, type PagePlan } from './references.ts'

/** Pages of whole sites: each page that they cite in one portion only, the same one for the same documents. */
export interface Portion {
  readonly number: number
  /** In the order of their first mention. */
  pages(): Promise<readonly PagePlan[]>
}

/** Citations of one portion, as far as sites let them be parted (measured: with 6,000 an audit holds 35 MB more). */
const CITATIONS_MAX = 3_000

interface Aside {
  /** Counts the citations of all documents. */
  readonly place: number
  readonly draft: Draft
  /** Of a page whose archived copy is cited: it is looked at beside the copy. */
  readonly original: { readonly key: CitedCopy['key']; readonly url: string } | null
}

// The line's sum has shown that it is whole, and this process wrote it.
const asideShape = v.custom<Aside>(value => v.is(v.object({ place: v.number(), draft: v.object({ id: v.string(), claims: v.array(v.unknown()) }), original: v.nullable(v.object({ key: v.string(), url: v.string() })) }), value))

export class Citations {
  readonly #spool: Spool
  readonly #citationsMax: number
  readonly #counts: number[] = Array<number>(PARTS).fill(0)
  #place = 0

  /** `citationsMax`: of a portion, unless one site has more. */
  constructor(spool: Spool, citationsMax = CITATIONS_MAX) {
    this.#spool = spool
    this.#citationsMax = citationsMax
  }

  async add(drafts: readonly Draft[]): Promise<void> {
    for (const draft of drafts) if (draft.pageId !== null) await this.#setAside(draft.pageId, { place: this.#place += 1, draft: lean(draft), original: null })
    for (const { key, url, draft } of copiesIn(drafts)) await this.#setAside(key, { place: this.#place += 1, draft: lean(draft), original: { key, url } })
  }

  /** At least one, which may be empty. */
  portions(): readonly Portion[] {
    const groups: number[][] = [[]]
    let citations = 0
    for (const [part, count] of this.#counts.entries()) {
      if (citations > 0 && citations + count > this.#citationsMax) { groups.push([]); citations = 0 }
      groups.at(-1)?.push(part)
      citations += count
    }
    return groups.map((parts, number) => ({ number, pages: () => this.#pagesIn(parts) }))
  }

  async #setAside(key: string, aside: Aside): Promise<void> {
    const part = partOf(key)
    this.#counts[part] = (this.#counts[part] ?? 0) + 1
    await this.#spool.add(part, aside)
  }

  async #pagesIn(parts: readonly number[]): Promise<readonly PagePlan[]> {
    const asides: Aside[] = []
    for (const part of parts) await this.#spool.read(part, value => { asides.push(v.parse(asideShape, value)) })
    asides.sort((one, other) => one.place - other.place)
    return pagesOf(asides.filter(({ original }) => original === null).map(({ draft }) => draft), asides.flatMap(({ original, draft }) => (original === null ? [] : [{ ...original, draft }])))
  }
}

/** Without what stays in its document: looking at a page needs what is claimed of it, and when it was cited. */
function lean(draft: Draft): Draft {
  const { note, source } = draft
  return { ...draft, note: { ...note, text: '', body: { ...note.body, text: '', places: [], targets: [] }, addresses: [], sources: [] }, source: source === null ? null : { ...source, addresses: [] } }
}
