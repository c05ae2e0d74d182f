import { expect, test } from 'vitest'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { identityJudge, type IdentityEvidence } from '../../src/verify/identity.ts'
import { anArticle } from '../makers.ts'

const lexicon: Lexicon = await loadLexicon()
const headline = 'В области открыли новый молочный завод'
const text = `${headline}\n\nЗавод будет перерабатывать сто тонн молока в сутки. ${'Об этом рассказали на встрече с жителями района. '.repeat(6)}`
const judge = identityJudge(anArticle({ headline, title: null, text, whole: text, language: 'ru' }), lexicon)
const evidence = (change: Partial<IdentityEvidence>): IdentityEvidence => ({ title: null, slug: [], carriesQuotation: false, ...change })

test('the slug is the headline in Latin letters', () => {
  expect(judge(evidence({ slug: ['v', 'oblasti', 'otkryli', 'novyj', 'molochnyj', 'zavod'] })).verdict).toBe('confirmed')
})

test('a slug of which neither headline nor article has a word names another page', () => {
  expect(judge(evidence({ slug: ['shkolniki', 'posadili', 'derevya', 'vozle', 'biblioteki'] })).verdict).toBe('refuted')
})

test('a short slug proves nothing', () => {
  expect(judge(evidence({ slug: ['shkolniki', 'posadili'] })).verdict).toBe('unverified')
})

test('the note’s title is the headline in another language, the second time as well', () => {
  const title = 'New dairy plant opened in the region'
  expect([judge(evidence({ title })), judge(evidence({ title }))].map(({ verdict }) => verdict)).toEqual(['confirmed', 'confirmed'])
  expect(judge(evidence({ title: 'Two villages quarrel over a bridge' })).verdict).toBe('unverified')
})

test('a page that carries the quotation is the right one whatever its title', () => {
  expect(judge(evidence({ title: 'Two villages quarrel over a bridge', slug: ['shkolniki', 'posadili', 'derevya', 'vozle', 'biblioteki'], carriesQuotation: true }))).toMatchObject({ verdict: 'confirmed', score: 1 })
})

test('a headline of the same field names another article', () => {
  const page = identityJudge(anArticle({ headline: 'Lost dog returns by ferry', title: null, text: 'A dog that had been missing for a week came home by itself on Sunday.', language: 'en' }), lexicon)
  expect(page(evidence({ title: 'Island ferry returns after two winters' })).verdict).toBe('unverified')
})
