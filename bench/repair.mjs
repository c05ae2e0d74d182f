#!/usr/bin/env node
// Repairs addresses damaged by the model in `test/url/damage/` and says how often it was right:
//
//   node bench/repair.mjs [ROWS=100000] [SEED=1] [GIVEN.jsonl …]
//
// Prints a table by kind of damage, every confidently wrong row with what was printed, found and meant and why it was
// believed, how far confidence is off, bin by bin, and which of the bars hold; exits 1 where one doesn't. GIVEN.jsonl are further rows for the curve: { "printed", "url", "recoverable", "urls"? }.
import { readFile } from 'node:fs/promises'
import { bundled } from './bundled.mjs'

const [rows = '100000', seed = '1', ...givenPaths] = process.argv.slice(2)
const { calibration, damagedRows, findAddresses, isFirstRight, scored, tallied } = await bundled(`
  export { findAddresses } from './src/url/index.ts'
  export { damagedRows } from './test/url/damage/index.ts'
  export { calibration, isFirstRight, scored, tallied } from './test/url/damage/score.ts'`)

const started = Date.now()
const all = []
for (const row of damagedRows(Number(seed), Number(rows))) all.push(scored(row, findAddresses(row.printed)))
const seconds = (Date.now() - started) / 1000
const percent = (part, whole) => `${(100 * part / Math.max(1, whole)).toFixed(2)} %`
print('kind', tallied(all, ({ row }) => row.kinds.map(kind => `${row.group} · ${kind}`)))
print('site', tallied(all, ({ row }) => [row.site]))
for (const { row, found } of all.filter(({ outcome }) => outcome === 'wrong')) {
  console.log(`\n${row.id} ${row.kinds.join(' + ')}\n    printed ${JSON.stringify(row.printed)}\n    meant   ${(row.urls ?? [row.url]).join(' ')}`)
  for (const address of found) console.log(`    found   ${address.url} ${address.verdict} ${address.confidence.toFixed(3)}\n    why     ${whyOf(address)}`)
}
print('group', tallied(all, ({ row }) => [row.group, 'all']))
const pairs = all.map(pairOf)
for (const path of givenPaths) pairs.push(...(await given(path)).map(pairOf))
console.log('\nconfidence            rows   mean  right    off')
for (const { from, to, rows: count, meanConfidence, shareRight } of calibration(pairs)) {
  console.log(`${from.toFixed(3)}–${to.toFixed(3)}  ${String(count).padStart(10)}  ${meanConfidence.toFixed(3)}  ${shareRight.toFixed(3)}  ${(meanConfidence - shareRight).toFixed(3).padStart(6)}`)
}
console.log(`\nseed ${seed}, ${rows} rows in ${seconds.toFixed(1)} s`)

const groups = tallied(all, ({ row }) => [row.group, 'all'])
const share = (group, of) => (groups.get(group)?.[of] ?? 0) / Math.max(1, groups.get(group)?.rows ?? 0)
const off = Math.max(...calibration(pairs).map(({ meanConfidence, shareRight }) => Math.abs(meanConfidence - shareRight)))
/** What the measured share must reach, or must not pass. */
const BARS = [
  ['no letter lost, restored', share('exact', 'right'), 'least', 0.98], ['no letter lost, said with certainty', share('exact', 'certain'), 'least', 0.95],
  ['letters restored', share('corrected', 'right'), 'least', 0.9], ['cut off, noticed', share('prefix', 'right'), 'least', 0.8], ['no address, seen as such', share('none', 'right'), 'least', 0.95],
  ['confidently wrong', share('all', 'wrong'), 'most', 0.0002], ['confidence off in any bin', off, 'most', 0.05],
]
for (const [name, value, bound, bar] of BARS) {
  const holds = bound === 'least' ? value >= bar : value <= bar
  if (!holds) process.exitCode = 1
  console.log(`${holds ? 'holds' : 'FAILS'}  ${name}: ${percent(value, 1)} (at ${bound} ${percent(bar, 1)})`)
}

function whyOf({ flaws, evidence }) {
  const said = evidence.map(({ code, saw }) => code + (saw.some(Boolean) ? ` (${saw.join(' ')})` : ''))
  return [`[${flaws.join(', ')}]`, ...said].join(' ')
}

function print(title, tallies) {
  console.log(`\n${title.padEnd(36)}   rows    right  certain    wrong`)
  for (const [name, { rows: count, right, certain, wrong }] of [...tallies].sort()) {
    console.log(`${name.padEnd(36)} ${String(count).padStart(6)} ${percent(right, count).padStart(9)} ${percent(certain, count).padStart(9)} ${String(wrong).padStart(6)}`)
  }
}

function pairOf({ row, found }) {
  return { confidence: found[0]?.confidence ?? 1, isRight: isFirstRight(row, found) }
}

async function given(path) {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean).map(line => JSON.parse(line))
  return lines.map(({ recoverable, ...row }) => scored({ ...row, group: recoverable }, findAddresses(row.printed)))
}
