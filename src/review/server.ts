/** Serves a review on loopback, to the one browser that has its token. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import * as v from 'valibot'
import { Complaint } from '../model/complaint.ts'
import type { Decision, DecisionBook } from '../model/decision.ts'
import { phrase, worded, type Phrase } from '../model/phrase.ts'
import type { Report } from '../model/report.ts'
import { wordsOf } from '../report/language/index.ts'
import { Access, ADDRESS, addressOf, markOf, WHOSE } from './access.ts'
import { casesOf } from './cases.ts'
import { bodyOf, CHANGE, send } from './messages.ts'
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

/** Rejects as the system does where the port is taken. */
export async function serveReview(task: ReviewTask): Promise<ReviewServer> {
  const server = createServer()
  const port = await listening(server, task.port)
  const review = new Review(task, port)
  server.on('request', (request: IncomingMessage, response: ServerResponse) => { void review.answer(request, response) })
  return {
    port,
    url: addressOf(port, task.token),
    close: () => new Promise(resolve => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    }),
  }
}

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
  readonly #task: ReviewTask
  readonly #access: Access
  readonly #page: ReturnType<typeof reviewPage>
  /** What can be decided; what another run found is not ours to keep. */
  readonly #known: ReadonlySet<string>
  readonly #listeners = new Set<ServerResponse>()

  constructor(task: ReviewTask, port: number) {
    this.#task = task
    this.#access = new Access(task.token, port)
    const groups = casesOf(task.report)
    this.#page = reviewPage(task.report, groups)
    this.#known = new Set(groups.flatMap(({ cases }) => cases.map(({ about }) => about)))
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#route(request, response)
    } catch (error) {
      this.#refuse(response, 500, error instanceof Complaint ? error.said : phrase`The review could not do that.`)
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request
    if (!URL.canParse(url, `http://${ADDRESS}`)) { this.#refuse(response, 400, phrase`That is no address.`); return }
    const { pathname, searchParams } = new URL(url, `http://${ADDRESS}`)
    if (!this.#access.isOurPage(request.headers)) { this.#refuse(response, 403, phrase`Only the page of this review may ask.`); return }
    if (method === 'GET' && pathname === WHOSE) { send(response, 200, 'text/plain', markOf(this.#task.token)); return }
    if (method === 'GET' && pathname === '/' && searchParams.has('token')) { this.#enter(searchParams.get('token') ?? '', response); return }
    if (!this.#access.hasCookie(request)) { this.#refuse(response, 403, phrase`Open the review by the address that footproof printed: it holds the key.`); return }
    if (method === 'GET' && pathname === '/') { this.#show(response); return }
    if (method === 'GET' && pathname === '/events') { this.#listen(response); return }
    if (!this.#access.knows(String(request.headers['x-footproof-token'] ?? ''))) { this.#refuse(response, 403, phrase`Only the page of this review may ask.`); return }
    if (method === 'GET' && pathname === '/decisions') send(response, 200, 'application/json', JSON.stringify(await this.#task.book.all()))
    else if (method === 'POST' && pathname === '/decide') await this.#decide(request, response)
    else this.#refuse(response, 404, phrase`There is nothing here.`)
  }

  #refuse(response: ServerResponse, status: number, said: Phrase): void {
    send(response, status, 'text/plain', worded(said, wordsOf(this.#task.report.run.language).otherwise))
  }

  /** The token goes into a cookie, so that it stands neither in the history nor in a referrer. */
  #enter(token: string, response: ServerResponse): void {
    if (!this.#access.knows(token)) { this.#refuse(response, 403, phrase`This key is not the one of this review: open the address that footproof printed.`); return }
    response.writeHead(303, { location: '/', 'set-cookie': this.#access.cookie, 'cache-control': 'no-store' }).end()
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
    if (body === null) { response.setHeader('connection', 'close'); this.#refuse(response, 413, phrase`That is too long.`); return }
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), CHANGE), body)
    if (!read.success) { this.#refuse(response, 400, phrase`That is no decision.`); return }
    const { about, decision: given } = read.output
    if (!this.#known.has(about)) { this.#refuse(response, 404, phrase`This run has no such finding.`); return }
    const isNone = given === null || (given.ruling === null && given.remark === '')
    const decision: Decision | null = isNone ? null : { about, ...given, reading: given.ruling === 'reading' ? given.reading : null, decidedAt: this.#task.now().toISOString() }
    await this.#task.book.decide(about, decision)
    for (const listener of this.#listeners) listener.write(`data: ${JSON.stringify({ about, decision })}\n\n`)
    send(response, 200, 'application/json', JSON.stringify({ decision }))
  }
}
