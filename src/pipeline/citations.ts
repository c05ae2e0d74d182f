/** What documents cite, set aside on a disk by site, and given back as pages in portions that fit into memory. */
import * as v from 'valibot'
import type { Spool } from '../model/world.ts'
import { shareOf, SHARES, sliceOf } from '../url/index.ts'
import { copiesIn, pagesOf, type CitedCopy, type Draft, type PagePlan } from './references.ts'

/** Pages of whole sites, or a slice of those of a site that is too large: each page in one portion only, the same one for the same documents. */
export interface Portion {
  readonly number: number
  /** In the order of their first mention. */
  pages(): Promise<readonly PagePlan[]>
}

/** Citations of one portion, about (measured: with 6,000 an audit holds 35 MB more than with 3,000). */
const CITATIONS_MAX = 1_500

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
  readonly #counts: number[] = Array<number>(SHARES).fill(0)
  #place = 0

  /** `citationsMax`: of a portion, about. */
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
    const groups: Group[] = []
    let last: { shares: number[]; citations: number } = { shares: [], citations: 0 }
    for (const [share, count] of this.#counts.entries()) {
      if (count > this.#citationsMax) groups.push(...slicesOf(share, Math.ceil(count / this.#citationsMax)))
      else if (last.citations > 0 && last.citations + count > this.#citationsMax) { groups.push(wholeOf(last.shares)); last = { shares: [share], citations: count } }
      else if (count > 0) { last.shares.push(share); last.citations += count }
    }
    if (last.citations > 0 || groups.length === 0) groups.push(wholeOf(last.shares))
    return groups.map((group, number) => ({ number, pages: () => this.#pagesIn(group) }))
  }

  async #setAside(key: string, aside: Aside): Promise<void> {
    const share = shareOf(key)
    this.#counts[share] = (this.#counts[share] ?? 0) + 1
    await this.#spool.add(share, aside)
  }

  async #pagesIn({ shares, slice, slices }: Group): Promise<readonly PagePlan[]> {
    const asides: Aside[] = []
    for (const share of shares) {
      await this.#spool.read(share, value => {
        const aside = v.parse(asideShape, value)
        if (sliceOf(keyOf(aside), slices) === slice) asides.push(aside)
      })
    }
    asides.sort((one, other) => one.place - other.place)
    return pagesOf(asides.filter(({ original }) => original === null).map(({ draft }) => draft), asides.flatMap(({ original, draft }) => (original === null ? [] : [{ ...original, draft }])))
  }
}

/** What is read from the spool for one portion. */
interface Group { readonly shares: readonly number[]; readonly slice: number; readonly slices: number }

const wholeOf = (shares: readonly number[]): Group => ({ shares, slice: 0, slices: 1 })
const slicesOf = (share: number, slices: number): readonly Group[] => Array.from({ length: slices }, (_, slice) => ({ shares: [share], slice, slices }))

const keyOf = ({ draft, original }: Aside): string => original?.key ?? draft.pageId ?? ''

/** Without what stays in its document: looking at a page needs what is claimed of it, and when it was cited. */
function lean(draft: Draft): Draft {
  const { note, source } = draft
  return { ...draft, note: { ...note, text: '', body: { ...note.body, text: '', places: [], targets: [] }, addresses: [], sources: [] }, source: source === null ? null : { ...source, addresses: [] } }
}
