/** Asks an archive for copies of a page, by the archive's own clocks: a Wayback-like one, or any that keeps to RFC 7089. */
import pLimit from 'p-limit'
import type { Answer, FailureReason, Look, Snapshot } from '../model/look.ts'
import type { Host } from './host.ts'
import type { Hosts } from './hosts.ts'
import { lookAt } from './look.ts'
import { heardFrom, INTERFACES, type ArchiveInterface, type Question } from './archive-interfaces.ts'
import { DEFAULT_ARCHIVE, DEFAULT_CANARY } from './options.ts'
import { madeAt } from './mementos.ts'
import { hasArchiveClocks, INDEX_CLOCK, INDEX_DELAY_MS, PLAYBACK_CLOCK, PLAYBACK_DELAY_MS } from './playback.ts'
import { originalsFrom, playbackUrl, prefixUrl } from './snapshots.ts'
import type { Walker } from './walk.ts'

/** After so many questions without an answer, one after the other, the archive is down for the rest of the run (set by judgement). */
const FAILURES_MAX = 3
/** An archive whose two interfaces fail is ill: further ones are not tried on it. */
const FAILED_INTERFACES_MAX = 2
/** What the Internet Archive is asked by: its list of links is its index in another dress, and shares its limit. */
const WAYBACK: ReadonlySet<ArchiveInterface['name']> = new Set(['index', 'availability'])
/** Where not even a connection was to be had, its other interface can't be reached either, and a second such question settles it. */
const WITHOUT_CONNECTION: ReadonlySet<FailureReason> = new Set(['name-not-found', 'name-lookup-failed', 'refused', 'no-route', 'timeout-connect', 'private-address', 'forbidden-port'])
const WITHOUT_CONNECTION_COUNTS = 2

export class Archive {
  readonly #base: string
  readonly #index: Walker
  readonly #playback: Walker
  /** Questions wait for each other here, not at the archive's clock: once it is down, those that wait are answered at once. */
  readonly #turns: ReturnType<typeof pLimit>
  readonly #canary: string | null
  #order: readonly ArchiveInterface[]
  #failures = 0
  #isSound: Promise<boolean> | null = null

  /** `walker` must follow neither robots rules (they are for crawlers of an archive, not for its interfaces) nor a copy's own refresh. */
  constructor(base: string, walker: Walker, hosts: Hosts) {
    this.#base = base
    this.#order = base === DEFAULT_ARCHIVE ? INTERFACES.filter(({ name }) => WAYBACK.has(name)) : INTERFACES
    this.#turns = pLimit(walker.options.perHost)
    const hasOwnClocks = base === DEFAULT_ARCHIVE && hasArchiveClocks(new URL(base), walker.options.connectTo)
    this.#canary = hasOwnClocks ? DEFAULT_CANARY : walker.options.archiveCanary
    const by = (host: Host): Walker => ({ ...walker, hostOf: () => host })
    this.#index = hasOwnClocks ? by(hosts.named(INDEX_CLOCK, INDEX_DELAY_MS)) : walker
    this.#playback = hasOwnClocks ? by(hosts.named(PLAYBACK_CLOCK, PLAYBACK_DELAY_MS)) : walker
  }

  /** Copies of `url`, best for `near` first; `null`: the archive is out of reach, which says nothing of its copies. */
  find(url: string, near: Date, signal: AbortSignal): Promise<readonly Snapshot[] | null> {
    return this.#inTurn(async () => {
      const { found, isCutOff } = await this.#askAll({ archive: this.#base, url, near }, signal)
      this.#failures = found === null ? this.#failures + (isCutOff ? WITHOUT_CONNECTION_COUNTS : 1) : 0
      if (found !== null && found.length > 0) this.#isSound = Promise.resolve(true)
      return found?.length === 0 && !await this.#soundness(signal) ? null : found
    })
  }

  /** Addresses with copies that begin with `prefix`; `null`: out of reach, no index, or more than are listed. */
  findByPrefix(prefix: string, signal: AbortSignal): Promise<readonly string[] | null> {
    return this.#inTurn(async () => {
      if (!this.#order.some(({ name }) => name === 'index')) return null
      const look = await this.#ask(prefixUrl(this.#base, prefix), {}, signal)
      this.#index.room.letGo(look)
      return look.kind === 'answer' && look.status === 200 ? originalsFrom(look.body) : null
    })
  }

  /** The bytes of a copy as they were; `null` when it can't be played, though it is listed. */
  async open(snapshot: Snapshot, signal: AbortSignal): Promise<Answer | null> {
    // A copy never changes: what is kept of it holds for ever.
    const look = await lookAt(playbackUrl(snapshot.url) ?? snapshot.url, { purpose: 'page', maxAgeMs: Infinity, isFurther: true }, this.#playback, signal)
    if (look.kind === 'answer' && look.status === 200 && isCopy(look)) return look
    this.#playback.room.letGo(look)
    return null
  }

  #inTurn<T>(ask: () => Promise<T | null>): Promise<T | null> {
    return this.#turns(() => this.#failures >= FAILURES_MAX ? Promise.resolve(null) : ask())
  }

  async #askAll(question: Question, signal: AbortSignal): Promise<{ readonly found: readonly Snapshot[] | null; readonly isCutOff: boolean }> {
    let failed = 0
    for (const by of this.#order) {
      if (failed === FAILED_INTERFACES_MAX) break
      const look = await this.#ask(by.address(question), by.headers(question), signal)
      if (look.kind === 'failure' && WITHOUT_CONNECTION.has(look.reason)) return { found: null, isCutOff: true }
      const heard = heardFrom(by, look, question)
      this.#index.room.letGo(look)
      if (heard === null) failed += 1
      else if (heard !== 'unknown') return { found: heard, isCutOff: false }
      else if (this.#base !== DEFAULT_ARCHIVE) this.#order = this.#order.filter(each => each !== by)
    }
    return { found: null, isCutOff: false }
  }

  /** An ill index answers everything with nothing: what it surely has shows whether that is to be believed. */
  #soundness(signal: AbortSignal): Promise<boolean> {
    this.#isSound ??= this.#canary === null ? Promise.resolve(true) : this.#askAll({ archive: this.#base, url: this.#canary, near: new Date() }, signal).then(({ found }) => found !== null && found.length > 0)
    return this.#isSound
  }

  #ask(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Look> {
    // An answer by date holds for that date alone.
    const maxAgeMs = Object.keys(headers).length > 0 ? 0 : this.#index.options.maxAgeMs
    return lookAt(url, { purpose: 'page', maxAgeMs, isFurther: true, headers }, this.#index, signal)
  }
}

/** The archive's own bytes: by their address, or by the date that every copy bears (RFC 7089 §2.1.1). A playback that leads to the living page is none. */
const isCopy = ({ finalUrl, headers }: Answer) => madeAt(headers) !== null || playbackUrl(finalUrl) !== null
