/** One request and what came of it, before anything is made of it: what travels between the net and a log of exchanges. */
import type { FailureReason, TlsState } from './look.ts'

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
  /** End of the certificate that the server showed, ISO 8601; `null`: none was seen. */
  readonly certificateEndsAt: string | null
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

/** An exchange with its time. */
export interface TimedExchange {
  readonly exchange: Exchange
  /** ISO 8601: when it came to its end. */
  readonly at: string
  /** Milliseconds from the question to the end. */
  readonly tookMs: number
}

/** An exchange as it is kept. */
export interface KeptExchange extends TimedExchange {
  readonly url: string
  /** As sent. */
  readonly requestHeaders: Readonly<Record<string, string>>
}

/** Takes down every exchange of a run, in the order in which they end. */
export interface ExchangeRecorder {
  /** Resolves when it is on the disk; never rejects. */
  keep(kept: KeptExchange): Promise<void>
}

/** Exchanges of an earlier run, to be had again. */
export interface ExchangeReplay {
  /** When that run began. */
  readonly startedAt: Date
  /** What came of asking `url`, in the order of that run, the last again and again; `null`: it was not asked. */
  next(url: string): Promise<TimedExchange | null>
}
