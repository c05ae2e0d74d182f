/** Whatever comes: no throw, no hang, and what was printed stands in the text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

const PIECES = [
  'https://', 'http:/', 'htp//', 'www.', 'wvvw,', 'a.by', 'belta.by', '/', '-', '\n', '\n\n', ' ', '%D0', '%', '?id=', '&', '#', '(', ')', '[.]', '…', '21', '421456-2020',
  'economics/view/', 'zavod', 'otkryl', 'green', 'I', '\u00ad', '\u200b', '\ufb01', 'ｘ', 'и', '12 Ivanov', '.html', '«', '»', 'accessed',
] as const

const mangled = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''))

describe('findAddresses on hostile text', () => {
  it('never throws, and gives what stands in the text', () => {
    fc.assert(fc.property(fc.oneof(mangled, fc.string({ maxLength: 300, unit: 'grapheme' })), text => {
      for (const { printed, confidence, url, key } of findAddresses(text)) {
        expect(text).toContain(printed)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(key === null).toBe(url === null)
      }
    }), { numRuns: 400 })
  })

  it.each([
    ['a run without a blank', 'https://a.by/' + 'x'.repeat(1_000_000)],
    ['slashes', 'https://a.by' + '/a'.repeat(500_000)],
    ['hyphens', 'https://www.belta.by/economics/view/' + 'a-'.repeat(500_000)],
    ['nothing but digits', '1'.repeat(1_000_000)],
    ['digits in an address', 'https://a.by/' + '10l'.repeat(300_000)],
    ['escapes', 'https://a.by/' + '%D0%BC'.repeat(150_000)],
    ['schemes', 'https://a.by/ab'.repeat(60_000)],
    ['copies that never end', 'https://a.by/ab https://a.by/aab '.repeat(30_000)],
    ['broken schemes', 'htp//a '.repeat(140_000)],
    ['stops', 'www.'.repeat(250_000)],
    ['blanks', 'https://a.by/x ' + ' '.repeat(1_000_000)],
    ['page numbers', 'https://a.by/x-\n' + '\n12\n\n'.repeat(200_000)],
    ['queries', 'https://a.by/?' + 'a=1&'.repeat(250_000)],
  ])('is quick on %s', (_, text) => {
    const started = process.cpuUsage()
    findAddresses(text)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
  })
})
