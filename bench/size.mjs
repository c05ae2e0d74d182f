// What a million pages cost an audit's memory: node bench/size.mjs [PAGES] [NIGHTS]
// Results kept a second of CPU time (what else the machine does is not ours), the time and memory of a night that asks after all of them and looks at a week's share, and what lies
// on the disk after all nights; each in a process of its own, against the same with 10,000 pages. Exits with 1 past a bar.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from './bundled.mjs'

/** The bars. */
const KEPT_PER_SECOND_MIN = 50_000
const MEBIBYTES_MAX = 300
const GROWTH_MAX = 2
const SMALL = 10_000

/** As the program's own long runs have it. */
const SPARES_MEMORY = '--heap-growing-percent=10'
const BATCH = 10_000
const DAYS = 7
const START_MS = Date.UTC(2026, 2, 1)
const DAY_MS = 86_400_000
/** So that a run's own log is measured with what a page's result is there. */
const RESULT_CHARACTERS = 600

const [role, ...words] = process.argv.slice(2)

const urlOf = page => `https://site-${page % 5000}.example/news/the-harbour-and-the-school-of-district-${page}.html`
const keyOf = page => urlOf(page).slice('https://'.length)
const memoryOf = (page, at) => ({
  url: urlOf(page), firstSeenAt: new Date(START_MS).toISOString(), lastLookAt: at, nextLookAt: new Date(Date.parse(at) + DAYS * DAY_MS).toISOString(), state: 'ok', reason: null, stateSince: at, streak: null,
  announced: 'alive', movedTo: null, certificateAnnounced: null, confirmed: ['9a1b2c3d4e5f', '0f1e2d3c4b5a'], lost: {},
})
const sizeOf = folder => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

/** Runs in batches of pages that stand far apart, as lanes give them. */
function* batches(pages, from, step) {
  let batch = []
  for (let page = from; page < pages; page += step) {
    batch.push(page)
    if (batch.length === BATCH) { yield batch; batch = [] }
  }
  if (batch.length > 0) yield batch
}

const JOBS = {
  async keep({ openHistory }, folder, pages) {
    const history = openHistory(folder)
    const at = new Date(START_MS).toISOString()
    for (const batch of batches(pages, 0, 1)) await history.keep(new Map(batch.map(page => [keyOf(page), memoryOf(page, at)])))
  },
  async log({ openLog }, folder, pages) {
    const log = openLog(join(folder, 'results.jsonl'))
    const value = { state: 'ok', text: 'x'.repeat(RESULT_CHARACTERS) }
    for (const batch of batches(pages, 0, 1)) await Promise.all(batch.map(page => log.append({ kind: 'page', key: keyOf(page), value })))
    await log.close()
  },
  async night({ openHistory }, folder, pages, night) {
    const history = openHistory(folder)
    const at = new Date(START_MS + night * DAY_MS).toISOString()
    let due = 0
    for await (const part of history.all()) {
      for (const [, memory] of part) if (memory.nextLookAt <= at) due += 1
    }
    for (const batch of batches(pages, night % DAYS, DAYS)) {
      const known = await history.recall(batch.slice(0, 1).map(keyOf))
      if (known.size !== 1) throw new Error('a page is not known')
      await history.keep(new Map(batch.map(page => [keyOf(page), memoryOf(page, at)])))
    }
    return { due }
  },
}

if (JOBS[role] !== undefined) {
  const [folder, pages, night] = words
  const store = await bundled("export * from './src/store/history.ts'; export * from './src/store/log.ts'")
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const more = await JOBS[role](store, folder, Number(pages), Number(night))
  const { user, system } = process.cpuUsage(cpu)
  const mebibytes = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6, mebibytes, ...more }))
} else {
  const measured = [SMALL, Number(role ?? 1_000_000)].map(pages => measure(pages, Number(words[0] ?? 30)))
  const [small, large] = measured
  const falls = [
    ...['keep', 'log'].filter(name => large[name].perSecond < KEPT_PER_SECOND_MIN),
    ...['keep', 'night'].filter(name => large[name].mebibytes > Math.min(MEBIBYTES_MAX, GROWTH_MAX * small[name].mebibytes)),
    ...(large.growth > GROWTH_MAX + 1 / DAYS ? ['disk'] : []),
  ]
  if (falls.length > 0) { console.log(`past its bar: ${falls.join(', ')}`); process.exitCode = 1 }
}

function measure(pages, nights) {
  const folder = mkdtempSync(join(tmpdir(), 'footproof-size-'))
  const logs = mkdtempSync(join(tmpdir(), 'footproof-size-'))
  const inProcess = (...args) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [SPARES_MEMORY, import.meta.filename, ...args.map(String)], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  }
  const say = (name, { seconds, cpuSeconds, mebibytes }, more = '') => { console.log(`${String(pages).padStart(8)} ${name.padEnd(24)} ${seconds.toFixed(2)} s (CPU ${cpuSeconds.toFixed(2)} s) · at most ${mebibytes.toFixed(0)} MiB${more}`) }
  try {
    const keep = inProcess('keep', folder, pages)
    keep.perSecond = pages / keep.cpuSeconds
    say('memories kept', keep, ` · ${Math.round(keep.perSecond)} a second`)
    const log = inProcess('log', logs, pages)
    log.perSecond = pages / log.cpuSeconds
    say('results kept in a log', log, ` · ${Math.round(log.perSecond)} a second`)
    const first = sizeOf(folder)
    let most = 0
    let night = null
    for (let count = 1; count <= nights; count += 1) {
      night = inProcess('night', folder, pages, count)
      most = Math.max(most, sizeOf(folder))
    }
    const growth = most / first
    say('last night', night, ` · ${night.due} due · disk ${(first / 2 ** 20).toFixed(0)} MiB after the first, at most ${(most / 2 ** 20).toFixed(0)} MiB over ${nights} nights (${growth.toFixed(2)} ×)`)
    return { keep, log, night, growth }
  } finally {
    for (const each of [folder, logs]) rmSync(each, { recursive: true })
  }
}
