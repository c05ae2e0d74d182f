// A run over a web of hostile servers: seconds, memory, states, and what is said of each.
//   node bench/hostile.mjs [TIMEOUT_S] [CLI] [NAME]
// NAME picks the servers whose name has it. Exits with 1 when the run doesn't end by itself, takes too much, or calls a server's page what it isn't.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The bars. */
const SECONDS_MAX = 120
const MEBIBYTES_MAX = 500
/** The high-water mark is read so often: it only rises, and is gone with its process. */
const LOOK_EVERY_MS = 200

const root = dirname(import.meta.dirname)
const [timeout = '5', cli = join(root, 'dist', 'cli.js'), name = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'footproof-bench-'))
const lab = join(folder, 'lab.mjs')
await build({
  stdin: { contents: ['server', 'manuscript', 'servers/index'].map(file => `export * from './test/hostile/${file}.ts'`).join('\n'), resolveDir: root, loader: 'ts' },
  bundle: true, platform: 'node', format: 'esm', outfile: lab, logLevel: 'warning',
})
const { serve, manuscriptOf, SERVERS } = await import(pathToFileURL(lab).href)
const servers = SERVERS.filter(server => server.name.includes(name))
const serving = await serve(servers)
const file = join(folder, 'book.txt')
writeFileSync(file, manuscriptOf(servers))

const startedAt = performance.now()
let mebibytes = 0
const child = spawn(process.execPath, [cli, 'check', file, '--out', join(folder, 'reports'), '--format', 'json,html', '--no-cache', '--no-archive', '--allow-private', '--quiet', '--no-progress', '--fail-on', 'never', '--timeout', timeout, '--connect-to', `::127.0.0.1:${serving.port}`], { stdio: 'inherit' })
const watch = setInterval(() => {
  try {
    mebibytes = Math.max(mebibytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch { /* it has just ended, or this system tells no such thing */ }
  if (performance.now() - startedAt > 2 * SECONDS_MAX * 1000) child.kill('SIGKILL')
}, LOOK_EVERY_MS)
const code = await new Promise(resolve => { child.on('close', resolve) })
const seconds = (performance.now() - startedAt) / 1000
clearInterval(watch)
await serving.close()

const [run = ''] = readdirSync(join(folder, 'reports')).filter(each => /^\d/.test(each))
const { references } = code === 0 ? JSON.parse(readFileSync(join(folder, 'reports', run, 'report.json'), 'utf8')) : { references: [] }
rmSync(folder, { recursive: true })
const states = {}
const wrong = []
for (const [index, server] of servers.entries()) {
  const link = references.find(({ note }) => note === index + 1)?.link
  states[link?.state ?? 'missing'] = (states[link?.state ?? 'missing'] ?? 0) + 1
  if (!server.wants.includes(link?.state)) wrong.push(`${server.name}: ${link?.state} (${link?.reason}, ${link?.status}), wanted ${server.wants.join(' or ')}`)
}
if (code === 0) for (const line of wrong) console.log(line)
console.log(`${servers.length} hostile servers: ${seconds.toFixed(1)} s, ${mebibytes.toFixed(0)} MiB, ended with ${code}; ${Object.entries(states).map(([state, count]) => `${count} ${state}`).join(', ')}; ${wrong.length} wrong`)
process.exitCode = code === 0 && wrong.length === 0 && seconds <= SECONDS_MAX && mebibytes <= MEBIBYTES_MAX ? 0 : 1
