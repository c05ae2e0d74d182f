#!/usr/bin/env node
// How well text layers are read: node bench/layouts.mjs [BOOKS] [FIRST_SEED] [--wrong]
// Prints seeded books in as many layouts (test/read/layout), and layouts of presses (press-layouts.mjs), reads them and compares;
// --wrong lists every fault by its seed.
import { performance } from 'node:perf_hooks'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { PRESS_LAYOUTS } from './press-layouts.mjs'

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

console.log('layouts of presses')
const LANGUAGES = ['en', 'ru', 'be']
const SEEDS = 10
const squashed = body => body.replace(/\s+/gu, ' ').trim()
for (const [name, print] of Object.entries(PRESS_LAYOUTS)) {
  const all = { notes: 0, found: 0, falseNotes: 0, marks: 0, marked: 0, falseMarks: 0 }
  for (const language of LANGUAGES) {
    for (let seed = Number(first) + 1; seed <= Number(first) + SEEDS; seed += 1) {
      const { text, notes, marks } = print(seed, language)
      const read = readTextLayer(text, 'book.txt')
      const bodies = read.notes.map(({ note, text: body }) => ({ note, body: squashed(body) }))
      const found = notes.filter(([note, beginning]) => takeOut(bodies, body => body.note === note && body.body.startsWith(squashed(beginning))))
      const open = read.marks.map(({ note, noteId, at }) => ({ note, noteId, before: read.running.text.slice(Math.max(0, at - 60), at) }))
      const marked = marks.filter(([note, words]) => takeOut(open, mark => mark.note === note && mark.noteId !== null && plain(mark.before).endsWith(plain(words))))
      for (const [key, count] of Object.entries({ notes: notes.length, found: found.length, falseNotes: bodies.length, marks: marks.length, marked: marked.length, falseMarks: open.length })) all[key] += count
      if (isWrongShown && (found.length < notes.length || bodies.length > 0 || marked.length < marks.length || open.length > 0)) console.log(`${name} ${language} ${seed}`)
    }
  }
  console.log(`  ${name.padEnd(28)} bodies ${all.found} of ${all.notes}, false ${all.falseNotes}; markers ${all.marked} of ${all.marks}, false ${all.falseMarks}`)
}

/** Whether one of the list fits; it is taken out. */
function takeOut(list, fits) {
  const at = list.findIndex(fits)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}

function plain(text) {
  return squashed(text).replace(/[.,?]+$/u, '')
}
