import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/url/index.ts'

const AGENCY = 'https://www.belta.by/economics/view/eksport-uslug-vyros-421456-2020/'

describe('keyOf', () => {
  it.each([
    ['scheme', 'http://a.example/b', 'https://a.example/b'],
    ['www', 'https://www.a.example/b', 'https://a.example/b'],
    ['slash at the end', 'https://a.example/b/', 'https://a.example/b'],
    ['case of the host', 'https://A.Example/b', 'https://a.example/b'],
    ['default port', 'https://a.example:443/b', 'https://a.example/b'],
    ['fragment', 'https://a.example/b#part', 'https://a.example/b'],
    ['campaign marks', 'https://a.example/b?utm_source=x&fbclid=1', 'https://a.example/b'],
    ['session', 'https://a.example/t.php?t=5&PHPSESSID=ab', 'https://a.example/t.php?t=5'],
    ['order of parameters', 'https://a.example/?a=1&b=2', 'https://a.example/?b=2&a=1'],
    ['percent-encoding', 'https://a.example/%D0%9C', 'https://a.example/М'],
    ['dot segments', 'https://a.example/x/./y', 'https://a.example/x/y'],
    ['case of a DOI', 'https://doi.org/10.1/ABC', 'http://dx.doi.org/10.1/abc'],
    ["the agency's section", AGENCY, AGENCY.replace('economics', 'world')],
    ["the agency's slug", AGENCY, AGENCY.replace('-uslug', '')],
  ])('does not mind: %s', (_, a, b) => {
    expect(keyOf(a)).toBe(keyOf(b))
  })

  it.each([
    ['path case', 'https://a.example/bC', 'https://a.example/bc'],
    ['another port', 'https://a.example:8443/b', 'https://a.example/b'],
    ['a value', 'https://a.example/?id=1', 'https://a.example/?id=2'],
    ['a subdomain', 'https://eng.belta.by/a/view/b-421456-2020', AGENCY],
    ["the agency's year", AGENCY, AGENCY.replace('2020', '2021')],
    ['a path in the hash', 'https://a.example/#!/n/1', 'https://a.example/#!/n/2'],
    ['an index page in another language', 'https://a.example/index.en.html', 'https://a.example/'],
  ])('keeps apart: %s', (_, a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b))
  })

  it('names an article of the agency by id and year', () => {
    expect(keyOf(AGENCY)).toBe('belta.by/421456-2020')
  })

  it('gives its own keys back', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
      expect(keyOf(keyOf(url))).toBe(keyOf(url))
    }))
  })

  it('never merges addresses that differ in one digit of an id', () => {
    fc.assert(fc.property(fc.integer({ min: 100_000, max: 999_999 }), fc.nat(5), fc.integer({ min: 1, max: 9 }), (id, place, by) => {
      const digits = String(id)
      const other = digits.slice(0, place) + String((Number(digits.charAt(place)) + by) % 10) + digits.slice(place + 1)
      expect(keyOf(AGENCY.replace('421456', digits))).not.toBe(keyOf(AGENCY.replace('421456', other)))
      expect(keyOf(`https://cis.minsk.by/page/${digits}`)).not.toBe(keyOf(`https://cis.minsk.by/page/${other}`))
    }))
  })
})
