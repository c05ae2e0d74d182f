import { expect, test } from 'vitest'
import { offlineWorld } from '../../src/net/index.ts'
import { aCache, answered, aSite, aWorld, failed, look, paths, sends, text } from './makers.ts'

const DAY_MS = 86_400_000
const article = sends(200, 'the article', { etag: '"v1"' })
const aged = (cache: ReturnType<typeof aCache>) => {
  for (const [key, stored] of cache.entries) cache.entries.set(key, { ...stored, storedAt: new Date(Date.now() - 2 * DAY_MS).toISOString() })
}

test('a page seen today is not asked again', async () => {
  const site = await aSite(article)
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/x`)
  const found = await answered(look(await aWorld({ cache }), `${site.base}/x#part`))
  expect([text(found), found.fromCache, found.requests, site.starts.length]).toEqual(['the article', true, 0, 2])
})

test('an older one is asked after, and may still hold', async () => {
  const site = await aSite((request, response) => { (request.headers['if-none-match'] === '"v1"' ? sends(304, '') : article)(request, response) })
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/x`)
  aged(cache)
  const found = await answered(look(await aWorld({ cache }), `${site.base}/x`))
  expect([text(found), found.status, found.fromCache, found.requests]).toEqual(['the article', 200, true, 1])
})

test('what still holds is as good as new', async () => {
  const site = await aSite((request, response) => { (request.headers['if-none-match'] === '"v1"' ? sends(304, '') : article)(request, response) })
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/x`)
  aged(cache)
  await look(await aWorld({ cache }), `${site.base}/x`)
  await look(await aWorld({ cache }), `${site.base}/x`)
  expect(site.asked.length).toBe(2)
})

test('Last-Modified serves where there is no tag', async () => {
  const conditions: unknown[] = []
  const site = await aSite((request, response) => { conditions.push(request.headers['if-modified-since']); sends(200, 'x', { 'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT' })(request, response) })
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/x`)
  aged(cache)
  await look(await aWorld({ cache }), `${site.base}/x`)
  expect(conditions).toEqual([undefined, 'Sun, 01 Mar 2026 10:00:00 GMT'])
})

test('a page that changed is taken anew', async () => {
  let version = 1
  const site = await aSite((request, response) => { sends(200, `version ${version}`, { etag: `"v${version}"` })(request, response) })
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/x`)
  aged(cache)
  version = 2
  expect(text(await answered(look(await aWorld({ cache }), `${site.base}/x`)))).toBe('version 2')
})

test('a redirected page is kept with its way', async () => {
  const site = await aSite(paths({ '/old': sends(301, '', { location: '/new' }), '/new': article }))
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/old`)
  const found = await answered(look(await aWorld({ cache }), `${site.base}/old`))
  expect([found.fromCache, found.finalUrl, found.redirects.length]).toEqual([true, `${site.base}/new`, 1])
})

test.each([404, 500, 403])('%i is no fact to keep', async status => {
  const site = await aSite(sends(status, 'no'))
  const cache = aCache()
  await look(await aWorld({ cache, retries: 0 }), `${site.base}/x`)
  expect([...cache.entries.keys()]).toEqual([`robots ${site.base}`])
})

test('a second look does not believe the cache', async () => {
  const site = await aSite(article)
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/x`)
  expect((await answered(look(await aWorld({ cache }), `${site.base}/x`, { purpose: 'second-look' }))).fromCache).toBe(false)
})

test('a page that was cut at a lower limit is asked again', async () => {
  const site = await aSite(sends(200, 'x'.repeat(2000)))
  const cache = aCache()
  await look(await aWorld({ cache, bytesMax: 1000 }), `${site.base}/x`)
  expect((await answered(look(await aWorld({ cache, bytesMax: 5000 }), `${site.base}/x`))).body.length).toBe(2000)
})

test('offline, what is kept is shown whatever its age', async () => {
  const site = await aSite(article)
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/x`)
  aged(cache)
  const found = await answered(look(offlineWorld({ cache }), `${site.base}/x`))
  expect([text(found), found.fromCache]).toEqual(['the article', true])
})

test('offline, nothing else is known', async () => {
  expect(await failed(look(offlineWorld({ cache: aCache() }), 'http://a.example/x'))).toMatchObject({ reason: 'offline', requests: 0 })
})
