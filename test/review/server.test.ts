/** A review over loopback: who may ask, what is kept, and what everybody hears. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { casesOf } from '../../src/review/cases.ts'
import { isOpenAt } from '../../src/review/access.ts'
import { serveReview, type ReviewServer } from '../../src/review/server.ts'
import { openDecisions } from '../../src/store/decisions.ts'
import { aReference, aReport } from '../report/make.ts'

const TOKEN = 'a-token-of-this-review'
const REPORT = aReport([aReference({ note: 1, line: 10, link: { state: 'dead', status: 404 }, claims: [] }), aReference({ note: 2, line: 20, link: { state: 'failing', status: 500 }, claims: [] })])
const [ABOUT = '', OTHER = ''] = casesOf(REPORT).flatMap(({ cases }) => cases.map(({ about }) => about))

let folder: string
const servers: ReviewServer[] = []
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'review-')) })
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()))
  await rm(folder, { recursive: true })
})

const bookPath = () => join(folder, 'decisions.json')

async function aReview({ port = 0, token = TOKEN, path = bookPath() }: { readonly port?: number; readonly token?: string; readonly path?: string } = {}): Promise<ReviewServer> {
  const server = await serveReview({ report: REPORT, book: openDecisions(path), token, port, now: () => new Date('2026-03-02T09:00:00Z') })
  servers.push(server)
  return server
}

interface Asking { readonly method?: string; readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
interface Answered { readonly status: number; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly text: string }

/** Not `fetch`, which lets nobody name another host. */
function send({ port }: ReviewServer, { method = 'GET', path = '/', headers = {}, body = '' }: Asking = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, method, path, headers, agent: false }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => { text += piece }).on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, text }) })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const cookie = ({ port }: ReviewServer, token = TOKEN) => ({ cookie: `footproof-review-${port}=${token}` })
/** As the page of the review asks. */
const ours = (server: ReviewServer) => ({ ...cookie(server), 'x-footproof-token': TOKEN, origin: `http://127.0.0.1:${server.port}`, 'content-type': 'application/json' })

const aRuling = (change: object = {}) => ({ about: ABOUT, decision: { reference: 'book.txt#1', ruling: 'rejected', reading: null, remark: '', ...change } })
const decide = (server: ReviewServer, body: unknown = aRuling()) => send(server, { method: 'POST', path: '/decide', headers: ours(server), body: JSON.stringify(body) })
const kept = (path = bookPath()): Promise<readonly Decision[]> => openDecisions(path).all()

describe('who may ask', () => {
  test('the address that was printed leads to the page by a cookie of this port, and the token leaves the address', async () => {
    const server = await aReview()
    const { status, headers } = await send(server, { path: `/?token=${TOKEN}` })
    expect([status, headers['location']]).toEqual([303, '/'])
    expect(headers['set-cookie']).toEqual([`footproof-review-${server.port}=${TOKEN}; HttpOnly; SameSite=Strict; Path=/`])
  })
  test('a wrong token opens nothing', async () => {
    const { status, headers } = await send(await aReview(), { path: '/?token=guess' })
    expect([status, headers['set-cookie']]).toEqual([403, undefined])
  })
  test.each(['/', '/events', '/decisions', '/anything'])('nobody without the cookie sees %s', async path => {
    expect((await send(await aReview(), { path, headers: { 'x-footproof-token': TOKEN } })).status).toBe(403)
  })
  test('the cookie of another review on this machine is none', async () => {
    const server = await aReview()
    expect((await send(server, { headers: { cookie: `footproof-review-${server.port + 1}=${TOKEN}` } })).status).toBe(403)
  })
  test('a cookie alone reads no decisions: another page may make a browser send it', async () => {
    const server = await aReview()
    expect((await send(server, { path: '/decisions', headers: cookie(server) })).status).toBe(403)
  })
  test.each(['http://bad.example', 'http://127.0.0.1:1', 'null', 'https://127.0.0.1'])('a page of %s may not act', async origin => {
    const server = await aReview()
    expect((await send(server, { method: 'POST', path: '/decide', headers: { ...ours(server), origin }, body: JSON.stringify(aRuling()) })).status).toBe(403)
    expect(await kept()).toEqual([])
  })
  test('a form of another page, sent as text with the cookie, decides nothing', async () => {
    const server = await aReview()
    expect((await send(server, { method: 'POST', path: '/decide', headers: { ...cookie(server), 'content-type': 'text/plain' }, body: JSON.stringify(aRuling()) })).status).toBe(403)
    expect(await kept()).toEqual([])
  })
  test.each(['rebound.example', '127.0.0.1', 'localhost:1'])('a name that was led here by a trick of DNS (%s) is not ours', async host => {
    const server = await aReview()
    expect((await send(server, { headers: { ...ours(server), host } })).status).toBe(403)
  })
  test('no other page may ask beforehand whether it may', async () => {
    const server = await aReview()
    const { status, headers } = await send(server, { method: 'OPTIONS', path: '/decide', headers: { origin: 'http://bad.example', 'access-control-request-method': 'POST' } })
    expect([status, headers['access-control-allow-origin']]).toEqual([403, undefined])
  })
  test('an address that is none is refused', async () => { expect((await send(await aReview(), { path: '//[' })).status).toBe(400) })
})

describe('the page', () => {
  test('allows its own style and script by the answer’s nonce and nothing else', async () => {
    const server = await aReview()
    const policies = await Promise.all([1, 2].map(async () => String((await send(server, { headers: cookie(server) })).headers['content-security-policy'])))
    expect(policies[0]).toMatch(/^default-src 'none'; style-src 'nonce-[^']+'; script-src 'nonce-[^']+'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/u)
    expect(policies[0]).not.toBe(policies[1])
  })
  test('is kept by no cache', async () => {
    const server = await aReview()
    expect((await send(server, { headers: cookie(server) })).headers['cache-control']).toBe('no-store')
  })
})

describe('decisions', () => {
  test('are kept at once, with the time', async () => {
    expect((await decide(await aReview(), aRuling({ remark: 'Alive.' }))).status).toBe(200)
    expect(await kept()).toEqual([{ about: ABOUT, reference: 'book.txt#1', ruling: 'rejected', reading: null, remark: 'Alive.', decidedAt: '2026-03-02T09:00:00.000Z' }])
  })
  test('replace what was decided about the same before', async () => {
    const server = await aReview()
    await decide(server)
    await decide(server, aRuling({ ruling: 'accepted' }))
    expect((await kept()).map(({ ruling }) => ruling)).toEqual(['accepted'])
  })
  test('are undone', async () => {
    const server = await aReview()
    await decide(server)
    await decide(server, { about: ABOUT, decision: null })
    expect(await kept()).toEqual([])
  })
  test('a reading that is chosen is kept', async () => {
    await decide(await aReview(), aRuling({ ruling: 'reading', reading: 'https://a.example/' }))
    expect((await kept())[0]).toMatchObject({ ruling: 'reading', reading: 'https://a.example/' })
  })
  test('a reading is kept only with its ruling', async () => {
    await decide(await aReview(), aRuling({ ruling: 'accepted', reading: 'https://a.example/' }))
    expect((await kept())[0]?.reading).toBeNull()
  })
  test.each([
    ['no JSON', '{'], ['another shape', '[]'], ['an unknown ruling', JSON.stringify(aRuling({ ruling: 'burn' }))],
    ['a reading that is no web address', JSON.stringify(aRuling({ ruling: 'reading', reading: 'javascript:alert(1)' }))], ['a remark too long', JSON.stringify(aRuling({ remark: 'x'.repeat(4001) }))],
  ])('%s is refused and nothing is kept', async (_, body) => {
    const server = await aReview()
    expect((await send(server, { method: 'POST', path: '/decide', headers: ours(server), body })).status).toBe(400)
    expect(await kept()).toEqual([])
  })
  test('nothing is kept about what this run has not found', async () => {
    expect((await decide(await aReview(), { ...aRuling(), about: 'something-else' })).status).toBe(404)
    expect(await kept()).toEqual([])
  })
  test('a body beyond its bound is refused, also where its length is not told', async () => {
    const server = await aReview()
    const headers = { ...ours(server), 'transfer-encoding': 'chunked' }
    expect((await send(server, { method: 'POST', path: '/decide', headers, body: 'x'.repeat(70_000) })).status).toBe(413)
  })
  test('a damaged file is never written over: the page is told, the bytes stay', async () => {
    const server = await aReview()
    await writeFile(bookPath(), '{"schema":1,"decisions":[{"about":')
    const { status, text } = await decide(server)
    expect([status, text]).toEqual([500, expect.stringContaining('nothing was written into it')])
    expect(await readFile(bookPath(), 'utf8')).toBe('{"schema":1,"decisions":[{"about":')
  })
  test('two reviews that share a file lose none of each other’s', async () => {
    const [one, other] = [await aReview(), await aReview()]
    await Promise.all(Array.from({ length: 20 }, (_, index) => decide(index % 2 === 0 ? one : other, { ...aRuling({ remark: String(index) }), about: index % 2 === 0 ? ABOUT : OTHER })))
    expect((await kept()).map(({ about }) => about).sort()).toEqual([ABOUT, OTHER].sort())
  })
})

/** Reads one event of a window that listens; `heard` gives the next. */
async function aWindow({ port }: ReviewServer): Promise<{ readonly heard: Promise<unknown> }> {
  return new Promise((resolve, reject) => {
    const listening = ask({ host: '127.0.0.1', port, path: '/events', headers: { cookie: `footproof-review-${port}=${TOKEN}` }, agent: false }, response => {
      resolve({
        heard: new Promise(done => {
          response.setEncoding('utf8').on('data', (piece: string) => {
            const data = /^data: (.+)$/mu.exec(piece)?.[1]
            if (data !== undefined) done(JSON.parse(data))
          })
        }),
      })
    })
    listening.on('error', reject)
    listening.end()
  })
}

test('what one window decides the other hears', async () => {
  const server = await aReview()
  const { heard } = await aWindow(server)
  await decide(server)
  expect(await heard).toMatchObject({ about: ABOUT, decision: { ruling: 'rejected' } })
})

test('a review that is started again where it was goes on with the same page, and knows what was decided', async () => {
  const first = await aReview()
  await decide(first)
  await first.close()
  const again = await aReview({ port: first.port })
  const { status, text } = await send(again, { path: '/decisions', headers: ours(first) })
  expect([status, JSON.parse(text)]).toEqual([200, [expect.objectContaining({ about: ABOUT })]])
})

test('a port that is taken is said, not shared', async () => {
  const server = await aReview()
  await expect(aReview({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

describe('whether a review is open already', () => {
  test('the one of this token is', async () => { expect(await isOpenAt((await aReview()).port, TOKEN)).toBe(true) })
  test('one of another token is not ours', async () => { expect(await isOpenAt((await aReview({ token: 'another' })).port, TOKEN)).toBe(false) })
  test('where nothing answers there is none', async () => {
    const server = await aReview()
    await server.close()
    expect(await isOpenAt(server.port, TOKEN)).toBe(false)
  })
})
