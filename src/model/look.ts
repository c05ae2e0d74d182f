/** What came of looking at one address: an answer, or a failure as a value. */

/** State of the certificate; `null`: not https. */
export type TlsState = 'valid' | 'expired' | 'untrusted' | 'wrong-name' | null

export interface Hop { readonly from: string; readonly to: string; readonly status: number; readonly via: 'location' | 'meta-refresh' }

/** Peculiarities of a body that was read all the same. */
export type BodyFlaw = 'cut-at-limit' | 'ended-early' | 'bad-encoding' | 'wrong-length'

export const FAILURE_REASONS = [
  // may pass
  'timeout-connect', 'timeout-headers', 'timeout-body', 'timeout-total', 'reset', 'refused', 'no-route',
  // the first: the name does not exist, while others do at the same moment; the second: names can't be had
  'name-not-found', 'name-lookup-failed', 'tls-handshake', 'bad-response', 'headers-too-large', 'robots-unavailable',
  'redirect-loop', 'too-many-redirects', 'redirect-without-target',
  // the server's wish
  'robots-disallowed', 'retry-after-too-long',
  // our own guard
  'private-address', 'forbidden-scheme', 'forbidden-port', 'malformed-url',
  // not asked
  'offline', 'excluded',
] as const
export type FailureReason = (typeof FAILURE_REASONS)[number]

interface LookBase {
  /** The address asked first. */
  readonly url: string
  /** The last address reached. */
  readonly finalUrl: string
  readonly redirects: readonly Hop[]
  readonly tls: TlsState
  /** End of the last server's certificate, ISO 8601; `null`: not https, or not asked. */
  readonly certificateEndsAt: string | null
  /** ISO 8601 with offset. */
  readonly checkedAt: string
  readonly fromCache: boolean
  /** Requests sent for it, retries and hops included. */
  readonly requests: number
  /** Of those, the ones that asked again after a failure that may pass. */
  readonly retries: number
}

export interface Answer extends LookBase {
  readonly kind: 'answer'
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Unpacked, at most `bytesMax`. */
  readonly body: Uint8Array
  readonly flaws: readonly BodyFlaw[]
}

export interface Failure extends LookBase {
  readonly kind: 'failure'
  readonly reason: FailureReason
  /** Status of the last answer, if one came. */
  readonly status: number | null
}

export type Look = Answer | Failure

/** An archived copy (RFC 7089: memento). */
export interface Snapshot {
  /** Address at which a reader sees it. */
  readonly url: string
  /** ISO 8601. */
  readonly datetime: string
  /** The address whose copy it is. */
  readonly original: string
}

/** A copy as it stands for a citation. */
export interface ArchivedCopy extends Snapshot {
  /** Days from the date of citation to the copy's, negative before it; `null` when the citation has no date. */
  readonly daysFromCitation: number | null
}
