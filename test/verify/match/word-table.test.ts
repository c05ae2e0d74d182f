import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codesOf } from '../../../src/text/codes.ts'
import { WordTable } from '../../../src/verify/match/word-table.ts'

const words = fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'я', '’', '\u{1d7d8}') }), { maxLength: 300 })

it('words have the same number where they are the same, and else another', () => {
  fc.assert(fc.property(words, list => {
    const table = new WordTable()
    const different = [...new Set(list)]
    expect(list.map(word => table.numberOf(codesOf(`-${word}-`), 1, 1 + word.length))).toEqual(list.map(word => different.indexOf(word) + 1))
  }))
})

it('knows all words that it was asked for, however many', () => {
  const table = new WordTable()
  const list = Array.from({ length: 20_000 }, (_, at) => `word${at * 7919}`)
  const numbers = () => list.map(word => table.numberOf(codesOf(word), 0, word.length))
  expect(numbers()).toEqual(numbers())
  expect([table.size, table.characters]).toEqual([list.length, list.join('').length])
})
