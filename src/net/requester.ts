/** One request in its host's turn: the certificate's state found out, the body unpacked. */
import type { Arrived, Broken, Exchange } from '../model/exchange.ts'
import type { BodyFlaw, TlsState } from '../model/look.ts'
import { destinationOf } from './connect-to.ts'
import { broken, type Courier, type Received } from './exchange.ts'
import { HostRefusesError, type Host } from './host.ts'
import type { WorldOptions } from './options.ts'
import { objectionOf } from './retry.ts'
import type { Tally } from './tally.ts'
import { unpack } from './unpack.ts'

export interface Request {
  readonly url: URL
  readonly host: Host
  readonly headers: Readonly<Record<string, string>>
  /** Sent by POST; `null`: nothing is sent, by GET. */
  readonly content: string | null
  readonly cookie: string
  readonly isFresh: boolean
  readonly bytesMax: number
  readonly tally: Tally
}

type RequesterOptions = Pick<WorldOptions, 'connectTo' | 'onEvent' | 'clock'>
type Faulty = Exclude<TlsState, null | 'valid'>

export class Requester {
  readonly #courier: Courier
  readonly #options: RequesterOptions
  /** Origins whose certificate doesn't hold, found out once a run. */
  readonly #faulty = new Map<string, Faulty>()

  constructor(courier: Courier, options: RequesterOptions) {
    this.#courier = courier
    this.#options = options
  }

  /**
   * Asks once. A faulty certificate doesn't stop it: the origin is asked again without trust and without cookies, and what
   * is wrong is said in `tls`. A handshake that fails for another reason is tried once more in the old ways of TLS, and an
   * answer that isn't quite HTTP is read once more with a forgiving eye. What has something to send is sent to none whose
   * certificate doesn't hold.
   */
  async ask(request: Request, signal: AbortSignal): Promise<Received | Broken> {
    const { origin } = request.url
    const faulty = this.#faulty.get(origin)
    if (faulty !== undefined && request.content === null) return this.#finish(await this.#read(request, faulty, signal), request, faulty)
    const first = await this.#read(request, null, signal)
    if (first.kind === 'arrived' || first.reason !== 'tls-handshake' || request.content !== null) return this.#finish(first, request, 'valid')
    const state = first.certificate ?? 'untrusted'
    const second = await this.#read(request, state, signal)
    if (second.kind === 'arrived') this.#faulty.set(origin, state)
    return this.#finish(second, request, state)
  }

  async #read(request: Request, faulty: Faulty | null, signal: AbortSignal): Promise<Exchange> {
    const strict = await this.#send(request, { faulty, isLenient: false }, signal)
    return strict.kind === 'broken' && strict.isGarbled && request.content === null ? this.#send(request, { faulty, isLenient: true }, signal) : strict
  }

  async #send(request: Request, { faulty, isLenient }: { readonly faulty: Faulty | null; readonly isLenient: boolean }, signal: AbortSignal): Promise<Exchange> {
    const { url, host, headers, content, cookie, isFresh, bytesMax, tally } = request
    const { clock } = this.#options
    if (tally.leftMs <= 0) return broken('timeout-total')
    const sent = faulty === null && cookie !== '' ? { ...headers, cookie } : headers
    try {
      return await host.run(async onSent => {
        tally.requests += 1
        this.#options.onEvent({ kind: 'asking', url: url.href })
        const startedAt = clock.now()
        const { exchange, at, tookMs } = await this.#courier.ask({ url, headers: sent, content, trust: faulty === null ? 'verified' : 'unverified', isFresh, isLenient, bytesMax, hold: tally.hold, timeoutMs: tally.leftMs, onSent }, signal)
        tally.at = at
        this.#options.onEvent({ kind: 'asked', url: url.href, status: exchange.status, tookMs })
        if (exchange.kind === 'arrived') tally.leftMs -= tookMs
        // Before the next request gets its turn there; what broke off says nothing of our manners.
        if (exchange.kind === 'arrived') host.hear(objectionOf(exchange, clock.date()), startedAt)
        return exchange
      }, signal)
    } catch (error) {
      if (error instanceof HostRefusesError) return { ...broken('retry-after-too-long'), status: error.status }
      throw error
    }
  }

  async #finish(exchange: Exchange, request: Request, tls: TlsState): Promise<Received | Broken> {
    if (exchange.kind === 'broken') return exchange
    const { overTls } = destinationOf(request.url, this.#options.connectTo)
    return received(exchange, request, overTls ? tls : null)
  }
}

async function received(arrived: Arrived, { bytesMax, tally: { hold } }: Request, tls: TlsState): Promise<Received> {
  const { status, headers, cookies, sent, ending, certificateEndsAt } = arrived
  const unpacked = await unpack(sent, { encoding: headers['content-encoding'] ?? '', type: headers['content-type'] ?? '', bytesMax, roomFor: bytes => hold.grow(bytes) })
  const flaws = new Set<BodyFlaw>(unpacked.flaws)
  // A wrong sum, or rubbish behind what was packed.
  if (flaws.has('ended-early') && isWholePage(unpacked.body)) { flaws.delete('ended-early'); flaws.add('bad-encoding') }
  if (ending === 'limit') { flaws.add('cut-at-limit'); flaws.delete('ended-early') }
  if (ending === 'early') flaws.add(isWholePage(unpacked.body) ? 'wrong-length' : 'ended-early')
  return { kind: 'received', status, headers, cookies, body: unpacked.body, flaws: [...flaws], tls, certificateEndsAt: tls === null ? null : certificateEndsAt }
}

/** Room for the last tag and what blanks follow it (set by judgement). */
const TAIL_BYTES = 64

/** Whether a body that broke off had said all: only its declared length, or its last chunk, is wrong. */
const isWholePage = (body: Uint8Array) => /<\/html>\s*$/iu.test(Buffer.from(body.subarray(-TAIL_BYTES)).toString('latin1'))
