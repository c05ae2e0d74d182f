#!/usr/bin/env node
// How well text layers are read: node bench/layouts.mjs [BOOKS] [FIRST_SEED] [--wrong]
// Prints seeded books in as many layouts (test/read/layout), reads them and compares; --wrong lists every fault by its seed.
import { performance } from 'node:perf_hooks'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(import.meta.dirname)
const [books = '2000', first = '0'] = process.argv.slice(2).filter(word => !word.startsWith('--'))
const isWrongShown = process.argv.includes('--wrong')
const folder = await mkdtemp(join(tmpdir(), 'footproof-bench-'))
const outfile = join(folder, 'layouts.mjs')
const contents = `
  export { readTextLayer } from './src/read/text-layer.ts'
  export { printBook } from './test/read/layout/print.ts'
  export { addTo, emptyTally, scoreOf } from './test/read/layout/score.ts'`
await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
const { readTextLayer, printBook, addTo, emptyTally, scoreOf } = await import(pathToFileURL(outfile).href)
await rm(folder, { recursive: true })

const tallies = { foot: emptyTally(), signs: emptyTally(), end: emptyTally() }
const placeOf = ({ numbering, notesAt }) => (numbering === 'signs' || numbering === 'stars' ? 'signs' : notesAt)
let characters = 0
let milliseconds = 0
for (let seed = Number(first); seed < Number(first) + Number(books); seed += 1) {
  const printed = printBook(seed)
  const start = performance.now()
  const read = readTextLayer(printed.text, 'book.txt')
  milliseconds += performance.now() - start
  characters += printed.text.length
  const { tally, wrong } = scoreOf(printed, read)
  addTo(tallies[placeOf(printed.layout)], tally)
  if (isWrongShown) for (const line of wrong) console.log(`${seed} (${placeOf(printed.layout)}): ${line}`)
}
const share = (part, whole) => `${(100 * part / whole).toFixed(2)} %`
const total = emptyTally()
for (const [place, tally] of [['numbers at page feet', tallies.foot], ['signs at page feet', tallies.signs], ['numbers at the end', tallies.end], ['all', total]]) {
  if (tally !== total) addTo(total, tally)
  console.log(place)
  console.log(`  bodies  ${tally.bodies}: found ${share(tally.bodiesFound, tally.bodies)}, false ${share(tally.bodiesFalse, tally.bodies)}, lines right ${share(tally.linesRight, tally.bodies)}`)
  console.log(`  markers ${tally.marks}: found ${share(tally.marksFound, tally.marks)}, false ${share(tally.marksFalse, tally.marks)}, led to a body where one is printed ${share(tally.linksRight, tally.linksDue)}`)
  console.log(`  claims right ${share(tally.claimsRight, tally.marks)}; quotations ${tally.quotes}: found ${share(tally.quotesFound, tally.quotes)}, false ${share(tally.quotesFalse, tally.quotes)}`)
  console.log(`  running text back letter for letter in ${share(tally.booksWhole, tally.books)} of ${tally.books} books`)
}
console.log(`${(characters / milliseconds / 1000).toFixed(1)} million characters a second`)
