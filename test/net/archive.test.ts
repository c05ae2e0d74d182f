import { expect, test } from 'vitest'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from '../../src/model/world.ts'
import { offlineWorld } from '../../src/net/index.ts'
import { availabilityUrl, indexUrl, playbackUrl, snapshotsFrom } from '../../src/net/snapshots.ts'
import { aCache, aSite, aWorld, sends, text } from './makers.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const PAGE = 'http://news.example/a-1'
const json = (value: unknown) => sends(200, JSON.stringify(value), { 'content-type': 'application/json' })
const HEADER = ['timestamp', 'original', 'statuscode', 'mimetype']
const row = (timestamp: string, status = '200') => [timestamp, PAGE, status, 'text/html']
const NO_SIGNAL = new AbortController().signal
const find = (world: World, near: string | null = '2021-06-01') => world.findSnapshots(PAGE, near === null ? null : new Date(near), NO_SIGNAL)

/** An archive that answers each of its three questions so. */
const anArchive = ({ index = sends(503, ''), available = sends(503, ''), playback = sends(404, '') }: { index?: Handler; available?: Handler; playback?: Handler }) =>
  aSite((request, response) => {
    const path = request.url ?? ''
    const answer = path.startsWith('/cdx/') ? index : path.startsWith('/wayback/available') ? available : playback
    answer(request, response)
  })

const days = (snapshots: readonly { readonly datetime: string }[] | null) => snapshots?.map(({ datetime }) => datetime.slice(0, 10))

test('the last copy before the date comes first, then older ones, then the first after it', async () => {
  const { base } = await anArchive({ index: json([HEADER, row('20210101000000'), row('20210520000000'), row('20210602000000'), row('20220101000000')]) })
  expect(days(await find(await aWorld({ archive: base, retries: 0 })))).toEqual(['2021-05-20', '2021-01-01', '2021-06-02', '2022-01-01'])
})

test('without a date the newest comes first', async () => {
  const { base } = await anArchive({ index: json([HEADER, row('20210101000000'), row('20220101000000')]) })
  expect(days(await find(await aWorld({ archive: base, retries: 0 }), null))).toEqual(['2022-01-01', '2021-01-01'])
})

test('copies of error pages are left out, also by an archive that does not filter', async () => {
  const { base } = await anArchive({ index: json([HEADER, row('20210101000000', '404'), row('20210102000000', '-'), row('20210103000000')]) })
  expect(days(await find(await aWorld({ archive: base, retries: 0 })))).toEqual(['2021-01-03'])
})

test('an archive without copies says so', async () => {
  const { base } = await anArchive({ index: json([]) })
  expect(await find(await aWorld({ archive: base, retries: 0 }))).toEqual([])
})

test('an index that is down is replaced by the older question', async () => {
  const { base } = await anArchive({ available: json({ archived_snapshots: { closest: { available: true, status: '200', timestamp: '20210520000000', url: `http://web.archive.org/web/20210520000000/${PAGE}` } } }) })
  expect(await find(await aWorld({ archive: base, retries: 0 }))).toEqual([{ url: `${base}/web/20210520000000/${PAGE}`, datetime: '2021-05-20T00:00:00Z', original: PAGE }])
})

test('an archive that is down is not an archive without copies', async () => {
  const { base } = await anArchive({})
  expect(await find(await aWorld({ archive: base, retries: 0 }))).toBe(null)
})

test('an archive that stays down is left alone', async () => {
  const archive = await anArchive({})
  const world = await aWorld({ archive: archive.base, retries: 0 })
  for (let question = 0; question < 6; question += 1) await find(world)
  expect(archive.asked.length).toBe(6)
})

test('questions that wait while it proves to be down are answered at once', async () => {
  const archive = await anArchive({})
  const world = await aWorld({ archive: archive.base, retries: 0 })
  await Promise.all(Array.from({ length: 12 }, () => find(world)))
  expect(archive.asked.length).toBe(6)
})

test('an archive that can’t be connected to is given up after two questions', async () => {
  const waits: string[] = []
  const world = await aWorld({ archive: 'http://127.0.0.1:9', retries: 0, onEvent: event => { if (event.kind === 'asking') waits.push(event.url) } })
  expect(await Promise.all(Array.from({ length: 12 }, () => find(world)))).toEqual(Array.from({ length: 12 }, () => null))
  expect(waits.length).toBe(2)
})

test('a copy is played as it was, without banner', async () => {
  const archive = await anArchive({ playback: sends(200, 'the article') })
  const found = await (await aWorld({ archive: archive.base })).openSnapshot({ url: `${archive.base}/web/20210520000000/${PAGE}`, datetime: '2021-05-20T00:00:00Z', original: PAGE }, NO_SIGNAL)
  expect([found === null ? null : text(found), archive.asked]).toEqual(['the article', [`GET /web/20210520000000id_/${PAGE}`]])
})

test('a copy that is listed but can not be played is none', async () => {
  const archive = await anArchive({})
  expect(await (await aWorld({ archive: archive.base })).openSnapshot({ url: `${archive.base}/web/20210520000000/${PAGE}`, datetime: '', original: PAGE }, NO_SIGNAL)).toBe(null)
})

test('a copy that refreshes does not lead out of the archive', async () => {
  const archive = await anArchive({ playback: sends(200, `<meta http-equiv=refresh content="0; url=${PAGE}">`) })
  await (await aWorld({ archive: archive.base })).openSnapshot({ url: `${archive.base}/web/20210520000000/${PAGE}`, datetime: '', original: PAGE }, NO_SIGNAL)
  expect(archive.asked.length).toBe(1)
})

test('a playback that leads to the live page is none', async () => {
  const site = await aSite(sends(200, 'live'))
  const archive = await anArchive({ playback: sends(302, '', { location: `${site.base}/live` }) })
  expect(await (await aWorld({ archive: archive.base })).openSnapshot({ url: `${archive.base}/web/20210520000000/${PAGE}`, datetime: '', original: PAGE }, NO_SIGNAL)).toBe(null)
})

test('an archive given by hand follows the ordinary delay', async () => {
  const archive = await anArchive({ index: json([]) })
  const world = await aWorld({ archive: archive.base, delayMs: 60 })
  await Promise.all([find(world), world.findSnapshots('http://other.example/', null, NO_SIGNAL)])
  const [first = 0, second = 0] = archive.starts
  expect([second - first > 45, second - first < 1000]).toEqual([true, true])
})

test('no archive is asked where none is wanted', async () => {
  expect(await find(await aWorld({ archive: null }))).toBe(null)
})

test('what the archive said is known offline too', async () => {
  const cache = aCache()
  const archive = await anArchive({ index: json([HEADER, row('20210520000000')]), playback: sends(200, 'the article') })
  const world = await aWorld({ archive: archive.base, cache })
  const [snapshot] = await find(world) ?? []
  if (snapshot !== undefined) await world.openSnapshot(snapshot, NO_SIGNAL)
  const offline = offlineWorld({ cache, archive: archive.base })
  const [again] = await find(offline) ?? []
  const played = again === undefined ? null : await offline.openSnapshot(again, NO_SIGNAL)
  expect(played === null ? null : text(played)).toBe('the article')
})

test('an address with a query is asked for whole', () => {
  expect(new URL(indexUrl('https://web.archive.org/', 'http://a.example/?x=1&y=2')).searchParams.get('url')).toBe('http://a.example/?x=1&y=2')
})

test('the Internet Archive answers the older question on its other host', () => {
  expect(availabilityUrl('https://web.archive.org', PAGE, new Date('2021-06-01')).startsWith('https://archive.org/wayback/available?')).toBe(true)
})

test('what is no copy has no playback', () => {
  expect(playbackUrl('https://archive.example/abc')).toBe(null)
})

test.each(['', 'no json', '{"a":1}', '[1,2]', '[["timestamp","original"],["x","y"]]', '[["timestamp","original"],["20219999000000","http://a.example/"]]'])('index answer %j gives no copy', answer => {
  expect(snapshotsFrom(Buffer.from(answer), { archive: 'https://web.archive.org', near: new Date() }) ?? []).toEqual([])
})
