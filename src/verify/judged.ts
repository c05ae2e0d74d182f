/** A reference after everything was looked at: what findings are made from. */
import type { CitationKind, Source } from '../model/citation.ts'
import type { RepairedUrl } from '../model/url.ts'
import type { CopyMatch, Identity, Link } from '../model/verdicts.ts'

export interface JudgedClaim {
  readonly line: number
  /** Absent where the document's format knows none. */
  readonly page?: number
  /** Of several that make the document; absent where it is one. */
  readonly file?: string
  readonly text: string
  readonly quotes: readonly { readonly text: string; readonly match: CopyMatch; readonly isSaidByOthers?: true }[]
  readonly match: CopyMatch
  readonly isSaidByOthers?: true
}

/** A reference after everything was looked at. */
export interface JudgedReference {
  readonly kind: CitationKind
  readonly printed: string | null
  readonly target: string | null
  /** `null`: the note cites no address. */
  readonly repaired: RepairedUrl | null
  /** What the note says of the source's dates; `null`: no source was read. */
  readonly source: Pick<Source, 'year' | 'issued' | 'accessed'> | null
  readonly link: Link
  readonly identity: Identity
  readonly claims: readonly JudgedClaim[]
}
