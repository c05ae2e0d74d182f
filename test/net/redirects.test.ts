import { expect, test } from 'vitest'
import { answered, aSite, aWorld, failed, look, paths, sends, text } from './makers.ts'

const to = (location: string, status = 302) => sends(status, '', { location })
const refresh = (content: string) => sends(200, `<meta http-equiv="refresh" content="${content}"><title>Moved</title>`)
const article = sends(200, 'the article')

test('a redirect is followed and told', async () => {
  const { base } = await aSite(paths({ '/old': to('/new', 301), '/new': article }))
  const found = await answered(look(await aWorld(), `${base}/old`))
  expect([text(found), found.finalUrl, found.redirects, found.requests]).toEqual(['the article', `${base}/new`, [{ from: `${base}/old`, to: `${base}/new`, status: 301, via: 'location' }], 2])
})

test.each([301, 302, 303, 307, 308])('%i leads on', async status => {
  const { base } = await aSite(paths({ '/old': to('new', status), '/new': article }))
  expect((await answered(look(await aWorld(), `${base}/old`))).status).toBe(200)
})

test('a protocol-relative target keeps the scheme', async () => {
  const site = await aSite(paths({ '/old': (request, response) => { to(`//${request.headers.host ?? ''}/new`)(request, response) }, '/new': article }))
  expect((await answered(look(await aWorld(), `${site.base}/old`))).finalUrl).toBe(`${site.base}/new`)
})

test('a raw UTF-8 target is asked byte by byte', async () => {
  const site = await aSite(paths({ '/old': (_, response) => { response.writeHead(302, { location: Buffer.from('/новость').toString('latin1') }); response.end() } }))
  await look(await aWorld(), `${site.base}/old`)
  expect(site.asked).toEqual(['GET /old', `GET /${encodeURIComponent('новость')}`])
})

test('a raw windows-1251 target keeps its bytes', async () => {
  const site = await aSite(paths({ '/old': (_, response) => { response.writeHead(302, { location: '/\u00ed\u00ee\u00e2' }); response.end() } }))
  await look(await aWorld(), `${site.base}/old`)
  expect(site.asked.at(-1)).toBe('GET /%ED%EE%E2')
})

test('a redirect that waits for its cookie ends', async () => {
  const { base } = await aSite((request, response) => {
    if (request.headers.cookie?.includes('seen=1') === true) article(request, response)
    else sends(302, '', { location: request.url ?? '', 'set-cookie': 'seen=1; Path=/' })(request, response)
  })
  expect(text(await answered(look(await aWorld(), `${base}/page`)))).toBe('the article')
})

test('a loop is told as one, without going round', async () => {
  const site = await aSite(paths({ '/a': to('/b'), '/b': to('/a') }))
  const { reason } = await failed(look(await aWorld(), `${site.base}/a`))
  expect([reason, site.asked.length]).toEqual(['redirect-loop', 2])
})

test('a chain without end stops after ten hops', async () => {
  let step = 0
  const site = await aSite((request, response) => { to(`/${(step += 1)}`)(request, response) })
  const { reason, redirects } = await failed(look(await aWorld(), `${site.base}/0`))
  expect([reason, redirects.length, site.asked.length]).toEqual(['too-many-redirects', 11, 11])
})

test('ten hops are followed', async () => {
  const { base } = await aSite((request, response) => {
    const step = Number(request.url?.slice(1))
    if (step === 10) article(request, response)
    else to(`/${step + 1}`)(request, response)
  })
  expect((await answered(look(await aWorld(), `${base}/0`))).redirects.length).toBe(10)
})

test('a redirect to nowhere is told', async () => {
  const { base } = await aSite(sends(302, ''))
  expect(await failed(look(await aWorld(), `${base}/x`))).toMatchObject({ reason: 'redirect-without-target', status: 302 })
})

test.each([['javascript:alert(1)', 'forbidden-scheme'], ['file:///etc/passwd', 'forbidden-scheme'], ['http://127.0.0.1:22/', 'forbidden-port']])('a redirect to %s is not followed', async (target, reason) => {
  const { base } = await aSite(to(target))
  const found = await failed(look(await aWorld(), `${base}/x`))
  expect([found.reason, found.redirects.map(hop => hop.to), found.finalUrl]).toEqual([reason, [target], `${base}/x`])
})

test('the fragment is handed on', async () => {
  const { base } = await aSite(paths({ '/old': to('/new'), '/new': article }))
  expect((await answered(look(await aWorld(), `${base}/old#part`))).finalUrl).toBe(`${base}/new#part`)
})

test('credentials in a target are dropped', async () => {
  const { base, port } = await aSite(paths({ '/old': (request, response) => { to(`http://me:secret@127.0.0.1:${port}/new`)(request, response) }, '/new': article }))
  expect((await answered(look(await aWorld(), `${base}/old`))).finalUrl).toBe(`${base}/new`)
})

test.each(['0; url=/new', '0;URL=/new', "5; url='/new'", '1, /new', '0;url=&quot;/new&quot;'])('a page that refreshes by %j leads on', async content => {
  const { base } = await aSite(paths({ '/old': refresh(content), '/new': article }))
  const found = await answered(look(await aWorld(), `${base}/old`))
  expect([found.finalUrl, found.redirects[0]?.via]).toEqual([`${base}/new`, 'meta-refresh'])
})

test('the Refresh header leads on', async () => {
  const { base } = await aSite(paths({ '/old': sends(200, '', { refresh: '0; url=/new' }), '/new': article }))
  expect((await answered(look(await aWorld(), `${base}/old`))).finalUrl).toBe(`${base}/new`)
})

test.each([
  ['after a long while', '<meta http-equiv=refresh content="300; url=/new">'],
  ['onto itself', '<meta http-equiv=refresh content="5">'],
  ['for readers without scripts', '<noscript><meta http-equiv=refresh content="0; url=/new"></noscript>'],
  ['in a comment', '<!-- <meta http-equiv=refresh content="0; url=/new"> -->'],
  ['in a large page', `<meta http-equiv=refresh content="0; url=/new">${'<p>text</p>'.repeat(7000)}`],
])('a refresh %s is not followed', async (_, page) => {
  const site = await aSite(paths({ '/old': sends(200, page), '/new': article }))
  await look(await aWorld(), `${site.base}/old`)
  expect(site.asked).toEqual(['GET /old'])
})

test('a not-found page that refreshes stays not found', async () => {
  const { base } = await aSite(paths({ '/old': sends(404, '<meta http-equiv=refresh content="0; url=/">'), '/': article }))
  expect((await answered(look(await aWorld(), `${base}/old`))).status).toBe(404)
})
