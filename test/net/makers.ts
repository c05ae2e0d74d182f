/** Small servers on loopback and worlds that may look at them. */
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { afterEach } from 'vitest'
import type { Answer, Failure, Look } from '../../src/model/look.ts'
import type { FetchableUrl } from '../../src/model/url.ts'
import type { BodyCache, LookPurpose, StoredAnswer, World } from '../../src/model/world.ts'
import { openWorld, type WorldOptions } from '../../src/net/index.ts'

const endings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

export interface Site {
  readonly base: string
  readonly port: number
  /** `METHOD /path` of every request, robots.txt left out. */
  readonly asked: readonly string[]
  readonly robotsAsked: () => number
  /** Milliseconds at which requests started, robots.txt included. */
  readonly starts: readonly number[]
  readonly mostAtOnce: () => number
}

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void

export interface SiteOptions {
  readonly robots?: Handler
  readonly certificate?: 'expired' | 'self-signed'
}

/** A web site; unless told otherwise it has no robots.txt. */
export async function aSite(handle: Handler, { robots = sends(404, ''), certificate }: SiteOptions = {}): Promise<Site> {
  const asked: string[] = []
  const starts: number[] = []
  let robotsAsked = 0
  let now = 0
  let most = 0
  const serve: Handler = (request, response) => {
    starts.push(performance.now())
    now += 1
    most = Math.max(most, now)
    response.on('close', () => { now -= 1 })
    if (request.url === '/robots.txt') { robotsAsked += 1; robots(request, response); return }
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    handle(request, response)
  }
  const fixture = (name: string) => readFileSync(new URL(`../fixtures/net/${name}.pem`, import.meta.url))
  const server = certificate === undefined ? http.createServer({ maxHeaderSize: 1 << 20 }, serve) : https.createServer({ key: fixture('key'), cert: fixture(certificate) }, serve)
  const port = await listen(server)
  endings.push(() => new Promise(resolve => { server.close(() => { resolve() }); server.closeAllConnections() }))
  return { base: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`, port, asked, starts, robotsAsked: () => robotsAsked, mostAtOnce: () => most }
}

/** A server below HTTP: sends `bytes` for every page, and no robots.txt; then closes, unless it is to hang. */
export async function aRawSite(bytes: string | Buffer, { hangs = false }: { readonly hangs?: boolean } = {}): Promise<{ readonly base: string }> {
  const sockets = new Set<net.Socket>()
  const server = net.createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', data => {
      const isRobots = data.toString('latin1').startsWith('GET /robots.txt')
      socket.write(isRobots ? 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' : bytes)
      if (isRobots || !hangs) socket.end()
    })
  })
  const port = await listen(server)
  endings.push(() => new Promise(resolve => { server.close(() => { resolve() }); for (const socket of sockets) socket.destroy() }))
  return { base: `http://127.0.0.1:${port}` }
}

function listen(server: net.Server): Promise<number> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

/** A handler that always answers so. */
export function sends(status: number, body: string | Buffer, headers: http.OutgoingHttpHeaders = {}): Handler {
  return (_, response) => { response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(body), ...headers }); response.end(body) }
}

/** Handlers by path; 404 elsewhere. */
export const paths = (table: Readonly<Record<string, Handler>>): Handler => (request, response) => { (table[request.url ?? ''] ?? sends(404, 'no such page'))(request, response) }

/** A world that may look at loopback and waits hardly at all. */
export async function aWorld(options: Partial<WorldOptions> = {}): Promise<World> {
  const world = await openWorld({ allowPrivate: true, delayMs: 0, timeoutMs: 2000, archive: null, ...options })
  endings.push(() => world.close())
  return world
}

/** A look at an address, as the pipeline asks for it. */
export function look(world: World, url: string, { purpose = 'page', signal = new AbortController().signal }: { readonly purpose?: LookPurpose; readonly signal?: AbortSignal } = {}): Promise<Look> {
  return world.look(url as FetchableUrl, purpose, signal)
}

/** The answer that is expected; a failure is told by its reason. */
export async function answered(looking: Promise<Look>): Promise<Answer> {
  const found = await looking
  if (found.kind === 'failure') throw new Error(`failed: ${found.reason}`)
  return found
}

/** The failure that is expected. */
export async function failed(looking: Promise<Look>): Promise<Failure> {
  const found = await looking
  if (found.kind === 'answer') throw new Error(`answered with ${found.status}`)
  return found
}

export const text = ({ body }: { readonly body: Uint8Array }): string => new TextDecoder().decode(body)

/** A cache in memory. */
export function aCache(): BodyCache & { readonly entries: Map<string, StoredAnswer> } {
  const entries = new Map<string, StoredAnswer>()
  return {
    entries,
    get: key => Promise.resolve(entries.get(key) ?? null),
    put: (key, stored) => { entries.set(key, stored); return Promise.resolve() },
  }
}
