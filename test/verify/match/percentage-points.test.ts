/** Three per cent are no three percentage points, in one language or across. */
import { expect, test } from 'vitest'
import type { Language } from '../../../src/model/article.ts'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { indexPage, matchQuotation } from '../../../src/verify/match/index.ts'

const lexicon = await loadLexicon()
const FILLER = { en: ' The town council will discuss the new bridge and the old school next week, its secretary added on Friday evening.', ru: ' Городской совет обсудит новый мост и старую школу на следующей неделе, сообщил секретарь в пятницу вечером.' }
const matched = (sentence: string, quote: string, language: 'en' | 'ru') => {
  const text = sentence + FILLER[language].repeat(3)
  return matchQuotation(indexPage({ text, around: text, asides: [], headline: null, title: null, language: language satisfies Language }, lexicon), quote)
}

const ENGLISH = ['3 percent', '3%', '3 per cent']
const ENGLISH_POINTS = ['3 percentage points', '3 p.p.', '3 pp', '3 percent points', '3% points']
const RUSSIAN = ['3%', '3 процента']
const RUSSIAN_POINTS = ['3 процентных пункта', '3 п.п.', '3 п. п.', '3 п.п', '3 проц. пункта', '3 процентпункта', '3 п/п']
const said = (amount: string) => `The unemployment rate in the Brest Region rose by ${amount} over the year, while industrial production in the same region grew, the ministry of labour reported.`
const сказано = (amount: string) => `Уровень безработицы в Брестской области вырос за год на ${amount}, в то время как промышленное производство в том же регионе увеличилось, сообщило министерство труда.`

const pairs = (ours: readonly string[], theirs: readonly string[]) => ours.flatMap(one => theirs.flatMap(other => [[one, other], [other, one]] as const))
const across = (ours: readonly string[], theirs: readonly string[]) => ours.flatMap(one => theirs.map(other => [one, other] as const))

test.each(pairs(ENGLISH, ENGLISH_POINTS))('English page: %s are no %s', (onPage, quoted) => {
  const { verdict, differences } = matched(said(onPage), said(quoted), 'en')
  expect([verdict, differences.map(one => one.kind)]).toEqual(['refuted', ['unit']])
})

test.each(pairs(RUSSIAN, RUSSIAN_POINTS))('Russian page: %s are no %s', (onPage, quoted) => {
  const { verdict, differences } = matched(сказано(onPage), сказано(quoted), 'ru')
  expect([verdict, differences.map(one => one.kind)]).toEqual(['refuted', ['unit']])
})

test.each([...across(RUSSIAN_POINTS, ENGLISH), ...across(RUSSIAN, ENGLISH_POINTS)])('Russian page, English manuscript: %s are no %s', (onPage, quoted) => {
  const { verdict, differences } = matched(сказано(onPage), said(quoted), 'ru')
  expect([verdict, differences.map(one => one.kind)]).toEqual(['refuted', ['unit']])
})

test.each([...across(ENGLISH_POINTS, RUSSIAN), ...across(ENGLISH, RUSSIAN_POINTS)])('English page, Russian manuscript: %s are no %s', (onPage, quoted) => {
  const { verdict, differences } = matched(said(onPage), сказано(quoted), 'en')
  expect([verdict, differences.map(one => one.kind)]).toEqual(['refuted', ['unit']])
})

test.each([...across(RUSSIAN_POINTS, ENGLISH_POINTS), ...across(RUSSIAN, ENGLISH)])('however written, %s are %s', (onPage, quoted) => {
  expect(matched(сказано(onPage), said(quoted), 'ru').verdict).toBe('confirmed')
})

test.each(pairs(ENGLISH_POINTS, ENGLISH_POINTS.slice(0, 1)))('and within English: %s are %s', (onPage, quoted) => {
  expect(matched(said(onPage), said(quoted), 'en').verdict).toBe('confirmed')
})

test('a sentence that gives both, the rise and the level, contradicts neither', () => {
  const page = 'Ключевая ставка Национального банка выросла на 2 п.п., до 12%, говорится в сообщении регулятора.'
  expect(matched(page, 'The key rate of the National Bank rose by 2 percentage points to 12 percent, the regulator said in a statement.', 'ru').verdict).toBe('confirmed')
})
