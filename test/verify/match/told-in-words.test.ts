/** What is changed without a digit: months, figures in words, denials behind an infinitive. */
import { expect, test } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { indexPage, matchClaim } from '../../../src/verify/match/index.ts'

const PAGE = `Операция длилась одиннадцать часов, в ней участвовали двадцать специалистов. Врачи центра готовились к вмешательству три года.

Музей покажет монеты публике в сентябре. По закону нашедшие получат четверть стоимости клада.

Часть собрания сгорела во время пожара 1778 года, и эти тома восстановить не удалось.`

const lexicon = await loadLexicon()
const matched = (claim: string) => matchClaim(indexPage({ text: PAGE, around: PAGE, asides: [], headline: null, title: null, language: null }, lexicon), claim)

test.each(['The operation lasted eleven hours and involved twenty specialists.', 'The museum will show the coins to the public in September.', 'Part of the collection burned in the fire of 1778, and these volumes could not be restored.'])('what is true is confirmed: %s', claim => {
  expect(matched(claim).verdict).toBe('confirmed')
})

test.each([
  ['The operation lasted fourteen hours and involved twenty specialists.', 'fourteen hours', 'одиннадцать часов'], ['The doctors of the centre had been preparing for the intervention for seven years.', 'seven years', 'три года'],
  ['By law the finders will receive half of the value of the treasure.', 'half', 'четверть'],
])('another figure in words is refuted by name: %s', (claim, quoted, found) => {
  expect(matched(claim)).toMatchObject({ verdict: 'refuted', kind: 'numbers-differ', differences: [{ kind: 'number', quoted, found }] })
})

test('another month is not confirmed, and is named', () => {
  expect(matched('The museum will show the coins to the public in November.')).toMatchObject({ verdict: 'unverified', kind: 'numbers-differ', differences: [{ kind: 'number', quoted: 'November', found: 'сентябре' }] })
})

test('a denial behind an infinitive counts', () => {
  expect(matched('Part of the collection burned in the fire of 1778, but all volumes were restored.')).toMatchObject({ verdict: 'unverified', kind: 'negation-differs' })
})
