/** The Internet Archive's own limits, on a clock on which waiting takes no time. */
import { describe, expect, test } from 'vitest'
import type { Arrived, TimedExchange } from '../../src/model/exchange.ts'
import type { Snapshot } from '../../src/model/look.ts'
import type { FetchableUrl } from '../../src/model/url.ts'
import type { World } from '../../src/model/world.ts'
import { openWorld, skippingClock } from '../../src/net/index.ts'

const NO_SIGNAL = new AbortController().signal
const STARTED = new Date('2026-03-01T10:00:00Z')
const MINUTE_MS = 60_000
const ROWS = [['timestamp', 'original', 'statuscode', 'mimetype'], ['20210520000000', 'http://news.example/a', '200', 'text/html']]

type Said = Partial<Pick<Arrived, 'status' | 'headers'>> & { readonly body?: string }

/** The archive as it answers by how often it was asked; when and what it was asked is kept. */
async function theArchive(says: (url: string, turn: number) => Said) {
  const clock = skippingClock(STARTED)
  const asked: { readonly url: string; readonly atMs: number }[] = []
  const world = await openWorld({
    clock, cache: null, ignoreRobots: true, retries: 2,
    player: {
      startedAt: STARTED,
      next(url): Promise<TimedExchange> {
        const { status = 200, headers = {}, body = JSON.stringify(ROWS) } = says(url, asked.length)
        asked.push({ url, atMs: clock.now() })
        return Promise.resolve({ at: clock.date().toISOString(), tookMs: 1, exchange: { kind: 'arrived', status, headers: { 'content-type': 'application/json', ...headers }, cookies: [], sent: Buffer.from(body), ending: 'whole', certificateEndsAt: null } })
      },
    },
  })
  return { world, asked }
}

const mostInAMinute = (times: readonly number[]) => Math.max(...times.map(from => times.filter(at => at >= from && at < from + MINUTE_MS).length))
const find = (world: World, page = 0) => world.findSnapshots(`http://news.example/${page}`, STARTED, NO_SIGNAL)
const copy = (page: number): Snapshot => ({ url: `https://web.archive.org/web/20210520000000/http://news.example/${page}`, datetime: '2021-05-20T00:00:00Z', original: `http://news.example/${page}` })

describe('of the Internet Archive', () => {
  test('the index is asked at most 24 times a minute, however many pages want to know', async () => {
    const { world, asked } = await theArchive(() => ({}))
    await Promise.all(Array.from({ length: 80 }, (_, page) => find(world, page)))
    expect([asked.length, mostInAMinute(asked.map(({ atMs }) => atMs)) <= 24]).toEqual([80, true])
  })

  test('at most 480 copies a minute are played, one that a note cites among them', async () => {
    const { world, asked } = await theArchive(() => ({ headers: { 'content-type': 'text/html' }, body: '<p>The bridge is mended.</p>' }))
    await Promise.all(Array.from({ length: 700 }, (_, page) => (page % 2 === 0 ? world.openSnapshot(copy(page), NO_SIGNAL) : world.look(copy(page).url as FetchableUrl, 'page', NO_SIGNAL))))
    expect([asked.length, mostInAMinute(asked.map(({ atMs }) => atMs)) <= 480]).toEqual([700, true])
  })

  test('index and copies do not wait for each other', async () => {
    const { world, asked } = await theArchive(() => ({}))
    await Promise.all([...Array.from({ length: 10 }, (_, page) => find(world, page)), ...Array.from({ length: 20 }, (_, page) => world.openSnapshot(copy(page), NO_SIGNAL))])
    const last = (part: string) => Math.max(...asked.filter(({ url }) => url.includes(part)).map(({ atMs }) => atMs))
    expect(last('id_/') < last('/cdx/')).toBe(true)
  })

  test.each([['a number of seconds', '20'], ['a date', new Date(STARTED.getTime() + 20_000).toUTCString()]])('a Retry-After that is %s is waited for, and the question asked again', async (_, wish) => {
    const { world, asked } = await theArchive((_url, turn) => (turn === 0 ? { status: 429, headers: { 'retry-after': wish } } : {}))
    const found = await find(world)
    const [first, second] = asked
    expect([found?.length, (second?.atMs ?? 0) - (first?.atMs ?? 0) >= 19_000]).toEqual([1, true])
  })

  test('a Retry-After beyond our patience is no word on its copies, and it is left alone', async () => {
    const { world, asked } = await theArchive(() => ({ status: 429, headers: { 'retry-after': '7200' } }))
    expect([await find(world, 1), await find(world, 2), await find(world, 3), asked.filter(({ url }) => url.includes('/cdx/')).length]).toEqual([null, null, null, 1])
  })

  test('an index that has nothing of anything is told from a page without copies by what it surely has', async () => {
    const sound = await theArchive(url => (url.includes('example.com') ? {} : { body: '[]' }))
    const ill = await theArchive(() => ({ body: '[]' }))
    expect([await find(sound.world), await find(ill.world)]).toEqual([[], null])
  })

  test('what it surely has is asked for once a run', async () => {
    const { world, asked } = await theArchive(url => (url.includes('example.com') ? {} : { body: '[]' }))
    for (let page = 0; page < 5; page += 1) await find(world, page)
    expect(asked.filter(({ url }) => url.includes('example.com')).length).toBe(1)
  })
})
