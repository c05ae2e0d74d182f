import { expect, test } from 'vitest'
import { explain, referencesNamed } from '../../src/report/explain.ts'
import { aClaim, aReference, aReport, COPY, differs } from './make.ts'

const report = aReport([
  aReference({ note: 4, link: { state: 'dead', reason: 'not-found-twice', status: 404, archive: { ...COPY, daysFromCitation: -12 }, copySearch: 'found' } }),
  aReference({ note: 5, claims: [aClaim({ line: 80 }, { verdict: 'refuted', kind: 'numbers-differ', differences: [differs('number', '27 %', '17 %')] })] }),
])
const told = (name: string) => referencesNamed(report, name).map(reference => explain(reference, report)).join('\n')

test('a note is named by its number, its id, or its id within the document', () => {
  const [first] = report.references
  expect(['4', first?.id ?? '', first?.id.split('#')[1] ?? ''].map(name => referencesNamed(report, name))).toEqual([[first], [first], [first]])
})

test('no note is made up', () => { expect(referencesNamed(report, '44')).toEqual([]) })

test('tells why a page is gone, and how far its copy lies from the day of citation', () => {
  expect(told('4')).toMatch(/The link\n {2}gone: not found at two different looks \(status 404\)\n[\s\S]*archived copy of 1 June 2021: .+, 12 days before it was cited/u)
})

test('tells what differs, word by word', () => {
  expect(told('5')).toContain('figure: the text has “27 %”, the page “17 %”')
})

test('tells each look with what came of it and what it cost', () => {
  const [page] = report.pages
  const look = { purpose: 'second-look', url: 'https://a.example/1', finalUrl: 'https://a.example/1', status: 404, reason: null, requests: 2, retries: 1, fromCache: false, checkedAt: '2026-03-01T10:00:00Z' } as const
  const [reference] = report.references
  if (reference === undefined || page === undefined) throw new Error('the report is empty')
  expect(explain(reference, { ...report, pages: [{ ...page, references: [reference.id], looks: [look] }] }))
    .toContain('1 March 2026 10:00:00 · looked at again, in another way: https://a.example/1 · status 404 · 2 requests, 1 of them again')
})

test('tells what was odd about a body that was read all the same', () => {
  const odd = aReport([aReference({ note: 6, link: { flaws: ['ended-early', 'bad-encoding'] } })])
  expect(referencesNamed(odd, '6').map(reference => explain(reference, odd)).join()).toContain('its body: broke off before its end, packed wrongly')
})
