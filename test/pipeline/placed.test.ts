import { expect, test } from 'vitest'
import type { Match } from '../../src/model/verdicts.ts'
import { placed } from '../../src/pipeline/placed.ts'
import { anArticle } from '../makers.ts'

const aMatch = (change: Partial<Match> = {}): Match => ({ verdict: 'confirmed', kind: 'verbatim', score: 1, passage: 'Nine towns.', where: 'main', anchor: null, differences: [], parts: [], ...change })
const TEXT = 'Six towns.\n\nNine towns.\n\nA note.'

test('a passage of a PDF is on the page that its text comes from', () => {
  expect(placed(aMatch(), anArticle({ text: TEXT, pageStarts: [[0, 1], [12, 2], [25, 1]] })).pdfPage).toBe(2)
})

test('a page of the web has no pages', () => {
  expect(placed(aMatch(), anArticle({ text: TEXT })).pdfPage).toBeNull()
})

test.each([['not-found', 'unverified'], ['numbers-differ', 'refuted']] as const)('on a page read in part, a refutation by %s is %s', (kind, verdict) => {
  expect(placed(aMatch({ verdict: 'refuted', kind, passage: null }), anArticle({ text: TEXT, unread: 'cut-off' })).verdict).toBe(verdict)
})
