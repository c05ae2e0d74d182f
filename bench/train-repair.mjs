#!/usr/bin/env node
// Trains the weights of `src/url/repair/confidence-weights.ts` on addresses damaged by the model in `test/url/damage/`:
//
//   node bench/train-repair.mjs [ROWS=60000] [SEED=900001]
//
// The seed is one that no measurement and no test uses. Rows of the next seed, half as many, make with them the steps by
// which a probability of the model is led to the share that is right (isotonic regression by pooling adjacent violators; the
// weights are too few to know rows by heart); those of the one after say how far off it is on rows that neither was made from. Writes weights and steps.
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

/** Steps of fewer rows are chance. */
const STEP_ROWS_MIN = 150
/** A step is drawn to what the model says by as many rows that would bear it out. */
const STEP_ROWS_SAID = 30

const half = Math.ceil(Number(rows) / 2)
const trained = read(Number(seed), Number(rows)), held = read(Number(seed) + 1, half), fresh = read(Number(seed) + 2, half)
const counts = new Map()
for (const { features } of trained) for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
const names = [...counts].filter(([, count]) => count >= FEATURE_ROWS_MIN).map(([name]) => name).sort()
const vectorOf = ({ features }) => [1, ...names.map(name => features[name] ?? 0)]
const weights = trainLogistic(trained.map(row => ({ vector: vectorOf(row), label: row.label })), { ridge: RIDGE, rounds: ROUNDS })
const steps = isotonic([...trained, ...held].map(row => ({ x: probability(vectorOf(row), weights), y: row.label })))
for (const [name, sample, read_] of [['trained on', trained, x => x], ['steps made from', held, stepped], ['fresh', fresh, stepped]]) {
  const bins = calibration(sample.map(row => ({ confidence: read_(probability(vectorOf(row), weights)), isRight: row.label === 1 })))
  console.log(`${name}: ${sample.length} rows, off by at most ${Math.max(...bins.map(bin => Math.abs(bin.meanConfidence - bin.shareRight))).toFixed(3)}`)
}
const table = [['bias', weights[0]], ...names.map((name, index) => [name, weights[index + 1]])].map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`)
await writeFile(new URL('../src/url/repair/confidence-weights.ts', import.meta.url), `/** Weights of \`confidence.ts\`, trained by \`bench/train-repair.mjs\`; positive ones speak for the address. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${table.join('\n')}
}

/** What the model says, and the share that is right of what it says so; straight lines lead from one to the next. */
export const STEPS: readonly (readonly [said: number, right: number])[] = [
${steps.map(([x, y]) => `  [${x.toFixed(4)}, ${y.toFixed(4)}],`).join('\n')}
]
`)

/** Blocks of rows in order of `x`, each with the share of its `y`, which never falls: [mean x, share]. */
function isotonic(pairs) {
  const blocks = []
  for (const { x, y } of pairs.toSorted((one, other) => one.x - other.x)) {
    const last = blocks.at(-1)
    if (last !== undefined && last.rows < STEP_ROWS_MIN) Object.assign(last, { rows: last.rows + 1, x: last.x + x, y: last.y + y })
    else blocks.push({ rows: 1, x, y })
    while (blocks.length > 1 && blocks.at(-2).y / blocks.at(-2).rows >= blocks.at(-1).y / blocks.at(-1).rows && blocks.at(-1).rows >= STEP_ROWS_MIN) {
      const top = blocks.pop()
      Object.assign(blocks.at(-1), { rows: blocks.at(-1).rows + top.rows, x: blocks.at(-1).x + top.x, y: blocks.at(-1).y + top.y })
    }
  }
  return blocks.map(({ rows: count, x, y }) => [x / count, (y + STEP_ROWS_SAID * x / count) / (count + STEP_ROWS_SAID)])
}

function stepped(said) {
  const at = steps.findIndex(([x]) => x >= said)
  if (at <= 0) return (steps.at(at) ?? [0, said])[1]
  const [[x, y], [x2, y2]] = [steps[at - 1], steps[at]]
  return y + (y2 - y) * (said - x) / (x2 - x)
}

function read(from, count) {
  const made = []
  for (const row of damagedRows(from, count)) {
    const found = findAddresses(row.printed)
    if (found.length > 0) made.push({ features: featuresOf(found[0]), label: isFirstRight(row, found) ? 1 : 0 })
  }
  return made
}
