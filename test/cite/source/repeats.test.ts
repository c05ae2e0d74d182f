import { expect, test } from 'vitest'
import { understand } from '../../../src/cite/index.ts'
import { readTextLayer } from '../../../src/read/text-layer.ts'

/** What each note repeats. */
const repeatsOf = (...notes: readonly string[]) => {
  const text = notes.map((_, at) => `It opened in spring.${at + 1}`).join(' ')
  const feet = notes.map((note, at) => `${at + 1} ${note}`).join('\n')
  return understand(readTextLayer(`${text}\n\n${' '.repeat(46)}\n${feet}\n`, 'book.txt')).notes.map(({ repeats }) => repeats)
}

test('a body that wrote is found by its name', () => {
  expect(repeatsOf('Harbour Authority, Yearbook 2019, https://harbour.example/2019', 'A. Korsak, Ferries. - 1961. - P. 3.', 'Harbour Authority, op. cit., p. 5.')).toEqual([null, null, '1'])
})

test('a work without an author is found by its title', () => {
  expect(repeatsOf('“Winter Ferries of Ravna”, https://ferry.example/winter', 'https://mill.example/fire', '“Winter Ferries”, op. cit.')).toEqual([null, null, '1'])
})

test('a name that opens no work is left open', () => {
  expect(repeatsOf('Harbour Authority, Yearbook 2019, https://harbour.example/2019', 'https://mill.example/fire', 'Harbour Museum, op. cit., p. 5.')).toEqual([null, null, null])
})
