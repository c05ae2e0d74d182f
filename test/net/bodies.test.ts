import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answered, aRawSite, aSite, aWorld, failed, look, sends, text } from './makers.ts'

const PAGE = '<html><p>The plan was signed.</p></html>'
const head = (...lines: string[]) => ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...lines, '', ''].join('\r\n')

test('a body longer than the cap is cut, and no more of it is taken', async () => {
  const { base } = await aSite((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = () => { while (response.write('on and on '.repeat(1000))); }
    response.on('drain', more)
    more()
  })
  const { body, flaws } = await answered(look(await aWorld({ bytesMax: 50_000 }), `${base}/x`))
  expect([body.length, flaws]).toEqual([50_000, ['cut-at-limit']])
})

test('a body exactly as long as the cap is whole', async () => {
  const { base } = await aSite(sends(200, 'x'.repeat(1000)))
  expect((await answered(look(await aWorld({ bytesMax: 1000 }), `${base}/x`))).flaws).toEqual([])
})

test('a bomb is cut at the cap', async () => {
  const { base } = await aSite(sends(200, gzipSync(Buffer.alloc(20 << 20)), { 'content-encoding': 'gzip' }))
  const { body, flaws } = await answered(look(await aWorld({ bytesMax: 50_000 }), `${base}/x`))
  expect([body.length, flaws]).toEqual([50_000, ['cut-at-limit']])
})

test('a page that is plain though it says gzip is read', async () => {
  const { base } = await aSite(sends(200, PAGE, { 'content-encoding': 'gzip' }))
  const found = await answered(look(await aWorld(), `${base}/x`))
  expect([text(found), found.flaws]).toEqual([PAGE, ['bad-encoding']])
})

test('rubbish behind a packed page is a flaw of the packing when the page is whole', async () => {
  const page = '<!doctype html><title>Ferry</title><p>The ferry runs again.</p></html>'
  const { base } = await aSite(sends(200, Buffer.concat([gzipSync(page), Buffer.from('<!-- from the cache -->')]), { 'content-encoding': 'gzip' }))
  const found = await answered(look(await aWorld(), `${base}/x`))
  expect([text(found), found.flaws]).toEqual([page, ['bad-encoding']])
})

test('a length too large is a flaw of the length when the page is whole', async () => {
  const { base } = await aRawSite(head('Content-Length: 9000') + PAGE)
  const found = await answered(look(await aWorld(), `${base}/x`))
  expect([text(found), found.flaws]).toEqual([PAGE, ['wrong-length']])
})

test('a page that breaks off is kept as far as it came', async () => {
  const { base } = await aRawSite(head('Content-Length: 9000') + PAGE.slice(0, 20))
  const found = await answered(look(await aWorld(), `${base}/x`))
  expect([text(found), found.flaws]).toEqual([PAGE.slice(0, 20), ['ended-early']])
})

test('chunks without their end are kept', async () => {
  const { base } = await aRawSite(`${head('Transfer-Encoding: chunked')}5\r\nhello\r\n`)
  const found = await answered(look(await aWorld(), `${base}/x`))
  expect([text(found), found.flaws]).toEqual(['hello', ['ended-early']])
})

test('a body that stands still is kept when the time is up', async () => {
  const { base } = await aRawSite(head('Content-Length: 9000') + PAGE.slice(0, 20), { hangs: true })
  const found = await answered(look(await aWorld({ timeoutMs: 150 }), `${base}/x`))
  expect([text(found), found.flaws]).toEqual([PAGE.slice(0, 20), ['ended-early']])
})

test('a body that never begins is a failure with the status that came', async () => {
  const { base } = await aRawSite(head('Content-Length: 9000'), { hangs: true })
  expect(await failed(look(await aWorld({ timeoutMs: 150, retries: 0 }), `${base}/x`))).toMatchObject({ reason: 'timeout-body', status: 200 })
})

test('a server that never answers hangs before its headers', async () => {
  const { base } = await aSite(() => undefined)
  expect((await failed(look(await aWorld({ timeoutMs: 100, retries: 0 }), `${base}/x`))).reason).toBe('timeout-headers')
})

test('a body without length that ends with its connection is whole', async () => {
  const { base } = await aRawSite(head('Connection: close') + PAGE)
  expect((await answered(look(await aWorld(), `${base}/x`))).flaws).toEqual([])
})

test('what is no HTTP is a bad response', async () => {
  const { base } = await aRawSite('SSH-2.0-hello\r\n')
  expect((await failed(look(await aWorld(), `${base}/x`))).reason).toBe('bad-response')
})

test('64 KiB of headers are too many', async () => {
  const { base } = await aSite(sends(200, PAGE, { 'x-long': 'x'.repeat(70_000) }))
  expect((await failed(look(await aWorld(), `${base}/x`))).reason).toBe('headers-too-large')
})

test('50 KB of headers are not', async () => {
  const { base } = await aSite(sends(200, PAGE, { 'x-long': 'x'.repeat(50_000) }))
  expect((await answered(look(await aWorld(), `${base}/x`))).status).toBe(200)
})

test('an informational answer is passed over', async () => {
  const { base } = await aRawSite(`HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n${head('Connection: close')}${PAGE}`)
  expect((await answered(look(await aWorld(), `${base}/x`))).status).toBe(200)
})

test('status 999 is an answer', async () => {
  const { base } = await aRawSite(`HTTP/1.1 999 Denied\r\nContent-Length: 2\r\n\r\nno`)
  expect((await answered(look(await aWorld(), `${base}/x`))).status).toBe(999)
})


test.each([
  ['bare line feeds', `HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: ${PAGE.length}\n\n${PAGE}`],
  ['folded headers', head('X-Long: a', '  b', 'Connection: close') + PAGE],
  ['two ideas of the length', `${head('Content-Length: 5', 'Transfer-Encoding: chunked')}${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`],
])('an answer with %s is read as browsers do', async (_, answer) => {
  const { base } = await aRawSite(answer)
  expect(text(await answered(look(await aWorld(), `${base}/x`)))).toBe(PAGE)
})

test.each(['video/mp4', 'application/zip', 'image/jpeg'])('of %s only the beginning is taken', async type => {
  const { base } = await aSite(sends(200, Buffer.alloc(300_000), { 'content-type': type }))
  const { body, flaws } = await answered(look(await aWorld(), `${base}/x`))
  expect([body.length, flaws]).toEqual([64 * 1024, ['cut-at-limit']])
})

test('what a site sets as cookies stays out of the evidence', async () => {
  const { base } = await aSite(sends(200, PAGE, { 'set-cookie': 'id=1' }))
  expect((await answered(look(await aWorld(), `${base}/x`))).headers['set-cookie']).toBe(undefined)
})
