/** Corrections in chapters and bibliographies that a manuscript names stand in copies of their own, and in one diff. */
import { expect, test } from 'vitest'
import { applyPatch, parsePatch } from 'diff'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument } from '../../src/pipeline/fix.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const DAMAGED = 'https://https://reed.example/nets/the-boats-came-home-4412-2021'
const SOUND = 'https://reed.example/nets/the-boats-came-home-4412-2021'
const BOOK = '\\documentclass{book}\\begin{document}\n\\input{one}\nThe nets were mended.\\cite{reed}\n\\bibliography{works}\n\\end{document}\n'
const CHAPTER = `The boats came home.\\footnote{Boats, \\url{${DAMAGED}}.}\n`
const WORKS = `@online{reed,\n  title = {Nets & boats},\n  url = {${DAMAGED.replace('4412', '44_13')}},\n}\n`

const fixed = (files: Readonly<Record<string, string>>, own = BOOK) => fixDocument({
  document: { ...aDocument('book.tex', bytes(own)), beside: new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)])) },
  report: null, withCopies: false, now: new Date('2026-03-01T10:00:00Z'),
})
const textOf = (own: Uint8Array | undefined) => new TextDecoder().decode(own)

test('the chapter and the bibliography are corrected, the book itself stays', async () => {
  const { copy } = await fixed({ 'one.tex': CHAPTER, 'works.bib': WORKS })
  expect(textOf(copy?.bytes)).toBe(BOOK)
  expect(textOf(copy?.beside?.get('one.tex'))).toBe(CHAPTER.replace(DAMAGED, SOUND))
  expect(textOf(copy?.beside?.get('works.bib'))).toBe(WORKS.replace('https://https://', 'https://'))
})

test('one diff makes the copies of the files', async () => {
  const { copy } = await fixed({ 'one.tex': CHAPTER, 'works.bib': WORKS })
  const patch = parsePatch(copy?.patch ?? '').find(({ newFileName }) => newFileName === 'b/one.tex')
  expect(patch === undefined ? null : applyPatch(CHAPTER, patch)).toBe(CHAPTER.replace(DAMAGED, SOUND))
})

test('each correction names its file and the line of its note there', async () => {
  const { corrections: { corrections } } = await fixed({ 'one.tex': CHAPTER, 'works.bib': WORKS })
  expect(corrections.map(({ file, line }) => [file, line])).toEqual([['one.tex', 1], ['works.bib', 1]])
})

test('a file that needs no correction has no copy', async () => {
  const { copy } = await fixed({ 'one.tex': CHAPTER, 'works.bib': WORKS.replace('https://https://', 'https://') })
  expect([...copy?.beside?.keys() ?? []]).toEqual(['one.tex'])
})
