/** Serves every row of the farm under its own name, on one plain and one TLS port of loopback. */
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { resolve } from 'node:path'
import tls from 'node:tls'
import { anArticleOf, type MadeArticle } from './articles.ts'
import type { Answering, Asked, Reply, Row, Script } from './row.ts'

export interface Site {
  readonly row: Row
  readonly host: string
  readonly article: MadeArticle
  /** The address that the manuscript cites. */
  readonly url: string
  /** Path and query of the cited page. */
  readonly path: string
}

export interface Serving {
  readonly sites: readonly Site[]
  readonly plainPort: number
  readonly securePort: number
  /** `METHOD path` of every request, by host. */
  readonly asked: ReadonlyMap<string, readonly string[]>
  /** Forgets how often anything was asked. */
  forget(): void
  close(): Promise<void>
}

function sitesOf(rows: readonly Row[]): readonly Site[] {
  return rows.map((row, index) => {
    const host = `${row.name}.example`
    const article = anArticleOf(index, row.tongue ?? 'en')
    const path = row.path ?? (row.isUnvouched === true ? `/news/${7000 + index}.html` : `/news/${article.slug}-${7000 + index}.html`)
    return { row, host, article, path, url: row.url ?? `${row.certificate === undefined ? 'http' : 'https'}://${host}${path}` }
  })
}

/** Beside the tests, whether this file runs from here or bundled, as the bench does it. */
const fixture = (name: string) => readFileSync(resolve('test/fixtures/net', `${name}.pem`))

export async function serve(rows: readonly Row[]): Promise<Serving> {
  const sites = sitesOf(rows)
  const byHost = new Map(sites.map(site => [site.host, site]))
  const counts = new Map<string, number>()
  const asked = new Map<string, string[]>()
  const handle = (request: http.IncomingMessage, response: http.ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '').toLowerCase()
    const site = byHost.get(host.replace(/^www\./u, '')) ?? [...byHost.values()].find(each => host.endsWith(`.${each.host}`))
    if (site === undefined) { response.writeHead(404).end(); return }
    const path = request.url ?? '/'
    const key = `${site.host} ${request.method ?? ''} ${path}`
    const question: Asked = { method: request.method ?? '', path, host, isSecure: 'encrypted' in request.socket, header: name => String(request.headers[name] ?? ''), before: counts.get(key) ?? 0 }
    counts.set(key, question.before + 1)
    asked.set(site.host, [...asked.get(site.host) ?? [], `${question.method} ${path}`])
    send(replyTo(site, question), { request, response })
  }
  const plain = http.createServer({ maxHeaderSize: 1 << 20 }, handle)
  const contexts = new Map((['expired', 'self-signed', 'other-name'] as const).map(name => [name, tls.createSecureContext({ key: fixture('key'), cert: fixture(name) })]))
  const certificateFor = (name: string) => {
    const wanted = byHost.get(name.replace(/^www\./u, ''))?.row.certificate
    return contexts.get(wanted === 'expired' ? 'expired' : wanted === 'other-name' ? 'other-name' : 'self-signed')
  }
  const secure = https.createServer({ key: fixture('key'), cert: fixture('self-signed'), SNICallback: (name, done) => { done(null, certificateFor(name)) } }, handle)
  const sockets = new Set<Socket>()
  for (const server of [plain, secure]) {
    server.on('connection', (socket: Socket) => { sockets.add(socket); socket.on('error', () => undefined); socket.on('close', () => sockets.delete(socket)) })
    server.on('clientError', (_, socket) => { socket.destroy() })
    server.on('tlsClientError', () => undefined)
  }
  const [plainPort, securePort] = [await listen(plain), await listen(secure)]
  return {
    sites, plainPort, securePort, asked,
    forget() { counts.clear(); asked.clear() },
    async close() {
      for (const socket of sockets) socket.destroy()
      await Promise.all([plain, secure].map(server => new Promise(done => { server.close(() => { done(null) }) })))
    },
  }
}

function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise(done => { server.listen(0, '127.0.0.1', () => { done((server.address() as AddressInfo).port) }) })
}

/** A made-up honest 404. */
const MISSING: Reply = { status: 404, body: '<!doctype html><title>No such page</title><p>There is nothing at this address.</p>' }

function replyTo({ row, path, article }: Site, asked: Asked): Reply {
  const script: Script = asked.path === '/robots.txt' ? row.robots ?? 'missing' : asked.path === path ? row.target ?? 'article' : row.at?.[asked.path] ?? row.elsewhere ?? 'missing'
  const answer: Answering = typeof script === 'function' ? script(asked, article) : script
  return answer === 'article' ? { body: article.html } : answer === 'missing' ? MISSING : answer
}

/** A piece and its pause, for bodies that drip. */
const PIECE_BYTES = 400
const PAUSE_MS = 5

function send(reply: Reply, { request, response }: { readonly request: http.IncomingMessage; readonly response: http.ServerResponse }): void {
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body ?? Buffer.alloc(0)
  const { does } = reply
  if (does === 'hang') return
  if (does === 'reset') { request.socket.destroy(); return }
  if (does === 'raw') { request.socket.end(body); return }
  const hasLength = does === undefined && reply.headers?.['transfer-encoding'] === undefined
  const headers = Object.fromEntries(Object.entries({ 'content-type': 'text/html; charset=utf-8', ...(hasLength ? { 'content-length': String(body.length) } : {}), ...(does === 'cut' ? { 'content-length': String(body.length + 5000) } : {}), ...reply.headers }).filter(([, value]) => value !== '').map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]))
  response.writeHead(reply.status ?? 200, headers)
  if (request.method === 'HEAD') { response.end(); return }
  if (does === undefined) { response.end(body); return }
  if (does === 'cut' || does === 'unended') { response.write(body, () => { setTimeout(() => { request.socket.destroy() }, PAUSE_MS) }); return }
  pour(does, body, response)
}

function pour(does: 'drip' | 'endless', body: Buffer, response: http.ServerResponse): void {
  let at = 0
  const next = () => {
    if (response.destroyed) return
    if (at >= body.length && does === 'drip') { response.end(); return }
    response.write(does === 'drip' ? body.subarray(at, at + PIECE_BYTES) : body)
    at += PIECE_BYTES
    setTimeout(next, PAUSE_MS)
  }
  next()
}
