import { expect, test } from 'vitest'
import { readTextLayer } from '../../src/read/text-layer.ts'

const runningOf = (...pages: readonly string[]) => readTextLayer(pages.join('\n\f'), 'book.txt').running.text.replace(/\s+/gu, ' ')

test('a line that stands between two halves of a sentence is a running head, though it doesn’t return', () => {
  expect(runningOf('The mayor promised to open\n\n          14\n', 'THE LONG FIELD\n\nlibraries in every village\nof the valley.\n')).toContain('promised to open libraries in every village')
})

test('one above a new sentence may be a title', () => {
  expect(runningOf('The mayor promised libraries.\n\n          14\n', 'The long field\n\nLibraries were opened\nin spring.\n')).toContain('The long field')
})
