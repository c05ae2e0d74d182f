/** What stands within a leaf of Markdown: text, links, notes, citations, code. Every step of reading it is linear in the leaf's length. */
import type { EmphasisSign } from './emphasis.ts'

/** What a stretch [from, to) of a leaf's text is. */
export type Inline =
  /** `text` is what is meant, `null` where it stands there as it is. */
  | { readonly kind: 'text', readonly from: number, readonly to: number, readonly text: string | null }
  | { readonly kind: 'code', readonly from: number, readonly to: number }
  | { readonly kind: 'note', readonly from: number, readonly to: number, readonly label: string }
  | { readonly kind: 'cite', readonly from: number, readonly to: number, readonly key: string, readonly isNarrative: boolean }
  /** Pairs; those of `raised` and links may lack a partner in HTML. `target`: of links. */
  | { readonly kind: 'open' | 'close', readonly what: 'link' | 'inline-note' | 'raised', readonly from: number, readonly to: number, readonly target: string | null }
  /** A tag of HTML that parts blocks. */
  | { readonly kind: 'part', readonly from: number, readonly to: number }
  | (EmphasisSign & { readonly kind: 'emphasis' })

export interface Surroundings {
  /** Addresses of reference links by `labelKey`. */
  readonly links: ReadonlyMap<string, string>
  /** Whether `[^label]` is a marker. */
  readonly isNote: (label: string) => boolean
  /** Whether `@key` outside of brackets cites something. */
  readonly isWork: (key: string) => boolean
  /** Whether `[@key]` cites something, known or not. */
  readonly hasWorks: boolean
}
