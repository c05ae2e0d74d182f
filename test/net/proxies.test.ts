/** Proxies that the environment names: who is asked through them, and what is still refused. */
import http from 'node:http'
import net from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { checkManuscript } from '../../src/index.ts'
import { parseConnectTo, type WorldEvent } from '../../src/net/index.ts'
import { proxyFor, type Environment } from '../../src/net/proxies.ts'
import { summaryLines } from '../../src/report/summary-words.ts'
import { inFolder, NOTE } from '../cli/run.ts'
import { answered, aSite, aWorld, failed, look, sends, text } from './makers.ts'

const closings: (() => void)[] = []
afterEach(() => { for (const close of closings.splice(0)) close() })

/** A proxy on loopback that answers for the whole web; tunnels lead to the port, or are refused with the words given. */
async function aProxy(answer: (url: string, response: http.ServerResponse) => void, tunnel: number | string = 0) {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    if (request.url?.endsWith('/robots.txt') === true) { sends(404, '')(request, response); return }
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    answer(request.url ?? '', response)
  })
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`)
    if (typeof tunnel === 'string') { socket.end(tunnel); return }
    const through = net.connect(tunnel, '127.0.0.1', () => { socket.write('HTTP/1.1 200 OK\r\n\r\n'); through.pipe(socket); socket.pipe(through) })
    through.on('error', () => { socket.destroy() })
    socket.on('error', () => { through.destroy() })
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  closings.push(() => { server.close(); server.closeAllConnections() })
  const address = server.address()
  return { asked, address: `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}` }
}

const says = (body: string) => (_: string, response: http.ServerResponse) => { response.setHeader('content-type', 'text/html'); response.end(body) }
const leads = (to: string) => (_: string, response: http.ServerResponse) => { response.writeHead(302, { location: to }); response.end() }
const PUBLIC = () => Promise.resolve([{ address: '93.184.215.14', family: 4 }])
const UNRESOLVED = () => Promise.reject(Object.assign(new Error('no look-up here'), { code: 'ENOTFOUND' }))
/** A world behind a proxy, which nothing private may be asked through. */
const behind = (address: string, more: Parameters<typeof aWorld>[0] = {}) => aWorld({ allowPrivate: false, resolve: PUBLIC, environment: { http_proxy: address, https_proxy: address }, ...more })

test('a plain address is asked of the proxy as it is written', async () => {
  const proxy = await aProxy(says('hello'))
  const found = await answered(look(await behind(proxy.address), 'http://a.example/x?y'))
  expect([text(found), proxy.asked]).toEqual(['hello', ['GET http://a.example/x?y']])
})

test('an https address is reached through a tunnel, and its certificate is judged', async () => {
  const site = await aSite(sends(200, 'secret'), { certificate: 'self-signed' })
  const proxy = await aProxy(says('never'), site.port)
  const found = await answered(look(await behind(proxy.address), 'https://a.example/x'))
  expect([text(found), found.tls, new Set(proxy.asked)]).toEqual(['secret', 'untrusted', new Set(['CONNECT a.example:443'])])
})

test.each([[403, 'Forbidden'], [407, 'Proxy Authentication Required'], [502, 'Bad Gateway'], [503, 'Service Unavailable']])('a proxy that opens no tunnel and says %s is not waited for', async (status, words) => {
  const proxy = await aProxy(says('never'), `HTTP/1.1 ${String(status)} ${words}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)
  expect((await failed(look(await behind(proxy.address, { retries: 0, timeoutMs: 60_000 }), 'https://a.example/x'))).reason).not.toMatch(/^timeout/u)
})

test('a name that cannot be resolved here is the proxy’s to resolve', async () => {
  const proxy = await aProxy(says('hello'))
  expect(text(await answered(look(await behind(proxy.address, { resolve: UNRESOLVED }), 'http://a.example/')))).toBe('hello')
})

test('a name and a password of the proxy are sent to it', async () => {
  const proxy = await aProxy(says('hello'))
  await answered(look(await behind(`http://ann:s%3Acret@${proxy.address}`), 'http://a.example/'))
  expect(proxy.asked).toEqual([`GET http://a.example/ Basic ${btoa('ann:s:cret')}`])
})

test.each(['http://10.0.0.1/', 'http://[::1]/', 'http://0x7f000001/', 'http://localhost/', 'http://169.254.169.254/latest', 'http://printer.local/'])('%s is refused behind a proxy too', async url => {
  const proxy = await aProxy(says('inside'))
  expect([(await failed(look(await behind(proxy.address), url))).reason, proxy.asked]).toEqual(['private-address', []])
})

test('so is a name that leads inside as far as can be seen from here, even beside a public address', async () => {
  const proxy = await aProxy(says('inside'))
  const both = () => Promise.resolve([{ address: '93.184.215.14', family: 4 }, { address: '192.168.1.1', family: 4 }])
  expect([(await failed(look(await behind(proxy.address, { resolve: both }), 'http://a.example/'))).reason, proxy.asked]).toEqual(['private-address', []])
})

test.each([
  ['http://10.0.0.1/', 'private-address'], ['http://127.1/', 'private-address'], ['http://[fd00::1]/', 'private-address'], ['http://metadata.google.internal/', 'private-address'],
  ['file:///etc/passwd', 'forbidden-scheme'], ['data:text/html,hello', 'forbidden-scheme'], ['http://b.example:6379/', 'forbidden-port'],
])('a redirect to %s goes no farther', async (to, reason) => {
  const proxy = await aProxy(leads(to))
  expect([(await failed(look(await behind(proxy.address), 'http://a.example/'))).reason, proxy.asked.length]).toEqual([reason, 1])
})

test.each(['page', 'second-look', 'sibling'] as const)('a refresh to a private address is refused on a %s', async purpose => {
  const proxy = await aProxy(says('<meta http-equiv="refresh" content="0; url=http://192.168.0.1/">'))
  expect((await failed(look(await behind(proxy.address), 'http://a.example:8080/', { purpose }))).reason).toBe('private-address')
})

test('robots.txt that leads inside is not followed there', async () => {
  const server = await aProxy(says('hello'))
  const world = await behind(server.address, { resolve: name => (name === 'a.example' ? PUBLIC() : Promise.resolve([{ address: '10.0.0.1', family: 4 }])) })
  expect((await failed(look(world, 'http://b.example/'))).reason).toBe('private-address')
})

test('that a proxy stands between is told once', async () => {
  const proxy = await aProxy(says('hello'))
  const events: WorldEvent[] = []
  const world = await behind(proxy.address, { onEvent: event => { events.push(event) } })
  for (const page of [1, 2, 3]) await answered(look(world, `http://a.example/${page}`))
  expect(events.filter(({ kind }) => kind === 'behind-proxy').length).toBe(1)
})

test('what the test’s door leads elsewhere goes through no proxy', async () => {
  const site = await aSite(sends(200, 'direct'))
  const proxy = await aProxy(says('never'))
  const world = await aWorld({ environment: { http_proxy: proxy.address }, connectTo: [parseConnectTo(`::127.0.0.1:${site.port}`)] })
  expect([text(await answered(look(world, 'http://a.example/'))), proxy.asked]).toEqual(['direct', []])
})

test.each<[string, Environment, string | null]>([
  ['http://a.example/', { http_proxy: 'p:1' }, 'http://p:1/'],
  ['http://a.example/', { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
  ['http://a.example/', { http_proxy: 'p:1', HTTP_PROXY: 'q:1' }, 'http://p:1/'],
  ['http://a.example/', { https_proxy: 'p:1' }, null],
  ['https://a.example/', { https_proxy: 'p:1' }, 'http://p:1/'],
  ['https://a.example/', { ALL_PROXY: 'p:1' }, 'http://p:1/'],
  ['http://a.example/', { http_proxy: 'p:1', NO_PROXY: 'a.example' }, null],
  ['http://b.a.example/', { http_proxy: 'p:1', no_proxy: 'x, .a.example' }, null],
  ['http://ba.example/', { http_proxy: 'p:1', no_proxy: 'a.example' }, 'http://p:1/'],
  ['http://a.example:81/', { http_proxy: 'p:1', no_proxy: 'a.example:80' }, 'http://p:1/'],
  ['http://a.example:81/', { http_proxy: 'p:1', no_proxy: 'a.example:81' }, null],
  ['http://a.example/', { http_proxy: 'p:1', no_proxy: '*' }, null],
  ['http://127.0.0.1/', { http_proxy: 'p:1' }, null],
  ['http://localhost/', { http_proxy: 'p:1' }, null],
  ['http://a.example/', { http_proxy: '' }, null],
  ['http://a.example/', { http_proxy: 'socks5://p:1' }, null],
])('%s with %j goes through %s', (url, environment, proxy) => {
  expect(proxyFor(new URL(url), environment)).toBe(proxy)
})

test('the report says that a proxy stood between, and one without says nothing of it', async () => {
  const proxy = await aProxy(says('<h1>Weather report</h1><p>It rained all day in the valley.</p>'))
  const checked = async (environment: Environment) => inFolder(async folder => {
    const { report } = await checkManuscript([{ name: 'book.txt', bytes: new TextEncoder().encode(NOTE.replace('https:', 'http:')) }], { out: folder, cache: null, archive: null, delayMs: 0, retries: 0, timeoutMs: 1000, resolve: UNRESOLVED, environment })
    return [report.run.throughProxy, summaryLines(report).some(line => line.startsWith('A proxy stood between'))]
  })
  expect([await checked({ http_proxy: proxy.address, https_proxy: proxy.address }), await checked({})]).toEqual([[true, true], [false, false]])
})
