/** References and findings of a document of several files name the one in which they stand; of a PDF the page. */
import { expect, test } from 'vitest'
import { aDocument } from '../../src/pipeline/documents.ts'
import { assemble } from '../../src/pipeline/assemble.ts'
import { readDocument } from '../../src/pipeline/reading.ts'
import { pagesOf } from '../../src/pipeline/references.ts'
import { withPlace } from '../../src/pipeline/finding-place.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function reportOn(own: string, beside: Readonly<Record<string, string>>) {
  const reading = await readDocument({ ...aDocument('book.tex', bytes(own)), beside: new Map(Object.entries(beside).map(([name, text]) => [name, bytes(text)])) })
  const record = { id: 'r', fingerprint: '', startedAt: '2026-03-01T10:00:00Z', finishedAt: null, complete: true, documents: ['book.tex'] }
  return assemble({ record, readings: [reading], pages: pagesOf(reading.drafts), results: new Map(), isOffline: true, throughProxy: false, decisions: new Map() })
}

const BOOK = '\\documentclass{book}\\begin{document}\n\\include{one}\nIt ends.\\footnotemark[7]\n\\bibliography{works}\n\\end{document}\n'
const BESIDE = { 'one.tex': 'One.\n\nThe boats came home.\\footnote{Boats, \\url{https://reed.example/boats}.} Nets were mended.\\cite{nets}\n', 'works.bib': '\n@online{nets, title={Nets}, url={https://reed.example/nets}}\n' }

test('a note of a chapter has the chapter’s file and line, one of a bibliography the bibliography’s', async () => {
  const { references } = await reportOn(BOOK, BESIDE)
  expect(references.map(({ file, line }) => [file, line])).toEqual([['one.tex', 3], ['works.bib', 2]])
})
test('what is claimed stands where its marker does', async () => {
  const { references } = await reportOn(BOOK, BESIDE)
  expect(references[1]?.claims[0]).toMatchObject({ file: 'one.tex', line: 3 })
})
test('a marker in the document’s own file names no other', async () => {
  const { findings } = await reportOn(BOOK, BESIDE)
  const found = findings.find(({ code }) => code === 'markers-without-note')
  expect(found).toMatchObject({ line: 3, notes: [7] })
  expect(found).not.toHaveProperty('file')
})
test('numbers used twice in a PDF are told by their pages', () => {
  const note = (line: number, page: number) => ({ id: `${line}`, note: 4, line, endLine: line, page, span: [0, 1] as const, text: '', places: [], targets: [] })
  const finding = { code: 'number-used-twice' as const, severity: 'warning' as const, document: 'book.pdf', line: 12, notes: [4], args: { first: 4, lines: '12, 90' } }
  expect(withPlace(finding, { format: 'pdf', origins: null, marks: [], notes: [note(12, 3), note(90, 8)] })).toMatchObject({ page: 3, args: { onPages: '3, 8' } })
})
