import { expect, test } from 'vitest'
import { readTextLayer } from '../../src/read/text-layer.ts'

test('a body that nothing in the text leads to counts on from the one above it', () => {
  const foot = ['1 https://river.example/a', '2 Ibid.', '3 Minutes of the town council, 5 June 2016.', '4 https://river.example/d'].join('\n')
  const { notes } = readTextLayer(`It opened.1 It closed.2 It opened again.4\n\n${foot}\n`, 'book.txt')
  expect(notes.map(({ note, text }) => `${note} ${text}`)).toContain('3 Minutes of the town council, 5 June 2016.')
})

test('a number torn from its words opens no body', () => {
  const foot = ['1 https://river.example/a', '2 The Town Gazette, no.', '3 May edition of the year, in the hall.', '5 https://river.example/c'].join('\n')
  const { notes } = readTextLayer(`It opened.1 It closed.2 It opened again.5\n\n${' '.repeat(46)}\n${foot}\n`, 'book.txt')
  expect(notes.map(({ text }) => text.replace('\n', ' '))).toEqual(['https://river.example/a', 'The Town Gazette, no. 3 May edition of the year, in the hall.', 'https://river.example/c'])
})

test('the day of a date within a body opens no other, so that the address on the next line stays with it', () => {
  const foot = ['[2] Ice Office, “Tolls,” 1 March 1900.', '', '[3] Ice Office, “Yearly table,” 3 March 1900,', 'https://river.example/tables/1900'].join('\n')
  const { notes } = readTextLayer(`It opened.[2] It closed.[3]\n\n${foot}\n`, 'book.txt')
  expect(notes.map(({ note, text }) => `${note} ${text.replace('\n', ' ')}`)).toContain('3 Ice Office, “Yearly table,” 3 March 1900, https://river.example/tables/1900')
})
