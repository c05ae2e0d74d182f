import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worded } from '../../src/model/phrase.ts'
import { NOTHING_ASKED, type Questions } from '../../src/pipeline/page.ts'
import { openPageReaders, type PageReaders } from '../../src/pipeline/page-readers.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { anAnswer } from '../makers.ts'
import { bytes } from './made-up.ts'

const root = dirname(dirname(import.meta.dirname))
let folder = ''
let program = pathToFileURL(join(root, 'nowhere.js'))

beforeAll(async () => {
  // Within the project, so that the thread finds its packages.
  folder = await mkdtemp(join(root, 'node_modules', '.page-thread-'))
  const outfile = join(folder, 'page-thread.mjs')
  await build({ entryPoints: [join(root, 'src/pipeline/page-thread.ts')], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', charset: 'utf8', logLevel: 'error' })
  program = pathToFileURL(outfile)
})
afterAll(() => rm(folder, { recursive: true }))

const QUOTE = 'the lighthouse keeper counted forty ships before noon'
const page = (number: number) => anAnswer({ finalUrl: `https://coast.example/${number}`, headers: { 'content-type': 'text/html; charset=utf-8' }, body: bytes(`<html lang=en><title>Page ${number}</title><article><h1>Page ${number}</h1><p>On that day ${QUOTE}, and he wrote it down.</p><p>Nobody has read his books since, but they are all there in the tower by the sea, ${number} of them.</p></article>`) })
const questions: Questions = { quotes: [QUOTE], claims: [], titles: ['Page'], slugs: [[]] }

const reading = async (pages: number, use: (readers: PageReaders) => Promise<void>, signal = new AbortController().signal) => {
  const readers = openPageReaders({ loadLexicon, pages, signal, onTrouble: () => undefined, program })
  try {
    await use(readers)
  } finally {
    await readers.close()
  }
}

describe.each([['in this thread', 1], ['in threads of their own', 1000]])('pages read %s', (_, pages) => {
  test('answer what they are asked, each for itself', () => reading(pages, async readers => {
    const read = await Promise.all(Array.from({ length: 12 }, async (_, number) => {
      const answered = await readers.read(page(number), questions)
      return [answered?.article.headline, answered?.matchQuotation(QUOTE).verdict]
    }))
    expect(read).toEqual(Array.from({ length: 12 }, (_, number) => [`Page ${number}`, 'confirmed']))
  }))

  test('answer nothing that they were not asked', () => reading(pages, async readers => {
    const read = await readers.read(page(1), NOTHING_ASKED)
    expect(() => read?.matchQuotation(QUOTE)).toThrow('not asked')
  }))

  test('are given up at once when the run is stopped', async () => {
    const stop = new AbortController()
    await reading(pages, async readers => {
      const under = Promise.allSettled(Array.from({ length: 50 }, (_, number) => readers.read(page(number), questions)))
      stop.abort(new Error('stopped'))
      expect((await under).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(40)
    }, stop.signal)
  })
})

test('a page that kills its reader is given up and told of, and those after it are read', async () => {
  const program = join(folder, 'fragile.mjs')
  await writeFile(program, `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ page }) => {
  if (page.url.endsWith('/2')) throw new Error('too much')
  parentPort.postMessage(page.url.endsWith('/3') ? { error: 'not understood' } : { answers: { article: { headline: page.url }, quotes: [], claims: [], identities: [] } })
})`)
  const told: string[] = []
  const readers = openPageReaders({ loadLexicon, pages: 1000, signal: new AbortController().signal, onTrouble: said => { told.push(worded(said)) }, program: pathToFileURL(program) })
  const read = await Promise.all([1, 2, 3, 4, 5, 6].map(number => readers.read(page(number), NOTHING_ASKED)))
  await readers.close()
  expect(read.map(each => each?.article.headline ?? null)).toEqual(['https://coast.example/1', null, null, 'https://coast.example/4', 'https://coast.example/5', 'https://coast.example/6'])
  expect(told.map(message => /\d could not be read.+: (.+)\.$/u.exec(message)?.[1]).sort()).toEqual(['not understood', 'too much'])
})
