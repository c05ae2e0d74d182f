import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctedReference } from '../../src/report/corrected.ts'
import type { Anchor } from '../../src/model/verdicts.ts'
import { linkToPassage } from '../../src/report/fragment.ts'
import { COPY, PAGE, aLink, aRepair } from './make.ts'

const printed = 'https://river.example/economy/tar-\niffs-agreed-4411https://river.example/economy/tariffs-agreed-4411-2021-2021.'
const text = `Tariffs agreed [Electronic resource]. - 2021. - URL: ${printed.replace(/\s/u, ' ')} (date of access: 1.6.2021)`
const repaired = aRepair({ printed, flaws: ['doubled'] })

describe('the corrected reference', () => {
  test('differs in its address alone, the full stop after it kept', () => {
    expect(correctedReference({ text, repaired, link: aLink(), actions: ['correct-url'] })).toBe(`Tariffs agreed [Electronic resource]. - 2021. - URL: ${PAGE}. (date of access: 1.6.2021)`)
  })
  test('has the new address of a page that moved', () => {
    expect(correctedReference({ text: `See ${PAGE}`, repaired: aRepair(), link: aLink({ state: 'moved', finalUrl: 'https://river.example/new' }), actions: ['correct-url'] })).toBe('See https://river.example/new')
  })
  test('adds the archived copy of a page that is gone', () => {
    expect(correctedReference({ text: `See ${PAGE}.`, repaired: aRepair(), link: aLink({ state: 'dead', archive: COPY }), actions: ['use-archive'] })).toBe(`See ${PAGE} (archived copy of 1 June 2021: ${COPY.url}).`)
  })
  test('adds the copy of a page that lost the quotation', () => {
    expect(correctedReference({ text: `See ${PAGE}.`, repaired: aRepair(), link: aLink({ archive: COPY }), actions: ['use-archive'] })).toBe(`See ${PAGE} (archived copy of 1 June 2021: ${COPY.url}).`)
  })
  test('cites no copy that does not confirm', () => {
    expect(correctedReference({ text: `See ${PAGE}.`, repaired: aRepair(), link: aLink({ state: 'dead', archive: COPY }), actions: ['supply-url'] })).toBeNull()
  })
  test('adds it in Russian to a Russian note', () => {
    expect(correctedReference({ text: `Тарифы согласованы. URL: ${PAGE} (дата обращения: 01.06.2021)`, repaired: aRepair(), link: aLink({ state: 'soft-404', archive: COPY }), actions: ['use-archive'] })).toContain(`(архивная копия от 01.06.2021: ${COPY.url})`)
  })
  test.each([
    ['nothing is damaged', { text: `See ${PAGE}.`, repaired: aRepair(), link: aLink() }],
    ['only a line was broken', { text: `See ${PAGE.replace('-', '- ')}`, repaired: aRepair({ printed: PAGE.replace('-', '-\n'), flaws: ['wrapped'] }), link: aLink() }],
    ['the address has several readings', { text, repaired: { ...repaired, verdict: 'ambiguous' as const }, link: aLink() }],
    ['the address is cut off', { text, repaired: { ...repaired, verdict: 'truncated' as const }, link: aLink() }],
    ['no address could be read', { text, repaired: aRepair({ url: null, verdict: 'unrecoverable' }), link: aLink() }],
    ['the note cites no address', { text, repaired: null, link: aLink() }],
    ['the printed address is not in the note', { text: 'Ibid.', repaired, link: aLink() }],
    ['the page is gone and has no copy', { text: `See ${PAGE}`, repaired: aRepair(), link: aLink({ state: 'dead' }) }],
  ])('is not given where %s', (_, given) => {
    expect(correctedReference({ ...given, actions: ['correct-url'] })).toBeNull()
  })
})

describe('a link to a passage', () => {
  const anchor = (change: Partial<Anchor>): Anchor => ({ prefix: '', start: '', end: '', suffix: '', ...change })

  test('names a short passage whole, its dashes and commas escaped', () => {
    expect(linkToPassage(PAGE, anchor({ start: 'two-thirds, or so' }))).toBe(`${PAGE}#:~:text=two%2Dthirds%2C%20or%20so`)
  })
  test('names a long passage by its ends', () => {
    expect(linkToPassage(PAGE, anchor({ start: 'w0 w1', end: 'w8 w9' }))).toBe(`${PAGE}#:~:text=w0%20w1,w8%20w9`)
  })
  test('tells it from others by what stands beside it', () => {
    expect(linkToPassage(PAGE, anchor({ prefix: 'he said', start: 'yes', suffix: 'and left' }))).toBe(`${PAGE}#:~:text=he%20said-,yes,-and%20left`)
  })
  test('keeps a fragment that is there', () => {
    expect(linkToPassage(`${PAGE}#part`, anchor({ start: 'so' }))).toBe(`${PAGE}#part:~:text=so`)
  })
  test.each([null, anchor({}), anchor({ start: ' ' })])('to nothing is the page itself', none => {
    expect(linkToPassage(PAGE, none)).toBe(PAGE)
  })
  test('is an address whatever the passage holds', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(fc.property(fc.record({ prefix: text, start: text, end: text, suffix: text }), named => URL.canParse(linkToPassage(PAGE, named))))
  })
})
