/** Takes in one response as it comes and settles exactly once, with all that had come by then. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Broken, Ending, Exchange } from '../model/exchange.ts'
import type { FailureReason } from '../model/look.ts'
import { broken } from './exchange.ts'
import { Gathered } from './gathered.ts'

/** What can be done to a body under way. */
interface Controller {
  abort(reason: Error): void
  pause(): void
  resume(): void
}

/** Nothing is read in these, so their beginning is enough to tell that they are there. */
const UNREADABLE = /^(?:audio|video|image|font)\/|^application\/(?:zip|x-(?:7z|rar|tar)|vnd\.rar|x-iso)/iu
/** Of those only so many bytes are read (set by judgement). */
const UNREADABLE_BYTES_MAX = 64 * 1024

/** A body that stood still this share of the time before the deadline is hanging, not slow (set by judgement). */
const HANGING_SHARE = 0.5

export interface Receiving {
  /** Of the body, as sent. */
  readonly bytesMax: number
  /** `null`: a body of so many bytes may go on growing; else it may when this resolves. */
  readonly roomFor: (bytes: number) => Promise<void> | null
  readonly settle: (exchange: Exchange) => void
}

export class Reception {
  readonly #options: Receiving
  readonly #startedAt = performance.now()
  #controller: Controller | null = null
  #head: { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Gathered } | null = null
  #lastByteAt = 0
  #isSettled = false

  constructor(options: Receiving) {
    this.#options = options
  }

  connected(controller: Controller): void {
    if (this.#isSettled) controller.abort(new Error('too late'))
    else this.#controller = controller
  }

  /** Informational answers (1xx) come before the real one and are passed over. */
  started(status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return
    const { bytesMax } = this.#options
    this.#head = { status, headers, body: new Gathered(UNREADABLE.test(headers['content-type'] ?? '') ? Math.min(bytesMax, UNREADABLE_BYTES_MAX) : bytesMax) }
  }

  take(chunk: Buffer): void {
    if (this.#isSettled || this.#head === null) return
    const { body } = this.#head
    this.#lastByteAt = performance.now()
    if (!body.add(chunk)) { this.#deliver('limit'); this.#stop(); return }
    const room = this.#options.roomFor(body.length)
    if (room !== null) void this.#pauseUntil(room)
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
    if (this.#head !== null && this.#head.body.length > 0) this.#deliver('early')
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
    if (this.#isSettled) return
    const { status, headers, body } = this.#head
    const cookies = headers['set-cookie'] ?? []
    this.#end({
      kind: 'arrived', status, headers: plain(headers), cookies: typeof cookies === 'string' ? [cookies] : cookies,
      sent: body.take(), ending, certificateEndsAt: null,
    })
  }

  #end(exchange: Exchange): void {
    if (this.#isSettled) return
    this.#isSettled = true
    this.#options.settle(exchange)
  }

  async #pauseUntil(room: Promise<void>): Promise<void> {
    this.#controller?.pause()
    await room
    this.#controller?.resume()
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
