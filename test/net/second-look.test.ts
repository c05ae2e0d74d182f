import { expect, test } from 'vitest'
import { parseConnectTo } from '../../src/net/index.ts'
import { otherForms } from '../../src/net/second-look.ts'
import { answered, aSite, aWorld, look, sends, type Site } from './makers.ts'

const through = ({ port }: Site) => [parseConnectTo(`::http:127.0.0.1:${port}`)]
const second = { purpose: 'second-look' } as const

test('a page that lives under the other host form is found', async () => {
  const site = await aSite((request, response) => { sends(request.headers.host === 'www.news.com' ? 200 : 404, 'x')(request, response) })
  expect(await answered(look(await aWorld({ connectTo: through(site) }), 'http://news.com/a-1', second))).toMatchObject({ status: 200, url: 'http://www.news.com/a-1' })
})

test('what is gone under every form is looked at as printed in the end', async () => {
  const site = await aSite(sends(404, 'gone'))
  expect(await answered(look(await aWorld({ connectTo: through(site) }), 'http://news.com/a-1', second))).toMatchObject({ status: 404, url: 'http://news.com/a-1', requests: 3 })
})

test('a form that is too slow to answer confirms no death', async () => {
  const site = await aSite((request, response) => { if (request.headers.host !== 'www.news.com') sends(404, 'gone')(request, response) })
  expect(await look(await aWorld({ connectTo: through(site), timeoutMs: 200, retries: 0 }), 'http://news.com/a-1', second)).toMatchObject({ kind: 'failure', reason: 'timeout-headers' })
})

test('a site whose forms tell nothing is asked as printed only', async () => {
  const site = await aSite(sends(404, 'gone'))
  const world = await aWorld({ connectTo: through(site) })
  for (const page of [1, 2]) await look(world, `http://news.com/${page}`, second)
  expect((await answered(look(world, 'http://news.com/3', second))).requests).toBe(1)
})

test('a page that came back is found', async () => {
  let asked = 0
  const site = await aSite((request, response) => { sends(asked++ === 0 ? 404 : 200, 'x')(request, response) })
  const world = await aWorld()
  await look(world, `${site.base}/x`)
  expect((await answered(look(world, `${site.base}/x`, second))).status).toBe(200)
})

test('it comes on a connection of its own and wants nothing from memory', async () => {
  const seen: unknown[] = []
  const site = await aSite((request, response) => { seen.push([request.socket.remotePort, request.headers['cache-control']]); sends(404, 'x')(request, response) })
  const world = await aWorld()
  await look(world, `${site.base}/x`)
  await look(world, `${site.base}/x`, second)
  expect([new Set(seen.map(each => (each as unknown[])[0])).size, (seen[1] as unknown[])[1]]).toEqual([2, 'no-cache'])
})

test.each([
  ['http://news.com/a?b=1', ['http://www.news.com/a?b=1', 'https://news.com/a?b=1']],
  ['https://www.news.co.uk/a', ['https://news.co.uk/a', 'http://www.news.co.uk/a']],
  ['https://eng.news.by/a', ['http://eng.news.by/a']],
  ['http://127.0.0.1/a', []], ['http://[::1]/a', []], ['http://news.com:8080/a', []],
])('other forms of %s', (url, forms) => {
  expect(otherForms(url)).toEqual(forms)
})
