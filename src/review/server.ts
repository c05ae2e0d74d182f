/** Serves a review on loopback, to the one browser that has its token. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import * as v from 'valibot'
import { Complaint } from '../model/complaint.ts'
import { RULINGS, type Decision, type DecisionBook } from '../model/decision.ts'
import type { Report } from '../model/report.ts'
import { casesOf } from './cases.ts'
import { reviewPage } from './page.ts'

export interface ReviewTask {
  readonly report: Report
  readonly book: DecisionBook
  /** What the browser must show; made anew where the last review's can't be used. */
  readonly token: string
  /** 0: any that is free. */
  readonly port: number
  readonly now: () => Date
}

export interface ReviewServer {
  readonly port: number
  /** With the token: to be opened by the one who reviews. */
  readonly url: string
  close(): Promise<void>
}

const ADDRESS = '127.0.0.1'
/** A remark has 4,000 characters at most. */
const BODY_BYTES_MAX = 64 * 1024
const REMARK_MAX = 4000

const change = v.object({
  about: v.pipe(v.string(), v.maxLength(64)),
  decision: v.nullable(v.object({
    reference: v.pipe(v.string(), v.maxLength(2000)), ruling: v.nullable(v.picklist(RULINGS)), remark: v.pipe(v.string(), v.maxLength(REMARK_MAX)),
    reading: v.nullable(v.pipe(v.string(), v.maxLength(8000), v.check(reading => /^https?:\/\//iu.test(reading) && URL.canParse(reading)))),
  })),
})

/** Rejects as the system does where the port is taken. */
export async function serveReview(task: ReviewTask): Promise<ReviewServer> {
  const review = new Review(task)
  const server = createServer((request, response) => { void review.answer(request, response) })
  const port = await listening(server, task.port)
  review.port = port
  return {
    port,
    url: addressOf(port, task.token),
    close: () => new Promise(resolve => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    }),
  }
}

/** What tells a review from any other program at its port, and gives nobody the token. */
const WHOSE = '/whose'
const markOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Whether the review of this token answers at `port` already; `false` for any other program and for none. */
export async function isOpenAt(port: number, token: string): Promise<boolean> {
  const answer = await fetch(`http://${ADDRESS}:${port}${WHOSE}`, { redirect: 'error', signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null)
  return answer?.ok === true && Number(answer.headers.get('content-length')) < 100 && await answer.text() === markOf(token)
}

/** On one's own machine. */
const ANSWER_MS = 2000

/** Where a review at `port` is opened. */
export const addressOf = (port: number, token: string): string => `http://${ADDRESS}:${port}/?token=${token}`

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, ADDRESS, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })
}

class Review {
  port = 0
  readonly #task: ReviewTask
  readonly #page: ReturnType<typeof reviewPage>
  /** What can be decided; what another run found is not ours to keep. */
  readonly #known: ReadonlySet<string>
  readonly #listeners = new Set<ServerResponse>()

  constructor(task: ReviewTask) {
    this.#task = task
    const groups = casesOf(task.report)
    this.#page = reviewPage(task.report, groups)
    this.#known = new Set(groups.flatMap(({ cases }) => cases.map(({ about }) => about)))
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#route(request, response)
    } catch (error) {
      send(response, 500, 'text/plain', error instanceof Complaint ? error.message : 'The review could not do that.')
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request
    if (!URL.canParse(url, `http://${ADDRESS}`)) { send(response, 400, 'text/plain', 'That is no address.'); return }
    const { pathname, searchParams } = new URL(url, `http://${ADDRESS}`)
    // A name that leads here by a trick of DNS is not ours, and no other page may speak for the reviewer.
    if (!this.#isOurHost(request.headers.host) || !this.#isOurOrigin(request.headers.origin)) { send(response, 403, 'text/plain', 'Only the page of this review may ask.'); return }
    if (method === 'GET' && pathname === WHOSE) { send(response, 200, 'text/plain', markOf(this.#task.token)); return }
    if (method === 'GET' && pathname === '/' && searchParams.has('token')) { this.#enter(searchParams.get('token') ?? '', response); return }
    if (!this.#knows(cookieIn(request, this.#cookie))) { send(response, 403, 'text/plain', 'Open the review by the address that footproof printed: it holds the key.'); return }
    if (method === 'GET' && pathname === '/') { this.#show(response); return }
    if (method === 'GET' && pathname === '/events') { this.#listen(response); return }
    if (!this.#knows(String(request.headers['x-footproof-token'] ?? ''))) { send(response, 403, 'text/plain', 'Only the page of this review may ask.'); return }
    if (method === 'GET' && pathname === '/decisions') send(response, 200, 'application/json', JSON.stringify(await this.#task.book.all()))
    else if (method === 'POST' && pathname === '/decide') await this.#decide(request, response)
    else send(response, 404, 'text/plain', 'There is nothing here.')
  }

  #isOurHost(host: string | undefined): boolean {
    return host === `${ADDRESS}:${this.port}` || host === `localhost:${this.port}`
  }

  #isOurOrigin(origin: string | undefined): boolean {
    return origin === undefined || origin === `http://${ADDRESS}:${this.port}` || origin === `http://localhost:${this.port}`
  }

  /** Browsers keep cookies by name of host alone: two reviews at once need two. */
  get #cookie(): string {
    return `footproof-review-${this.port}`
  }

  #knows(given: string): boolean {
    const [ours, theirs] = [Buffer.from(this.#task.token), Buffer.from(given)]
    return ours.length === theirs.length && timingSafeEqual(ours, theirs)
  }

  /** The token goes into a cookie, so that it stands neither in the history nor in a referrer. */
  #enter(token: string, response: ServerResponse): void {
    if (!this.#knows(token)) { send(response, 403, 'text/plain', 'This key is not the one of this review: open the address that footproof printed.'); return }
    response.writeHead(303, { location: '/', 'set-cookie': `${this.#cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`, 'cache-control': 'no-store' }).end()
  }

  #show(response: ServerResponse): void {
    const nonce = randomBytes(16).toString('base64')
    response.setHeader('content-security-policy', `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`)
    send(response, 200, 'text/html', this.#page({ nonce, token: this.#task.token }))
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('retry: 1000\n\n')
    this.#listeners.add(response)
    response.on('close', () => { this.#listeners.delete(response) })
  }

  async #decide(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    if (body === null) { response.setHeader('connection', 'close'); send(response, 413, 'text/plain', 'That is too long.'); return }
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), change), body)
    if (!read.success) { send(response, 400, 'text/plain', 'That is no decision.'); return }
    const { about, decision: given } = read.output
    if (!this.#known.has(about)) { send(response, 404, 'text/plain', 'This run has no such finding.'); return }
    const isNone = given === null || (given.ruling === null && given.remark === '')
    const decision: Decision | null = isNone ? null : { about, ...given, reading: given.ruling === 'reading' ? given.reading : null, decidedAt: this.#task.now().toISOString() }
    await this.#task.book.decide(about, decision)
    for (const listener of this.#listeners) listener.write(`data: ${JSON.stringify({ about, decision })}\n\n`)
    send(response, 200, 'application/json', JSON.stringify({ decision }))
  }
}

/** `null`: too long. Its rest is not waited for. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const piece: unknown = chunk
    if (!(piece instanceof Buffer)) continue
    bytes += piece.length
    if (bytes > BODY_BYTES_MAX) return null
    chunks.push(piece)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function cookieIn({ headers: { cookie = '' } }: IncomingMessage, name: string): string {
  return cookie.split(/;\s*/u).find(part => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body), 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin',
  }).end(body)
}
