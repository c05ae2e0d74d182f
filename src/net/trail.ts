/** The way of one look so far, and the look that it ends in. */
import type { Answer, Failure, FailureReason, Hop, TlsState } from '../model/look.ts'
import type { Tally } from './tally.ts'

/** What an answer ends a trail with. */
type Ending = Pick<Answer, 'status' | 'headers' | 'body' | 'flaws'>

export class Trail {
  readonly #url: string
  readonly #tally: Tally
  readonly #redirects: Hop[] = []
  readonly #steps = new Set<string>()
  #reached: string
  #tls: TlsState = null
  #certificateEndsAt: string | null = null

  constructor(url: string, tally: Tally) {
    this.#url = url
    this.#tally = tally
    this.#reached = url
  }

  get hops(): number {
    return this.#redirects.length
  }

  /** Whether this address was asked with these cookies before: it will answer the same again. */
  isRound(url: URL, cookie: string): boolean {
    const step = `${url.origin}${url.pathname}${url.search} ${cookie}`
    if (this.#steps.has(step)) return true
    this.#steps.add(step)
    return false
  }

  /** `got`: `null` where nothing came. */
  arrive(url: string, got: { readonly tls: TlsState; readonly certificateEndsAt: string | null } | null): void {
    this.#reached = url
    this.#tls = got?.tls ?? null
    this.#certificateEndsAt = got?.certificateEndsAt ?? null
  }

  lead(hop: Hop): void {
    this.#redirects.push(hop)
  }

  /** `status` is the last answer's; without one, that of the redirect that led here. */
  fail(reason: FailureReason, status: number | null = null): Failure {
    return { kind: 'failure', ...this.#base(), fromCache: false, reason, status: status ?? this.#redirects.at(-1)?.status ?? null }
  }

  answer({ status, headers, body, flaws }: Ending, fromCache: boolean): Answer {
    return { kind: 'answer', ...this.#base(), fromCache, status, headers, body, flaws }
  }

  #base() {
    return { url: this.#url, finalUrl: this.#reached, redirects: this.#redirects, tls: this.#tls, certificateEndsAt: this.#certificateEndsAt, checkedAt: this.#tally.at, requests: this.#tally.requests, retries: this.#tally.retries }
  }
}
