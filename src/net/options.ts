/** What a world can be told, with the defaults and units of each, and what it tells while it works. */
import type { ExchangeRecorder, ExchangeReplay } from '../model/exchange.ts'
import type { FailureReason } from '../model/look.ts'
import type { HostClocks } from '../model/fleet.ts'
import type { BodyCache } from '../model/world.ts'
import { REAL_CLOCK, type Clock } from './clock.ts'
import { resolveBySystem, type Resolver } from './lookup.ts'
import type { Environment } from './proxies.ts'

/** Requests for a matching host and port go elsewhere; `null` matches all, or keeps what is there. */
export interface ConnectRule {
  readonly host: string | null
  readonly port: number | null
  readonly toHost: string | null
  readonly toPort: number | null
  /** https addresses are asked over plain http there. */
  readonly overHttp: boolean
}

/** Own manners towards a host and those below it; `null`: as towards all. */
export interface HostRule {
  /** Without `www.`, in lower case. */
  readonly host: string
  readonly delayMs: number | null
  readonly perHost: number | null
  /** It is not asked. */
  readonly isSkipped: boolean
  /** Why, for people. */
  readonly reason: string | null
}

/** The rule of the host itself, else of the nearest one above it. */
export function ruleFor(host: string, rules: readonly HostRule[]): HostRule | null {
  for (let name = host; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    const rule = rules.find(each => each.host === name)
    if (rule !== undefined) return rule
  }
  return null
}

/** Why a translation service is not asked again: what broke, or the status and what it said. */
export type TranslationFailure = { readonly reason: FailureReason } | { readonly status: number; readonly said: string }

/** Progress, for people. */
export type WorldEvent =
  | { readonly kind: 'waiting'; readonly host: string; readonly until: Date }
  | { readonly kind: 'asking'; readonly url: string }
  /** Ended, with its body or without an answer (`null`). */
  | { readonly kind: 'asked'; readonly url: string; readonly status: number | null; readonly tookMs: number }
  /** Once: from here on a proxy resolves the names, so that no connection can be pinned to a checked address. */
  | { readonly kind: 'behind-proxy' }
  /** Once: from here on the translation service is not asked any more. */
  | { readonly kind: 'translation-failed'; readonly service: string; readonly failure: TranslationFailure }

export interface WorldOptions {
  /** Requests under way at once, over all hosts. */
  readonly maxConcurrency: number
  /** Requests under way at once on one host. */
  readonly perHost: number
  /** Least time between two starts on one host. */
  readonly delayMs: number
  /** One look at one address, connection to last byte. */
  readonly timeoutMs: number
  /** Further requests that one look may send after resets, time-outs, 429 and 5xx. */
  readonly retries: number
  /** Of a body, as sent and after unpacking. */
  readonly bytesMax: number
  /** Goes into the user agent. */
  readonly contact: string | null
  readonly connectTo: readonly ConnectRule[]
  /** Names proxies; what `connectTo` leads elsewhere goes through none. */
  readonly environment: Environment
  /** Lets requests go to loopback and private addresses. */
  readonly allowPrivate: boolean
  /** Names to addresses; a test scripts it. */
  readonly resolve: Resolver
  readonly ignoreRobots: boolean
  readonly hostRules: readonly HostRule[]
  /** Base of a Wayback-like service, or of any by RFC 7089; `null`: none is asked. */
  readonly archive: string | null
  /** An address of which the archive surely has copies: an empty index is told by it from a page without copies; `null`: none is known. */
  readonly archiveCanary: string | null
  /** Base of a service with LibreTranslate's interface; `null`: none is asked. */
  readonly translate: string | null
  readonly acceptLanguage: string
  readonly cache: BodyCache | null
  /** A kept answer younger than this is taken as it is. */
  readonly maxAgeMs: number
  readonly onEvent: (event: WorldEvent) => void
  readonly clock: Clock
  /** The clocks of hosts where other processes ask as well; `null`: none does. */
  readonly clocks: HostClocks | null
  /** Takes down every exchange; `null`: nothing does. */
  readonly recorder: ExchangeRecorder | null
  /** Answers in the net's place; `null`: the net is asked. */
  readonly player: ExchangeReplay | null
}

const DAY_MS = 86_400_000

export const DEFAULT_ARCHIVE = 'https://web.archive.org'
/** Reserved for examples (RFC 2606), and copied since 2002. */
export const DEFAULT_CANARY = 'http://example.com/'

export const DEFAULT_OPTIONS: WorldOptions = {
  maxConcurrency: 64,
  perHost: 1,
  delayMs: 1000,
  timeoutMs: 30_000,
  retries: 2,
  bytesMax: 5 * 1024 * 1024,
  contact: null,
  connectTo: [],
  environment: process.env,
  allowPrivate: false,
  resolve: resolveBySystem,
  ignoreRobots: false,
  hostRules: [],
  archive: DEFAULT_ARCHIVE,
  archiveCanary: null,
  translate: null,
  // The pages are Russian, the readers of the book English, some sites Belarusian.
  acceptLanguage: 'ru,en;q=0.8,be;q=0.7',
  cache: null,
  maxAgeMs: DAY_MS,
  onEvent: () => undefined,
  clock: REAL_CLOCK,
  clocks: null,
  recorder: null,
  player: null,
}
