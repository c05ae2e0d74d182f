#!/usr/bin/env node
// Trains the weights of `src/url/repair/confidence-weights.ts` on addresses damaged by the model in `test/url/damage/`:
//
//   node bench/train-repair.mjs [ROWS=12000] [SEED=900001]
//
// The seeds are such as no measurement and no test uses. ROWS rows of each of two make the weights; those of the four after, which
// the model has never seen, make the steps by which a probability is led to the share that is right (isotonic regression by
// pooling adjacent violators); those of the seventh say how far off it is on rows that neither was made from. Writes weights and steps.
import { writeFile } from 'node:fs/promises'
import { bundled } from './bundled.mjs'
import { probability, trainLogistic } from './logistic.mjs'

const RIDGE = 1
const ROUNDS = 25
/** Features met less often say nothing sure. */
const FEATURE_ROWS_MIN = 30

const [rows = '12000', seed = '900001'] = process.argv.slice(2)
const { calibration, damagedRows, featuresOf, findAddresses, isFirstRight } = await bundled(`
  export { findAddresses } from './src/url/index.ts'
  export { featuresOf } from './src/url/repair/confidence.ts'
  export { damagedRows } from './test/url/damage/index.ts'
  export { calibration, isFirstRight } from './test/url/damage/score.ts'`)

/** So much of all rows makes a step: of 20,000 rows 400, whose share that is right chance moves by .025 at most. */
const STEP_SHARE = 0.02

const sample = place => read(Number(seed) + place, Number(rows))
const trained = [...sample(0), ...sample(1)], held = [2, 3, 4, 5].flatMap(sample), fresh = sample(6)
const counts = new Map()
for (const { features } of trained) for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
const names = [...counts].filter(([, count]) => count >= FEATURE_ROWS_MIN).map(([name]) => name).sort()
const vectorOf = ({ features }) => [1, ...names.map(name => features[name] ?? 0)]
const weights = trainLogistic(trained.map(row => ({ vector: vectorOf(row), label: row.label })), { ridge: RIDGE, rounds: ROUNDS })
const steps = isotonic(held.map(row => ({ x: probability(vectorOf(row), weights), y: row.label })))
for (const [name, sample, read_] of [['trained on', trained, x => x], ['steps made from', held, stepped], ['fresh', fresh, stepped]]) {
  const bins = calibration(sample.map(row => ({ confidence: read_(probability(vectorOf(row), weights)), isRight: row.label === 1 })))
  console.log(`${name}: ${sample.length} rows, off by at most ${Math.max(...bins.map(bin => Math.abs(bin.meanConfidence - bin.shareRight))).toFixed(3)}`)
}
const table = [['bias', weights[0]], ...names.map((name, index) => [name, weights[index + 1]])].map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`)
await writeFile(new URL('../src/url/repair/confidence-weights.ts', import.meta.url), `/** Weights of \`confidence.ts\`, trained by \`bench/train-repair.mjs\`; positive ones speak for the address. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${table.join('\n')}
}

/** From what the model says on, which share is right. */
export const STEPS: readonly (readonly [said: number, right: number])[] = [
${steps.map(([x, y]) => `  [${x.toFixed(4)}, ${y.toFixed(4)}],`).join('\n')}
]
`)

/** Blocks of rows in order of `x`, each with the share of its `y`, which never falls: [least x, share]. */
function isotonic(pairs) {
  const least = pairs.length * STEP_SHARE, blocks = []
  for (const { x, y } of pairs.toSorted((one, other) => one.x - other.x)) {
    const last = blocks.at(-1)
    if (last !== undefined && (last.rows < least || last.x === x)) Object.assign(last, { rows: last.rows + 1, y: last.y + y })
    else blocks.push({ x, rows: 1, y })
    while (blocks.length > 1 && blocks.at(-1).rows >= least && blocks.at(-2).y / blocks.at(-2).rows >= blocks.at(-1).y / blocks.at(-1).rows) {
      const top = blocks.pop()
      Object.assign(blocks.at(-1), { rows: blocks.at(-1).rows + top.rows, y: blocks.at(-1).y + top.y })
    }
  }
  if (blocks.length > 1 && blocks.at(-1).rows < least) {
    const top = blocks.pop()
    Object.assign(blocks.at(-1), { rows: blocks.at(-1).rows + top.rows, y: blocks.at(-1).y + top.y })
  }
  return blocks.map(({ x, rows: count, y }, index) => [index === 0 ? 0 : x, y / count])
}

function stepped(said) {
  return steps.findLast(([from]) => said >= from)[1]
}

function read(from, count) {
  const made = []
  for (const row of damagedRows(from, count)) {
    const found = findAddresses(row.printed)
    if (found.length > 0) made.push({ features: featuresOf(found[0]), label: isFirstRight(row, found) ? 1 : 0 })
  }
  return made
}
