import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRedone } from '../../../src/url/repair/redone.ts'

const URL = 'https://x.by/news/trade-grows-2020'

describe('an address printed twice, put together again', () => {
  it('is made up of copies that stand side by side', () => { expect(isRedone(URL + URL, URL)).toBe(true) })
  it('is made up of pieces that take turns', () => {
    fc.assert(fc.property(fc.nat(URL.length - 12), fc.nat(URL.length - 12), (one, other) => {
      const [first, second] = [one + 12, other + 12]
      return isRedone(URL.slice(0, first) + URL.slice(0, second) + URL.slice(first) + URL.slice(second), URL)
    }))
  })
  it('is made up of a whole copy and one that breaks off', () => { expect(isRedone(`https${URL}x.by/news/tra`, URL)).toBe(true) })
  it('is not made up of what has a piece twice', () => { expect(isRedone(URL + URL, 'https://x.by/news/trade-trade-grows-2020')).toBe(false) })
  it('is not vouched for where it is too long to be put together', () => {
    const long = `https://x.by/${'trade-'.repeat(300)}2020`
    expect(isRedone(long + long, long)).toBe(false)
  })
  it('is not made up of what has a letter too few', () => { expect(isRedone(URL + URL, 'https://x.by/news/trade-grow-2020')).toBe(false) })
})
