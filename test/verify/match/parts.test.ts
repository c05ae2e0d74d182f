/** A score is told with what it is made of. */
import { expect, test } from 'vitest'
import { matchClaim, matchQuotation } from '../../../src/verify/match/index.ts'
import { aPage, ENGLISH, RUSSIAN } from './makers.ts'

const logOdds = (score: number) => Math.log(score / (1 - score))

test('the parts of a claim met in another language add up to its score', () => {
  const { score, parts } = matchClaim(aPage(RUSSIAN), 'The region’s farmers collected 4,200 tonnes of grain.')
  expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(logOdds(score ?? 0), 1)
})

test('words met by the dictionary and names met by their writing are told apart', () => {
  const { parts } = matchClaim(aPage(RUSSIAN), 'A new school was opened in the village of Olkhovka.')
  const met = (feature: string) => parts.find(part => part.feature === feature)?.value ?? 0
  expect([met('lexicon') > met('names'), met('names') > 0]).toEqual([true, true])
})

test('a denial on one side is told though it adds nothing', () => {
  const { parts } = matchClaim(aPage(RUSSIAN), 'The bridge over the river was repaired in winter.')
  expect(parts.find(({ feature }) => feature === 'negation')).toEqual({ feature: 'negation', value: 1, contribution: 0 })
})

test('within one language the letters that agree are the score', () => {
  expect(matchQuotation(aPage(ENGLISH), 'Every second field will rest next year.').parts).toEqual([{ feature: 'letters', value: 1, contribution: 1 }])
})

test('where nothing was compared there are none', () => {
  expect(matchQuotation(aPage(''), 'Every second field will rest next year.').parts).toEqual([])
})
