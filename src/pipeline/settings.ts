/** What a check can be told, with the defaults of each. */

export interface CheckSettings {
  /** Asks nothing; uses what the cache holds. */
  readonly offline: boolean
  /** Requests under way at once, over all hosts. */
  readonly maxConcurrency: number
  /** Requests under way at once on one host. */
  readonly perHost: number
  /** Least time between two starts on one host, ms. */
  readonly delayMs: number
  /** One look at one address, connection to last byte, ms. */
  readonly timeoutMs: number
  readonly retries: number
  /** Body after unpacking. */
  readonly bytesMax: number
  /** Goes into the user agent, so that a site's owner can write to the editor. */
  readonly contact: string | null
  /** `HOST1:PORT1:HOST2:PORT2` as in curl; `http:` before HOST2 asks https URLs over plain http there. */
  readonly connectTo: readonly string[]
  /** Lets requests go to loopback and private addresses. */
  readonly allowPrivate: boolean
  /** Only URLs that match one of these are asked; empty: all. */
  readonly include: readonly RegExp[]
  readonly exclude: readonly RegExp[]
  /** Base of a Wayback-like service; `null`: none is asked. */
  readonly archive: string | null
  readonly ignoreRobots: boolean
  /** Folder of fetched pages; `null`: nothing is kept. */
  readonly cache: string | null
  /** A cached page younger than this is not asked for again, ms. */
  readonly maxAgeMs: number
}

export const DEFAULTS: CheckSettings = {
  offline: false,
  maxConcurrency: 16,
  perHost: 1,
  delayMs: 1000,
  timeoutMs: 30_000,
  retries: 2,
  bytesMax: 5 * 1024 * 1024,
  contact: null,
  connectTo: [],
  allowPrivate: false,
  include: [],
  exclude: [],
  archive: 'https://web.archive.org',
  ignoreRobots: false,
  cache: 'cache',
  maxAgeMs: 24 * 60 * 60 * 1000,
}
