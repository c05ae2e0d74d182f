/** Serves a made-up web on loopback: http addresses on one port, https addresses, over plain http, on another. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Referee } from './referee.ts'
import { FORBIDDEN, isSpecial, type LabHost, type LabPage, type Manner } from './web.ts'

export interface LabServer {
  /** Rules for --connect-to. */
  readonly connectTo: readonly string[]
  close(): Promise<void>
}

export interface LabTimes {
  readonly delayMs: number
  /** Of the host that asks for one. */
  readonly crawlDelaySeconds: number
  /** Whole seconds. */
  readonly retryAfterSeconds: number
}

interface Answer { readonly status: number; readonly body: string; readonly headers?: http.OutgoingHttpHeaders; readonly wishMs?: number; readonly afterMs?: number }

export async function serve(web: readonly LabHost[], referee: Referee, times: LabTimes): Promise<LabServer> {
  const sites = new Map(web.map(host => [host.name, { host, state: { asked: 0, refused: 0, last: 0, isBanned: false, seen: new Set<string>() } }]))
  const servers = (['http', 'https'] as const).map(scheme => http.createServer((request, response) => {
    const authority = request.headers.host ?? ''
    const name = authority.replace(/^www\./u, '')
    const path = request.url ?? '/'
    const heard = referee.start({ host: name, origin: `${scheme}://${authority}`, path })
    const site = sites.get(name)
    const answer = site === undefined ? NOWHERE : answerOf(path, site, times)
    if (site?.host.manner === 'crawl-delay' && path === '/robots.txt') referee.slow(name, times.crawlDelaySeconds * 1000)
    if (site?.host.manner === 'rules-forbid-half' && path.startsWith(FORBIDDEN)) referee.forbid(heard)
    setTimeout(() => {
      referee.end(heard, { status: answer.status, wishMs: answer.wishMs ?? null })
      response.writeHead(answer.status, { 'content-type': path === '/robots.txt' ? 'text/plain' : 'text/html; charset=utf-8', ...answer.headers })
      response.end(answer.body)
    }, answer.afterMs ?? latencyOf(site?.host.manner === 'slow', path))
  }))
  await Promise.all(servers.map(server => new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })))
  const [plain = 0, tls = 0] = servers.map(server => (server.address() as AddressInfo).port)
  return {
    connectTo: [`:80:http:127.0.0.1:${plain}`, `:443:http:127.0.0.1:${tls}`],
    async close() {
      await Promise.all(servers.map(server => new Promise<void>(resolve => { server.close(() => { resolve() }); server.closeAllConnections() })))
    },
  }
}

interface Site { readonly host: LabHost; readonly state: { asked: number; refused: number; last: number; isBanned: boolean; readonly seen: Set<string> } }

const NOWHERE: Answer = { status: 404, body: 'no such host' }
const NOT_FOUND: Answer = { status: 404, body: '<!doctype html><title>Not found</title><p>There is no such page.</p>' }
const NO_RULES: Answer = { status: 404, body: 'no rules' }

/** The answer of a site; what its manner leaves alone is an ordinary page. */
function answerOf(path: string, site: Site, { delayMs, crawlDelaySeconds, retryAfterSeconds }: LabTimes): Answer {
  const { host: { manner }, state } = site
  const now = Date.now()
  const isHasty = state.last > 0 && now - state.last < delayMs / 2
  state.last = now
  if (path === '/robots.txt') {
    state.refused += manner.startsWith('rules-fail') ? 1 : 0
    if (manner === 'rules-fail' || (manner === 'rules-fail-once' && state.refused === 1)) return { status: 503, body: 'oops' }
    if (manner === 'crawl-delay') return { status: 200, body: `User-agent: *\nCrawl-delay: ${crawlDelaySeconds}\n` }
    return manner === 'rules-forbid-half' ? { status: 200, body: `User-agent: *\nDisallow: ${FORBIDDEN}\n` } : NO_RULES
  }
  state.asked += 1
  state.isBanned ||= manner === 'bans-haste' && isHasty
  if (state.isBanned) return { status: 403, body: 'go away' }
  return refusalOf(manner, state.asked, retryAfterSeconds * 1000) ?? pageAt(path, site)
}

const TOO_MANY: Answer = { status: 429, body: 'too many' }

/** What a host objects to its page number `asked`: from the first, or in the middle of a run, once. */
function refusalOf(manner: Manner, asked: number, wishMs: number): Answer | null {
  if (manner === '429-for-ever' || (manner === '429-three-times' && asked <= 3)) return TOO_MANY
  if (manner === '429-for-an-hour') return { ...TOO_MANY, headers: { 'retry-after': '3600' }, wishMs: 3_600_000 }
  if (asked !== 3) return null
  const inSeconds = { headers: { 'retry-after': String(wishMs / 1000) }, wishMs }
  if (manner === '429-bare') return TOO_MANY
  if (manner === '429-seconds') return { ...TOO_MANY, ...inSeconds }
  if (manner === '429-date') return { ...TOO_MANY, ...untilDate(Date.now() + wishMs), afterMs: 0 }
  return manner === '503-seconds' ? { status: 503, body: 'maintenance', ...inSeconds } : null
}

/** Dates have whole seconds: this one is the next full second after `at`. */
function untilDate(at: number): Pick<Answer, 'headers' | 'wishMs'> {
  const until = Math.ceil(at / 1000) * 1000
  return { headers: { 'retry-after': new Date(until).toUTCString() }, wishMs: until - Date.now() }
}

function pageAt(path: string, { host, state }: Site): Answer {
  const bare = path.replace(/[?].*$/u, '').replace(/\/$/u, '')
  const arrived = bare.replace(/^\/arrived/u, '')
  const number = host.pages.findIndex(page => page.path === arrived)
  const page = host.pages[number]
  if (page === undefined) return NOT_FOUND
  if (host.manner === 'moved-to-neighbour' && arrived === bare) return { status: 301, body: 'moved', headers: { location: `https://new.${host.name}/arrived${bare}` } }
  if (host.manner === 'some-gone' && isSpecial(number)) return NOT_FOUND
  if (host.manner === 'some-errors-once' && isSpecial(number) && !state.seen.has(bare)) { state.seen.add(bare); return { status: 500, body: 'oops' } }
  return { status: 200, body: htmlOf(page) }
}

function htmlOf({ headline, sentence }: LabPage): string {
  const more = 'The mayor cut the ribbon before noon. Most of the stone came down the river, and the carpenters of the valley did the rest in one summer. A second part is to follow when the accounts are closed.'
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1><p>${sentence}.</p><p>${more}</p></article></body></html>`
}

/** The same for the same path, every time. */
function latencyOf(isSlow: boolean, path: string): number {
  const spread = Buffer.from(path).reduce((sum, byte) => (sum * 31 + byte) % 997, 7) / 997
  return isSlow ? 80 + 160 * spread : 2 + 20 * spread
}
