/** Another name in a sentence that agrees in all else, across languages: never confirmed, refuted only where it can't be the same. */
import { expect, test } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { indexPage, matchQuotation } from '../../../src/verify/match/index.ts'

const lexicon = await loadLexicon()
const matched = (page: string, quote: string) => {
  const text = `${page} ${'Городской совет обсудит новый мост и старую школу на следующей неделе. '.repeat(3)}`
  return matchQuotation(indexPage({ text, around: text, asides: [], headline: null, title: null, language: 'ru' }, lexicon), quote)
}
const PAGE = 'Новый молочный завод в Минской области был открыт после долгого ремонта министром сельского хозяйства Сергеем Ивановым.'
const said = (region: string, name: string) => `The new dairy plant in the ${region} was opened by Agriculture Minister ${name} after a long repair.`

test.each(['Brest Region', 'Vitebsk Region'])('another region refutes: %s', region => {
  expect(matched(PAGE, said(region, 'Sergei Ivanov'))).toMatchObject({ verdict: 'refuted', kind: 'names-differ', differences: [{ kind: 'name', quoted: region.split(' ')[0], found: 'Минской' }] })
})

test.each(['Sergei Kravchenko', 'Sergei Huseynov', 'Viktor Ivanov', 'Sergei Tokayev'])('another person can’t be told from another spelling, and is shown: %s', name => {
  expect(matched(PAGE, said('Minsk Region', name))).toMatchObject({ verdict: 'unverified', kind: 'names-differ' })
})

test.each(['Sergei Ivanov', 'Sergey Ivanov', 'Siarhei Ivanou', 'S. Ivanov'])('another spelling confirms: %s', name => {
  expect(matched(PAGE, said('Minsk Region', name)).verdict).toBe('confirmed')
})

test('a capital that stands for its country refutes nothing', () => {
  expect(matched('Позиция Беларуси в переговорах о поставках молока не изменилась, заявил министр торговли в четверг.', 'Minsk’s position in the talks on milk supplies has not changed, the trade minister said on Thursday.').verdict).not.toBe('refuted')
})
