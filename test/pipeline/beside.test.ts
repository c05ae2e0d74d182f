/** Files beside a manuscript come from its own folder only. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDocuments } from '../../src/pipeline/documents.ts'
import { readDocument } from '../../src/pipeline/reading.ts'

let folder: string
const write = (name: string, text: string) => { writeFileSync(join(folder, name), text) }
const load = async (name: string) => {
  const [document] = await loadDocuments([join(folder, name)])
  if (document === undefined || !('bytes' in document)) throw new Error('not loaded')
  return document
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footproof-beside-'))
  mkdirSync(join(folder, 'book/chapters'), { recursive: true })
  write('secret.tex', 'Secret.')
  write('secret.bib', '@misc{s, title={Secret}}')
  symlinkSync(join(folder, 'secret.tex'), join(folder, 'book/link.tex'))
  symlinkSync(folder, join(folder, 'book/out'))
})
afterAll(() => { rmSync(folder, { recursive: true }) })

it('are chapters and what these name in turn', async () => {
  write('book/main.tex', '\\begin{document}\\input{chapters/one}\\end{document}')
  write('book/chapters/one.tex', 'One.\\footnote{Note.} \\cite{w}\\bibliography{works}')
  write('book/works.bib', '@misc{w, title={Work}, url={https://a.example/w}}')
  const document = await load('book/main.tex')
  expect([...document.beside?.keys() ?? []]).toEqual(['chapters/one.tex', 'works.bib'])
  const { manuscript } = await readDocument(document)
  expect(manuscript.notes.map(({ text }) => text)).toEqual(['Note.', '“Work”. https://a.example/w'])
  expect(manuscript.origins?.map(([, , part]) => part)).toEqual(['chapters/one.tex', 'works.bib'])
})

it('are none that a link or a path leads out to', async () => {
  write('book/tricks.tex', `\\input{../secret}\\input{link}\\input{out/secret}\\input{${folder}/secret}\\bibliography{../secret,out/secret}\\input{chapters}\\input{none}Text.`)
  expect((await load('book/tricks.tex')).beside).toBeUndefined()
})

it('make another document when they change', async () => {
  write('book/changing.tex', '\\input{part}')
  write('book/part.tex', 'One.')
  const before = await load('book/changing.tex')
  write('book/part.tex', 'Two.')
  expect((await load('book/changing.tex')).sha256).not.toBe(before.sha256)
})

it('are said where they are not there', async () => {
  write('book/lonely.tex', 'Text.\\addbibresource{gone.bib}\\input{lost}')
  const { manuscript } = await readDocument(await load('book/lonely.tex'))
  expect(manuscript.remarks).toEqual([{ code: 'beside-not-read', args: { names: 'gone.bib, lost.tex' } }])
})

it('are a bibliography that a Markdown file names, or one of its own name', async () => {
  write('book/a.md', '---\nbibliography:\n  - works.bib\n---\nText [@w].')
  write('book/b.md', 'Text [@w].')
  write('book/b.bib', '@misc{w, title={Work}, url={https://a.example/w}}')
  for (const name of ['a.md', 'b.md']) {
    const { manuscript } = await readDocument(await load(`book/${name}`))
    expect(manuscript.marks.map(({ noteId }) => noteId)).toEqual(manuscript.notes.map(({ id }) => id))
    expect(manuscript.notes).toHaveLength(1)
  }
})

it('are no documents of their own where a folder holds both', async () => {
  mkdirSync(join(folder, 'whole/parts'), { recursive: true })
  write('whole/main.tex', '\\input{parts/one}\\bibliography{works}')
  write('whole/parts/one.tex', 'One.')
  write('whole/other.tex', 'Other.')
  const documents = await loadDocuments([join(folder, 'whole')])
  expect(documents.map(document => ('path' in document ? document.path : ''))).toEqual(['main.tex', 'other.tex'])
})
