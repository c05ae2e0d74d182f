/** Sends one request over undici and gives what came: capped in time and bytes, and never thrown but for abort. */
import { Agent, type Dispatcher } from 'undici'
import type { Exchange, TimedExchange } from '../model/exchange.ts'
import { reasonOfAbort } from './clock.ts'
import { destinationOf } from './connect-to.ts'
import { connectorFor, type Trust } from './connector.ts'
import { Deadline } from './deadline.ts'
import { broken, type Courier, type Question } from './exchange.ts'
import { certificateStateOf, isParserError, reasonOf } from './failures.ts'
import { askLeniently } from './lenient.ts'
import { leadsInside } from './lookup.ts'
import type { WorldOptions } from './options.ts'
import { proxyFor } from './proxies.ts'
import { Reception } from './reception.ts'

/** Of headers, at most 64 KiB: four times what Node takes by default, since some sites send many cookies (set by judgement). */
const HEADER_BYTES_MAX = 64 * 1024

type TransportOptions = Pick<WorldOptions, 'allowPrivate' | 'resolve' | 'connectTo' | 'timeoutMs' | 'environment' | 'onEvent' | 'clock'>

/** Connections by trust, by whether they are kept alive, and by the proxy that they go through. */
export class Transport implements Courier {
  readonly #options: TransportOptions
  readonly #agents = new Map<string, Agent>()
  readonly #proxied = new Map<string, Promise<Dispatcher>>()
  /** When certificates end, by origin. */
  readonly #certificates = new Map<string, string>()
  /** Connections made so far, by origin. */
  readonly #made = new Map<string, number>()

  constructor(options: TransportOptions) {
    this.#options = options
  }

  ask(question: Question, signal: AbortSignal): Promise<TimedExchange> {
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const deadline = new Deadline(question.timeoutMs, () => { reception.expire() })
      const done = () => {
        deadline.end()
        signal.removeEventListener('abort', abort)
      }
      const settle = (exchange: Exchange) => {
        done()
        const certificateEndsAt = this.#certificates.get(question.url.origin) ?? null
        resolve({ exchange: exchange.kind === 'arrived' ? { ...exchange, certificateEndsAt } : exchange, at: this.#options.clock.date().toISOString(), tookMs: deadline.spentMs })
      }
      const roomFor = (bytes: number) => {
        const room = question.hold.grow(bytes)
        return room === null ? null : deadline.waitFor(room)
      }
      const reception = new Reception({ bytesMax: question.bytesMax, roomFor, settle })
      const abort = () => {
        done()
        reception.drop()
        reject(reasonOfAbort(signal))
      }
      signal.addEventListener('abort', abort, { once: true })
      const proxy = destinationOf(question.url, this.#options.connectTo).isRedirected ? null : proxyFor(question.url, this.#options.environment)
      if (proxy !== null) void this.#dispatchThrough(proxy, question, reception)
      else if (question.isLenient) askLeniently(question, reception, { ...this.#options, headerBytesMax: HEADER_BYTES_MAX })
      else this.#dispatch(this.#agent(question.trust, question.isFresh), question, reception)
    })
  }

  /** Breaks every connection. */
  async close(): Promise<void> {
    const proxied = await Promise.all(this.#proxied.values())
    await Promise.all([...this.#agents.values(), ...proxied].map(agent => agent.destroy()))
  }

  /** The guard has judged the address as it is written; what its name leads to is judged here as far as it can be seen. */
  async #dispatchThrough(proxy: string, question: Question, reception: Reception): Promise<void> {
    const { url, trust, isFresh } = question
    if (!this.#options.allowPrivate && await leadsInside(url.hostname, this.#options.resolve)) { reception.fail(broken('private-address')); return }
    this.#dispatch(await this.#proxiedAgent(proxy, trust, isFresh), question, reception)
  }

  #proxiedAgent(proxy: string, trust: Trust, isFresh: boolean): Promise<Dispatcher> {
    if (this.#proxied.size === 0) this.#options.onEvent({ kind: 'behind-proxy' })
    const key = `${proxy} ${trust} ${String(isFresh)}`
    const known = this.#proxied.get(key)
    if (known !== undefined) return known
    const made = import('./proxied.ts').then(({ proxiedAgent }) => proxiedAgent(proxy, trust, { maxHeaderSize: HEADER_BYTES_MAX, pipelining: isFresh ? 0 : 1 }))
    this.#proxied.set(key, made)
    return made
  }

  #dispatch(agent: Dispatcher, { url, headers, content, onSent }: Question, reception: Reception): void {
    const request: Dispatcher.DispatchOptions = {
      origin: url.origin, path: url.pathname + url.search, method: content === null ? 'GET' : 'POST', body: content, headers: { ...headers }, headersTimeout: 0, bodyTimeout: 0,
    }
    const made = this.#made.get(url.origin)
    try {
      agent.dispatch(request, {
        onRequestStart: controller => { onSent(); reception.connected(controller) },
        onResponseStart: (_, status, received) => { reception.started(status, received) },
        onResponseData: (_, chunk) => { reception.take(chunk) },
        onResponseEnd: () => { reception.finish() },
        onResponseError: (_, error) => {
          const reason = reasonOf(error)
          // No connection was made for it: a kept one broke, which the server may have closed before it heard us.
          const isStale = reason === 'reset' && this.#made.get(url.origin) === made
          reception.fail({ ...broken(reason), certificate: certificateStateOf(error), isStale, isGarbled: isParserError(error) })
        },
        onRequestUpgrade: (_controller, _status, _headers, socket) => { socket.destroy(); reception.fail(broken('bad-response')) },
      })
    } catch {
      // undici refuses what it can't send, such as a path with a raw space, before anything is asked.
      reception.fail(broken('malformed-url'))
    }
  }

  #agent(trust: Trust, isFresh: boolean): Agent {
    const key = `${trust} ${String(isFresh)}`
    const known = this.#agents.get(key)
    if (known !== undefined) return known
    const agent = new Agent({
      connect: connectorFor(this.#options, trust, (origin, endsAt) => { this.#certificates.set(origin, endsAt) }),
      maxHeaderSize: HEADER_BYTES_MAX,
      // undici: 0 switches keep-alive off.
      pipelining: isFresh ? 0 : 1,
    })
    agent.on('connect', ({ origin }) => { this.#made.set(origin, (this.#made.get(origin) ?? 0) + 1) })
    this.#agents.set(key, agent)
    return agent
  }
}
