import { expect, test } from 'vitest'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { identityJudge } from '../../src/verify/identity.ts'
import { anArticle } from '../makers.ts'

const RUSSIAN = anArticle({
  language: 'ru', title: 'Новый мост открыли в субботу', headline: 'Новый мост открыли в субботу',
  text: 'Новый мост через реку открыли в субботу. Его строили четыре года, и жители левого берега ждали этого дня. Первыми по нему прошли строители, за ними школьный оркестр и старейшие жители города. Вечером на набережной был праздник.',
})
const ENGLISH = anArticle({
  language: 'en', title: 'New bridge opens on Saturday', headline: 'New bridge opens on Saturday',
  text: 'The new bridge over the river was opened on Saturday. It took four years to build, and those who live on the left bank had long been waiting for the day. The builders walked over it first, and the school band came after them.',
})
const verdict = async (article: typeof RUSSIAN, slug: string) => identityJudge(article, await loadLexicon())({ title: null, slug: slug.split('-'), carriesQuotation: false }).verdict

test('a slug of other words in the page’s own language is another article’s', async () => {
  expect(await verdict(RUSSIAN, 'urozhaj-kartofelja-vyros-vdvoe-blagodarja-dozhdjam')).toBe('refuted')
  expect(await verdict(ENGLISH, 'potato-harvest-doubled-after-summer-rain')).toBe('refuted')
})

test('a slug in another language than the page proves nothing against it', async () => {
  expect(await verdict(RUSSIAN, 'crossing-inaugurated-after-construction-period')).toBe('unverified')
  expect(await verdict(ENGLISH, 'urozhaj-kartofelja-vyros-vdvoe-blagodarja-dozhdjam')).toBe('unverified')
})

test('a slug of the page’s own words confirms it', async () => {
  expect(await verdict(RUSSIAN, 'novyj-most-otkryli-v-subbotu')).toBe('confirmed')
})
