import { expect, test } from 'vitest'
import { readTextLayer } from '../../src/read/text-layer.ts'

const FOOT = ' '.repeat(46)
const marksOf = (text: string) => readTextLayer(text, 'book.txt').marks.map(({ note }) => note)

test('a number behind a year’s full stop is a marker where a body bears it', () => {
  expect(marksOf(`He left in 1917.1 He came back in 1921.2 He died there in May.3\n\n${FOOT}\n1 A. Orlov, Letters. - 1931.\n2 A. Orlov, Diaries. - 1932.\n3 The Town Gazette. - 1940.\n`)).toEqual([1, 2, 3])
})

test('behind a Russian year too', () => {
  expect(marksOf(`Он уехал в 1917.1 Вернулся он в 1921.2\n\n${FOOT}\n1 Орлов А. Письма. - М., 1931.\n2 Орлов А. Дневники. - М., 1932.\n`)).toEqual([1, 2])
})

test('a decimal after a year’s figures is none where the count hasn’t come to it', () => {
  expect(marksOf(`The index stood at 1917.8 Points are counted from noon, said the keeper.1\n\n${FOOT}\n1 A. Orlov, Letters. - 1931.\n`)).toEqual([1])
})
