/** The world over the real net. */
import { setMaxListeners } from 'node:events'
import type { Answer, Look, Snapshot } from '../model/look.ts'
import type { FetchableUrl } from '../model/url.ts'
import type { Delivery, LanguagePair, LookPurpose, Parcel, World } from '../model/world.ts'
import { Archive } from './archive.ts'
import { reasonOfAbort, untilAborted } from './clock.ts'
import { Cookies } from './cookies.ts'
import { deliver } from './deliver.ts'
import { recorded, replayed } from './couriers.ts'
import type { Courier } from './exchange.ts'
import { Hosts } from './hosts.ts'
import { lookAt } from './look.ts'
import type { WorldOptions } from './options.ts'
import { Names } from './names.ts'
import { Requester } from './requester.ts'
import { Robots, ROBOTS_BYTES_MAX } from './robots.ts'
import { Room } from './room.ts'
import { secondLook } from './second-look.ts'
import { Translations } from './translations.ts'
import { Transport } from './transport.ts'
import { ordinaryHeaders } from './user-agent.ts'
import { walk, type Walker } from './walk.ts'

export class LiveWorld implements World {
  readonly #options: WorldOptions
  readonly #courier: Courier
  readonly #walker: Walker
  readonly #archive: Archive | null
  readonly #translations: Translations | null
  readonly #closing = new AbortController()
  /** One for each look under way. */
  readonly #scopes = new Set<AbortController>()

  constructor(options: WorldOptions) {
    this.#options = options
    // One signal serves a whole run, with a listener for each look under way: Node takes more than ten for a leak.
    setMaxListeners(0, this.#closing.signal)
    const names = new Names(options.resolve, () => performance.now(), async () => await options.clocks?.recent() ?? [])
    this.#courier = courierOf({ ...options, resolve: names.resolve })
    const hosts = new Hosts(options, Math.random)
    const requester = new Requester(this.#courier, options)
    const bare: Walker = {
      options, robots: null, followsRefresh: false, cookies: new Cookies(), hostOf: url => hosts.of(url),
      // A run that is done again asks no resolver.
      room: new Room(),
      doOthersResolve: name => options.player === null ? names.doOthersResolve(name) : Promise.resolve(true),
      persistence: { requester, delayMs: options.delayMs, random: Math.random, clock: options.clock },
    }
    const robots = options.ignoreRobots ? null : new Robots({ cache: options.cache, fetchRobots: url => this.#fetchRobots(url, bare) })
    this.#walker = { ...bare, robots, followsRefresh: true }
    this.#archive = options.archive === null ? null : new Archive(options.archive, bare, hosts)
    this.#translations = options.translate === null ? null : new Translations(options.translate, options, { requester, hosts, room: bare.room })
  }

  look(url: FetchableUrl, purpose: LookPurpose, signal: AbortSignal): Promise<Look> {
    return this.#within(signal, scope => purpose === 'second-look'
      ? secondLook(url, this.#walker, scope)
      : lookAt(url, { purpose, maxAgeMs: this.#options.maxAgeMs }, this.#walker, scope))
  }

  async findSnapshots(url: string, near: Date | null, signal: AbortSignal): Promise<readonly Snapshot[] | null> {
    const archive = this.#archive
    return archive === null ? null : this.#within(signal, scope => archive.find(url, near ?? this.now(), scope))
  }

  async findByPrefix(prefix: string, signal: AbortSignal): Promise<readonly string[] | null> {
    const archive = this.#archive
    return archive === null ? null : this.#within(signal, scope => archive.findByPrefix(prefix, scope))
  }

  async openSnapshot(snapshot: Snapshot, signal: AbortSignal): Promise<Answer | null> {
    const archive = this.#archive
    return archive === null ? null : this.#within(signal, scope => archive.open(snapshot, scope))
  }

  async translate(text: string, between: LanguagePair, signal: AbortSignal): Promise<string | null> {
    const translations = this.#translations
    return translations === null ? null : this.#within(signal, scope => translations.translate(text, between, scope))
  }

  deliver(parcel: Parcel, signal: AbortSignal): Promise<Delivery> {
    return this.#within(signal, scope => deliver(parcel, this.#walker, scope))
  }

  letGo(look: Look): void {
    this.#walker.room.letGo(look)
  }

  now(): Date {
    return this.#options.clock.date()
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    return this.#options.clock.wait(ms, signal)
  }

  random(): number {
    return Math.random()
  }

  async close(): Promise<void> {
    const reason = new Error('the world is closed')
    this.#closing.abort(reason)
    for (const scope of this.#scopes) scope.abort(reason)
    await this.#courier.close()
  }

  /** Runs `task` under a signal that both the caller and `close` abort, and leaves nothing on the caller's signal. */
  async #within<T>(signal: AbortSignal, task: (scope: AbortSignal) => Promise<T>): Promise<T> {
    setMaxListeners(0, signal)
    signal.throwIfAborted()
    this.#closing.signal.throwIfAborted()
    const scope = new AbortController()
    const abort = () => { scope.abort(reasonOfAbort(signal)) }
    signal.addEventListener('abort', abort, { once: true })
    this.#scopes.add(scope)
    try {
      return await untilAborted(task(scope.signal), scope.signal)
    } finally {
      signal.removeEventListener('abort', abort)
      this.#scopes.delete(scope)
    }
  }

  /** Rules serve all looks at an origin, so no single look's abort ends the asking. */
  #fetchRobots(url: URL, walker: Walker): Promise<Look> {
    return walk({
      url: url.href, headers: ordinaryHeaders(this.#options), isFresh: false, hasCookies: true, bytesMax: ROBOTS_BYTES_MAX, stored: null,
      tally: { requests: 0, retries: 0, retriesLeft: 0, leftMs: this.#options.timeoutMs, at: this.now().toISOString(), hold: walker.room.hold(ROBOTS_BYTES_MAX, false) },
    }, walker, this.#closing.signal)
  }
}

function courierOf(options: WorldOptions): Courier {
  if (options.player !== null) return replayed(options.player)
  const transport = new Transport(options)
  return options.recorder === null ? transport : recorded(transport, options.recorder)
}
