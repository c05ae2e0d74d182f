/** Audits over loopback with what is kept on a disk: second looks are cheap, folders survive what lies in them, a receiver is told. */
import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import type http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { auditIn, AUDIT_RULES } from '../../src/audit/index.ts'
import type { Webhook } from '../../src/audit/webhook.ts'
import { phrase, worded } from '../../src/model/phrase.ts'
import { openWorld } from '../../src/net/index.ts'
import { aDocument, type NamedDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { auditJson, auditMarkdown } from '../../src/report/audit.ts'
import { openHistory } from '../../src/store/history.ts'
import { openCache, openHostMemory, openStore } from '../../src/store/index.ts'
import { openOutbox } from '../../src/store/outbox.ts'
import { openSpool } from '../../src/store/spool.ts'
import { aSite } from '../net/makers.ts'
import { bytes } from '../pipeline/made-up.ts'
import { dateOf, page } from './replica.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-audit-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

interface Options { readonly documents: readonly NamedDocument[]; readonly webhook?: Webhook | null }

/** A whole night with the real net, cache and store; only the date is made up. */
async function audited(night: number, { documents, webhook = null }: Options) {
  const date = () => new Date(dateOf(night))
  const said: string[] = []
  let json = ''
  const cache = openCache(join(folder, 'cache'), () => undefined)
  const settings = { ...DEFAULT_SETTINGS, allowPrivate: true, delayMs: 0, maxAgeMs: 0, archive: null, retries: 0 }
  const world = await openWorld({ ...settings, cache, clock: { now: () => performance.now(), date, wait: () => Promise.resolve() } })
  try {
    const outcome = await auditIn({
      documents, settings, out: folder, history: openHistory(join(folder, 'history')), outbox: openOutbox(join(folder, 'outbox.json')), budget: 1000, rules: AUDIT_RULES.normal, webhook,
      async announce(told, noted) { for await (const piece of auditJson(told, noted)) json += piece }, onEvent: event => { if (event.kind === 'trouble') said.push(worded(event.said)) }, signal: new AbortController().signal,
    }, { decisions: [], world, hosts: openHostMemory(null), store: openStore(folder), spool: openSpool(join(folder, 'spool')), startRun: () => undefined })
    return { outcome, said, json }
  } finally {
    await world.close()
  }
}

const PAGES = 20
function aBook(base: string, pages = PAGES): NamedDocument {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  return { ...aDocument('book.md', bytes([...numbers.map(number => `The keeper wrote that “The ice stood for nineteen days”[^${number}] and went home.`), ...numbers.map(number => `[^${number}]: Report ${number}. URL: ${base}/${number}`)].join('\n\n'))), isOneOfMany: true }
}

interface Served { readonly status: number; readonly bytes: number }
async function aLibrary(isThere: () => boolean = () => true) {
  const served: Served[] = []
  const site = await aSite((request: http.IncomingMessage, response) => {
    const etag = `"${request.url ?? ''}"`
    const body = page(`Report ${(request.url ?? '').slice(1)}`, `The ice stood for nineteen days. ${'A longer tale of ice and water. '.repeat(200)}`)
    const status = !isThere() ? 404 : request.headers['if-none-match'] === etag ? 304 : 200
    served.push({ status, bytes: status === 200 ? Buffer.byteLength(body) : 0 })
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...(status !== 404 && { etag }) }).end(status === 200 ? body : '')
  })
  return { site, served }
}

test('the second look at a living page costs no body, and still says what the page says', async () => {
  const { site, served } = await aLibrary()
  const documents = [aBook(site.base)]
  await audited(0, { documents })
  const first = served.splice(0)
  const { outcome } = await audited(7, { documents })
  expect(first.map(({ status }) => status)).toEqual(Array<number>(PAGES).fill(200))
  expect(served.map(({ status }) => status)).toEqual(Array<number>(PAGES).fill(304))
  expect([outcome.looked, outcome.notices, served.reduce((sum, each) => sum + each.bytes, 0)]).toEqual([PAGES, [], 0])
})

test('half a year of weeks leaves on the disk what a quarter does', async () => {
  const { site } = await aLibrary()
  const documents = [aBook(site.base, 2)]
  const size = (path: string): number => readdirSync(path, { recursive: true, encoding: 'utf8' }).map(name => statSync(join(path, name))).filter(each => each.isFile()).reduce((sum, each) => sum + each.size, 0)
  for (let week = 0; week < 13; week += 1) await audited(7 * week, { documents })
  const quarter = size(folder)
  for (let week = 13; week < 26; week += 1) await audited(7 * week, { documents })
  expect(size(folder)).toBeLessThan(1.5 * quarter)
}, 120_000)

test('one document that can’t be read costs the others nothing, and is said to be new once', async () => {
  const { site } = await aLibrary()
  const documents: NamedDocument[] = [aBook(site.base), { path: 'empty.txt', said: phrase`${'empty.txt'} is empty: it was left out.` }, { ...aDocument('broken.pdf', bytes('%PDF-1.7 broken')), isOneOfMany: true }, { address: `${site.base}/of-another-day`, isOneOfMany: true }]
  const [first, second] = [await audited(0, { documents }), await audited(7, { documents })]
  expect(first.outcome).toMatchObject({ pages: PAGES, looked: PAGES })
  expect(first.outcome.unread.map(({ document, isNew }) => [document, isNew])).toEqual(expect.arrayContaining([['empty.txt', true], ['broken.pdf', true]]))
  expect(second.outcome.unread.every(({ isNew }) => !isNew)).toBe(true)
  const empty = 'empty.txt is empty: it was left out.'
  expect(JSON.parse(first.json)).toMatchObject({ audit: { unread: expect.arrayContaining([{ document: 'empty.txt', message: empty, isNew: true }]) as unknown } })
  expect(auditMarkdown(first.outcome, 'en')).toContain(empty)
  expect(auditMarkdown(first.outcome, 'ru')).toContain('файл пуст, он пропущен')
})

test('a receiver is told of a death, signed, once, though it was out of order the first time', async () => {
  let isThere = true
  let isUp = false
  const got: { readonly text: string; readonly signature: string; readonly key: string }[] = []
  const { site } = await aLibrary(() => isThere)
  const receiver = await aSite((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      got.push({ text: Buffer.concat(chunks).toString(), signature: String(request.headers['footproof-signature']), key: String(request.headers['idempotency-key']) })
      response.writeHead(isUp ? 200 : 503).end()
    })
  })
  const request: Options = { documents: [aBook(site.base)], webhook: { address: `${receiver.base}/hook`, secret: 'key', withTexts: true } }
  await audited(0, request)
  isThere = false
  for (const night of [7, 8, 9]) await audited(night, request)
  expect(got).toEqual([])
  const { said } = await audited(10, request)
  expect(said).toEqual([expect.stringMatching(/^The webhook on 127\.0\.0\.1:\d+ did not take the message \(status 503\); messages that are sent again with the next audit: 1\.$/u)])
  isUp = true
  await audited(11, request)
  await audited(12, request)
  expect(got.map(({ key }) => key)).toEqual([got[0]?.key, got[0]?.key])
  const { text = '', signature = '' } = got[1] ?? {}
  const [, time = ''] = /^t=(\d+),/u.exec(signature) ?? []
  expect(signature).toBe(`t=${time},v1=${createHmac('sha256', 'key').update(`${time}.${text}`).digest('hex')}`)
  expect((JSON.parse(text) as { notices: readonly unknown[] }).notices).toHaveLength(PAGES)
})
