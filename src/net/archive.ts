/** Asks a Wayback-like archive for copies of a page, by the archive's own clocks. */
import pLimit from 'p-limit'
import type { Answer, FailureReason, Look, Snapshot } from '../model/look.ts'
import { destinationOf } from './connect-to.ts'
import type { Host } from './host.ts'
import type { Hosts } from './hosts.ts'
import { lookAt } from './look.ts'
import { DEFAULT_ARCHIVE } from './options.ts'
import { availabilityUrl, closestFrom, indexUrl, playbackUrl, snapshotsFrom } from './snapshots.ts'
import type { Walker } from './walk.ts'

/** 80 % of the Internet Archive’s limits of about 30 index requests and 600 playbacks a minute. */
const INDEX_DELAY_MS = 60_000 / 24
const PLAYBACK_DELAY_MS = 60_000 / 480
/** After so many questions without an answer, one after the other, the archive is down for the rest of the run (set by judgement). */
const FAILURES_MAX = 3
/** Where not even a connection was to be had, its other interface can't be reached either, and a second such question settles it. */
const WITHOUT_CONNECTION: ReadonlySet<FailureReason> = new Set(['name-not-found', 'name-lookup-failed', 'refused', 'no-route', 'timeout-connect', 'private-address', 'forbidden-port'])
const WITHOUT_CONNECTION_COUNTS = 2

export class Archive {
  readonly #base: string
  readonly #index: Walker
  readonly #playback: Walker
  /** Questions wait for each other here, not at the archive's clock: once it is down, those that wait are answered at once. */
  readonly #turns: ReturnType<typeof pLimit>
  #failures = 0

  /** `walker` must follow neither robots rules (they are for crawlers of an archive, not for its interfaces) nor a copy's own refresh. */
  constructor(base: string, walker: Walker, hosts: Hosts) {
    this.#base = base
    this.#turns = pLimit(walker.options.perHost)
    const { connectTo } = walker.options
    const hasOwnClocks = base === DEFAULT_ARCHIVE && !destinationOf(new URL(base), connectTo).isRedirected
    const by = (host: Host): Walker => ({ ...walker, hostOf: () => host })
    this.#index = hasOwnClocks ? by(hosts.named('web.archive.org index', INDEX_DELAY_MS)) : walker
    this.#playback = hasOwnClocks ? by(hosts.named('web.archive.org playback', PLAYBACK_DELAY_MS)) : walker
  }

  /** Copies of `url`, best for `near` first; `null`: the archive is out of reach, which says nothing of its copies. */
  async find(url: string, near: Date, signal: AbortSignal): Promise<readonly Snapshot[] | null> {
    return this.#turns(async () => {
      if (this.#failures >= FAILURES_MAX) return null
      const look = await this.#ask(indexUrl(this.#base, url), signal)
      const isCutOff = look.kind === 'failure' && WITHOUT_CONNECTION.has(look.reason)
      const found = this.#copiesIn(look, near) ?? (isCutOff ? null : await this.#askAvailability(url, near, signal))
      this.#failures = found === null ? this.#failures + (isCutOff ? WITHOUT_CONNECTION_COUNTS : 1) : 0
      return found
    })
  }

  /** The bytes of a copy as they were; `null` when it can't be played, though it is listed. */
  async open(snapshot: Snapshot, signal: AbortSignal): Promise<Answer | null> {
    const url = playbackUrl(snapshot)
    if (url === null) return null
    // A copy never changes: what is kept of it holds for ever.
    const look = await lookAt(url, { purpose: 'page', maxAgeMs: Infinity }, this.#playback, signal)
    return look.kind === 'answer' && look.status === 200 && playbackUrl({ ...snapshot, url: look.finalUrl }) !== null ? look : null
  }

  #copiesIn(look: Look, near: Date): readonly Snapshot[] | null {
    if (look.kind === 'failure') return null
    // 403: the archive has shut the site out, so there is nothing to be had.
    if (look.status === 403) return []
    return look.status === 200 ? snapshotsFrom(look.body, { archive: this.#base, near }) : null
  }

  async #askAvailability(url: string, near: Date, signal: AbortSignal): Promise<readonly Snapshot[] | null> {
    const look = await this.#ask(availabilityUrl(this.#base, url, near), signal)
    return look.kind === 'answer' && look.status === 200 ? closestFrom(look.body, this.#base) : null
  }

  #ask(url: string, signal: AbortSignal): Promise<Look> {
    const { maxAgeMs } = this.#index.options
    return lookAt(url, { purpose: 'page', maxAgeMs }, this.#index, signal)
  }
}
