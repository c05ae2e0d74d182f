import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE_PDFS, aPdf, aPdfBook } from '../../bench/made-up-pdfs.mjs'
import { openPdfReader, readManuscriptApart, readPageApart, type PdfReader } from '../../src/pipeline/pdf-reading.ts'

const root = dirname(dirname(import.meta.dirname))
const ABOUT = { contentType: 'application/pdf', url: 'https://files.example/report.pdf' }
let folder = ''
let reader: PdfReader

beforeAll(async () => {
  // Within the project, so that the thread finds its packages.
  folder = await mkdtemp(join(root, 'node_modules', '.pdf-thread-'))
  const outfile = join(folder, 'pdf-thread.mjs')
  await build({ entryPoints: [join(root, 'src/pipeline/pdf-thread.ts')], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', charset: 'utf8', logLevel: 'error' })
  reader = openPdfReader({ program: pathToFileURL(outfile), limits: { pageMs: 20_000, manuscriptMs: 20_000, bytes: 150 * 1024 * 1024 } })
})
afterAll(async () => { await reader.close(); await rm(folder, { recursive: true }) })

const fixture = (name: string) => readFile(join(root, 'test/fixtures/pdf', name))

test('a manuscript read apart is the same as one read here', async () => {
  const { notes, marks, format } = await readManuscriptApart({ bytes: await fixture('foot-notes.pdf'), path: 'book.pdf' }, reader)
  expect([format, notes.length, marks.length]).toEqual(['pdf', 12, 12])
})

test.each([
  ['needs a password', async () => fixture('needs-a-password.pdf'), 'book.pdf needs a password to be opened: save it without one and check that.'],
  ['is broken', () => new TextEncoder().encode('%PDF-1.7\nnothing that could be read'), 'book.pdf is a broken PDF and can\'t be read: export or download it again.'],
  ['is a scan', () => aPdf([{ lines: [] }, { lines: [] }]), 'book.pdf holds no text, only pictures of it, as a scan does: run text recognition (OCR) over it and check the result.'],
])('a manuscript that %s is refused in one sentence', async (_, bytes, sentence) => {
  await expect(readManuscriptApart({ bytes: await bytes(), path: 'book.pdf' }, reader)).rejects.toThrow(sentence)
})

test.each(Object.entries(HOSTILE_PDFS))('%s: the page has no text, and what comes next is read', async (_, make) => {
  const { text } = await readPageApart(make(200), ABOUT, reader)
  expect(text.length).toBeLessThan(2_000_000)
  expect((await readPageApart(aPdfBook(2), ABOUT, reader)).text).toContain('the council')
}, 60_000)

test.each([
  ['a page whose end is missing', async () => (await fixture('foot-notes.pdf')).subarray(0, 30_000), false, 'cut-off'],
  ['a page that needs a password', async () => fixture('needs-a-password.pdf'), true, 'needs-password'],
  ['a page of pictures', () => aPdf([{ lines: [] }]), true, 'no-text'],
] as const)('%s says so', async (_, bytes, isWhole, unread) => {
  expect((await readPageApart(await bytes(), { ...ABOUT, isWhole }, reader)).unread).toBe(unread)
})
