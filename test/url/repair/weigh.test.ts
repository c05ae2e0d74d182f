import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'
import { confidenceOf, featuresOf } from '../../../src/url/repair/confidence.ts'

const codesOf = (text: string) => findAddresses(text)[0]?.evidence.map(({ code }) => code) ?? []
const verdictOf = (text: string) => findAddresses(text)[0]?.verdict

describe('the evidence of an address', () => {
  it('names the title that spells its slug', () => { expect(codesOf('Belarus to expand exports. URL: https://www.example.org/news/belarus-to-expand-exports')).toContain('title-agrees') })
  it('names the site whose habits make it whole', () => { expect(codesOf('https://www.belta.by/economics/view/belarus-rasshirit-eksport-405123-2020/')).toContain('site-shape') })
  it('names the year that the note says too', () => { expect(codesOf('Press service (2019). Trade. https://www.example.org/2019/trade')).toContain('year-agrees') })
  it('names two copies that agree', () => { expect(codesOf('https://www.example.org/news/trade-report https://www.example.org/news/trade-report')).toContain('copies-agree') })
})

describe('certainty', () => {
  it('is claimed of a sound address', () => { expect(verdictOf('URL: https://www.example.org/news/trade-report-2019')).toBe('exact') })
  it('is withdrawn where words ran together', () => { expect(verdictOf('https://www.example.org/news/protests-ahead-ofelections-in-europe')).toBe('ambiguous') })
  it('is withdrawn where a word goes on below', () => { expect(verdictOf('https://www.example.org/news/reform-of-the-gover\nnment.')).not.toBe('repaired') })
  it('is withdrawn of a host a letter from a known one', () => { expect(['ambiguous', 'repaired']).toContain(verdictOf('http://dx.doj.org/10.1234/abcd')) })
})

describe('confidence', () => {
  const weighed = { verdict: 'exact' as const, flaws: [], alternatives: [], evidence: [] }

  it('is a probability', () => {
    expect(confidenceOf(weighed)).toBeGreaterThan(0.5)
    expect(confidenceOf(weighed)).toBeLessThan(1)
  })

  it('is less where a mark stands that no address has', () => {
    expect(confidenceOf({ ...weighed, evidence: [{ code: 'odd-mark', saw: ['1l2'] }] })).toBeLessThan(confidenceOf(weighed))
  })

  it('counts certainty that was withdrawn as claimed', () => { expect(featuresOf({ ...weighed, verdict: 'ambiguous' })).toHaveProperty(['verdict exact']) })
  it('counts what was left open as such', () => { expect(featuresOf({ ...weighed, verdict: 'ambiguous', evidence: [{ code: 'left-open', saw: [] }] })).toHaveProperty(['verdict ambiguous']) })
})

describe('a piece of an address that none of those read has taken', () => {
  it('leaves all of its note open: one may not be whole, or another lost', () => {
    const [address] = findAddresses('See /news/new-road-over-the-old-pass-opens and https://hills.example/news/village-gets-a-bus-2021')
    expect([address?.verdict, address?.evidence.some(({ code }) => code === 'piece-left')]).toEqual(['ambiguous', true])
  })

  it('is no word of a title', () => {
    const [address] = findAddresses('Our state-of-the-art buses and/or trams: https://hills.example/news/village-gets-a-bus-2021')
    expect(address?.evidence.some(({ code }) => code === 'piece-left')).toBe(false)
  })
})

describe('what is never said with certainty', () => {
  it.each([
    ['an address that a bracket leaves open', 'https://en.wikipedia.org/wiki/1984_(novel', 'truncated'],
    ['a letter of another alphabet within a number', 'https://hills.example/a/1234б', 'ambiguous'],
    ['a figure below a blank line, which may be a page’s', 'https://tower.example/rebuilt-in-the-year-\n\n41\n', 'ambiguous'],
    ['a folder that is no word, with a blank where an underscore may have been', 'https://union.example/news/news odkb/council-to-meet-in-the-spring/', 'ambiguous'],
    ['a port that no host can have', 'https://hills.example:99999/x', 'unrecoverable'],
  ])('%s', (_, printed, verdict) => { expect(verdictOf(printed)).toBe(verdict) })
})
