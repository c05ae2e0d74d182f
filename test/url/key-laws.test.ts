import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAddresses, keyOf, siblingOf, slugWords, toFetchable } from '../../src/url/index.ts'

const url = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] })
/** Bits of addresses in any order: more of them parse than of mere characters. */
const mangled = fc.array(fc.oneof(fc.constantFrom('http', 'https', '://', 'www.', 'doi:', '10.1/', 'a.example', 'belta.by', '/', '?', '&', '=', '#!', '%', '%D0', '%2E', ';jsessionid=', ' ', '\n', '-', '@', ':80', '[', 'index.php'), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }).map(parts => parts.join(''))

describe('keyOf', () => {
  it.each<[string, (parsed: URL) => void]>([
    ['scheme', parsed => { parsed.protocol = parsed.protocol === 'http:' ? 'https:' : 'http:' }],
    ['fragment', parsed => { parsed.hash = 'part' }],
    ['campaign', parsed => { parsed.search = `${parsed.search === '' ? '?' : `${parsed.search}&`}utm_source=x` }],
    ['slash', parsed => { parsed.pathname += '/' }],
  ])('does not mind another %s', (_, change) => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, validSchemes: ['http', 'https'] }), text => {
      const parsed = new URL(text)
      change(parsed)
      expect(keyOf(parsed.href)).toBe(keyOf(text))
    }))
  })

  it('minds every digit of a path and of a value', () => {
    fc.assert(fc.property(fc.constantFrom('https://a.example/n/#', 'https://a.example/?id=#', 'https://ria.ru/20211231/a-#.html', 'https://e-cis.info/news/#/1/', 'https://x.com/a/status/#'), fc.integer({ min: 1_000_000, max: 9_999_999 }), fc.nat(6), fc.integer({ min: 1, max: 9 }), (shape, number, place, by) => {
      const digits = String(number)
      const other = digits.slice(0, place) + String((Number(digits.charAt(place)) + by) % 10) + digits.slice(place + 1)
      expect(keyOf(shape.replace('#', digits))).not.toBe(keyOf(shape.replace('#', other)))
    }))
  })

  it('gives its own keys back', () => {
    fc.assert(fc.property(url, text => { expect(keyOf(keyOf(text))).toBe(keyOf(text)) }))
  })
})

describe('mangled text', () => {
  it('never throws', () => {
    fc.assert(fc.property(mangled, text => {
      for (const look of [keyOf, toFetchable, slugWords, findAddresses]) expect(() => look(text)).not.toThrow()
      expect(() => siblingOf(text, 'qz7')).not.toThrow()
    }))
  })

  it('gives printed pieces of the text itself', () => {
    fc.assert(fc.property(mangled, text => { for (const { printed } of findAddresses(text)) expect(text).toContain(printed) }))
  })
})
