/** What a translation service may change: one step, named, and nothing where it isn't needed. */
import { expect, test } from 'vitest'
import type { CopyMatch, Verdict } from '../../src/model/verdicts.ts'
import { withTranslations } from '../../src/pipeline/translated.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aMatch } from '../report/make.ts'

const CLAIM = 'The millers of the old quarter hauled the grindstone across the ice by hand.'
const PASSAGE = 'Мукомолы старого квартала протащили жернов по льду на своих плечах.'
const SAYS_SO = 'The millers of the old quarter hauled the grindstone across the ice by hand.'

async function judged(match: Partial<CopyMatch>, translation: string | null, quotes: readonly string[] = []): Promise<{ readonly match: CopyMatch; readonly asked: readonly string[] }> {
  const asked: string[] = []
  const before = aMatch({ kind: 'not-found', passage: PASSAGE, where: 'main', score: 0.4, ...match })
  const claim = { line: 1, text: CLAIM, quotes: quotes.map(text => ({ text, match: before })), match: before }
  const world = { translate: (text: string, { from, to }: { readonly from: string; readonly to: string }) => { asked.push(`${from}>${to} ${text}`); return Promise.resolve(translation) } }
  const { claims } = await withTranslations({ identity: { verdict: 'confirmed', pageTitle: null, pageDate: null, language: 'ru', score: 1 }, claims: [claim] }, { world, service: 'http://translate.example', loadLexicon: () => loadLexicon(), signal: new AbortController().signal })
  const [told] = claims
  if (told === undefined) throw new Error('the claim is gone')
  return { match: told.match, asked }
}

test.each<[Verdict, Verdict]>([['unverified', 'confirmed'], ['refuted', 'unverified']])('moves what is %s by one step: %s', async (before, after) => {
  const { match, asked } = await judged({ verdict: before }, SAYS_SO)
  expect([match.verdict, match.translation, asked]).toEqual([after, { service: 'http://translate.example', text: SAYS_SO, before }, [`ru>en ${PASSAGE}`]])
})

test('is named though it changes nothing, and never refutes', async () => {
  const { match } = await judged({ verdict: 'unverified' }, 'The millers sold 40 sacks of flour at the market on Sunday.')
  expect([match.verdict, match.translation?.before]).toEqual(['unverified', 'unverified'])
})

test.each<[string, Partial<CopyMatch>]>([
  ['what is confirmed', { verdict: 'confirmed', kind: 'translated' }], ['a passage in the text’s own language', { verdict: 'unverified', passage: SAYS_SO }], ['what readers say below the article', { verdict: 'unverified', where: 'comments' }], ['what was not compared', { verdict: 'unverified', passage: null, against: null }],
])('is not asked for %s', async (_, match) => { expect((await judged(match, SAYS_SO)).asked).toEqual([]) })

test('a service that doesn’t answer changes nothing', async () => {
  expect((await judged({ verdict: 'unverified' }, null)).match).toMatchObject({ verdict: 'unverified', translation: null })
})

test('a claim stands as well as the weakest of its quotations then', async () => {
  expect((await judged({ verdict: 'unverified' }, SAYS_SO, [CLAIM, 'A ferry will cross the strait every 20 minutes from next spring.'])).match.verdict).toBe('unverified')
})
