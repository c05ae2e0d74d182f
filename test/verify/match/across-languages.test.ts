import { describe, expect, it } from 'vitest'
import { matchClaim, matchQuotation } from '../../../src/verify/match/index.ts'
import { aPage, BELARUSIAN, ENGLISH, RUSSIAN } from './makers.ts'

const page = aPage(RUSSIAN)

describe('an English quotation of a Russian page', () => {
  it.each([
    'Farmers of the region collected 4,200 tonnes of grain.',
    'The new school in the village of Olkhovka was opened for 120 pupils.',
    'The city museum showed a collection of old manuscripts.',
    'The export of butter grew by 17% in a year.',
  ])('is confirmed: %s', quote => {
    expect(matchQuotation(page, quote)).toMatchObject({ verdict: 'confirmed', kind: 'translated' })
  })

  it('comes with the sentence that says it', () => {
    expect(matchQuotation(page, 'The export of butter grew by 17% in a year.').passage).toBe('Экспорт масла за год вырос на 17%.')
  })

  it('is refuted by another figure in the right sentence', () => {
    expect(matchQuotation(page, 'Farmers of the region collected 4,900 tonnes of grain.')).toMatchObject({
      verdict: 'refuted', kind: 'numbers-differ', differences: [{ kind: 'number', quoted: '4,900 tonnes', found: '4,2 тыс. тонн' }],
    })
  })

  it('is not confirmed when the page denies it', () => {
    expect(matchQuotation(page, 'In winter the bridge over the river was repaired.').verdict).not.toBe('confirmed')
  })

  it('is not confirmed when only the quotation denies it', () => {
    expect(matchQuotation(page, 'The new school in the village of Olkhovka was not opened for 120 pupils.').verdict).not.toBe('confirmed')
  })

  it('is left open when its sentence is missing', () => {
    expect(matchQuotation(page, 'The orchestra of the region will tour seven villages with a new programme.').verdict).toBe('unverified')
  })

  it('is left open on a page about something else', () => {
    expect(matchQuotation(aPage('Футболисты сыграли вничью. Вратарь отразил пенальти на последней минуте матча.'), 'Farmers of the region collected 4,200 tonnes of grain.').verdict).toBe('unverified')
  })

  it('is confirmed when two sentences stand apart on the page', () => {
    expect(matchQuotation(page, 'Farmers of the region collected 4,200 tonnes of grain … The city museum showed a collection of old manuscripts.').verdict).toBe('confirmed')
  })

  it('is found as it stands when the page quotes English', () => {
    expect(matchQuotation(aPage(`${RUSSIAN}\n\nНа плакате написано: Keep the river clean.`), 'Keep the river clean.').kind).toBe('verbatim')
  })
})

describe('a name in an English quotation of a Russian page', () => {
  const ferries = aPage('Новый мост через реку свяжет город Карелин с деревней Веснянка. Молочный завод в Тулове посетил министр Уильям Харгривз.')

  it('is never confirmed where the passage has another one', () => {
    expect(matchQuotation(ferries, 'The new bridge over the river will link the city of Karelin with the village of Dobrovo.')).toMatchObject({
      verdict: 'unverified', kind: 'names-differ', differences: [{ kind: 'name', quoted: 'Dobrovo', found: 'Веснянка' }],
    })
  })

  it.each([
    ['left out there', 'The new bridge over the river will link the city with the village.'],
    ['given by a role on the page', 'The minister visited the dairy plant in Tulov.'],
    ['inflected and transliterated', 'The new bridge over the river will link the city of Karelin with the village of Vesnianka.'],
    ['spelled by sound', 'Minister William Hargreaves visited the dairy plant in Tulov.'],
  ])('is no hindrance when %s', (_, quote) => {
    expect(matchQuotation(ferries, quote).verdict).toBe('confirmed')
  })
})

describe('other pairs of languages', () => {
  it('matches English against Belarusian', () => {
    expect(matchQuotation(aPage(BELARUSIAN), 'The export of butter grew by 17% in a year.')).toMatchObject({ verdict: 'confirmed', kind: 'translated' })
  })

  it('contradicts Belarusian figures', () => {
    expect(matchQuotation(aPage(BELARUSIAN), 'The export of butter grew by 27% in a year.').verdict).not.toBe('confirmed')
  })

  it('matches Russian against English', () => {
    const english = aPage('The museum of the city opened an exhibition of old paintings. The dairy plant exports milk and butter. Farmers collected 4,200 tonnes of grain in the region.')
    expect(matchQuotation(english, 'Фермеры области собрали 4,2 тыс. тонн зерна.').verdict).toBe('confirmed')
  })

  it('never refutes for absence', () => {
    expect(matchQuotation(aPage(ENGLISH), 'Оркестр объедет семь стран с программой забытых симфоний прошлого века.').verdict).toBe('unverified')
  })
})

describe('a claim in the author\'s own words', () => {
  it('is confirmed by the sentence it renders', () => {
    expect(matchClaim(page, 'We recall that butter export of the year grew by 17 per cent.').verdict).toBe('confirmed')
  })
})
