// Whole-process times against `node -e 0`: node bench/processes.mjs [MANUSCRIPT] [RUNS]
// Prints the median of each command and its ratio to the empty process; build first. Ratios travel, seconds don't.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const [manuscript = join(root, 'dist', 'demo', 'manuscript.txt'), runs = '15'] = process.argv.slice(2)
const out = mkdtempSync(join(tmpdir(), 'footproof-bench-'))
const cli = join(root, 'dist', 'cli.js')
const commands = {
  'node -e 0': ['-e', '0'],
  'footproof --version': [cli, '--version'],
  'footproof --help': [cli, '--help'],
  'footproof notes': [cli, 'notes', manuscript, '--json'],
  'footproof check --offline': [cli, 'check', manuscript, '--offline', '--no-cache', '--fail-on', 'never', '--quiet', '--out', out],
}
const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
// In turn, so that a machine that slows down slows all of them.
for (let run = 0; run <= Number(runs); run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
    if (run > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}
rmSync(out, { recursive: true })
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const base = median(times['node -e 0'])
for (const [name, values] of Object.entries(times)) console.log(`${name.padEnd(28)} ${median(values).toFixed(0).padStart(6)} ms  ${(median(values) / base).toFixed(2).padStart(6)} ×`)
