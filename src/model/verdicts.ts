/** What is said of a link, of a page's identity and of a quotation. */
import type { FailureReason, Hop, Snapshot, TlsState } from './look.ts'

export type LinkState =
  | 'ok' | 'moved' | 'dead' | 'soft-404' | 'failing' | 'blocked' | 'unreachable' | 'malformed' | 'not-checked'

/** Why a link's state is what it is; `null` needs no reason. */
export type LinkReason =
  | FailureReason | 'http-status' | 'not-found-twice' | 'gone-twice' | 'not-found-text' | 'same-as-missing-sibling'
  | 'redirect-to-home' | 'redirect-to-section' | 'redirect-to-login' | 'redirect-to-error-page' | 'parked' | 'empty-body'
  | 'article-removed' | 'challenge' | 'login-wall' | 'paywall' | 'rate-limited' | 'server-error' | 'network-down'
  | 'no-address' | 'address-doubtful' | null

export interface Link {
  readonly state: LinkState
  readonly status: number | null
  readonly finalUrl: string | null
  readonly redirects: readonly Hop[]
  readonly tls: TlsState
  readonly reason: LinkReason
  readonly checkedAt: string | null
  readonly fromCache: boolean
  /** The archived copy nearest to the date of citation, when one was looked for and found. */
  readonly archive: Snapshot | null
}

export type Verdict = 'confirmed' | 'refuted' | 'unverified'

export interface Identity {
  readonly verdict: Verdict
  readonly pageTitle: string | null
  readonly pageDate: string | null
  readonly language: string | null
  readonly score: number | null
}

export type MatchKind =
  | 'verbatim' | 'near' | 'elided' | 'paraphrase' | 'translated' | 'numbers-differ' | 'names-differ' | 'negation-differs'
  | 'wording-differs' | 'not-found' | 'not-checkable'

/** One token where quotation and page part. `quoted` or `found` is empty where a side lacks it. */
export interface Difference {
  readonly kind: 'number' | 'unit' | 'name' | 'negation' | 'quantifier' | 'modal' | 'word'
  readonly quoted: string
  readonly found: string
}

export interface Match {
  readonly verdict: Verdict
  readonly kind: MatchKind
  /** How well the best passage fits, 0..1; `null` when nothing was compared. */
  readonly score: number | null
  /** The best passage of the page, in its own characters. */
  readonly passage: string | null
  readonly differences: readonly Difference[]
}

/** Which copy a match was made against. */
export type Against = 'live' | 'archive' | null

export interface CopyMatch extends Match { readonly against: Against }
