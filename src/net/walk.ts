/** Follows one address from hop to hop to its last answer: guard, robots, manners and cookies at each. */
import type { FailureReason, Look } from '../model/look.ts'
import type { StoredAnswer } from '../model/world.ts'
import { untilAborted } from './clock.ts'
import { Cookies } from './cookies.ts'
import { conditionsOf } from './freshness.ts'
import { refusalOf } from './guard.ts'
import type { Host } from './host.ts'
import type { WorldOptions } from './options.ts'
import { isPlayback } from './playback.ts'
import { persist, type Persistence } from './persist.ts'
import { leadOf } from './redirect.ts'
import type { Robots } from './robots.ts'
import type { Room } from './room.ts'
import type { Tally } from './tally.ts'
import { Trail } from './trail.ts'

/** At most 10 hops: half of what browsers follow (Fetch standard: 20). */
const HOPS_MAX = 10

export interface Walk {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Connections of its own. */
  readonly isFresh: boolean
  /** Cookies of the run go with it; else it knows only those that it is given on its way. */
  readonly hasCookies: boolean
  readonly bytesMax: number
  /** What is kept of this address and may still hold. */
  readonly stored: StoredAnswer | null
  readonly tally: Tally
}

export interface Walker {
  readonly options: WorldOptions
  readonly hostOf: (url: URL) => Host
  /** Whether names resolve at this moment, seen by others than this. */
  readonly doOthersResolve: (name: string) => Promise<boolean>
  /** `null`: rules aren't asked for. */
  readonly robots: Robots | null
  /** Whether a page's own refresh is followed; an archived page's would lead out of the archive. */
  readonly followsRefresh: boolean
  readonly cookies: Cookies
  readonly room: Room
  readonly persistence: Persistence
}

interface Obstacle { readonly reason: FailureReason; readonly status: number | null }

/** The look that the walk ends in. Rejects on abort only. */
export async function walk(task: Walk, walker: Walker, signal: AbortSignal): Promise<Look> {
  const { stored, tally } = task
  const trail = new Trail(task.url, tally)
  const cookies = task.hasCookies ? walker.cookies : new Cookies()
  for (let current = task.url; ;) {
    const obstacle = await obstacleAt(current, walker, signal)
    if (obstacle !== null) return trail.fail(obstacle.reason, obstacle.status)
    const url = new URL(current)
    const cookie = await cookies.for(current)
    if (trail.isRound(url, cookie)) return trail.fail('redirect-loop')
    const conditions = stored?.finalUrl === current ? conditionsOf(stored, task.bytesMax) : {}
    const got = await persist({ ...task, url, content: null, cookie, host: walker.hostOf(url), headers: { ...task.headers, ...conditions } }, walker.persistence, signal)
    trail.arrive(current, got.kind === 'broken' ? null : got)
    if (got.kind === 'broken') return trail.fail(got.reason, got.status)
    if (got.tls === null || got.tls === 'valid') await cookies.keep(current, got.cookies)
    if (got.status === 304 && stored !== null && Object.keys(conditions).length > 0) return trail.answer(stored, true)
    const lead = leadOf(current, got, walker.followsRefresh)
    if (lead === null) return trail.answer(got, false)
    if (lead.target === null) return trail.fail('redirect-without-target', got.status)
    trail.lead({ from: current, to: lead.target, status: got.status, via: lead.via })
    if (trail.hops > HOPS_MAX) return trail.fail('too-many-redirects')
    current = lead.target
  }
}

/** Why an address isn't to be asked: our guard's word first, then the site's. */
async function obstacleAt(address: string, { options, robots, hostOf, doOthersResolve }: Walker, signal: AbortSignal): Promise<Obstacle | null> {
  const refusal = refusalOf(address, options)
  if (refusal === 'name-not-found' && !await doOthersResolve(new URL(address).hostname)) return { reason: 'name-lookup-failed', status: null }
  if (refusal !== null) return { reason: refusal, status: null }
  const url = new URL(address)
  if (robots === null || isPlayback(url, options.connectTo)) return null
  const rules = await untilAborted(robots.rulesFor(url), signal)
  if (rules.kind === 'unavailable') return rules
  if (rules.crawlDelayMs !== null) hostOf(url).slowTo(rules.crawlDelayMs)
  return rules.allows(url.href) ? null : { reason: 'robots-disallowed', status: null }
}
