/** Where something stands is told as the document's format knows it. */
import { expect, test } from 'vitest'
import { wordsOf } from '../../src/report/language/index.ts'
import { wordsFor } from '../../src/report/places.ts'
import { aReport } from './make.ts'

const reportOn = (format: 'docx' | 'text') => {
  const { run } = aReport()
  return { run: { ...run, documents: [{ path: 'book', format, sha256: '' }] } }
}

test.each([['en', 'docx', 'paragraph 12'], ['ru', 'docx', 'абзац 12'], ['en', 'text', 'line 12'], ['ru', 'text', 'строка 12']] as const)('in %s, of %s: %s', (language, format, place) => {
  expect(wordsFor(wordsOf(language), reportOn(format), 'book').run.line(12)).toBe(place)
})
