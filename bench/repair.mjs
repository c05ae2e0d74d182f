#!/usr/bin/env node
// Repairs addresses damaged by the model in `test/url/damage/` and says how often it was right:
//
//   node bench/repair.mjs [ROWS=100000] [SEED=1] [GIVEN.jsonl …]
//
// Prints a table by kind of damage, every confidently wrong row with what was printed, found and meant, and how far
// confidence is off, bin by bin. GIVEN.jsonl are further rows for the curve: { "printed", "url", "recoverable", "urls"? }.
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
  const [first] = found
  console.log(`${row.id} ${row.kinds.join(' + ')}: ${first.verdict} ${first.confidence.toFixed(3)} [${first.flaws.join(', ')}] ${first.evidence.map(({ code, saw }) => `${code}${saw.some(Boolean) ? ` (${saw.join(' ')})` : ''}`).join(', ')}\n    printed ${JSON.stringify(row.printed)}\n    meant   ${(row.urls ?? [row.url]).join(' ')}\n    found   ${found.map(({ url }) => url).join(' ')}`)
}
print('group', tallied(all, ({ row }) => [row.group, 'all']))
const pairs = all.map(pairOf)
for (const path of givenPaths) pairs.push(...(await given(path)).map(pairOf))
console.log('\nconfidence            rows   mean  right    off')
for (const { from, to, rows: count, meanConfidence, shareRight } of calibration(pairs)) {
  console.log(`${from.toFixed(3)}–${to.toFixed(3)}  ${String(count).padStart(10)}  ${meanConfidence.toFixed(3)}  ${shareRight.toFixed(3)}  ${(meanConfidence - shareRight).toFixed(3).padStart(6)}`)
}
console.log(`\nseed ${seed}, ${rows} rows in ${seconds.toFixed(1)} s`)

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
