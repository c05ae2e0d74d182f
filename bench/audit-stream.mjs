// Whether an audit's memory stays flat, with the net faked at its port: node bench/audit-stream.mjs [LINKS] [SITES] [THREAD]
// Made-up books of 1,000 notes each are read, set aside, looked at portion by portion, judged, kept and announced, by everything
// that a night has but undici; each size in a process of its own. THREAD is 1 (default): pages are read in a thread, as by
// the command. Prints the memory held at each tenth, and exits with 1 past a bar.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bookOf, NOTES, pageOf } from './made-up-web.mjs'

/** The bars: the most memory held, and how much more than with 10,000 links. */
const MEGABYTES_MAX = 300
const GROWTH_MAX = 2
const SMALL = 10_000

/** As the program's own audits have it. */
const SPARES_MEMORY = '--heap-growing-percent=10'

const bytesOf = name => Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
const said = bytes => `${(bytes / 1e6).toFixed(0)} MB (${(bytes / 2 ** 20).toFixed(0)} MiB)`

const [role, ...words] = process.argv.slice(2)
if (role === 'night') await night(...words.map(word => (/^\d+$/u.test(word) ? Number(word) : word)))
else {
  const [sites = '5000', thread = '1'] = words
  const measured = [...new Set([SMALL, Number(role ?? 1_000_000)])].map(links => measure(links, sites, thread))
  const [small, large = small] = measured
  if (large.bytes > Math.min(MEGABYTES_MAX * 1e6, GROWTH_MAX * small.bytes)) { console.log('past its bar'); process.exitCode = 1 }
}

function measure(links, sites, thread) {
  const folder = mkdtempSync(join(dirname(import.meta.dirname), 'node_modules', '.bench-'))
  const work = mkdtempSync(join(tmpdir(), 'footproof-stream-'))
  try {
    const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, 'night', links, sites, thread, folder, work].map(String), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 })
    if (status !== 0) throw new Error(`the night of ${links} links ended with ${status}`)
    const { bytes, seconds, cpuSeconds, looked, firstSeen } = JSON.parse(stdout)
    console.log(`${String(links).padStart(8)} links: ${seconds.toFixed(0)} s (CPU ${cpuSeconds.toFixed(0)} s) · ${looked} looked at · ${firstSeen} first seen · at most ${said(bytes)}`)
    if (looked !== links || firstSeen !== links) throw new Error('not all were looked at')
    return { bytes }
  } finally {
    for (const each of [folder, work]) rmSync(each, { recursive: true, force: true })
  }
}

async function night(links, sites, thread, folder, work) {
  setFlagsFromString(SPARES_MEMORY)
  const root = dirname(import.meta.dirname)
  const contents = "export { auditIn, AUDIT_RULES } from './src/audit/index.ts'; export { openHistory } from './src/store/history.ts'; export { openOutbox } from './src/store/outbox.ts'; export { openSpool } from './src/store/spool.ts'; export { openStore } from './src/store/index.ts'; export { openHostMemory } from './src/store/hosts.ts'; export { aDocument } from './src/pipeline/documents.ts'; export { DEFAULT_SETTINGS } from './src/pipeline/settings.ts'; export { auditJson } from './src/report/audit.ts'"
  const shared = { absWorkingDir: root, bundle: true, charset: 'utf8', platform: 'node', format: 'esm', packages: 'external', splitting: true, logLevel: 'error', define: { FOOTPROOF_VERSION: '"bench"' } }
  await build({ ...shared, splitting: false, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile: join(folder, 'bundle.mjs') })
  if (thread === 1) await build({ ...shared, entryPoints: { 'page-thread': 'src/pipeline/page-thread.ts' }, outdir: folder })
  const { auditIn, AUDIT_RULES, openHistory, openOutbox, openSpool, openStore, openHostMemory, aDocument, DEFAULT_SETTINGS, auditJson } = await import(pathToFileURL(join(folder, 'bundle.mjs')).href)
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  async function* documents() {
    for (let book = 0; book * NOTES < links; book += 1) {
      if (book % Math.ceil(links / NOTES / 10) === 0) tell(`${book} books read`)
      yield { ...aDocument(`${String(book).padStart(4, '0')}.md`, Buffer.from(bookOf(book, links, sites))), isOneOfMany: true }
    }
  }
  const tell = what => { const { heapUsed, heapTotal, external } = process.memoryUsage(); console.error(`  ${((performance.now() - start) / 1000).toFixed(0).padStart(6)} s ${what}: ${said(bytesOf('VmRSS'))}, heap ${said(heapUsed)} of ${said(heapTotal)}, outside ${said(external)}`) }
  let done = 0
  let firstSeen = 0
  const store = openStore(work)
  const world = {
    async look(url) {
      await setImmediate()
      const page = Number(/-(\d+)\.html/u.exec(url)?.[1] ?? Number.NaN)
      const found = Number.isNaN(page) ? null : pageOf(page)
      return { kind: 'answer', url, finalUrl: url, redirects: [], tls: 'valid', certificateEndsAt: null, checkedAt: new Date().toISOString(), fromCache: false, requests: 1, retries: 0, status: found === null ? 404 : 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: new Uint8Array(Buffer.from(found ?? '')), flaws: [] }
    },
    letGo: () => undefined, findSnapshots: async () => [], findByPrefix: async () => [], openSnapshot: async () => null, translate: async () => null, deliver: async () => ({ kind: 'answered', status: 200 }),
    now: () => new Date(), wait: async () => undefined, random: Math.random, close: async () => undefined,
  }
  const { looked } = await auditIn({
    documents: documents(), settings: { ...DEFAULT_SETTINGS, delayMs: 0, maxAgeMs: 0, archive: null, perHost: 4 }, out: work, history: openHistory(join(work, 'pages')), outbox: openOutbox(join(work, 'outbox.json')),
    budget: 1e9, rules: AUDIT_RULES.normal, webhook: null, signal: AbortSignal.any([]),
    onEvent: ({ kind }) => { if (kind === 'page-done' && (done += 1) % Math.ceil(links / 10) === 0) tell(`${done} pages`) },
    async announce(outcome, noted) {
      for await (const each of noted()) firstSeen += each.firstSeen.length
      await store.writeFile(outcome.runId, 'audit.json', auditJson(outcome, noted))
    },
  }, { decisions: [], world, hosts: openHostMemory(null), store, spool: openSpool(join(work, 'spool')), startRun: () => undefined })
  const { user, system } = process.cpuUsage(cpu)
  console.log(JSON.stringify({ bytes: bytesOf('VmHWM'), seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6, looked, firstSeen }))
}
