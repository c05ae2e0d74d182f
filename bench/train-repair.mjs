#!/usr/bin/env node
// Trains the weights of `src/url/repair/confidence-weights.ts` on addresses damaged by the model in `test/url/damage/`:
//
//   node bench/train-repair.mjs [ROWS=60000] [SEED=900001]
//
// The seed is one that no measurement and no test uses. Rows of the next seed, a third as many, say how far off the
// probabilities are on rows that weren't trained on. Writes the weights.
import { writeFile } from 'node:fs/promises'
import { bundled } from './bundled.mjs'
import { probability, trainLogistic } from './logistic.mjs'

const RIDGE = 1
const ROUNDS = 25
/** Features met less often say nothing sure. */
const FEATURE_ROWS_MIN = 30

const [rows = '60000', seed = '900001'] = process.argv.slice(2)
const { calibration, damagedRows, featuresOf, findAddresses, isFirstRight } = await bundled(`
  export { findAddresses } from './src/url/index.ts'
  export { featuresOf } from './src/url/repair/confidence.ts'
  export { damagedRows } from './test/url/damage/index.ts'
  export { calibration, isFirstRight } from './test/url/damage/score.ts'`)

const trained = read(Number(seed), Number(rows)), held = read(Number(seed) + 1, Math.ceil(Number(rows) / 3))
const counts = new Map()
for (const { features } of trained) for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
const names = [...counts].filter(([, count]) => count >= FEATURE_ROWS_MIN).map(([name]) => name).sort()
const vectorOf = ({ features }) => [1, ...names.map(name => features[name] ?? 0)]
const weights = trainLogistic(trained.map(row => ({ vector: vectorOf(row), label: row.label })), { ridge: RIDGE, rounds: ROUNDS })
for (const [name, sample] of [['trained on', trained], ['held out', held]]) {
  const bins = calibration(sample.map(row => ({ confidence: probability(vectorOf(row), weights), isRight: row.label === 1 })))
  console.log(`${name}: ${sample.length} rows, off by at most ${Math.max(...bins.map(bin => Math.abs(bin.meanConfidence - bin.shareRight))).toFixed(3)}`)
}
const table = [['bias', weights[0]], ...names.map((name, index) => [name, weights[index + 1]])].map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`)
await writeFile(new URL('../src/url/repair/confidence-weights.ts', import.meta.url), `/** Weights of \`confidence.ts\`, trained by \`bench/train-repair.mjs\`; positive ones speak for the address. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${table.join('\n')}
}
`)

function read(from, count) {
  const made = []
  for (const row of damagedRows(from, count)) {
    const found = findAddresses(row.printed)
    if (found.length > 0) made.push({ features: featuresOf(found[0]), label: isFirstRight(row, found) ? 1 : 0 })
  }
  return made
}
