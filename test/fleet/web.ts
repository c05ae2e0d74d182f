/** A web of many hosts on loopback that counts what it is asked and writes down every breach of manners. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FleetWeb {
  readonly connectTo: string
  readonly breaches: readonly string[]
  /** When each page was answered whole, in milliseconds since 1970. */
  readonly answered: ReadonlyMap<string, readonly number[]>
  readonly requests: () => number
  close(): Promise<void>
}

export interface FleetWebOptions {
  readonly delayMs: number
  readonly latencyMs: number
  /** Servers hear a little late, some more than others. */
  readonly toleranceMs: number
  /** Is told of a page before it is answered, with the ports of who asks and of who answers. */
  readonly onAsked: (page: string, from: number, to: number) => void
}

export const pageName = (host: number, page: number): string => `host${host}.example/report/${page}`
export const sentenceOf = (name: string): string => `The ferry ${name.replaceAll(/\D+/gu, ' ').trim()} carried ninety lamps across the bay before the first frost came`

const BEAT_MS = 5

/** How much earlier than now a request may have come: on a busy machine whoever counts stands still at times, and hears of several at once. */
function openLag(): { readonly ms: () => number; readonly end: () => void } {
  let beatAt = performance.now()
  let lateMs = 0
  const since = () => Math.max(0, performance.now() - beatAt - BEAT_MS)
  const timer = setInterval(() => { lateMs = since(); beatAt = performance.now() }, BEAT_MS)
  return { ms: () => lateMs + since(), end: () => { clearInterval(timer) } }
}

export async function openWeb({ delayMs, latencyMs, toleranceMs, onAsked }: FleetWebOptions): Promise<FleetWeb> {
  const hosts = new Map<string, { last: number; underWay: number }>()
  const breaches: string[] = []
  const answered = new Map<string, number[]>()
  const lag = openLag()
  let requests = 0
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const now = performance.now()
    const name = (request.headers.host ?? '').replace(/^www\./u, '')
    const page = `${name}${request.url ?? ''}`
    const host = hosts.get(name) ?? { last: -Infinity, underWay: 0 }
    hosts.set(name, host)
    requests += 1
    if (now - host.last < delayMs - toleranceMs) breaches.push(`${page}: ${Math.round(now - host.last)} ms after the one before`)
    host.last = now - lag.ms()
    host.underWay += 1
    if (host.underWay > 1) breaches.push(`${page}: ${host.underWay} at once`)
    let isOpen = true
    // Also where who asked has been killed.
    response.on('close', () => { if (isOpen) host.underWay -= 1; isOpen = false })
    onAsked(page, request.socket.remotePort ?? 0, request.socket.localPort ?? 0)
    setTimeout(() => {
      // Whoever gets the answer may ask at once.
      if (isOpen) host.underWay -= 1
      else return
      isOpen = false
      if (request.url === '/robots.txt') { response.writeHead(404).end(); return }
      answered.set(page, [...answered.get(page) ?? [], Date.now()])
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Report ${page}</title><article><h1>Report ${page}</h1><p>${sentenceOf(page)}. Nobody in the harbour had seen so many of them, and the children stood on the pier until it was dark.</p><p>The council will speak about the lamps in the spring, when the ice has gone and the boats are back.</p></article>`)
    }, latencyMs)
  }
  const server = createServer(answer)
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return {
    connectTo: `::http:127.0.0.1:${port}`, breaches, answered, requests: () => requests,
    close: () => new Promise<void>(resolve => { lag.end(); server.close(() => { resolve() }); server.closeAllConnections() }),
  }
}
