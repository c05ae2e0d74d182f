// What a whole audit of many links costs in memory: node bench/audit-size.mjs [LINKS] [CLI]
// Books of 1,000 notes each, on a web on loopback of 5,000 sites; the first night through the command itself, against the same with 10,000 links.
// Prints time, time of the processor and the most memory held. Exits with 1 past a bar. Build first.
import { fork } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bookOf, NOTES, pageOf } from './made-up-web.mjs'
import { watched } from './watched.mjs'

/** The bars. */
const MEBIBYTES_MAX = 300
const GROWTH_MAX = 2
const SMALL = 10_000

const SITES = 5_000

if (process.argv[2] === 'web') {
  const server = http.createServer((request, response) => {
    const page = /-(\d+)\.html/u.exec(request.url ?? '')?.[1]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page === undefined ? '' : pageOf(Number(page)))
  })
  server.listen(0, '127.0.0.1', () => { process.send(server.address().port) })
} else {
  const [links = '100000', program = join(dirname(import.meta.dirname), 'dist', 'cli.js')] = process.argv.slice(2)
  const small = await measured(SMALL, program)
  const large = await measured(Number(links), program)
  const isGood = large.looked === Number(links) && large.mebibytes <= Math.min(MEBIBYTES_MAX, GROWTH_MAX * small.mebibytes)
  if (!isGood) { console.log('past its bar'); process.exitCode = 1 }
}

async function measured(links, program) {
  const folder = mkdtempSync(join(tmpdir(), 'footproof-size-'))
  const web = fork(import.meta.filename, ['web'])
  try {
    const port = await new Promise(resolve => { web.once('message', resolve) })
    mkdirSync(join(folder, 'books'))
    for (let book = 0; book * NOTES < links; book += 1) writeFileSync(join(folder, 'books', `${String(book).padStart(4, '0')}.md`), bookOf(book, links, SITES))
    writeFileSync(join(folder, 'footproof.yaml'), 'documents: [books]\n')
    const manner = ['--connect-to', `::http:127.0.0.1:${port}`, '--allow-private', '--delay', '0', '--per-host', '4', '--no-archive', '--quiet', '--budget', '100000000']
    const { mebibytes, seconds, cpuSeconds } = await watched([program, 'audit', 'footproof.yaml', ...manner], folder)
    const looked = lookedIn(join(folder, 'reports', 'audits'))
    console.log(`${String(links).padStart(8)} links: ${seconds.toFixed(0)} s (CPU ${cpuSeconds.toFixed(0)} s) · ${looked} looked at · at most ${mebibytes.toFixed(0)} MiB`)
    return { mebibytes, looked }
  } finally {
    web.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Its beginning says how much was looked at; of many links the rest is large. */
function lookedIn(audits) {
  const [run = ''] = readdirSync(audits).filter(name => /^\d{8}-/u.test(name))
  const file = openSync(join(audits, run, 'audit.json'))
  const head = Buffer.alloc(4096)
  readSync(file, head)
  closeSync(file)
  return Number(/"looked": (\d+)/u.exec(head.toString())?.[1])
}
