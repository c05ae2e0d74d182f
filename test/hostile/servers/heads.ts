/** Heads without end or sense, handshakes that are none, and redirects that lead nowhere good. */
import { aPage, drips, endless, head, later, MIB, PAGE, raw, redirects, sends, silent, times } from '../makers.ts'
import { PATH, type Ask, type HostileServer } from '../server.ts'

/** Where nothing shows which address was meant, it may be said that none was checked. */
const FAILS = ['failing', 'not-checked'] as const
const OK_OR_FAILS = ['ok', 'failing'] as const
/** `n` of an address that ends in `?n`. */
const stepOf = ({ path }: Ask) => Number(/\?(\d+)$/u.exec(path)?.[1] ?? 0)
const fields = (count: number, length: number) => Array.from({ length: count }, (_, index) => `X-${index}: ${times('v', length)}`)
const COOKIES = Array.from({ length: 500 }, (_, index) => `Set-Cookie: c${index}=${times('v', 90)}`)

export const HEAD_SERVERS: readonly HostileServer[] = [
  { name: 'endless-headers', wants: FAILS, serve: endless('HTTP/1.1 200 OK\r\n', times('X-More: of the same\r\n', 3000)) },
  { name: 'endless-header', wants: FAILS, serve: endless('HTTP/1.1 200 OK\r\nX-Long: ', times('v', 60_000)) },
  { name: 'endless-status', wants: FAILS, serve: endless('HTTP/1.1 200 ', times('O', 60_000)) },
  { name: 'endless-early-hints', wants: FAILS, serve: endless('', times('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 1000)) },
  { name: 'ten-thousand-headers', wants: FAILS, serve: sends(PAGE, ...fields(10_000, 20)) },
  { name: 'two-thousand-short-headers', wants: OK_OR_FAILS, serve: sends(PAGE, ...fields(2000, 1)) },
  { name: 'header-of-a-megabyte', wants: FAILS, serve: sends(PAGE, ...fields(1, MIB)) },
  { name: 'header-drips', wants: FAILS, serve: drips('HTTP/1.1 200 OK\r\n', times('X-A: b\r\n', 9999), { everyMs: 300 }) },
  { name: 'cookie-flood', wants: OK_OR_FAILS, serve: sends(PAGE, ...COOKIES) },
  { name: 'cookie-flood-on-every-hop', wants: ['ok', 'moved', 'failing'], serve: ask => { (stepOf(ask) === 8 ? sends(PAGE) : redirects(`${PATH}?${stepOf(ask) + 1}`, ...COOKIES.map(line => line.replace('=', `-${stepOf(ask)}=`))))(ask) } },
  { name: 'http-0-9', wants: OK_OR_FAILS, serve: raw(PAGE) },
  { name: 'http-1-0', wants: ['ok'], serve: raw(`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`) },
  { name: 'http-7-3', wants: OK_OR_FAILS, serve: raw(`HTTP/7.3 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`) },
  { name: 'bare-line-feeds', wants: ['ok'], serve: raw(`HTTP/1.1 200 OK\nContent-Type: text/html\n\n${PAGE}`) },
  { name: 'zero-bytes-in-head', wants: OK_OR_FAILS, serve: raw(`HTTP/1.1 200 OK\r\nX-Zero: a\0b\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n${PAGE}`) },
  { name: 'garbage', wants: FAILS, serve: raw(Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))) },
  { name: 'speaks-another-tongue', wants: FAILS, serve: raw('220 mail.hostile.example ESMTP\r\n') },
  { name: 'status-of-zero', wants: OK_OR_FAILS, serve: raw(`HTTP/1.1 000 Nothing\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n${PAGE}`) },
  { name: 'switches-protocols', wants: FAILS, serve: raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n') },
  { name: 'two-answers-at-once', wants: ['ok'], serve: raw(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n`) },
  { name: 'closes-at-once', wants: FAILS, serve: raw('') },
  { name: 'resets-at-once', wants: FAILS, serve: ({ socket }) => { socket.resetAndDestroy() } },
  { name: 'answers-429-for-ever', wants: ['blocked'], serve: raw('HTTP/1.1 429 Slow Down\r\nRetry-After: 99999999999999\r\nContent-Length: 0\r\nConnection: close\r\n\r\n') },
  { name: 'answers-503-until-doomsday', wants: FAILS, serve: raw('HTTP/1.1 503 Later\r\nRetry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n') },
  { name: 'tls-garbage', scheme: 'https', wants: FAILS, serve: raw(Buffer.alloc(4096, 0x16)) },
  { name: 'tls-silence', scheme: 'https', wants: FAILS, serve: silent },
  { name: 'tls-is-plain', scheme: 'https', wants: FAILS, serve: raw(head() + PAGE) },
  { name: 'tls-alert', scheme: 'https', wants: FAILS, serve: raw(Buffer.from([0x15, 3, 3, 0, 2, 2, 40])) },
  { name: 'tls-endless', scheme: 'https', wants: FAILS, serve: later(() => endless('', Buffer.concat([Buffer.from([0x16, 3, 3, 0x40, 0]), Buffer.alloc(0x4000, 1)]))) },
  { name: 'tls-closes', scheme: 'https', wants: FAILS, serve: raw('') },
  { name: 'loop-to-itself', wants: FAILS, serve: redirects(PATH) },
  { name: 'loop-without-end', wants: FAILS, serve: ask => { redirects(`${PATH}?${stepOf(ask) + 1}`)(ask) } },
  { name: 'loop-by-cookies', wants: FAILS, serve: ask => { redirects(PATH, `Set-Cookie: turn=${ask.cookie.length}x${Math.random()}`)(ask) } },
  { name: 'loop-by-refresh', wants: ['ok', 'failing'], serve: ask => { sends(`<meta http-equiv="refresh" content="0; url=${PATH}?${stepOf(ask) + 1}">`)(ask) } },
  { name: 'loop-that-drips', wants: FAILS, serve: ask => { setTimeout(() => { redirects(`${PATH}?${stepOf(ask) + 1}`)(ask) }, 900) } },
  { name: 'location-of-a-megabyte', wants: FAILS, serve: redirects(`/${times('x', MIB)}`) },
  { name: 'location-grows', wants: FAILS, serve: ask => { redirects(`${ask.path}${times('x', 4000)}`)(ask) } },
  { name: 'location-to-data', wants: FAILS, serve: redirects('data:text/html,<h1>hello</h1>') },
  { name: 'location-to-file', wants: FAILS, serve: redirects('file:///etc/passwd') },
  { name: 'location-to-script', wants: FAILS, serve: redirects('javascript:alert(1)') },
  { name: 'location-to-mail', wants: FAILS, serve: redirects('http://127.0.0.1:25/') },
  { name: 'location-to-database', wants: FAILS, serve: redirects('http://127.0.0.1:6379/') },
  { name: 'refresh-to-file', wants: ['failing'], serve: sends('<meta http-equiv="refresh" content="0; url=file:///etc/passwd">') },
  { name: 'location-missing', wants: FAILS, serve: raw('HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nConnection: close\r\n\r\n') },
  { name: 'robots-of-50-megabytes', wants: ['ok'], serve: sends(PAGE), robots: later(() => raw(`${head()}${times('User-agent: *\nDisallow: /secret\n', 1_600_000)}`)) },
  { name: 'robots-endless', wants: ['ok'], serve: sends(PAGE), robots: endless(head(), times('Disallow: /secret\n', 3000)) },
  { name: 'robots-with-bait', wants: ['ok'], serve: sends(PAGE), robots: later(() => sends(`User-agent: *\n${times(`Disallow: /${times('*a', 40)}*$\n`, 2000)}`)) },
  { name: 'robots-drips', wants: ['ok'], serve: sends(PAGE), robots: drips(head(), times('#', 9999), { everyMs: 500 }) },
  { name: 'robots-loops', wants: ['ok'], serve: sends(PAGE), robots: redirects('/robots.txt') },
  { name: 'robots-wants-years', wants: ['ok'], serve: sends(PAGE), robots: sends('User-agent: *\nCrawl-delay: 99999999\n') },
  { name: 'siblings-without-end', wants: ['ok'], serve: sends(PAGE), elsewhere: ask => { sends(aPage({ before: `<p>${ask.path}</p>` }))(ask) } },
]
