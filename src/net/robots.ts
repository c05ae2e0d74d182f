/** robots.txt by RFC 9309: one file for each origin, asked once a run, kept for a day. */
import robotsParser from 'robots-parser'
import type { Answer, FailureReason, Look } from '../model/look.ts'
import type { BodyCache } from '../model/world.ts'
import { isChallenge } from './challenge.ts'
import { storedFrom } from './freshness.ts'
import { mayPassReason } from './retry.ts'
import { PRODUCT_TOKEN } from './user-agent.ts'

/** Section 2.5: at least 500 kibibytes must be parsed. */
export const ROBOTS_BYTES_MAX = 500 * 1024
/** Section 2.4: no copy is used for more than 24 hours. */
const KEPT_FOR_MS = 86_400_000

interface GivenRules { readonly kind: 'rules'; readonly allows: (url: string) => boolean; readonly crawlDelayMs: number | null }

/** What an origin lets us do; `unavailable`: its rules can't be had, so nothing is asked. */
export type Rules =
  | GivenRules
  | { readonly kind: 'unavailable'; readonly reason: FailureReason; readonly status: number | null }

export interface RobotsOptions {
  readonly fetchRobots: (url: URL) => Promise<Look>
  readonly cache: BodyCache | null
}

const ALLOW_ALL: GivenRules = { kind: 'rules', allows: () => true, crawlDelayMs: null }

/** The host can't be had at all: that says more than that its rules can't. */
const HOST_REASONS: ReadonlySet<FailureReason> = new Set([
  'name-not-found', 'name-lookup-failed', 'refused', 'no-route', 'timeout-connect', 'tls-handshake', 'private-address', 'forbidden-port', 'forbidden-scheme',
  'retry-after-too-long',
])
/** Section 2.3.1.2 lets a crawler take rules behind endless redirects for missing ones. */
const LOST_ON_THE_WAY: ReadonlySet<FailureReason> = new Set(['redirect-loop', 'too-many-redirects', 'redirect-without-target'])

export class Robots {
  readonly #options: RobotsOptions
  readonly #known = new Map<string, Promise<Rules>>()

  constructor(options: RobotsOptions) {
    this.#options = options
  }

  /** The rules of an address's origin; never rejects but when the world closes. */
  rulesFor(url: URL): Promise<Rules> {
    const known = this.#known.get(url.origin)
    if (known !== undefined) return known
    const rules = this.#read(url)
    this.#known.set(url.origin, rules)
    rules.catch(() => this.#known.delete(url.origin))
    return rules
  }

  async #read(url: URL): Promise<Rules> {
    const kept = await keptRules(url, this.#options.cache)
    if (kept !== null) return kept
    const address = addressOf(url)
    const first = await this.#options.fetchRobots(address)
    const got = mayComeYet(first) ? await this.#options.fetchRobots(address) : first
    if (got.kind === 'failure') {
      if (LOST_ON_THE_WAY.has(got.reason)) return ALLOW_ALL
      return { kind: 'unavailable', reason: HOST_REASONS.has(got.reason) ? got.reason : 'robots-unavailable', status: got.status }
    }
    if (isServerError(got)) return { kind: 'unavailable', reason: 'robots-unavailable', status: got.status }
    await this.#options.cache?.put(keyOf(url), storedFrom(got))
    return rulesOf(address, got.status, got.body)
  }
}

/** The rules of an address's origin as they were kept; `null`: they are to be asked for. */
export async function keptRules(url: URL, cache: BodyCache | null): Promise<GivenRules | null> {
  const kept = await cache?.get(keyOf(url)) ?? null
  return kept !== null && Date.now() - Date.parse(kept.storedAt) < KEPT_FOR_MS ? rulesOf(addressOf(url), kept.status, kept.body) : null
}

const addressOf = (url: URL) => new URL('/robots.txt', url)
const keyOf = (url: URL) => `robots ${url.origin}`

/** Rules that can't be had now are asked for once more. */
const mayComeYet = (got: Look) => (got.kind === 'failure' ? mayPassReason(got.reason) : isServerError(got))

/** Section 2.3.1.4. A refusal (4xx) allows, as section 2.3.1.3 says, and a shield's challenge is one, whatever its number. */
function isServerError(got: Answer): boolean {
  return got.status >= 500 && got.status !== 999 && !isChallenge(got)
}

function rulesOf(address: URL, status: number, body: Uint8Array): GivenRules {
  if (status < 200 || status > 299) return ALLOW_ALL
  const robots = parserOf(robotsParser)(address.href, new TextDecoder().decode(body))
  const crawlDelay = robots.getCrawlDelay(PRODUCT_TOKEN)
  return {
    kind: 'rules',
    allows: url => robots.isAllowed(url, PRODUCT_TOKEN) ?? true,
    crawlDelayMs: crawlDelay === undefined || !(crawlDelay > 0) ? null : crawlDelay * 1000,
  }
}

/** The package's types speak of a default export, its code (CommonJS) is the function itself. */
function parserOf(loaded: unknown): typeof robotsParser.default {
  const isParser = (value: unknown): value is typeof robotsParser.default => typeof value === 'function'
  if (!isParser(loaded)) throw new TypeError('robots-parser has changed its shape')
  return loaded
}
