import { expect, test } from 'vitest'
import { certificateStateOf } from '../../src/net/failures.ts'
import { parseConnectTo } from '../../src/net/index.ts'
import { answered, aRawSite, aSite, aWorld, failed, look, sends, text } from './makers.ts'

test.each([['expired', 'expired'], ['self-signed', 'untrusted']] as const)('a page behind an %s certificate is read and said to be %s', async (certificate, state) => {
  const { base } = await aSite(sends(200, 'the article'), { certificate })
  const found = await answered(look(await aWorld(), `${base}/x`))
  expect([text(found), found.tls]).toEqual(['the article', state])
})

test('a faulty certificate is found out once an origin', async () => {
  const site = await aSite(sends(200, 'the article'), { certificate: 'self-signed' })
  const world = await aWorld()
  await look(world, `${site.base}/1`)
  expect((await answered(look(world, `${site.base}/2`))).requests).toBe(1)
})

test('a host without trust is given no cookies', async () => {
  const cookies: unknown[] = []
  const site = await aSite((request, response) => { cookies.push(request.headers.cookie); sends(200, 'x', { 'set-cookie': 'id=1' })(request, response) }, { certificate: 'self-signed' })
  const world = await aWorld()
  await look(world, `${site.base}/1`)
  await look(world, `${site.base}/2`)
  expect(cookies).toEqual([undefined, undefined])
})

test('what does not speak TLS fails at the handshake', async () => {
  const { base } = await aRawSite('HTTP/1.1 200 OK\r\n\r\n')
  expect((await failed(look(await aWorld({ ignoreRobots: true }), `${base.replace('http:', 'https:')}/x`))).reason).toMatch(/^(?:tls-handshake|reset)$/u)
})

test('a certificate is judged for the name printed, not for where a rule leads', async () => {
  const site = await aSite(sends(200, 'the article'), { certificate: 'self-signed' })
  const world = await aWorld({ connectTo: [parseConnectTo(`::127.0.0.1:${site.port}`)] })
  expect(await answered(look(world, 'https://site.example/x'))).toMatchObject({ status: 200, tls: 'untrusted' })
})

test.each([
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'wrong-name'], ['CERT_HAS_EXPIRED', 'expired'], ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted'], ['ECONNRESET', null],
])('%s means %j', (code, state) => {
  expect(certificateStateOf(Object.assign(new Error(code), { code }))).toBe(state)
})
