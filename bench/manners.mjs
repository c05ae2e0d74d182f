// Manners and wall time over a made-up web of 30 hosts and 600 pages, each printed twice in different forms.
//   node bench/manners.mjs [DELAY_MS] [CRAWL_DELAY_S] [CLI] [PER_HOST]
// Prints breaches, wrong states, and the wall time against the bound that the limits set; exits with 1 below the bars. Build first.
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(import.meta.dirname)
const [delayMs = '300', crawlDelaySeconds = '0.6', cli = join(root, 'dist', 'cli.js'), perHost = '1'] = process.argv.slice(2)
const HOSTS = 30
const PAGES_EACH = 20
// Two processes on one machine: what the scheduler holds up is no breach.
const TOLERANCE_MS = 3

const folder = mkdtempSync(join(tmpdir(), 'footproof-bench-'))
const lab = join(folder, 'lab.mjs')
await build({ entryPoints: [join(root, 'test', 'net', 'manners', 'lab.ts')], bundle: true, platform: 'node', format: 'esm', outfile: lab, logLevel: 'warning' })
const { runLab } = await import(pathToFileURL(lab).href)

async function check({ manuscript, connectTo, delayMs: delay, perHost: atOnce, folder: place }) {
  const file = join(place, 'book.txt')
  writeFileSync(file, manuscript)
  const words = ['check', file, '--out', join(place, 'reports'), '--format', 'json', '--no-cache', '--no-archive', '--allow-private', '--quiet', '--fail-on', 'never', '--delay', String(delay), '--per-host', String(atOnce), ...connectTo.flatMap(rule => ['--connect-to', rule])]
  const code = await new Promise(resolve => { spawn(process.execPath, [cli, ...words], { stdio: 'inherit' }).on('close', resolve) })
  if (code !== 0) throw new Error(`the check ended with ${code}`)
  const [run = ''] = readdirSync(join(place, 'reports')).filter(name => /^\d/.test(name))
  return JSON.parse(readFileSync(join(place, 'reports', run, 'report.json'), 'utf8'))
}

const outcome = await runLab({
  hosts: HOSTS, pagesEach: PAGES_EACH,
  delayMs: Number(delayMs), crawlDelaySeconds: Number(crawlDelaySeconds), retryAfterSeconds: 2, toleranceMs: TOLERANCE_MS, perHost: Number(perHost),
}, check)
rmSync(folder, { recursive: true })
for (const line of [...outcome.breaches, ...outcome.wrongStates]) console.log(line)
const ratio = outcome.wallMs / outcome.boundMs
const bar = outcome.boundMs >= 10_000 ? 1.05 : 1.3
console.log(`${HOSTS} hosts, ${outcome.pages} pages printed ${2 * outcome.pages} times, ${outcome.requests} requests: ${outcome.breaches.length} breaches, ${outcome.wrongStates.length} wrong states`)
console.log(`${(outcome.wallMs / 1000).toFixed(1)} s, bound ${(outcome.boundMs / 1000).toFixed(1)} s (${outcome.slowestHost}): ${ratio.toFixed(3)} ×, the bar is ${bar} ×; ${outcome.beforeMs.toFixed(0)} ms before the first request, ${outcome.afterMs.toFixed(0)} ms after the last answer`)
process.exitCode = outcome.breaches.length + outcome.wrongStates.length === 0 && ratio <= bar ? 0 : 1
