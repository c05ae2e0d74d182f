import { expect, test } from 'vitest'
import { mementosIn, mementosOf } from '../../src/net/mementos.ts'
import { anAnswer } from '../makers.ts'
import { aSite, aWorld, sends } from './makers.ts'

const PAGE = 'http://news.example/a,1'
const memento = (stamp: string, date: string, rel = 'memento') => `<http://arch.example/${stamp}/${PAGE}>; rel="${rel}"; datetime="${date}"`
const LIST = [`<${PAGE}>; rel="original"`, memento('20210501000000', 'Sat, 01 May 2021 00:00:00 GMT', 'first memento'), memento('20210701000000', 'Thu, 01 Jul 2021 00:00:00 GMT')].join(',\n')
const NO_SIGNAL = new AbortController().signal

test('a list of links tells each copy once, with its day', () => {
  expect(mementosIn(LIST, PAGE)?.map(({ datetime }) => datetime)).toEqual(['2021-05-01T00:00:00Z', '2021-07-01T00:00:00Z'])
})

test('what is no such list tells nothing', () => {
  expect([mementosIn('<html>', PAGE), mementosIn('<a>; rel="next"', PAGE), mementosIn('', PAGE)]).toEqual([null, null, null])
})

test('a copy tells itself and those beside it', () => {
  const answer = anAnswer({ finalUrl: `http://arch.example/20210701000000/${PAGE}`, headers: { 'memento-datetime': 'Thu, 01 Jul 2021 00:00:00 GMT', link: LIST } })
  expect(mementosOf(answer, PAGE)?.map(({ datetime }) => datetime)).toEqual(['2021-07-01T00:00:00Z', '2021-05-01T00:00:00Z'])
})

test('an answer without a day of its own is no copy', () => {
  expect(mementosOf(anAnswer({ headers: {} }), PAGE)).toBe(null)
})

/** An archive that knows time gates only (RFC 7089), and counts what it doesn't know. */
const aTimeGate = () => aSite((request, response) => {
  const path = request.url ?? ''
  if (path === `/20210701000000/${PAGE}`) sends(200, 'the article', { 'memento-datetime': 'Thu, 01 Jul 2021 00:00:00 GMT' })(request, response)
  else if (path === `/${PAGE}`) sends(302, '', { location: `/20210701000000/${PAGE}`, vary: 'accept-datetime' })(request, response)
  else sends(404, '', path.startsWith('/http') ? { vary: 'accept-datetime' } : {})(request, response)
})

test('an archive that is asked by date alone is found out, and asked by nothing else from then on', async () => {
  const archive = await aTimeGate()
  const world = await aWorld({ archive: archive.base, retries: 0 })
  const found = await world.findSnapshots(PAGE, new Date('2021-06-01'), NO_SIGNAL)
  const before = archive.asked.length
  const none = await world.findSnapshots('http://news.example/none', new Date('2021-06-01'), NO_SIGNAL)
  expect([found?.map(({ datetime }) => datetime), none, archive.asked.length - before]).toEqual([['2021-07-01T00:00:00Z'], [], 1])
})

test('its copy is played at its own address', async () => {
  const archive = await aTimeGate()
  const world = await aWorld({ archive: archive.base, retries: 0 })
  const [snapshot] = await world.findSnapshots(PAGE, new Date('2021-06-01'), NO_SIGNAL) ?? []
  const played = snapshot === undefined ? null : await world.openSnapshot(snapshot, NO_SIGNAL)
  expect([played?.status, snapshot?.url]).toEqual([200, `${archive.base}/20210701000000/${PAGE}`])
})

test('an index without anything is believed where it shows what it surely has', async () => {
  const json = (value: unknown) => sends(200, JSON.stringify(value), { 'content-type': 'application/json' })
  const rows = [['timestamp', 'original', 'statuscode', 'mimetype'], ['20210501000000', 'http://sure.example/', '200', 'text/html']]
  const isOfCanary = (url = '') => url.includes('sure.example')
  const sound = await aSite((request, response) => { json(isOfCanary(request.url) ? rows : [])(request, response) })
  const ill = await aSite(json([]))
  const none = async (base: string) => (await aWorld({ archive: base, archiveCanary: 'http://sure.example/', retries: 0 })).findSnapshots(PAGE, null, NO_SIGNAL)
  expect([await none(sound.base), await none(ill.base)]).toEqual([[], null])
})

test('the list of addresses that begin so is given once each, and not when it is too long', async () => {
  const listing = (count: number) => sends(200, JSON.stringify([['original'], ...Array.from({ length: count }, (_, n) => [`http://news.example/a-${n % 300}`])]), { 'content-type': 'application/json' })
  const some = await aSite(listing(3))
  const many = await aSite(listing(400))
  const listed = async (base: string) => (await aWorld({ archive: base, retries: 0 })).findByPrefix('http://news.example/a', NO_SIGNAL)
  expect([await listed(some.base), await listed(many.base)]).toEqual([['http://news.example/a-0', 'http://news.example/a-1', 'http://news.example/a-2'], null])
})
