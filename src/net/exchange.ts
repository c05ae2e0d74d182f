/** One request and what came of it, before anything is made of it. */
import type { Broken, TimedExchange } from '../model/exchange.ts'
import type { BodyFlaw, FailureReason, TlsState } from '../model/look.ts'
import type { Trust } from './connector.ts'
import type { Hold } from './room.ts'

export interface Question {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Sent by POST; `null`: nothing is sent, by GET. */
  readonly content: string | null
  readonly trust: Trust
  /** On a connection of its own. */
  readonly isFresh: boolean
  /** Read by a parser that forgives what browsers forgive. */
  readonly isLenient: boolean
  /** Bytes of the body, as sent, after which no more is read. */
  readonly bytesMax: number
  /** What the look holds of bodies. */
  readonly hold: Hold
  /** From the connection to the last byte. */
  readonly timeoutMs: number
  /** Called when the connection stands and the request goes out. */
  readonly onSent: () => void
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
  readonly certificateEndsAt: string | null
}

export const broken = (reason: FailureReason): Broken => ({ kind: 'broken', reason, status: null, certificate: null, isStale: false, isGarbled: false })

/** Gives what came of a question: from the net, or from an earlier run. */
export interface Courier {
  /** Rejects with `signal.reason` on abort; every other end is a value. */
  ask(question: Question, signal: AbortSignal): Promise<TimedExchange>
  close(): Promise<void>
}
