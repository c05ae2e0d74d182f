/** What is told of a run while it works: to programs as JSON lines, to a collector as figures. */
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { readCheckOptions } from '../../src/cli/options.ts'
import { jsonLog } from '../../src/cli/watch/json-log.ts'
import { figures } from '../../src/cli/watch/metrics.ts'
import { serveMetrics } from '../../src/cli/watch/metrics-server.ts'
import { phrase } from '../../src/model/phrase.ts'
import type { CheckEvent, Listener } from '../../src/pipeline/events.ts'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aDisk, aWorld, bytes, noHosts } from '../pipeline/made-up.ts'
import { parseMetrics } from './prometheus.ts'

const PAGE = 'https://weather.example/report/1'
const GONE = 'https://weather.example/report/20210101-rain-in-the-hills.html'
const FOOT = ' '.repeat(46)
const manuscript = `It rained all day in the valley1 . So it did in the hills2 .\n\n${FOOT}\n1 Weather report [Electronic resource]. - 2021. - URL: ${PAGE}\n2 Rain in the hills [Electronic resource]. - 2021. - URL: ${GONE}\n`

const aCheck = (onEvent: Listener) => check({
  documents: [aDocument('book.txt', bytes(manuscript))], settings: DEFAULT_SETTINGS, world: aWorld({ [PAGE]: '<title>Weather report</title><h1>Weather report</h1><p>It rained all day in the valley, and the river rose.' }), store: aDisk(), hosts: noHosts,
  loadLexicon, onEvent, signal: new AbortController().signal, write: () => Promise.resolve(),
})

async function logged(): Promise<readonly Record<string, unknown>[]> {
  const lines: string[] = []
  const log = jsonLog('check', line => { lines.push(line) })
  await aCheck(log.listen)
  log.listen({ kind: 'waiting', host: 'weather.example', untilMs: Date.UTC(2026, 2, 1) })
  log.listen({ kind: 'trouble', said: phrase`A line\nand another.` })
  log.listen({ kind: 'announced', notice: 'died', url: GONE })
  await log.end(0)
  expect(lines.every(line => /^[^\n]+\n$/u.test(line))).toBe(true)
  return lines.map(line => JSON.parse(line) as Record<string, unknown>)
}

describe('--log json', () => {
  test('is by its schema, line by line', async () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false })
    addFormats.default(ajv)
    const isByIt = ajv.compile(JSON.parse(readFileSync(new URL('../../docs/log.schema.json', import.meta.url), 'utf8')) as object)
    for (const line of await logged()) expect([line, isByIt(line), isByIt.errors]).toEqual([line, true, null])
  })
  test('tells a run from its start to its end, and a page from asking to keeping', async () => {
    const lines = await logged()
    expect([lines[0]?.['event'], lines.at(-1)?.['event']]).toEqual(['started', 'ended'])
    const [id] = lines.filter(({ url, event }) => url === GONE && event === 'page-kept').map(({ page }) => page)
    expect(lines.filter(({ page }) => page === id).map(({ event, purpose }) => [event, purpose])).toEqual([['page-asked', 'page'], ['page-answered', 'page'], ['page-asked', 'second-look'], ['page-answered', 'second-look'], ['page-kept', undefined]])
  })
  test('names the run in every line from when it is known', async () => {
    const lines = await logged()
    const from = lines.findIndex(({ event }) => event === 'planned')
    expect(new Set(lines.slice(from).map(({ run }) => run)).size).toBe(1)
    expect(lines[from]?.['run']).toMatch(/^2026/u)
  })
})

const event = { request: (status: number | null, tookMs = 20): CheckEvent => ({ kind: 'request', to: 'site', status, tookMs }) }
const figuresOf = (...events: readonly CheckEvent[]) => {
  const counted = figures({ now: () => Date.UTC(2026, 2, 1), residentBytes: () => 1_000_000 })
  for (const one of events) counted.listen(one)
  return parseMetrics(counted.text())
}
const valueOf = (families: ReturnType<typeof parseMetrics>, name: string, labels: Record<string, string> = {}) =>
  families.flatMap(({ samples }) => samples).find(sample => sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value))?.value

describe('the figures of a run', () => {
  test('are by the letter of the text form, also before anything happened', () => {
    expect(figuresOf().map(({ name }) => name)).toContain('footproof_audit_notices_total')
  })
  test('count what a whole check did', async () => {
    const counted = figures({ now: () => Date.now(), residentBytes: () => 1 })
    await aCheck(counted.listen)
    const families = parseMetrics(counted.text())
    expect([valueOf(families, 'footproof_pages'), valueOf(families, 'footproof_results_kept_total', { state: 'dead' }), valueOf(families, 'footproof_looks_total', { purpose: 'second-look' })]).toEqual([2, 1, 1])
  })
  test('tell requests by who was asked and by class of status, and how long they took', () => {
    const families = figuresOf(event.request(200), event.request(204, 700), event.request(503), event.request(null))
    expect(['2xx', '5xx', 'none'].map(status => valueOf(families, 'footproof_requests_total', { to: 'site', status }))).toEqual([2, 1, 1])
    expect([valueOf(families, 'footproof_request_seconds_count'), valueOf(families, 'footproof_request_seconds_bucket', { le: '0.5' })]).toEqual([4, 3])
  })
  test('tell hosts that wait only as long as they do', () => {
    const at = Date.UTC(2026, 2, 1)
    expect(valueOf(figuresOf({ kind: 'waiting', host: 'a.example', untilMs: at + 5 }, { kind: 'waiting', host: 'b.example', untilMs: at - 5 }), 'footproof_hosts_waiting')).toBe(1)
  })
  test('tell how far the workers of an audit are', () => {
    const families = figuresOf({ kind: 'shared-out', done: 7, pages: 20, hostsWaiting: 3, hostsAtWork: 2, workers: 1, leftMs: null })
    expect(['footproof_fleet_pages_done', 'footproof_fleet_workers'].map(name => valueOf(families, name))).toEqual([7, 1])
    expect(['waiting', 'at-work'].map(state => valueOf(families, 'footproof_fleet_hosts', { state }))).toEqual([3, 2])
  })
  test('tell what an audit announced, by kind', () => {
    expect(valueOf(figuresOf({ kind: 'announced', notice: 'died', url: PAGE }), 'footproof_audit_notices_total', { kind: 'died' })).toBe(1)
  })
})

describe('--metrics', () => {
  test('serves figures and health on loopback, and ends with the run', async () => {
    const server = await serveMetrics({ host: '127.0.0.1', port: 0 })
    server.listen(event.request(200))
    const answer = await fetch(server.url)
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(valueOf(parseMetrics(await answer.text()), 'footproof_requests_total')).toBe(1)
    expect(await (await fetch(new URL('/healthz', server.url))).text()).toBe('ok\n')
    expect((await fetch(new URL('/', server.url))).status).toBe(404)
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405)
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })
  test('of a port that is taken is one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expect(serveMetrics({ host: '127.0.0.1', port })).rejects.toThrow(`--metrics ${port}: another program listens there`)
    other.close()
  })
  test.each([['9464', { host: '127.0.0.1', port: 9464 }], ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }], ['[::1]:9', { host: '::1', port: 9 }]])('reads %s', async (metrics, address) => {
    expect((await readCheckOptions({ metrics })).metrics).toEqual(address)
  })
  test.each(['', 'soon', '70000', '-1', 'a:b:9'])('refuses “%s”', async metrics => {
    await expect(readCheckOptions({ metrics })).rejects.toThrow(/must be a port/u)
  })
})
