import { expect, test } from 'vitest'
import { readTextLayer } from '../../src/read/text-layer.ts'

const runningOf = (...pages: readonly string[]) => readTextLayer(pages.join('\n\f'), 'book.txt').running.text.replace(/\s+/gu, ' ')

test('a line that stands between two halves of a sentence is a running head, though it doesn’t return', () => {
  expect(runningOf('The mayor promised to open\n\n          14\n', 'THE LONG FIELD\n\nlibraries in every village\nof the valley.\n')).toContain('promised to open libraries in every village')
})

test('one above a new sentence may be a title', () => {
  expect(runningOf('The mayor promised libraries.\n\n          14\n', 'The long field\n\nLibraries were opened\nin spring.\n')).toContain('The long field')
})

test('a page number in the middle of a wide line is no part of the address above it', () => {
  const page = (note: number) => `The mayor promised it.${note}\n\n${note} Promises, URL: https://\n   town.example/promises/history-4411-2021/\n\n${' '.repeat(44)}${note}\n`
  expect(readTextLayer([1, 2].map(page).join('\f'), 'book.txt').notes.map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual(Array.from({ length: 2 }, () => 'Promises, URL: https:// town.example/promises/history-4411-2021/'))
})
