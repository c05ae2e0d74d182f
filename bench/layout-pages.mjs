#!/usr/bin/env node
// How well pages are read that are made in the manner of content systems new and old: node bench/layout-pages.mjs [--wrong] [--texts]
// Prints for each layout of test/article/layouts the F1 of the main text over its stories (runs of four words), and how many of
// headline, dates, author and language are right; --wrong lists what is not, --texts what was read where F1 is below the bar.
// Exits 1 where a layout falls below the bar.
import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const BAR = 0.955
const root = dirname(import.meta.dirname)
const folder = await mkdtemp(join(root, 'node_modules', '.layout-pages-'))
const outfile = join(folder, 'layouts.mjs')
await build({ entryPoints: [join(root, 'test/article/layouts/index.ts')], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', charset: 'utf8', logLevel: 'error' })
const { measureAll } = await import(pathToFileURL(outfile).href)
await rm(folder, { recursive: true })

const measured = await measureAll()
const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length
const facts = rows => rows.length * 5 - rows.reduce((sum, { wrong }) => sum + wrong.length, 0)
for (const [layout, rows] of Map.groupBy?.(measured, row => row.layout) ?? grouped(measured)) {
  const f1 = mean(rows.map(({ tally }) => tally.f1))
  console.log(`${f1 >= BAR ? '  ' : '✗ '}${layout.padEnd(48)} F1 ${f1.toFixed(3)} (precision ${mean(rows.map(({ tally }) => tally.precision)).toFixed(3)}, recall ${mean(rows.map(({ tally }) => tally.recall)).toFixed(3)}), facts ${facts(rows)} of ${rows.length * 5}`)
  if (f1 < BAR) process.exitCode = 1
  if (process.argv.includes('--wrong')) for (const { language, wrong } of rows) for (const line of wrong) console.log(`      ${language} ${line}`)
  if (process.argv.includes('--texts')) for (const { language, tally, text } of rows) if (tally.f1 < BAR) console.log(`      ${language} ${tally.f1.toFixed(3)}\n${text.replace(/^/gmu, '        ')}`)
}
console.log(`all ${measured.length} pages: F1 ${mean(measured.map(({ tally }) => tally.f1)).toFixed(3)}, facts ${facts(measured)} of ${measured.length * 5}`)

function grouped(rows) {
  const groups = new Map()
  for (const row of rows) groups.set(row.layout, [...groups.get(row.layout) ?? [], row])
  return groups
}
