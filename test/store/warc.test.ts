/** What a run was told can be read again, by us and by other programs. */
import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Arrived, Broken, KeptExchange } from '../../src/model/exchange.ts'
import { worded } from '../../src/model/phrase.ts'
import { openWarcReplay } from '../../src/store/warc-read.ts'
import { openWarcWriter } from '../../src/store/warc-write.ts'

const PAGE = 'https://reed.example/news/1?a=b'
const arrived = (change: Partial<Arrived> = {}): Arrived => ({ kind: 'arrived', status: 200, headers: { 'content-type': 'text/html', 'transfer-encoding': 'chunked' }, cookies: ['a=1; Path=/', 'b=2'], sent: Buffer.from('<p>Ice left the bay.</p>'), ending: 'whole', certificateEndsAt: null, ...change })
const broken = (change: Partial<Broken> = {}): Broken => ({ kind: 'broken', reason: 'reset', status: null, certificate: null, isStale: false, isGarbled: false, ...change })
const kept = (exchange: KeptExchange['exchange'], url = PAGE): KeptExchange => ({ url, requestHeaders: { accept: 'text/html' }, at: '2026-03-01T10:00:01.000Z', tookMs: 250, exchange })

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-warc-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

async function written(exchanges: readonly KeptExchange[], path = join(folder, 'run.warc.gz')): Promise<string> {
  const troubles: string[] = []
  const writer = openWarcWriter('footproof/0', said => { troubles.push(worded(said)) })
  writer.start(path)
  for (const exchange of exchanges) await writer.keep(exchange)
  await writer.close()
  expect(troubles).toEqual([])
  return path
}

const firstOf = async (path: string, url = PAGE) => {
  const replay = await openWarcReplay(path)
  const next = await replay.next(url)
  await replay.close()
  return next
}

describe('a WARC', () => {
  test.each([
    ['an answer', arrived()],
    ['one of packed bytes', arrived({ headers: { 'content-encoding': 'gzip' }, sent: Buffer.from([0x1f, 0x8b, 0, 255, 13, 10, 13, 10, 0]) })],
    ['one without a body', arrived({ status: 301, headers: { location: '/élan' }, sent: Buffer.alloc(0), cookies: [] })],
    ['one that was cut at a limit', arrived({ ending: 'limit' })],
    ['one that broke off', arrived({ ending: 'early' })],
    ['one over TLS', arrived({ certificateEndsAt: '2027-01-01T00:00:00.000Z' })],
    ['a failure', broken()],
    ['a faulty certificate', broken({ reason: 'tls-handshake', certificate: 'expired' })],
    ['a failure after a status', broken({ reason: 'timeout-body', status: 503, isStale: true, isGarbled: true })],
  ])('gives back %s', async (_, exchange) => {
    expect(await firstOf(await written([kept(exchange)]))).toEqual({ at: '2026-03-01T10:00:01.000Z', tookMs: 250, exchange })
  })
  test('gives the answers of an address in their order, the last again and again', async () => {
    const replay = await openWarcReplay(await written([kept(arrived({ status: 503 })), kept(arrived({ status: 200 }))]))
    const statuses = []
    for (let time = 0; time < 4; time += 1) statuses.push((await replay.next(PAGE))?.exchange)
    await replay.close()
    expect(statuses.map(exchange => exchange?.kind === 'arrived' && exchange.status)).toEqual([503, 200, 200, 200])
  })
  test('knows nothing of what was not asked', async () => {
    expect(await firstOf(await written([kept(arrived())]), 'https://reed.example/other')).toBeNull()
  })
  test('is gone on with by the next process, a record torn by a kill cut off', async () => {
    const path = await written([kept(arrived()), kept(arrived(), 'https://reed.example/torn')])
    truncateSync(path, statSync(path).size - 20)
    await written([kept(broken(), 'https://reed.example/later')], path)
    expect([await firstOf(path), await firstOf(path, 'https://reed.example/torn'), await firstOf(path, 'https://reed.example/later')].map(found => found?.exchange.kind)).toEqual(['arrived', undefined, 'broken'])
  })
  test('of another kind is refused in one sentence', async () => {
    await expect(openWarcReplay(import.meta.filename)).rejects.toThrow('is no WARC file')
    await expect(openWarcReplay(join(folder, 'none'))).rejects.toThrow('There is no WARC')
  })
})
