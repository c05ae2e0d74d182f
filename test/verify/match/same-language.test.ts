import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchClaim, matchQuotation } from '../../../src/verify/match/index.ts'
import { aPage, ENGLISH } from './makers.ts'

const page = aPage(ENGLISH)

describe('a quotation that the page has', () => {
  it.each([
    ['as it stands', 'The new granary near the railway can hold half of it.', 'verbatim'],
    ['in other typography', '“We  have not sold a\u00a0single sack below cost,” said Martha Ellison', 'verbatim'],
    ['with scanning damage', 'Farrners of the northem valley brought in 4,200 tonnes of barley', 'verbatim'],
    ['with a gap', 'Farmers of the northern valley <...> before the rains.', 'elided'],
    ['with a gap over sentences', 'Farmers of the northern valley brought in 4,200 tonnes of barley … She expects prices to rise by 7% in March.', 'elided'],
    ['with words put in', 'She [the manager] expects prices to rise by 7% in March.', 'elided'],
    ['with a number written otherwise', 'Farmers of the northern valley brought in 4200 tonnes of barley before the rains.', 'verbatim'],
  ])('is confirmed %s', (_, quote, kind) => {
    expect(matchQuotation(page, quote)).toMatchObject({ verdict: 'confirmed', kind })
  })

  it('comes with the passage in the page\'s own characters', () => {
    expect(matchQuotation(page, '“we have not sold a single sack”').passage).toBe('We have not sold a single sack')
  })

  it('is found in the whole text where the main text lacks it', () => {
    const withFurniture = aPage('Nothing here but a short note.', { around: 'Nothing here but a short note.\n\nThe ferry leaves at noon on weekdays.' })
    expect(matchQuotation(withFurniture, 'The ferry leaves at noon on weekdays.').verdict).toBe('confirmed')
  })

  it('is found in the headline', () => {
    expect(matchQuotation(aPage('Text of the article.', { headline: 'Bridge closed for the winter' }), 'Bridge closed for the winter').verdict).toBe('confirmed')
  })
})

describe('a quotation that the page contradicts', () => {
  it.each([
    ['another figure', 'Farmers of the northern valley brought in 4,900 tonnes of barley before the rains.', 'numbers-differ', { kind: 'number', quoted: '4,900 tonnes', found: '4,200 tonnes' }],
    ['another unit', 'She expects prices to rise by $7 in March, said Martha Ellison who runs it', 'numbers-differ', null],
    ['a negation lost', '"We have sold a single sack below cost," said Martha Ellison', 'negation-differs', { kind: 'negation', quoted: '', found: 'not' }],
    ['a negation put in', 'The new granary near the railway can not hold half of it.', 'negation-differs', { kind: 'negation', quoted: 'not', found: '' }],
    ['another name', '"We have not sold a single sack below cost," said Martha Robertson, who runs the cooperative.', 'names-differ', { kind: 'name', quoted: 'Robertson', found: 'Ellison' }],
  ])('is not confirmed: %s', (_, quote, kind, difference) => {
    const match = matchQuotation(page, quote)
    expect(match.verdict).not.toBe('confirmed')
    if (difference !== null) expect(match).toMatchObject({ verdict: 'refuted', kind, differences: [difference] })
  })

  it('is refuted by two names in one sentence', () => {
    const contract = aPage('The contract for two new ferries was signed in March by the harbour of Lund and the Danish shipyard Nordskib.')
    const match = matchQuotation(contract, 'The contract for two new ferries was signed in March by the harbour of Lund and the Finnish shipyard Turkuvarvi.')
    expect(match).toMatchObject({ verdict: 'refuted', kind: 'names-differ' })
  })

  it('shows a changed quantifier', () => {
    expect(matchQuotation(page, 'Most drivers must register before 14 May.').differences).toContainEqual({ kind: 'quantifier', quoted: 'Most', found: 'All' })
  })

  it('shows a changed modal', () => {
    expect(matchQuotation(page, 'All drivers may register before 14 May.').differences).toContainEqual({ kind: 'modal', quoted: 'may', found: 'must' })
  })
})

describe('a quotation that the page lacks', () => {
  it('is refuted when nothing on the page comes near', () => {
    expect(matchQuotation(page, 'The orchestra will tour seven countries with a programme of forgotten symphonies.')).toMatchObject({ verdict: 'refuted', kind: 'not-found' })
  })

  it('is left open when it is short', () => {
    expect(matchQuotation(page, 'forgotten symphonies').verdict).toBe('unverified')
  })

  it('is left open when the page says it in other words', () => {
    expect(matchQuotation(page, 'The farmers in the northern valley managed to bring 4,200 tonnes of barley in before rains came.').verdict).not.toBe('refuted')
  })

  it('is left open when the page is in a language that is not read', () => {
    const polish = aPage('Rolnicy z doliny zebrali zboże przed deszczem. Nowy spichlerz koło stacji pomieści połowę plonów i jeszcze trochę. Reszta pojedzie koleją do portu na północy kraju.')
    expect(matchQuotation(polish, 'The orchestra will tour seven countries with a programme of forgotten symphonies.').verdict).toBe('unverified')
  })

  it('can\'t be checked when it or the page is empty', () => {
    expect([matchQuotation(page, ' … ').kind, matchQuotation(aPage(''), 'Anything at all').kind]).toEqual(['not-checkable', 'not-checkable'])
  })
})

describe('a claim', () => {
  it('is never refuted by absence', () => {
    expect(matchClaim(page, 'The orchestra will tour seven countries with a programme of forgotten symphonies.').verdict).toBe('unverified')
  })
})

describe('laws', () => {
  const words = ENGLISH.replace(/\s+/g, ' ').split(' ')
  const range = fc.tuple(fc.nat(words.length - 6), fc.integer({ min: 4, max: 40 }))

  it('confirms every run of the page\'s words', () => {
    fc.assert(fc.property(range, ([start, length]) => {
      expect(matchQuotation(page, words.slice(start, start + length).join(' '))).toMatchObject({ verdict: 'confirmed', kind: 'verbatim' })
    }))
  })

  it('confirms none in which a digit is changed', () => {
    fc.assert(fc.property(range, fc.integer({ min: 1, max: 9 }), ([start, length], by) => {
      const quote = words.slice(start, start + length).join(' ')
      const changed = quote.replace(/\d/, digit => String((Number(digit) + by) % 10))
      fc.pre(changed !== quote)
      expect(matchQuotation(page, changed).verdict).not.toBe('confirmed')
    }))
  })

  it('survives any quotation', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), quote => {
      expect(['confirmed', 'refuted', 'unverified']).toContain(matchQuotation(page, quote).verdict)
    }))
  })
})
