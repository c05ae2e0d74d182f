/** Watches what a made-up web is asked, and writes down every breach of manners. */

export interface Law {
  readonly perHost: number
  readonly delayMs: number
  /** Servers hear a little late, some more than others. */
  readonly toleranceMs: number
}

/** One request as its server saw it, in milliseconds. */
export interface Heard {
  readonly host: string
  readonly origin: string
  readonly path: string
  readonly startedAt: number
  /** It may have come in so much earlier, while the server was deaf. */
  readonly deafMs: number
  endedAt: number
  status: number
  /** What the answer asked for. */
  wishMs: number | null
}

export class Referee {
  readonly breaches: string[] = []
  readonly heard: Heard[] = []
  mostAtOnce = 0
  readonly #law: Law
  readonly #hosts = new Map<string, { last: number; deafMs: number; underWay: number; peaceUntil: number; delayMs: number; isSlower: boolean }>()
  readonly #served = new Set<string>()
  readonly #rules = new Map<string, number>()
  readonly #ear = new Ear()

  constructor(law: Law) {
    this.#law = law
  }

  /** No more is heard. */
  close(): void {
    this.#ear.close()
  }

  /** A request came in. */
  start(request: Pick<Heard, 'host' | 'origin' | 'path'>): Heard {
    const now = performance.now()
    const heard: Heard = { ...request, startedAt: now, deafMs: this.#ear.deafMs(now), endedAt: now, status: 0, wishMs: null }
    const host = this.#hostOf(request.host)
    // The one before may have come in earlier than it was heard; this one not later.
    const gap = now - host.last + host.deafMs + this.#law.toleranceMs
    if (gap < host.delayMs) this.#blame(heard, `too soon: ${gap.toFixed(0)} ms instead of ${host.delayMs.toFixed(0)}`)
    else if (host.isSlower && gap < SLOWER_FACTOR * host.delayMs) this.#blame(heard, 'not slower after a 429')
    if (now + this.#law.toleranceMs < host.peaceUntil) this.#blame(heard, `before Retry-After: ${(host.peaceUntil - now).toFixed(0)} ms early`)
    host.last = now
    host.deafMs = heard.deafMs
    host.underWay += 1
    this.mostAtOnce = Math.max(this.mostAtOnce, host.underWay)
    if (host.underWay > this.#law.perHost) this.#blame(heard, `${host.underWay} at once`)
    this.heard.push(heard)
    return heard
  }

  end(heard: Heard, answer: { readonly status: number; readonly wishMs: number | null }): void {
    const host = this.#hostOf(heard.host)
    Object.assign(heard, answer, { endedAt: performance.now() })
    host.underWay -= 1
    if (answer.status === 429) host.isSlower = true
    if (answer.wishMs !== null) host.peaceUntil = Math.max(host.peaceUntil, heard.endedAt + answer.wishMs)
    if (heard.path === '/robots.txt') this.#countRules(heard)
    else if (answer.status === 200) this.#countPage(heard)
  }

  /** A host's rules were read: from now on they hold. */
  slow(name: string, delayMs: number): void {
    const host = this.#hostOf(name)
    host.delayMs = Math.max(host.delayMs, delayMs)
  }

  forbid(heard: Heard): void {
    this.#blame(heard, 'a disallowed path')
  }

  /** Milliseconds that the slowest host needs: its requests one after the other, slower after an objection, and the waits it asked for. */
  boundMs(): { readonly host: string; readonly ms: number } {
    const sums = [...this.#hosts.keys()].map(host => ({ host, ms: this.#boundOf(host) }))
    return sums.reduce((slowest, each) => (each.ms > slowest.ms ? each : slowest), { host: '', ms: 0 })
  }

  #boundOf(name: string): number {
    const own = this.#hostOf(name).delayMs
    let askedMs = 0
    let apartMs = 0
    let waitsMs = 0
    let delayMs = own
    let row = 0
    for (const { host, status, startedAt, endedAt, wishMs } of this.heard) {
      if (host !== name) continue
      askedMs += Math.max(delayMs, endedAt - startedAt)
      apartMs += delayMs
      row = status === 429 || wishMs !== null ? row + 1 : 0
      if (row > 0) delayMs = own * SLOWER_FACTOR
      if (row > 0 && row < ROW_MAX) waitsMs += wishMs === null ? own * HOLD_DELAYS * 2 ** (row - 1) : wishMs > WISH_KEPT_MAX_MS ? 0 : wishMs
    }
    // Side by side or not, starts are the delay apart.
    return Math.max(askedMs / this.#law.perHost, apartMs) + waitsMs
  }

  #countRules(heard: Heard): void {
    const before = this.#rules.get(heard.origin) ?? 0
    // Rules that can't be had are asked for once more.
    this.#rules.set(heard.origin, before + (heard.status >= 500 || heard.status === 429 ? 1 : 2))
    if (before >= 2) this.#blame(heard, 'robots.txt twice')
  }

  #countPage(heard: Heard): void {
    const page = `${heard.host}${heard.path.replace(/[/]?(?:\?.*)?$/u, '')}`
    if (this.#served.has(page)) this.#blame(heard, 'a living page twice')
    this.#served.add(page)
  }

  #hostOf(name: string) {
    const known = this.#hosts.get(name) ?? { last: -Infinity, deafMs: 0, underWay: 0, peaceUntil: -Infinity, delayMs: this.#law.delayMs, isSlower: false }
    this.#hosts.set(name, known)
    return known
  }

  #blame({ origin, path }: Heard, what: string): void {
    this.breaches.push(`${origin}${path}: ${what}`)
  }
}

/** Knows when its process stood still: a busy machine stops a server for longer than the gaps that are measured. */
class Ear {
  #last = performance.now()
  #lateMs = 0
  readonly #timer = setInterval(() => {
    const now = performance.now()
    this.#lateMs = Math.max(0, now - this.#last - TICK_MS)
    this.#last = now
  }, TICK_MS).unref()

  deafMs(now: number): number {
    return Math.max(0, now - this.#last - TICK_MS, this.#lateMs)
  }

  close(): void {
    clearInterval(this.#timer)
  }
}

const TICK_MS = 4

/** A host that asks for more is left alone for good, so the wait is no part of the bound. */
const WISH_KEPT_MAX_MS = 60_000
/** What the product grants a host that names no time: so many delays, doubled in a row, until it is left alone; then it is asked further apart. */
const HOLD_DELAYS = 4
const ROW_MAX = 4
const SLOWER_FACTOR = 1.5
