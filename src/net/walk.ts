/** Follows one address from hop to hop to its last answer: guard, robots, manners and cookies at each. */
import type { Answer, Failure, FailureReason, Hop, Look, TlsState } from '../model/look.ts'
import type { StoredAnswer } from '../model/world.ts'
import { untilAborted } from './clock.ts'
import { Cookies } from './cookies.ts'
import type { Received } from './exchange.ts'
import { conditionsOf } from './freshness.ts'
import { refusalOf } from './guard.ts'
import type { Host } from './host.ts'
import type { WorldOptions } from './options.ts'
import { persist, type Persistence } from './persist.ts'
import { leadOf } from './redirect.ts'
import type { Robots } from './robots.ts'
import type { Tally } from './tally.ts'

/** INTERFACE: at most 10 hops. */
export const HOPS_MAX = 10

export interface Walk {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Connections of its own and no cookies from before. */
  readonly isFresh: boolean
  readonly bytesMax: number
  /** What is kept of this address and may still hold. */
  readonly stored: StoredAnswer | null
  readonly tally: Tally
}

export interface Walker {
  readonly options: WorldOptions
  readonly hostOf: (url: URL) => Host
  /** `null`: rules aren't asked for. */
  readonly robots: Robots | null
  /** Whether a page's own refresh is followed; an archived page's would lead out of the archive. */
  readonly followsRefresh: boolean
  readonly cookies: Cookies
  readonly persistence: Persistence
}

/** The look that the walk ends in. Rejects on abort only. */
export async function walk(task: Walk, walker: Walker, signal: AbortSignal): Promise<Look> {
  const { options } = walker
  const cookies = task.isFresh ? new Cookies() : walker.cookies
  const { stored, tally } = task
  const redirects: Hop[] = []
  const seen = new Set<string>()
  let current = task.url
  let reached = task.url
  let tls: TlsState = null
  const base = () => ({ url: task.url, finalUrl: reached, redirects, tls, checkedAt: new Date().toISOString(), requests: tally.requests })
  const fail = (reason: FailureReason, status: number | null = null): Failure => ({ kind: 'failure', ...base(), fromCache: false, reason, status })
  for (;;) {
    const refusal = refusalOf(current, options)
    if (refusal !== null) return fail(refusal)
    const url = new URL(current)
    const verdict = await askRobots(url, walker, signal)
    if (verdict !== null) return fail(verdict.reason, verdict.status)
    const cookie = await cookies.for(current)
    const step = `${url.origin}${url.pathname}${url.search} ${cookie}`
    if (seen.has(step)) return fail('redirect-loop', redirects.at(-1)?.status ?? null)
    seen.add(step)
    reached = current
    const conditions = stored !== null && stored.finalUrl === current ? conditionsOf(stored, task.bytesMax) : {}
    const request = { url, host: walker.hostOf(url), headers: { ...task.headers, ...conditions }, cookie, isFresh: task.isFresh, bytesMax: task.bytesMax, tally }
    const got = await persist(request, walker.persistence, signal)
    if (got.kind === 'broken') return fail(got.reason, got.status)
    tls = got.tls
    if (tls === null || tls === 'valid') await cookies.keep(current, got.cookies)
    if (got.status === 304 && stored !== null && Object.keys(conditions).length > 0) return revived(stored, { ...base(), redirects: [...redirects] })
    const lead = leadOf(current, got, walker.followsRefresh)
    if (lead === null) return answer(got, base())
    if (lead.target === null) return fail('redirect-without-target', got.status)
    redirects.push({ from: current, to: lead.target, status: got.status, via: lead.via })
    if (redirects.length > HOPS_MAX) return fail('too-many-redirects', got.status)
    current = lead.target
  }
}

type Base = Omit<Answer, 'kind' | 'status' | 'headers' | 'body' | 'flaws' | 'fromCache'>

const answer = ({ status, headers, body, flaws }: Received, base: Base): Answer =>
  ({ kind: 'answer', ...base, status, headers, body, flaws, fromCache: false })

const revived = ({ status, headers, body, flaws }: StoredAnswer, base: Base): Answer =>
  ({ kind: 'answer', ...base, status, headers, body, flaws, fromCache: true })

async function askRobots(url: URL, { robots, hostOf }: Walker, signal: AbortSignal): Promise<{ readonly reason: FailureReason; readonly status: number | null } | null> {
  if (robots === null) return null
  const rules = await untilAborted(robots.rulesFor(url), signal)
  if (rules.kind === 'unavailable') return rules
  if (rules.crawlDelayMs !== null) hostOf(url).slowTo(rules.crawlDelayMs)
  return rules.allows(url.href) ? null : { reason: 'robots-disallowed', status: null }
}
