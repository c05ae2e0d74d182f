// A whole check of many pages against undici alone reading the same bodies: node bench/throughput.mjs [PAGES] [HOSTS] [CLI]
// Both ask the same server on loopback without limits; prints wall time and time of the processor (all threads), the ratios of
// both, and the most memory held. On a machine with other work only the processor's ratio tells. Build first.
import { fork, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Agent } from 'undici'

const [role, ...rest] = process.argv.slice(2)
const CONCURRENCY = 64
const PER_HOST = 4
const BODY_BYTES = 40_000
// Clock ticks a second in /proc (sysconf(_SC_CLK_TCK); 100 on every Linux in use).
const TICKS = 100

const WORDS = 'harbour school tractor council bridge winter ferry village market engine library river forest teacher doctor harvest factory season museum road'.split(' ')
const word = n => WORDS[(n * 7919 + (n >> 3)) % WORDS.length]
const sentence = (page, n) => `The ${word(page + n)} of district ${page} received ${100 + ((page * 31 + n * 7) % 900)} ${word(n + 3)}s after the ${word(page * 3 + n)} near the ${word(n * 5 + 1)} was opened on day ${n}`
const slug = page => `the-${word(page)}-and-the-${word(page + 5)}-of-district-${page}`
const addressOf = (page, hosts) => `http://site-${page % hosts}.example/news/${slug(page)}-${100_000 + page}.html`

function pageOf(page) {
  const menu = Array.from({ length: 120 }, (_, n) => `<li class="menu-item item-${n}"><a href="/section-${n}/" data-track="menu.${n}">${word(n)} and ${word(n + 1)}</a></li>`).join('')
  const related = Array.from({ length: 30 }, (_, n) => `<div class="card"><a href="/news/${slug(n)}-${n}.html"><img src="/i/${n}.jpg" alt=""><span>${word(n)} news of ${word(n + 2)}</span></a></div>`).join('')
  const text = Array.from({ length: 40 }, (_, n) => `<p>${sentence(page, n)}.</p>`).join('\n')
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ${word(page)} and the ${word(page + 5)} of district ${page}</title></head><body><header><ul>${menu}</ul></header><main><article><h1>The ${word(page)} and the ${word(page + 5)} of district ${page}</h1>${text}</article><aside>${related}</aside></main><script>`
  return Buffer.from(`${head}${'window.data=[1,2,3];'.repeat(Math.max(0, Math.floor((BODY_BYTES - head.length) / 20)))}</script></body></html>`)
}

const manuscriptOf = (pages, hosts) => Array.from({ length: Math.ceil(pages / 4) }, (_, group) => {
  const ours = Array.from({ length: Math.min(4, pages - group * 4) }, (_, n) => group * 4 + n)
  return `${ours.map(page => `It was said that “${sentence(page, 5)}”${page + 1}.`).join('\n')}\n\n${' '.repeat(40)}\n${ours.map(page => `${page + 1} The ${word(page)} and the ${word(page + 5)} of district ${page}. - 2021. - URL: ${addressOf(page, hosts)}`).join('\n')}\n`
}).join('\f')

if (role === 'serve') {
  const server = http.createServer((request, response) => {
    const page = /-(\d{6,})\.html$/u.exec(request.url)
    if (page === null) { response.writeHead(404).end(); return }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(Number(page[1]) - 100_000))
  })
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
} else if (role === 'read') {
  const [port, pages, hosts] = rest.map(Number)
  const agent = new Agent({ connections: PER_HOST, connect: { lookup: (_, options, done) => { done(null, options.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4) } } })
  let next = 0
  await Promise.all(Array.from({ length: CONCURRENCY }, async () => {
    while (next < pages) {
      const address = new URL(addressOf(next++, hosts))
      address.port = String(port)
      const { body } = await agent.request({ origin: address.origin, path: address.pathname, method: 'GET' })
      await body.dump()
    }
  }))
  process.exit(0)
} else {
  const [pages = 10_000, hosts = 50] = [role, ...rest].slice(0, 2).filter(Boolean).map(Number)
  const cli = rest[1] ?? join(dirname(import.meta.dirname), 'dist', 'cli.js')
  const folder = mkdtempSync(join(tmpdir(), 'footproof-bench-'))
  writeFileSync(join(folder, 'book.txt'), manuscriptOf(pages, hosts))
  const server = fork(import.meta.filename, ['serve'])
  const port = await new Promise(resolve => server.once('message', resolve))
  const plain = await timed([import.meta.filename, 'read', port, pages, hosts])
  const whole = await timed([cli, 'check', join(folder, 'book.txt'), '--connect-to', `::127.0.0.1:${port}`, '--allow-private', '--delay', '0', '--per-host', PER_HOST, '--max-concurrency', CONCURRENCY, '--no-archive', '--no-cache', '--ignore-robots', '--format', 'json', '--out', folder, '--quiet', '--fail-on', 'never'])
  const both = (name, of) => `${name}: undici alone ${of(plain).toFixed(1)} s, check ${of(whole).toFixed(1)} s, ${(of(whole) / of(plain)).toFixed(1)} ×`
  console.log(`${both('wall', ({ seconds }) => seconds)} · ${both('processor', ({ processor }) => processor)}, ${(whole.processor * 1000 / pages).toFixed(2)} ms a page · at most ${Math.round(whole.kibibytes / 1024)} MiB`)
  server.kill()
  rmSync(folder, { recursive: true })
}

/** Runs a Node program; its most memory and its processor time are read while it runs (Linux). */
async function timed(args) {
  const start = performance.now()
  const child = spawn(process.execPath, args.map(String), { stdio: ['ignore', 'inherit', 'inherit'] })
  let kibibytes = 0
  let processor = 0
  const watch = setInterval(() => {
    try {
      kibibytes = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? kibibytes)
      // Fields 14 and 15 (user and system); the second field is a name in brackets that may have blanks.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
      processor = Math.max(processor, (Number(fields[11]) + Number(fields[12])) / TICKS)
    } catch { /* ended, or no such system */ }
  }, 50)
  const status = await new Promise(resolve => child.once('close', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
  return { seconds: (performance.now() - start) / 1000, processor, kibibytes }
}
