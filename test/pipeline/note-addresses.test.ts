/** The addresses of a long manuscript's notes are found in several threads as in one. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressesIn } from '../../src/cite/index.ts'
import { addressesOfAll } from '../../src/pipeline/note-addresses.ts'

const root = dirname(dirname(import.meta.dirname))
let folder = ''
let program = pathToFileURL(join(root, 'nowhere.js'))

beforeAll(async () => {
  // Within the project, so that the thread finds its packages.
  folder = await mkdtemp(join(root, 'node_modules', '.address-thread-'))
  const outfile = join(folder, 'address-thread.mjs')
  await build({ entryPoints: [join(root, 'src/pipeline/address-thread.ts')], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', charset: 'utf8', logLevel: 'error' })
  program = pathToFileURL(outfile)
})
afterAll(() => rm(folder, { recursive: true }))

/** Every hundredth of them cites a page. */
const notes = Array.from({ length: 1600 }, (_, number) => ({ text: number % 100 === 7 ? `Harbour report ${number}. URL: https://quay.example/news/harbour-report-${number}.html` : `Ibid., p. ${number}.`, targets: [] }))

test('each note has its own', async () => {
  const found = await addressesOfAll(notes, { program, threads: 1 })
  expect(found).toEqual(notes.map(addressesIn))
})

test('a thread that can’t begin leaves no note without its addresses', async () => {
  const broken = join(folder, 'broken.mjs')
  await writeFile(broken, 'throw new Error("no")')
  const found = await addressesOfAll(notes, { program: pathToFileURL(broken), threads: 1 })
  expect(found[1507]?.map(({ printed }) => printed)).toEqual(['https://quay.example/news/harbour-report-1507.html'])
})
