import { expect, test } from 'vitest'
import { parseConnectTo, type WorldEvent } from '../../src/net/index.ts'
import { answered, aSite, aWorld, failed, look, paths, sends, type Site } from './makers.ts'

const article = sends(200, 'the article')
/** Timers may fire a little early and servers hear a little late. */
const SLACK_MS = 15
const leastGap = ({ starts }: Site) => Math.min(...starts.slice(1).map((start, index) => start - (starts[index] ?? 0)))
const through = ({ port }: Site) => [parseConnectTo(`::http:127.0.0.1:${port}`)]

test('starts on one host are the delay apart, robots.txt and redirects included', async () => {
  const site = await aSite(paths({ '/a': sends(302, '', { location: '/b' }), '/b': article, '/c': article }))
  const world = await aWorld({ delayMs: 80 })
  await Promise.all([look(world, `${site.base}/a`), look(world, `${site.base}/c`), look(world, `${site.base}/d`, { purpose: 'sibling' })])
  expect([site.starts.length, leastGap(site) > 80 - SLACK_MS]).toEqual([5, true])
})

test('one host is one, with and without www, by either scheme and at any port', async () => {
  const site = await aSite(article)
  const world = await aWorld({ delayMs: 60, connectTo: through(site), ignoreRobots: true })
  await Promise.all(['http://a.example/1', 'https://a.example/2', 'http://www.a.example/3', 'http://a.example:8080/4'].map(url => look(world, url)))
  expect([site.starts.length, leastGap(site) > 60 - SLACK_MS]).toEqual([4, true])
})

test('different hosts do not wait for each other', async () => {
  const site = await aSite(article)
  const world = await aWorld({ delayMs: 5000, connectTo: through(site), ignoreRobots: true })
  await Promise.all(['http://a.example/', 'http://b.example/', 'http://c.example/'].map(url => look(world, url)))
  expect(site.asked.length).toBe(3)
})

test.each([1, 2])('at most %i at once on one host', async perHost => {
  const site = await aSite((request, response) => { setTimeout(() => { article(request, response) }, 40) })
  const world = await aWorld({ perHost, ignoreRobots: true })
  await Promise.all([1, 2, 3, 4].map(page => look(world, `${site.base}/${page}`)))
  expect(site.mostAtOnce()).toBe(perHost)
})

test('at most so many at once over all hosts', async () => {
  const site = await aSite((request, response) => { setTimeout(() => { article(request, response) }, 40) })
  const world = await aWorld({ maxConcurrency: 2, connectTo: through(site), ignoreRobots: true })
  await Promise.all([1, 2, 3, 4, 5].map(host => look(world, `http://${host}.example/`)))
  expect(site.mostAtOnce()).toBe(2)
})

test('we say who we are and whom to ask', async () => {
  const agents: unknown[] = []
  const site = await aSite((request, response) => { agents.push(request.headers['user-agent']); article(request, response) })
  await look(await aWorld({ contact: 'https://press.example/ (desk)\r\nx: y' }), `${site.base}/x`)
  expect(agents).toEqual([expect.stringMatching(/^footproof\/\d+\.\d+\.\d+\S* \(\+https:\/\/press\.example\/ deskx: y\)$/u)])
})

test('our own name holds no word that shields turn away', async () => {
  const agents: unknown[] = []
  const site = await aSite((request, response) => { agents.push(request.headers['user-agent']); article(request, response) })
  await look(await aWorld(), `${site.base}/x`)
  expect(String(agents[0])).not.toMatch(/bot|crawl|check|link|spider/iu)
})

test('a page is asked for as a reader would', async () => {
  let headers: NodeJS.Dict<string | string[]> = {}
  const site = await aSite((request, response) => { headers = request.headers; article(request, response) })
  await look(await aWorld(), `${site.base}/x`)
  expect([String(headers['accept']).startsWith('text/html'), headers['accept-language']]).toEqual([true, 'ru,en;q=0.8,be;q=0.7'])
})

test('every request is told of, and every wait', async () => {
  const events: WorldEvent[] = []
  const site = await aSite(article)
  await look(await aWorld({ delayMs: 30, onEvent: event => events.push(event) }), `${site.base}/x`)
  expect(events.map(({ kind }) => kind).filter(kind => kind !== 'asked')).toEqual(['asking', 'waiting', 'asking'])
})

test('a connection refused is told as such', async () => {
  expect((await failed(look(await aWorld(), 'http://127.0.0.1:9/x'))).reason).toBe('refused')
})

test('a name that does not exist is told as such', async () => {
  const others = await aWorld({ resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]) })
  expect(await failed(look(others, 'http://www.nobody.invalid/x'))).toMatchObject({ reason: 'name-not-found', requests: 0 })
})

test('a name that can not exist says nothing where no other name is to be had', async () => {
  const none = await aWorld({ resolve: () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })) })
  expect(await failed(look(none, 'http://www.nobody.invalid/x'))).toMatchObject({ reason: 'name-lookup-failed', requests: 0 })
})

test('without leave nothing on loopback is asked', async () => {
  const site = await aSite(article)
  expect([(await failed(look(await aWorld({ allowPrivate: false }), `${site.base}/x`))).reason, site.starts.length]).toEqual(['private-address', 0])
})

test('the address asked keeps its name under a rule', async () => {
  let host: unknown
  const site = await aSite((request, response) => { host = request.headers.host; article(request, response) })
  const found = await answered(look(await aWorld({ connectTo: through(site) }), 'https://www.belta.example/a-1'))
  expect([host, found.finalUrl, found.tls]).toEqual(['www.belta.example', 'https://www.belta.example/a-1', null])
})
