/** Running text behind an address, which is none of it. */
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

describe('a mark behind an address', () => {
  it.each([
    ...[': it is gone', ': now gone.', ': see above', '; it is gone', ', it is gone'].map(sentence => ['https://coast.example/villages/three-gulls', sentence]),
    ['https://coast.example', ': it is gone'], ['https://coast.example/villages/', ' which are gone'],
  ])('parts %s from the sentence “%s”', (url, sentence) => {
    expect(findAddresses(`See ${url}${sentence}`)).toMatchObject([{ url, verdict: 'exact' }])
  })
  it('does so where no scheme is printed', () => {
    expect(findAddresses('www.coast.example/villages/three-gulls: it is gone')[0]?.url).toBe('http://www.coast.example/villages/three-gulls')
  })
  it('is its own where a code follows', () => {
    expect(findAddresses('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:\n32016R0679')[0]?.url).toBe('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679')
  })
  it.each(['villages/category:\nislands', 'villages/ say nothing of it', 'view.php? id = 5', 'villages: two-thirds of them'])('leaves open what may be either: %s', path => {
    expect(findAddresses(`https://coast.example/${path}`)[0]?.verdict).toBe('ambiguous')
  })
})
