import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/url/index.ts'
import { ONE_PAGE, TWO_PAGES } from './key-pairs.ts'

describe('one page', () => {
  it.each(ONE_PAGE)('%s', (_, a, b) => {
    expect(keyOf(a)).toBe(keyOf(b))
  })
})

describe('two pages', () => {
  it.each(TWO_PAGES)('%s', (_, a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b))
  })
})

it('gives the key of a key back', () => {
  const keys = [...ONE_PAGE, ...TWO_PAGES].flatMap(([, a, b]) => [keyOf(a), keyOf(b)])
  expect(keys.map(key => keyOf(key))).toEqual(keys)
})
