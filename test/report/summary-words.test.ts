import { expect, test } from 'vitest'
import { summaryLines } from '../../src/report/summary-words.ts'
import { aReference, aRepair, aReport } from './make.ts'

const unread = { state: 'not-checked', status: null, reason: 'offline', tls: null, checkedAt: null } as const
const doubtful = { repaired: aRepair({ verdict: 'repaired', flaws: ['ocr'] }), claims: [] }

test('a run that looked at nothing doesn’t clear the document for press', () => {
  expect(summaryLines(aReport([aReference({ ...doubtful, link: unread })]))[0]).toBe('1 place should be looked at; 1 page was not read.')
})

test('pages that were not read are named beside what was found wrong with others', () => {
  const report = aReport([aReference(doubtful), aReference({ note: 13, line: 299, repaired: aRepair({ url: 'https://river.example/economy/ports-reopen-4412-2021' }), link: { ...unread, state: 'blocked', reason: 'challenge' }, claims: [] })])
  expect(summaryLines(report)[0]).toBe('1 place should be looked at; 1 page was not read.')
})

test('where every page was read, doubts alone don’t stand against going to press', () => {
  expect(summaryLines(aReport([aReference(doubtful)]))[0]).toBe('Nothing stands against going to press; 1 place should be looked at.')
})
