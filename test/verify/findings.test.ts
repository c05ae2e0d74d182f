import { describe, expect, test } from 'vitest'
import type { JudgedReference } from '../../src/verify/findings.ts'
import { findingsOf, hostFindings, noNotesFinding, numberingFindings, readingFindings } from '../../src/verify/findings.ts'
import { actionsOf } from '../../src/verify/actions.ts'
import { COPY, NO_FAULTS, PAGE, aClaim, aLink, aMatch, aRepair, anIdentity, differs } from '../report/make.ts'

const judged = (change: Partial<JudgedReference> = {}): JudgedReference => ({
  kind: 'web', source: null, printed: PAGE, target: null, repaired: aRepair(), link: aLink(), identity: anIdentity(), claims: [aClaim()], ...change,
})
const UNREAD = anIdentity({ verdict: 'unverified', pageTitle: null })
const NOT_COMPARED = aClaim({}, { verdict: 'unverified', kind: 'not-checkable', passage: null, score: null, against: null })
const BY_COPY = aClaim({}, { against: 'archive' })

/** What is the matter · its findings with severities · what is to be done. */
const TABLE: readonly (readonly [what: string, reference: Partial<JudgedReference>, findings: readonly string[], actions: readonly string[]])[] = [
  ['a living page that says it', {}, [], ['keep']],
  ['a printed source', { kind: 'print', repaired: null, printed: null }, [], ['keep']],
  ['a web note without an address', { repaired: null, printed: null }, ['error url-unrecoverable'], ['supply-url']],
  ['an illegible address', { repaired: aRepair({ url: null, verdict: 'unrecoverable' }), link: aLink({ state: 'not-checked', reason: 'no-address' }), identity: UNREAD, claims: [NOT_COMPARED] }, ['error url-unrecoverable'], ['supply-url']],
  ['a repaired address', { repaired: aRepair({ verdict: 'repaired' }) }, ['warning url-repaired'], ['correct-url']],
  ['an address of several readings', { repaired: aRepair({ verdict: 'ambiguous', alternatives: [`${PAGE}2`] }) }, ['warning url-ambiguous'], ['correct-url', 'check-by-hand']],
  ['a cut-off address', { repaired: aRepair({ verdict: 'truncated' }) }, ['warning url-truncated'], ['supply-url']],
  ['an address printed twice, nothing guessed', { repaired: aRepair({ flaws: ['doubled'] }) }, ['info url-doubled'], ['correct-url']],
  ['a date of access before the year of publication', { source: { accessed: '2020-05-03', issued: null, year: 2021 } }, ['info accessed-before-published'], ['check-by-hand']],
  ['a date of access before the day of publication', { source: { accessed: '2021-03-11', issued: '2021-03-12', year: 2021 } }, ['info accessed-before-published'], ['check-by-hand']],
  ['a date of access in the month of publication', { source: { accessed: '2021-03-01', issued: '2021-03', year: 2021 } }, [], ['keep']],
  ['an address wrapped over lines', { repaired: aRepair({ flaws: ['wrapped'] }) }, [], ['keep']],
  ['a link that was made of one line of a broken address', { repaired: aRepair({ printed: `${PAGE.slice(0, 24)}\n${PAGE.slice(24)}` }), printed: `${PAGE.slice(0, 24)}\n${PAGE.slice(24)}`, target: PAGE.slice(0, 24) }, [], ['keep']],
  ['a link that leads elsewhere than is printed', { target: 'https://other.example/1' }, ['warning url-target-differs'], ['correct-url', 'check-by-hand']],
  ['a link that leads to the same page', { target: PAGE.replace('https', 'http') }, [], ['keep']],
  ['a moved page', { link: aLink({ state: 'moved' }) }, ['warning link-moved'], ['correct-url']],
  ['a dead page without a copy', { link: aLink({ state: 'dead' }), identity: UNREAD, claims: [NOT_COMPARED] }, ['error link-dead'], ['supply-url']],
  ['a dead page whose copy confirms', { link: aLink({ state: 'dead', archive: COPY }), claims: [BY_COPY] }, ['warning link-dead'], ['use-archive']],
  ['a dead page with nothing attributed, whose copy is the article', { link: aLink({ state: 'dead', archive: COPY }), claims: [] }, ['warning link-dead'], ['use-archive']],
  ['a dead page whose copy is the article and leaves the quotation open', { link: aLink({ state: 'dead', archive: COPY }), claims: [aClaim({}, { verdict: 'unverified', kind: 'not-found', against: 'archive' })] }, ['error link-dead', 'warning quote-not-found'], ['use-archive', 'check-by-hand']],
  ['a dead page whose copy is another article', { link: aLink({ state: 'dead', archive: COPY }), identity: anIdentity({ verdict: 'refuted' }), claims: [aClaim({}, { verdict: 'unverified', kind: 'not-found', against: 'archive' })] }, ['error link-dead'], ['supply-url']],
  ['a soft 404 without a copy', { link: aLink({ state: 'soft-404' }), identity: UNREAD, claims: [NOT_COMPARED] }, ['error link-soft-404'], ['supply-url']],
  ['a soft 404 whose copy confirms', { link: aLink({ state: 'soft-404', archive: COPY }), claims: [BY_COPY] }, ['warning link-soft-404'], ['use-archive']],
  ['a failing server', { link: aLink({ state: 'failing', status: 503 }), identity: UNREAD, claims: [NOT_COMPARED] }, ['warning link-failing'], ['check-by-hand']],
  ['a page closed to us', { link: aLink({ state: 'blocked', status: 403 }), identity: UNREAD, claims: [NOT_COMPARED] }, ['info link-blocked'], ['check-by-hand']],
  ['a page closed to us whose copy confirms', { link: aLink({ state: 'blocked', archive: COPY }), claims: [BY_COPY] }, ['info link-blocked'], ['keep']],
  ['a host out of reach', { link: aLink({ state: 'unreachable' }), identity: UNREAD, claims: [NOT_COMPARED] }, ['info link-unreachable'], ['check-by-hand']],
  ['a page not looked at', { link: aLink({ state: 'not-checked', reason: 'offline' }), identity: UNREAD, claims: [NOT_COMPARED] }, ['info link-not-checked'], ['check-by-hand']],
  ['a faulty certificate', { link: aLink({ tls: 'expired' }) }, ['warning tls-invalid'], ['check-by-hand']],
  ['another article at the address', { identity: anIdentity({ verdict: 'refuted' }), claims: [aClaim({}, { verdict: 'unverified', kind: 'not-found' })] }, ['error identity-refuted'], ['supply-url']],
  ['another article at the address, a copy that confirms', { identity: anIdentity({ verdict: 'refuted' }), link: aLink({ archive: COPY }), claims: [BY_COPY] }, ['warning identity-refuted'], ['use-archive']],
  ['a page that may be another, nothing attributed to it', { identity: anIdentity({ verdict: 'unverified' }), claims: [] }, ['info identity-unverified'], ['check-by-hand']],
  ['another figure', { claims: [aClaim({}, { verdict: 'refuted', kind: 'numbers-differ' })] }, ['error quote-numbers-differ'], ['correct-quotation']],
  ['another name', { claims: [aClaim({}, { verdict: 'refuted', kind: 'names-differ' })] }, ['error quote-names-differ'], ['correct-quotation']],
  ['a denial', { claims: [aClaim({}, { verdict: 'refuted', kind: 'negation-differs' })] }, ['error quote-negation-differs'], ['correct-quotation']],
  ['a quotation that the page surely lacks', { claims: [aClaim({}, { verdict: 'refuted', kind: 'not-found' })] }, ['error quote-not-found'], ['correct-quotation']],
  ['a quotation not found on a page that was read', { claims: [aClaim({}, { verdict: 'unverified', kind: 'not-found' })] }, ['warning quote-not-found'], ['check-by-hand']],
  ['a quotation in other words', { claims: [aClaim({}, { verdict: 'unverified', kind: 'wording-differs' })] }, ['warning quote-wording-differs'], ['check-by-hand']],
  ['a claim with another figure', { claims: [aClaim({ quotes: [] }, { verdict: 'refuted', kind: 'numbers-differ' })] }, ['error claim-numbers-differ'], ['correct-quotation']],
  ['a claim that the page contradicts', { claims: [aClaim({ quotes: [] }, { verdict: 'refuted', kind: 'names-differ' })] }, ['error claim-refuted'], ['correct-quotation']],
  ['a claim that cannot be told', { claims: [aClaim({ quotes: [] }, { verdict: 'unverified', kind: 'not-found' })] }, ['info claim-unverified'], ['check-by-hand']],
  ['a page that could not be compared', { claims: [NOT_COMPARED] }, ['info claim-unverified'], ['check-by-hand']],
  ['a living page that lost what its copy has', { link: aLink({ archive: COPY }), claims: [BY_COPY] }, ['warning page-changed'], ['use-archive']],
  ['two faults at once', { repaired: aRepair({ verdict: 'repaired' }), claims: [aClaim({}, { verdict: 'refuted', kind: 'numbers-differ' })] }, ['error quote-numbers-differ', 'warning url-repaired'], ['correct-quotation', 'correct-url']],
  ['an ibid note whose source is printed with damage', { kind: 'ibid', repaired: aRepair({ verdict: 'repaired', flaws: ['doubled'] }) }, [], ['keep']],
]

describe.each(TABLE)('%s', (_, change, findings, actions) => {
  test('is said with its severity', () => {
    expect(findingsOf(judged(change)).map(finding => `${finding.severity} ${finding.code}`)).toEqual(findings)
  })
  test('asks for what an editor must do', () => {
    expect(actionsOf(findingsOf(judged(change)))).toEqual(actions)
  })
})

test('each of several quotations is judged by itself', () => {
  const claim = aClaim({ quotes: [{ text: 'one', match: aMatch() }, { text: 'two', match: aMatch({ verdict: 'refuted', kind: 'numbers-differ' }) }, { text: 'three', match: aMatch({ verdict: 'refuted', kind: 'names-differ' }) }] })
  expect(findingsOf(judged({ claims: [claim] })).map(finding => finding.args['text'])).toEqual(['two', 'three'])
})

test('a finding names the words that turn the meaning, not the small ones', () => {
  const match = { verdict: 'refuted', kind: 'numbers-differ', differences: [differs('word', 'freight', 'traffic'), differs('number', '17%', '27 %')] } as const
  expect(findingsOf(judged({ claims: [aClaim({}, match)] }))[0]?.args).toMatchObject({ quoted: '17%', found: '27 %' })
})

describe('numbers that do not come out even', () => {
  const missing = (...notes: number[]) => numberingFindings({ ...NO_FAULTS, markersWithoutNote: notes.map(note => ({ note, line: note * 10 })) }, 'book.txt')

  test('that follow one another make one row with its first and last number', () => {
    expect(missing(...Array.from({ length: 55 }, (_, index) => 51 + index))).toMatchObject([{ code: 'markers-without-note', severity: 'error', notes: [51, 105], line: 510 }])
  })
  test('are told apart where one between them is there', () => {
    expect(missing(6, 8, 9).map(({ notes }) => notes)).toEqual([[6], [8, 9]])
  })
  test('are one row where a marker is printed twice', () => {
    expect(missing(6, 6, 7).map(({ notes }) => notes)).toEqual([[6, 7]])
  })
  test('on the notes’ side are to be looked at', () => {
    const faults = { ...NO_FAULTS, notesWithoutMarker: [{ note: 3, line: 5 }], numbersLost: [{ note: 4, line: 6 }], numbersUsedTwice: [{ note: 7, lines: [9, 30] }], unnumberedNotes: [{ line: 40 }, { line: 50 }] }
    expect(numberingFindings(faults, 'book.txt').map(({ code, severity, notes }) => [code, severity, notes])).toEqual([
      ['notes-without-marker', 'warning', [3]], ['number-used-twice', 'warning', [7]], ['number-lost', 'warning', [4]], ['note-unnumbered', 'warning', []],
    ])
  })
})

describe('hosts', () => {
  const at = (note: number, url: string, state: 'ok' | 'blocked' | 'unreachable' | 'not-checked', document = 'book.txt') => ({ document, note, url, link: aLink({ state, status: state === 'blocked' ? 403 : null, reason: state === 'blocked' ? 'challenge' : null }) })

  test('that refuse us make one row, however many notes', () => {
    const references = [at(1, 'https://fair.example/a', 'blocked'), at(2, 'https://www.fair.example/b', 'blocked'), at(3, 'https://river.example/', 'ok')]
    expect(hostFindings(references)).toMatchObject([{ code: 'host-refuses', severity: 'info', document: 'book.txt', notes: [1, 2] }])
  })
  test('that refuse one page make none', () => {
    expect(hostFindings([at(1, 'https://fair.example/a', 'blocked'), at(3, 'https://river.example/', 'ok')])).toEqual([])
  })
  test('belong to no document when two cite them', () => {
    expect(hostFindings([at(1, 'https://fair.example/a', 'blocked'), at(2, 'https://fair.example/b', 'blocked', 'two.txt')])[0]?.document).toBeNull()
  })
  test('none of which can be reached mean the network is down, said once', () => {
    expect(hostFindings([at(1, 'https://a.example/', 'unreachable'), at(2, 'https://b.example/', 'unreachable'), at(3, 'https://c.example/', 'not-checked')])).toMatchObject([{ code: 'network-down' }])
  })
  test('of which one answers mean it is not', () => {
    expect(hostFindings([at(1, 'https://a.example/', 'unreachable'), at(2, 'https://b.example/', 'ok')])).toEqual([])
  })
})

test('a document without notes says so', () => {
  expect(noNotesFinding('essay.txt')).toMatchObject({ code: 'no-notes', severity: 'warning', document: 'essay.txt' })
})

test('what was left out of a file should be looked at, what was left apart is said', () => {
  const severities = readingFindings([{ code: 'tracked-changes', args: { insertions: 1 } }, { code: 'no-text-on-pages', args: { pages: 3 } }], 'book.docx').map(({ code, severity, document }) => [code, severity, document])
  expect(severities).toEqual([['tracked-changes', 'info', 'book.docx'], ['no-text-on-pages', 'warning', 'book.docx']])
})
