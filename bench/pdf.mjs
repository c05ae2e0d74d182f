// PDFs: a book of 2,000 pages read as a manuscript, and files that unpack without end: node bench/pdf.mjs [PAGES]
// Each in a process of its own, the program as it is built (npm run build): wall clock, CPU and the most memory it held.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { aPdfBook, HOSTILE_PDFS } from './made-up-pdfs.mjs'

const root = dirname(import.meta.dirname)
const CLI = process.env.FOOTPROOF ?? join(root, 'dist', 'cli.js')
const MEGABYTES_MAX = 500
/** What a hostile file unpacks to, at least. */
const UNPACKED_MEGABYTES = 1024
const pages = Number(process.argv[2] ?? 2000)
const folder = mkdtempSync(join(tmpdir(), 'footproof-pdf-'))
try {
  measure(`a book of ${pages} pages`, aPdfBook(pages), 0)
  for (const [name, make] of Object.entries(HOSTILE_PDFS)) measure(name, make(UNPACKED_MEGABYTES), 2)
} finally {
  rmSync(folder, { recursive: true })
}

function measure(name, bytes, exitCode) {
  const file = join(folder, 'book.pdf')
  writeFileSync(file, bytes)
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %M', process.execPath, CLI, 'notes', file], { encoding: 'utf8', maxBuffer: 1024 ** 3 })
  const seconds = (performance.now() - started) / 1000
  const lines = stderr.trim().split('\n')
  const [cpu, kilobytes] = lines.at(-1).split(' ').map(Number)
  const megabytes = kilobytes / 1024
  const isGood = status === exitCode && megabytes <= MEGABYTES_MAX
  console.log(`${isGood ? '  ' : '✗ '}${name.padEnd(28)} ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s CPU, ${megabytes.toFixed(0)} MB, ${(bytes.length / 1e6).toFixed(1)} MB file: ${(stdout.split('\n')[0] || lines[0]).slice(0, 120)}`)
  if (!isGood) process.exitCode = 1
}
