/** The bundled dictionary data: enough of them, each line well formed. */
import { expect, test } from 'vitest'
import { ENTRIES } from '../../../src/text/lexicon/entries/index.ts'

const files = ENTRIES.map(text => text.trim().split('\n'))
const headOf = (line: string) => line.slice(0, line.indexOf(': '))
const translationsOf = (line: string) => line.slice(line.indexOf(': ') + 2).split(', ')

test('at least 6,000 distinct English heads', () => {
  expect(new Set(files.flat().map(headOf)).size).toBeGreaterThanOrEqual(6_000)
})

test('no file has a head twice', () => {
  const twice = files.flatMap(lines => lines.map(headOf).filter((head, index, heads) => heads.indexOf(head) !== index))
  expect(twice).toEqual([])
})

test('heads are lower-case English', () => {
  expect(files.flat().filter(line => !/^[a-z][a-z.'-]*(?: [a-z-]+)*$/.test(headOf(line)))).toEqual([])
})

test('every translation is Russian, but for abbreviations written in Latin letters', () => {
  const bad = files.flat().filter(line => translationsOf(line).some(translation => !/^[А-Яа-яё]+(?:[ -][А-Яа-яё]+)*$|^[A-Z]{2,}$/.test(translation)))
  expect(bad).toEqual([])
})

test('no line gives one translation twice', () => {
  expect(files.flat().filter(line => new Set(translationsOf(line)).size < translationsOf(line).length)).toEqual([])
})
