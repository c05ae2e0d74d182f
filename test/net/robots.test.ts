import { expect, test } from 'vitest'
import { aCache, answered, aSite, aWorld, failed, look, paths, sends } from './makers.ts'

const article = sends(200, 'the article')
const rules = (...lines: string[]) => sends(200, lines.join('\n'), { 'content-type': 'text/plain' })

test('a page that the rules forbid is not asked', async () => {
  const site = await aSite(article, { robots: rules('User-agent: *', 'Disallow: /news/') })
  expect([(await failed(look(await aWorld(), `${site.base}/news/1`))).reason, site.asked]).toEqual(['robots-disallowed', []])
})

test('other pages are', async () => {
  const site = await aSite(article, { robots: rules('User-agent: *', 'Disallow: /news/') })
  expect((await answered(look(await aWorld(), `${site.base}/blog/1`))).status).toBe(200)
})

test('rules for us come before rules for all', async () => {
  const site = await aSite(article, { robots: rules('User-agent: *', 'Disallow: /', '', 'User-agent: footproof', 'Allow: /') })
  expect((await answered(look(await aWorld(), `${site.base}/x`))).status).toBe(200)
})

test('the longest rule wins', async () => {
  const site = await aSite(article, { robots: rules('User-agent: *', 'Disallow: /news/', 'Allow: /news/view/') })
  expect((await answered(look(await aWorld(), `${site.base}/news/view/1`))).status).toBe(200)
})

test('--ignore-robots asks neither for rules nor by them', async () => {
  const site = await aSite(article, { robots: rules('User-agent: *', 'Disallow: /') })
  await answered(look(await aWorld({ ignoreRobots: true }), `${site.base}/x`))
  expect(site.robotsAsked()).toBe(0)
})

test('one request for the rules of an origin is enough', async () => {
  const site = await aSite(article)
  const world = await aWorld()
  await Promise.all([1, 2, 3].map(page => look(world, `${site.base}/${page}`)))
  expect(site.robotsAsked()).toBe(1)
})

test('rules are kept for the next run', async () => {
  const site = await aSite(article, { robots: rules('User-agent: *', 'Disallow: /news/') })
  const cache = aCache()
  await look(await aWorld({ cache }), `${site.base}/news/1`)
  await look(await aWorld({ cache }), `${site.base}/news/2`)
  expect([site.robotsAsked(), site.asked]).toEqual([1, []])
})

test.each([401, 403, 404, 410, 429])('rules refused with %i allow', async status => {
  const site = await aSite(article, { robots: sends(status, 'no') })
  expect((await answered(look(await aWorld({ delayMs: 1 }), `${site.base}/x`))).status).toBe(200)
})

test.each([500, 501, 503])('rules that answer %i are asked for twice, and the page not at all', async status => {
  const site = await aSite(article, { robots: sends(status, 'oops') })
  expect([await failed(look(await aWorld(), `${site.base}/x`)), site.robotsAsked(), site.asked]).toMatchObject([{ reason: 'robots-unavailable', status }, 2, []])
})

test('rules that come at the second try count', async () => {
  let asked = 0
  const site = await aSite(article, { robots: (request, response) => { (asked++ === 0 ? sends(500, 'oops') : rules('User-agent: *', 'Disallow:'))(request, response) } })
  expect((await answered(look(await aWorld(), `${site.base}/x`))).status).toBe(200)
})

test('rules that never come make the page wait for a better day', async () => {
  const site = await aSite(article, { robots: () => undefined })
  expect((await failed(look(await aWorld({ timeoutMs: 100 }), `${site.base}/x`))).reason).toBe('robots-unavailable')
})

test('a challenge instead of rules is a refusal, so that the page shows it too', async () => {
  const challenge = sends(503, 'wait', { 'cf-mitigated': 'challenge' })
  const site = await aSite(challenge, { robots: challenge })
  expect([(await answered(look(await aWorld(), `${site.base}/x`))).status, site.robotsAsked()]).toEqual([503, 1])
})

test('a page instead of rules allows', async () => {
  const site = await aSite(article, { robots: sends(200, '<!doctype html><title>News</title>') })
  expect((await answered(look(await aWorld(), `${site.base}/x`))).status).toBe(200)
})

test('rules that lead in a circle are none', async () => {
  const site = await aSite(paths({ '/x': article, '/r': sends(302, '', { location: '/robots.txt' }) }), { robots: sends(302, '', { location: '/r' }) })
  expect((await answered(look(await aWorld(), `${site.base}/x`))).status).toBe(200)
})

test('a redirect into a forbidden part is not followed', async () => {
  const site = await aSite(sends(302, '', { location: '/login' }), { robots: rules('User-agent: *', 'Disallow: /login') })
  expect(await failed(look(await aWorld(), `${site.base}/x`))).toMatchObject({ reason: 'robots-disallowed', redirects: [{ to: `${site.base}/login` }] })
})

test('Crawl-delay slows us down', async () => {
  const site = await aSite(article, { robots: rules('User-agent: *', 'Crawl-delay: 0.3') })
  const world = await aWorld()
  await Promise.all([1, 2].map(page => look(world, `${site.base}/${page}`)))
  const [, first = 0, second = 0] = site.starts
  expect(second - first > 280).toBe(true)
})
