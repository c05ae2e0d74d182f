/** One request and what came of it, before anything is made of it. */
import type { BodyFlaw, FailureReason, TlsState } from '../model/look.ts'
import type { Trust } from './connector.ts'

export interface Question {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly trust: Trust
  /** On a connection of its own. */
  readonly isFresh: boolean
  /** Read by a parser that forgives what browsers forgive. */
  readonly isLenient: boolean
  /** Bytes of the body, as sent, after which no more is read. */
  readonly bytesMax: number
  /** From the connection to the last byte. */
  readonly timeoutMs: number
  /** Called when the connection stands and the request goes out. */
  readonly onSent: () => void
}

/** How a body ended: as the server meant it, at our limit, or before its time. */
export type Ending = 'whole' | 'limit' | 'early'

export interface Arrived {
  readonly kind: 'arrived'
  readonly status: number
  /** Lower-case names, values as Latin-1, several joined by a comma; without cookies. */
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  /** As sent: not unpacked. */
  readonly sent: Buffer
  readonly ending: Ending
}

/** An answer, unpacked. */
export interface Received {
  readonly kind: 'received'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  readonly body: Uint8Array
  readonly flaws: readonly BodyFlaw[]
  readonly tls: TlsState
}

export interface Broken {
  readonly kind: 'broken'
  readonly reason: FailureReason
  /** Of the answer that broke off before any of its body came. */
  readonly status: number | null
  readonly certificate: Exclude<TlsState, null | 'valid'> | null
  readonly isStale: boolean
  /** Something came, but not by the letter of HTTP/1.1. */
  readonly isGarbled: boolean
}

export type Exchange = Arrived | Broken

export const broken = (reason: FailureReason): Broken => ({ kind: 'broken', reason, status: null, certificate: null, isStale: false, isGarbled: false })
