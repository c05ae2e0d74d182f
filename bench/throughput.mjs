// A whole check of many pages against undici alone reading the same bodies: node bench/throughput.mjs [PAGES] [HOSTS] [CLI]
// Both ask the same server on loopback without limits; prints wall time and time of the processor (all threads), the ratios of
// both, and the most memory held. On a machine with other work only the processor's ratio tells. Build first.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Agent } from 'undici'
import { slugOf, titleOf, word } from './made-up-web.mjs'
import { watched } from './watched.mjs'

const [role, ...rest] = process.argv.slice(2)
const CONCURRENCY = 64
const PER_HOST = 4
const BODY_BYTES = 40_000

const sentence = (page, n) => `The ${word(page + n)} of district ${page} received ${100 + ((page * 31 + n * 7) % 900)} ${word(n + 3)}s after the ${word(page * 3 + n)} near the ${word(n * 5 + 1)} was opened on day ${n}`
const addressOf = (page, hosts) => `http://site-${page % hosts}.example/news/${slugOf(page)}-${100_000 + page}.html`

function pageOf(page) {
  const menu = Array.from({ length: 120 }, (_, n) => `<li class="menu-item item-${n}"><a href="/section-${n}/" data-track="menu.${n}">${word(n)} and ${word(n + 1)}</a></li>`).join('')
  const related = Array.from({ length: 30 }, (_, n) => `<div class="card"><a href="/news/${slugOf(n)}-${n}.html"><img src="/i/${n}.jpg" alt=""><span>${word(n)} news of ${word(n + 2)}</span></a></div>`).join('')
  const text = Array.from({ length: 40 }, (_, n) => `<p>${sentence(page, n)}.</p>`).join('\n')
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${titleOf(page)}</title></head><body><header><ul>${menu}</ul></header><main><article><h1>${titleOf(page)}</h1>${text}</article><aside>${related}</aside></main><script>`
  return Buffer.from(`${head}${'window.data=[1,2,3];'.repeat(Math.max(0, Math.floor((BODY_BYTES - head.length) / 20)))}</script></body></html>`)
}

const manuscriptOf = (pages, hosts) => Array.from({ length: Math.ceil(pages / 4) }, (_, group) => {
  const ours = Array.from({ length: Math.min(4, pages - group * 4) }, (_, n) => group * 4 + n)
  return `${ours.map(page => `It was said that “${sentence(page, 5)}”${page + 1}.`).join('\n')}\n\n${' '.repeat(40)}\n${ours.map(page => `${page + 1} ${titleOf(page)}. - 2021. - URL: ${addressOf(page, hosts)}`).join('\n')}\n`
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
  const plain = await watched([import.meta.filename, 'read', port, pages, hosts])
  const whole = await watched([cli, 'check', join(folder, 'book.txt'), '--connect-to', `::127.0.0.1:${port}`, '--allow-private', '--delay', '0', '--per-host', PER_HOST, '--max-concurrency', CONCURRENCY, '--no-archive', '--no-cache', '--ignore-robots', '--format', 'json', '--out', folder, '--quiet', '--fail-on', 'never'])
  const both = (name, of) => `${name}: undici alone ${of(plain).toFixed(1)} s, check ${of(whole).toFixed(1)} s, ${(of(whole) / of(plain)).toFixed(1)} ×`
  console.log(`${both('wall', ({ seconds }) => seconds)} · ${both('processor', ({ cpuSeconds }) => cpuSeconds)}, ${(whole.cpuSeconds * 1000 / pages).toFixed(2)} ms a page · at most ${Math.round(whole.mebibytes)} MiB`)
  server.kill()
  rmSync(folder, { recursive: true })
}
