/** What stands only among comments, other headlines or hidden text counts less than what the article says. */
import { beforeAll, expect, test } from 'vitest'
import type { Aside } from '../../../src/model/article.ts'
import type { Lexicon } from '../../../src/model/lexicon.ts'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { indexPage, matchClaim, matchQuotation, type PageIndex } from '../../../src/verify/match/index.ts'

let lexicon: Lexicon
beforeAll(async () => { lexicon = await loadLexicon() })

const ARTICLE = 'The plant made 40 tractors in March, its director said on Tuesday. In April it wants to make half as many again. New halls are being built beside the old ones, and the town has promised a road and a second line of the tram, which will open in two years.'
const QUOTE = 'nobody in the town has seen a single one of these machines yet'
const SENTENCE = `They write of tractors, but ${QUOTE}, and I live across the street.`
const pageWith = (where: Aside['where'] | 'beside', text: string): PageIndex =>
  indexPage({ text: ARTICLE, headline: null, title: null, language: 'en', around: where === 'beside' ? `${ARTICLE}\n\n${text}` : ARTICLE, asides: where === 'beside' ? [] : [{ where, text }] }, lexicon)

test.each(['comments', 'related', 'hidden'] as const)('a quotation found word for word only in %s is not confirmed, and not called invented', where => {
  expect(matchQuotation(pageWith(where, SENTENCE), QUOTE)).toMatchObject({ verdict: 'unverified', kind: 'verbatim', passage: QUOTE, where })
})

test('a quotation in a caption or a box is the page’s own', () => {
  expect(matchQuotation(pageWith('beside', SENTENCE), QUOTE)).toMatchObject({ verdict: 'confirmed', where: 'beside' })
})

test('what the article has is the article’s, whoever repeats it', () => {
  expect(matchQuotation(pageWith('comments', ARTICLE), 'The plant made 40 tractors in March')).toMatchObject({ verdict: 'confirmed', where: 'main' })
})

test('a reader who says otherwise refutes nothing', () => {
  expect(matchQuotation(pageWith('comments', 'Of the thirty lamps along the river path only twelve still burn at night.'), 'Of the thirty lamps along the river path only nineteen still burn at night').verdict).not.toBe('confirmed')
})

test('a reader who agrees does not outweigh an article that says otherwise', () => {
  expect(matchQuotation(pageWith('comments', 'The plant made 90 tractors in March, its director said on Tuesday.'), 'The plant made 90 tractors in March, its director said on Tuesday')).toMatchObject({ verdict: 'refuted', kind: 'numbers-differ', where: 'main' })
})

test('a claim that only readers bear out, in another language, can’t be told', () => {
  const page = indexPage({ text: 'Завод выпустил в марте 40 тракторов, сообщил директор.', headline: null, title: null, language: 'ru', around: '', asides: [{ where: 'comments', text: 'Вторая линия трамвая откроется в городе через два года.' }] }, lexicon)
  expect(matchClaim(page, 'The second tram line will open in the city in two years.')).toMatchObject({ verdict: 'unverified', where: 'comments' })
})
