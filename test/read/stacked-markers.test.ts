import { expect, test } from 'vitest'
import { understand } from '../../src/cite/index.ts'
import { readTextLayer } from '../../src/read/text-layer.ts'

const bodies = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1} https://river.example/page-${at + 1}`).join('\n')
const read = (text: string, notes: number) => readTextLayer(`${text}\n\n${' '.repeat(46)}\n${bodies(notes)}\n`, 'book.txt')
const marksOf = (text: string, notes: number) => read(text, notes).marks.map(({ note }) => note)
const claimsOf = (text: string, notes: number) => understand(read(text, notes)).claims.map(({ text: claim }) => claim)

test('a comma parts two markers, whatever word follows, and goes with them', () => {
  expect(claimsOf('The trade of the valley grew1, the harvest fell2,3 and it grew again.4', 4)).toEqual(['The trade of the valley grew', 'The trade of the valley grew, the harvest fell', 'The trade of the valley grew, the harvest fell', 'The trade of the valley grew, the harvest fell and it grew again.'])
})

test('a range leads to every note within', () => {
  expect(marksOf('Trade grew1 and fell2–5. The year was dry.6', 6)).toEqual([1, 2, 3, 4, 5, 6])
  expect(marksOf('Trade grew [1] and fell [2–5]. The year was dry [6].', 6)).toEqual([1, 2, 3, 4, 5, 6])
})

test('a range of anything else is none', () => {
  expect(marksOf('Trade grew1 over pages2–500 of the report. The year was dry.2', 2)).toEqual([1, 2])
  expect(marksOf('Trade grew1 in 1941–45, and fell later.2', 45)).toEqual([1, 2])
})

test('a marker stands behind a bracket that ends with a figure or a sign', () => {
  expect(marksOf('Trade grew (by 5 %)1 and fell (in 2003)2, says one writer (2007)3.', 3)).toEqual([1, 2, 3])
})

test('a marker is glued to a year, or to a number’s full stop, where the count has come to it', () => {
  expect(marksOf('It opened in 19981 and closed in 20032 for good.3', 3)).toEqual([1, 2, 3])
  expect(marksOf('It opened.1 They voted 12 to 3.2 In the spring it closed.3', 3)).toEqual([1, 2, 3])
})

test('the number of a table is none', () => {
  expect(marksOf('It opened.1 See Table 3.2 Exports of the valley. It closed.2', 2)).toEqual([1, 2])
  expect(read('It opened.1 See Table 3.2 Exports of the valley. It closed.2', 2).running.text).toContain('Table 3.2 Exports')
})

test('a French quotation mark stands apart from its words, and the marker behind it', () => {
  expect(marksOf('They called it « un pays calme »1 and left.2', 2)).toEqual([1, 2])
})
