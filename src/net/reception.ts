/** Takes in one response as it comes and settles exactly once, with all that had come by then. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Broken, Ending, Exchange } from '../model/exchange.ts'
import type { FailureReason } from '../model/look.ts'
import { broken } from './exchange.ts'

interface Controller { abort(reason: Error): void }

/** Nothing is read in these, so their beginning is enough to tell that they are there. */
const UNREADABLE = /^(?:audio|video|image|font)\/|^application\/(?:zip|x-(?:7z|rar|tar)|vnd\.rar|x-iso)/iu
/** Of those only so many bytes are read (set by judgement). */
const UNREADABLE_BYTES_MAX = 64 * 1024

/** A body that stood still this share of the time before the deadline is hanging, not slow (set by judgement). */
const HANGING_SHARE = 0.5

export class Reception {
  #bytesMax: number
  readonly #settle: (exchange: Exchange) => void
  readonly #startedAt = performance.now()
  readonly #chunks: Buffer[] = []
  #controller: Controller | null = null
  #head: { readonly status: number; readonly headers: IncomingHttpHeaders } | null = null
  #bytes = 0
  #lastByteAt = 0
  #isSettled = false

  constructor(bytesMax: number, settle: (exchange: Exchange) => void) {
    this.#bytesMax = bytesMax
    this.#settle = settle
  }

  connected(controller: Controller): void {
    if (this.#isSettled) controller.abort(new Error('too late'))
    else this.#controller = controller
  }

  /** Informational answers (1xx) come before the real one and are passed over. */
  started(status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return
    this.#head = { status, headers }
    if (UNREADABLE.test(headers['content-type'] ?? '')) this.#bytesMax = Math.min(this.#bytesMax, UNREADABLE_BYTES_MAX)
  }

  take(chunk: Buffer): void {
    const room = this.#bytesMax - this.#bytes
    this.#chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
    this.#bytes += Math.min(chunk.length, room)
    this.#lastByteAt = performance.now()
    if (chunk.length > room) { this.#deliver('limit'); this.#stop() }
  }

  finish(): void {
    this.#deliver('whole')
  }

  /** The time is up: what came is given, with nothing come the phase that hung names the reason. */
  expire(): void {
    this.fail(broken(this.#hungAt()))
    this.#stop()
  }

  /** What came before it broke counts as an answer as soon as there is any of the body. */
  fail(failure: Broken): void {
    if (this.#head !== null && this.#bytes > 0) this.#deliver('early')
    else this.#end({ ...failure, status: this.#head?.status ?? null, isStale: failure.isStale && this.#head === null })
  }

  /** Nobody waits any more. */
  drop(): void {
    this.#isSettled = true
    this.#stop()
  }

  #hungAt(): FailureReason {
    if (this.#controller === null) return 'timeout-connect'
    if (this.#head === null) return 'timeout-headers'
    const now = performance.now()
    const isHanging = now - this.#lastByteAt > HANGING_SHARE * (now - this.#startedAt)
    return isHanging ? 'timeout-body' : 'timeout-total'
  }

  #deliver(ending: Ending): void {
    if (this.#head === null) { this.#end(broken('bad-response')); return }
    const { status, headers } = this.#head
    const cookies = headers['set-cookie'] ?? []
    this.#end({
      kind: 'arrived', status, headers: plain(headers), cookies: typeof cookies === 'string' ? [cookies] : cookies,
      sent: Buffer.concat(this.#chunks), ending, certificateEndsAt: null,
    })
  }

  #end(exchange: Exchange): void {
    if (this.#isSettled) return
    this.#isSettled = true
    this.#settle(exchange)
  }

  #stop(): void {
    this.#controller?.abort(new Error('enough'))
  }
}

/** Sent more than once these make no list: the first counts. */
const ALONE: ReadonlySet<string> = new Set(['location', 'content-type', 'retry-after', 'refresh', 'content-length'])

/** Cookies are kept apart: they are no evidence and nobody else's business. */
function plain(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'set-cookie' ? [] : [[name, typeof value === 'string' ? value : ALONE.has(name) ? value[0] ?? '' : value.join(', ')]]))
}
