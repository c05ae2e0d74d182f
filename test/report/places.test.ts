/** Where something stands is told as the document's format lets an editor find it. */
import { describe, expect, test } from 'vitest'
import type { Format } from '../../src/model/manuscript.ts'
import { writeCsv } from '../../src/report/csv.ts'
import { addressOf, titleOf, wordsFor } from '../../src/report/places.ts'
import { writeSarif } from '../../src/report/sarif/index.ts'
import { aReference, aReport } from './make.ts'

function reportOn(format: Format, language: 'en' | 'ru' = 'en') {
  const { run } = aReport()
  return { run: { ...run, language, documents: [{ path: 'parts/book', format, sha256: '' }] } }
}
const tell = (format: Format, place: { readonly line: number; readonly endLine?: number; readonly page?: number; readonly file?: string }, language: 'en' | 'ru' = 'en') => wordsFor(reportOn(format, language), 'parts/book').place(place)

describe('a place', () => {
  test.each([['en', 'text', 'line 12'], ['ru', 'text', 'строка 12'], ['en', 'docx', 'paragraph 12'], ['ru', 'docx', 'абзац 12'], ['en', 'odt', 'paragraph 12'], ['en', 'pdf', 'paragraph 12']] as const)('in %s, of %s: %s', (language, format, place) => {
    expect(tell(format, { line: 12 }, language)).toBe(place)
  })
  test('of a PDF is its page', () => { expect(tell('pdf', { line: 12, endLine: 13, page: 3 })).toBe('page 3') })
  test('of several lines names the first and the last', () => { expect(tell('text', { line: 12, endLine: 14 })).toBe('lines 12–14') })
  test('in a chapter’s file names the file', () => { expect(tell('latex', { line: 3, file: 'one.tex' })).toBe('one.tex, line 3') })
})

describe('in front of a finding', () => {
  const addressIn = (format: Format, more: object = {}) => addressOf({ document: 'parts/book', line: 12, ...more }, reportOn(format))
  test('a line is told as programs find it', () => { expect(addressIn('text')).toBe('parts/book:12') })
  test('a chapter’s line leads into its file', () => { expect(addressIn('latex', { file: 'one.tex' })).toBe('parts/one.tex:12') })
  test('formats without lines have their own place', () => { expect(addressIn('docx')).toBe('parts/book, paragraph 12') })
  test('a document as a whole has none', () => { expect(addressIn('docx', { line: null })).toBe('parts/book') })
  test('a note without a number is told by its place', () => { expect(titleOf(aReference({ document: 'parts/book', note: null, line: 7 }), reportOn('docx'))).toBe('parts/book, unnumbered note, paragraph 7') })
})

describe('of a document of several files', () => {
  const args = { text: 'The boats came home.', line: 5, file: 'two.tex', verdict: 'unverified', kind: 'not-found', against: 'live', where: '', quoted: '', found: '' }
  const finding = { code: 'quote-not-found' as const, severity: 'warning' as const, args, message: 'Not found.' }
  const report = { ...aReport([{ ...aReference({ document: 'parts/book', line: 12 }), endLine: 12, file: 'works.bib', findings: [finding] }]), ...reportOn('latex') }
  test('SARIF leads into the file of the note and into that of the text', () => {
    const { runs: [{ results: [result] }] } = JSON.parse(writeSarif(report)) as { runs: [{ results: [{ locations: [{ physicalLocation: object }]; relatedLocations: [{ physicalLocation: object }] }] }] }
    expect(result.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'parts/works.bib' }, region: { startLine: 12, endLine: 12 } })
    expect(result.relatedLocations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'parts/two.tex' }, region: { startLine: 5 } })
  })
  test('a spreadsheet names the file with the line', () => { expect(writeCsv(report)).toContain(',"works.bib, line 12",') })
})
