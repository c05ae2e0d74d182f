import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { backOffMs, retryAfterMs } from '../../src/net/retry.ts'
import { answered, aSite, aWorld, failed, look, sends } from './makers.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const article = sends(200, 'the article')
/** `first` for so many requests, then the article. */
const then = (first: Handler, times = 1): Handler => {
  let asked = 0
  return (request, response) => { (asked++ < times ? first : article)(request, response) }
}
const reset: Handler = request => { request.socket.destroy() }

test.each([429, 500, 502, 503, 504, 520, 524])('%i that passes is not the last word', async status => {
  const { base } = await aSite(then(sends(status, 'busy')))
  const found = await answered(look(await aWorld(), `${base}/x`))
  expect([found.status, found.requests]).toEqual([200, 2])
})

test('a reset that passes is not the last word', async () => {
  const { base } = await aSite(then(reset))
  expect((await answered(look(await aWorld(), `${base}/x`))).requests).toBe(2)
})

test('a time-out that passes is not the last word', async () => {
  const { base } = await aSite(then(() => undefined))
  expect((await answered(look(await aWorld({ timeoutMs: 200 }), `${base}/x`))).requests).toBe(2)
})

test.each([400, 401, 403, 404, 410, 501])('%i is believed at once', async status => {
  const site = await aSite(then(sends(status, 'no')))
  await look(await aWorld(), `${site.base}/x`)
  expect(site.asked.length).toBe(1)
})

test('an error that stays is given after the retries', async () => {
  const site = await aSite(sends(500, 'oops'))
  const found = await answered(look(await aWorld({ retries: 1 }), `${site.base}/x`))
  expect([found.status, site.asked.length]).toEqual([500, 2])
})

test('a reset that stays is a failure', async () => {
  const site = await aSite(reset)
  expect([(await failed(look(await aWorld({ retries: 1, ignoreRobots: true }), `${site.base}/x`))).reason, site.asked.length]).toEqual(['reset', 2])
})

test('a kept-alive connection that had died costs no retry', async () => {
  const site = await aSite(then(reset))
  expect((await answered(look(await aWorld({ retries: 0, delayMs: 30 }), `${site.base}/x`))).status).toBe(200)
})

test('retries are one budget for the whole chain', async () => {
  const site = await aSite((request, response) => {
    if (request.url === '/a') then(sends(302, '', { location: '/b' }))(request, response)
    else sends(500, 'oops')(request, response)
  })
  await look(await aWorld({ retries: 2 }), `${site.base}/a`)
  expect(site.asked).toEqual(['GET /a', 'GET /b', 'GET /b', 'GET /b'])
})

test('a sibling is asked once', async () => {
  const site = await aSite(sends(503, 'busy'))
  await look(await aWorld(), `${site.base}/x`, { purpose: 'sibling' })
  expect(site.asked.length).toBe(1)
})

test('a challenge is not asked again', async () => {
  const site = await aSite(sends(503, '<title>Just a moment...</title>', { 'cf-mitigated': 'challenge' }))
  await look(await aWorld(), `${site.base}/x`)
  expect(site.asked.length).toBe(1)
})

test('Retry-After holds up the whole host', async () => {
  const site = await aSite((request, response) => { (request.url === '/first' ? slow : article)(request, response) })
  const slow = then(sends(429, 'slow down', { 'retry-after': '1' }))
  const world = await aWorld()
  await Promise.all([look(world, `${site.base}/first`), look(world, `${site.base}/second`)])
  const [, refused = 0, ...later] = site.starts
  expect(later.every(start => start - refused > 950)).toBe(true)
})

test('a Retry-After longer than our patience is a refusal', async () => {
  const { base } = await aSite(sends(429, 'no', { 'retry-after': '3600' }))
  expect(await failed(look(await aWorld(), `${base}/x`))).toMatchObject({ reason: 'retry-after-too-long', status: 429, requests: 1 })
})

test('a host that refused for long is not asked for its other pages', async () => {
  const site = await aSite(sends(429, 'no', { 'retry-after': '3600' }))
  const world = await aWorld()
  await look(world, `${site.base}/first`)
  expect(await failed(look(world, `${site.base}/second`))).toMatchObject({ reason: 'retry-after-too-long', status: 429, requests: 0 })
})

test('a 503 that wants long peace is given as it came', async () => {
  const { base } = await aSite(sends(503, 'maintenance', { 'retry-after': '86400' }))
  expect(await answered(look(await aWorld(), `${base}/x`))).toMatchObject({ status: 503, requests: 1 })
})

const wish = (value: string) => retryAfterMs(
  { kind: 'received', status: 429, headers: { 'retry-after': value }, cookies: [], body: new Uint8Array(), flaws: [], tls: null, certificateEndsAt: null }, new Date('2026-03-01T10:00:00Z'))

test.each([
  ['120', 120_000], ['0', 0], ['Sun, 01 Mar 2026 10:00:30 GMT', 30_000], ['Sunday, 01-Mar-26 10:00:30 GMT', 30_000],
  ['Sun, 01 Mar 2020 10:00:00 GMT', 0], ['-5', null], ['soon', null], ['', null], ['1e9', null],
])('Retry-After %j means %j ms', (value, ms) => {
  expect(wish(value)).toBe(ms)
})

test('back-off doubles from the delay and leaves half to chance', () => {
  expect([backOffMs(0, 1000, 0), backOffMs(1, 1000, 0), backOffMs(1, 1000, 1)]).toEqual([1000, 2000, 1000])
})
