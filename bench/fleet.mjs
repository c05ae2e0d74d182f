// A fleet over a loopback web that counts: manners, one look a page, every result, and how much faster more workers are.
//   node bench/fleet.mjs [HOSTS] [PAGES_EACH] [WORKERS] [KILL_EVERY_MS] [CLI]
// First one worker and half of WORKERS over an eighth of the pages, then WORKERS over all, killed at random, the database restarted in
// the middle. Exits with 1 below the bars. Uses DATABASE_URL, else a PostgreSQL of its own. Build first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(import.meta.dirname)
const [hosts = '200', pagesEach = '100', workers = '8', killEveryMs = '20000', program = join(root, 'dist', 'cli.js')] = process.argv.slice(2)
const LATENCY_MS = 300
const DELAY_MS = 300
const AT_ONCE = 4
/** Processes on one machine: what the scheduler holds up is no breach. */
const TOLERANCE_MS = 15
const FASTER_MIN = 3
/** A page is read and its result kept within so long, unless the machine is busy with other things. */
const KEPT_WITHIN_MS = 1000

// Beside the packages that it names.
const folder = mkdtempSync(join(root, 'node_modules', '.fleet-'))
const place = mkdtempSync(join(tmpdir(), 'footproof-bench-'))
const load = async (...path) => {
  const outfile = join(folder, `${path.at(-1)}.mjs`)
  await build({ entryPoints: [join(root, 'test', ...path)], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'warning' })
  return import(pathToFileURL(outfile).href)
}
const { runFleet } = await load('fleet', 'lab.ts')
const { aServer } = await load('postgres', 'server.ts')
const server = await aServer()
let isGood = server !== null

async function run(name, change) {
  const plan = { program, folder: mkdtempSync(join(place, 'run-')), store: await server.aDatabase(), hosts: Number(hosts), pagesEach: Number(pagesEach), delayMs: DELAY_MS, latencyMs: LATENCY_MS, toleranceMs: TOLERANCE_MS, workers: Number(workers), atOnce: AT_ONCE, killEveryMs: null, deadly: null, onEnded: null, inTheMiddle: null, chance: Math.random, ...change }
  const { code, breaches, repeats, unasked, audit, kills, requests, askedMs, wallMs, workerMegabytes, said } = await runFleet(plan)
  const pages = plan.hosts * plan.pagesEach
  console.log(`${name}: ${plan.workers} workers, ${pages} pages, ${requests} requests, ${kills} kills; ${(askedMs / 1000).toFixed(1)} s from the first request, ${(wallMs / 1000).toFixed(1)} s in all; a worker ${workerMegabytes.toFixed(0)} MB; breaches ${breaches.length}, never asked ${unasked}, results ${audit?.audit.looked}`)
  const aside = audit?.audit.notices.filter(({ reason }) => reason === 'ends-its-worker') ?? []
  const real = repeats.filter(({ lostAfterMs }) => lostAfterMs === null || lostAfterMs > KEPT_WITHIN_MS)
  const lost = repeats.filter(repeat => !real.includes(repeat))
  console.log(`  asked again ${real.length}; lost with a killed worker less than ${KEPT_WITHIN_MS} ms after the answer, before it was kept ${lost.length}; set aside ${aside.length}`)
  for (const line of [...breaches.slice(0, 5), ...aside.slice(0, 5).map(({ url }) => `set aside: ${url}`)]) console.log(`  ${line}`)
  for (const { page, lostAfterMs, story } of [...real, ...lost].slice(0, 12)) console.log([`  ${page}: ${lostAfterMs === null ? 'not lost with a worker' : `lost ${lostAfterMs} ms after the answer`}`, ...story].join('\n    '))
  if (code !== 0) console.log(said)
  isGood &&= code === 0 && breaches.length === 0 && real.length === 0 && aside.length === 0 && unasked === 0 && audit?.audit.looked === pages
  return askedMs
}

try {
  if (server !== null) {
    const few = { pagesEach: Math.max(1, Math.ceil(Number(pagesEach) / 8)) }
    const one = await run('one', { ...few, workers: 1 })
    const half = await run('half', { ...few, workers: Math.ceil(Number(workers) / 2) })
    const faster = one / half
    console.log(`${faster.toFixed(2)} × as fast with ${Math.ceil(Number(workers) / 2)} workers as with one`)
    isGood &&= faster >= FASTER_MIN
    await run('all', { killEveryMs: Number(killEveryMs), inTheMiddle: server.restart })
  }
} finally {
  await server?.close()
  for (const each of [folder, place]) rmSync(each, { recursive: true, force: true })
}
process.exit(isGood ? 0 : 1)
