// Reading, repair and identity in one process: node bench/reading.mjs [MANUSCRIPT]
// Each figure is of a process of its own, after its code is loaded: the first pass, before anything is compiled, is what an
// editor waits for. Prints milliseconds; ten books against one; and for hostile texts time(2n) ÷ time(n), which is 2 when linear.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { aBook, HOSTILE } from './made-up-texts.mjs'

const root = dirname(import.meta.dirname)
const BOOK_MS = 400
const TEN_BOOKS = 11
const DOUBLE = 2.5
const ROUNDS = 5
const MEGABYTE = 1_000_000
/** 100,000 notes are as many characters as this times their length. */
const SIZES = { notes: 5_000_000, 'notes one a page': 6_000_000, ibid: MEGABYTE }
/** Below this a ratio says more of the clock than of the program. */
const RATIO_FROM_MS = 40

/** What the command `notes` does with a file, its JSON left out. */
const CODE = `
  import { understand } from './src/cite/index.ts'
  import { readManuscript } from './src/read/index.ts'
  import { keyOf } from './src/url/index.ts'
  export async function readAll(bytes) {
    const { notes } = understand(await readManuscript(bytes, 'book.txt'))
    const keys = new Set(notes.flatMap(note => note.addresses.flatMap(({ repaired }) => (repaired.url === null ? [] : [keyOf(repaired.url)]))))
    return { notes: notes.length, addresses: notes.reduce((sum, note) => sum + note.addresses.length, 0), pages: keys.size }
  }`

if (process.argv[2] === '--once') await once(process.argv[3], process.argv.slice(4))
else await all(process.argv.slice(2))

async function all([manuscript]) {
  const folder = mkdtempSync(join(root, 'node_modules', '.cache-reading-'))
  const bundle = join(folder, 'reading.mjs')
  try {
    await build({ stdin: { contents: CODE, resolveDir: root, loader: 'ts' }, outfile: bundle, bundle: true, format: 'esm', platform: 'node', packages: 'external', charset: 'utf8', define: { FOOTPROOF_VERSION: '"bench"' } })
    // the flag that the command sets (src/cli/main.ts)
    const measure = (...words) => JSON.parse(execFileSync(process.execPath, ['--no-regexp-tier-up', import.meta.filename, '--once', bundle, ...words], { encoding: 'utf8', timeout: 600_000 }))
    const median = words => Array.from({ length: ROUNDS }, () => measure(...words)).sort((a, b) => a.ms - b.ms)[Math.floor(ROUNDS / 2)]
    for (const words of [['book', '1'], ...(manuscript === undefined ? [] : [['file', '1', manuscript]])]) {
      const { ms, notes, addresses } = median(words)
      const ten = median([words[0], '10', ...words.slice(2)])
      say(words[2] ?? 'made-up book', `${notes} notes, ${addresses} addresses: ${ms.toFixed(0)} ms; ten as one ${ten.ms.toFixed(0)} ms, ${(ten.ms / ms).toFixed(1)} ×`, ms < BOOK_MS && ten.ms / ms < TEN_BOOKS)
    }
    for (const name of Object.keys(HOSTILE)) {
      const size = SIZES[name] ?? MEGABYTE
      const half = measure('hostile', String(size / 2), name)
      const whole = measure('hostile', String(size), name)
      say(name, `${(size / MEGABYTE).toFixed(0)} MB, ${whole.notes} notes: ${whole.ms.toFixed(0)} ms, ${(whole.ms / half.ms).toFixed(2)} ×`, whole.ms < RATIO_FROM_MS || whole.ms / half.ms < DOUBLE)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function say(name, text, isGood) {
  console.log(`${isGood ? '  ' : '✗ '}${name.padEnd(34)} ${text}`)
  if (!isGood) process.exitCode = 1
}

async function once(bundle, [kind, count, name]) {
  const { readAll } = await import(pathToFileURL(bundle).href)
  const text = kind === 'hostile' ? HOSTILE[name](Number(count)) : Array.from({ length: Number(count) }, (_, at) => (kind === 'book' ? aBook(195_000, at + 7) : readFileSync(name, 'utf8'))).join('\n')
  const bytes = new TextEncoder().encode(text)
  const start = process.hrtime.bigint()
  const result = await readAll(bytes)
  console.log(JSON.stringify({ ms: Number(process.hrtime.bigint() - start) / 1e6, ...result }))
}
