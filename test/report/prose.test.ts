import { describe, expect, test } from 'vitest'
import type { FindingCode } from '../../src/model/finding.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import { linkReason } from '../../src/report/link-reason.ts'
import { findingsOf, hostFindings, numberingFindings } from '../../src/verify/findings.ts'
import { COPY, NO_FAULTS, PAGE, aClaim, aLink, aRepair, anIdentity, differs } from './make.ts'

const { longDate, reference: { finding: say, match: sayMatch } } = wordsOf('en')

// A record, so that a new code doesn't compile without its line here.
const CODES: Readonly<Record<FindingCode, true>> = {
  'url-repaired': true, 'url-ambiguous': true, 'url-truncated': true, 'url-unrecoverable': true, 'url-doubled': true, 'url-target-differs': true, 'link-dead': true, 'link-soft-404': true, 'link-moved': true,
  'link-failing': true, 'link-blocked': true, 'link-unreachable': true, 'link-malformed': true, 'link-not-checked': true, 'tls-invalid': true, 'identity-refuted': true, 'identity-unverified': true, 'quote-refuted': true,
  'quote-numbers-differ': true, 'quote-names-differ': true, 'quote-negation-differs': true, 'quote-wording-differs': true, 'quote-not-found': true, 'claim-refuted': true, 'claim-numbers-differ': true,
  'claim-unverified': true, 'page-changed': true, 'accessed-before-published': true, 'markers-without-note': true, 'notes-without-marker': true, 'number-used-twice': true, 'number-lost': true, 'note-unnumbered': true, 'host-refuses': true, 'network-down': true, 'archive-unreachable': true, 'no-notes': true, 'document-unread': true,
  'tracked-changes': true, 'comments-apart': true, 'hidden-text': true, 'beside-not-read': true, 'no-text-on-pages': true, 'cut-at-limit': true, 'ends-early': true,
}
const isCode = (name: string): name is FindingCode => Object.hasOwn(CODES, name)

test.each(Object.keys(CODES).filter(isCode))('%s has a whole sentence, also without arguments', code => {
  const sentence = say({ code, severity: 'error', args: {} })
  expect(sentence).toMatch(/\.$/u)
  expect(sentence).not.toMatch(/undefined|null|NaN/u)
})

const reference = { kind: 'web', source: null, printed: PAGE, target: null, repaired: aRepair(), link: aLink(), identity: anIdentity(), claims: [aClaim()] } as const
const sentences = (change: Partial<Parameters<typeof findingsOf>[0]>) => findingsOf({ ...reference, ...change }).map(say)

describe('a sentence', () => {
  test('names both figures', () => {
    expect(sentences({ claims: [aClaim({}, { verdict: 'refuted', kind: 'numbers-differ', differences: [differs('number', '27%', '17 %')] })] })[0])
      .toBe('The page says “17 %”, the text says “27%”: “over nine months freight on the river grew by 17%” (line 281).')
  })
  test('is careful where the verdict is', () => {
    expect(sentences({ claims: [aClaim({}, { verdict: 'unverified', kind: 'numbers-differ', differences: [differs('number', '27%', '17 %')] })] })[0]).toMatch(/^The page seems to say “17 %”/u)
  })
  test('says which copy was read', () => {
    expect(sentences({ link: aLink({ state: 'dead' }), claims: [aClaim({}, { verdict: 'refuted', kind: 'names-differ', against: 'archive', differences: [differs('name', 'Ilvar', 'Orlun')] })] }).join(' ')).toContain('The archived copy says “Orlun”')
  })
  test('tells drift from invention', () => {
    expect(sentences({ link: aLink({ archive: COPY }), claims: [aClaim({}, { against: 'archive' })] })[0]).toMatch(/no longer carries the quotation .* its archived copy of 1 June 2021 does\.$/u)
  })
  test.each([['unverified', /^The quotation could be found neither on the page nor in its archived copy of 1 June 2021/u], ['refuted', /holds nothing like the quotation, nor does its archived copy of 1 June 2021:/u]] as const)('says that neither has it: %s', (verdict, said) => {
    expect(sentences({ link: aLink({ archive: COPY, copySearch: 'found' }), claims: [aClaim({}, { verdict, kind: 'not-found', against: 'live' })] })[0]).toMatch(said)
  })
  test('does not call a page gone that nobody could reach', () => {
    expect(sentences({ link: aLink({ state: 'unreachable', reason: 'timeout-connect' }) })[0]).toContain('This does not show that the page is gone.')
  })
  test('names a run of numbers once', () => {
    const faults = { ...NO_FAULTS, markersWithoutNote: Array.from({ length: 55 }, (_, index) => ({ note: 51 + index, line: 100 + index })) }
    expect(numberingFindings(faults, 'book.txt').map(say)).toEqual(['51–105: no note in this file. Supply the notes or take the markers out.'])
  })
  test('names the notes of a host that refuses us', () => {
    const at = (note: number) => ({ document: 'book.txt', note, url: `https://fair.example/${note}`, link: aLink({ state: 'blocked', status: 403, reason: 'challenge' }) })
    expect(hostFindings([at(13), at(14)]).map(say)[0]).toMatch(/^fair\.example refuses this program, not the reader: .*403.* \(notes 13, 14\)/u)
  })
})

test('dates are written out', () => {
  expect(longDate('2021-06-01T12:00:00Z')).toBe('1 June 2021')
})
test('what is no date stays as it is', () => {
  expect(longDate('spring')).toBe('spring')
})
test('a reason names the status where it tells something', () => {
  expect(linkReason({ reason: 'server-error', status: 503 }, wordsOf('en'))).toBe('the server has an error (status 503)')
})
test('nothing compared is never a verdict', () => {
  expect(sayMatch({ verdict: 'unverified', kind: 'not-checkable', against: null, where: null })).toBe('Not compared')
})
