/** Looking words up in the bundled dictionary. */
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { stemEnglish, stemRussian } from '../../../src/text/stems.ts'

const lexicon = await loadLexicon()
const means = (english: string, russian: string) => lexicon.translations(english).has(stemRussian(russian))

describe('finds an English word in any form', () => {
  test.each([
    ['agreements', 'соглашения'], ['signed', 'подписали'], ['growing', 'растут'], ['went', 'пошли'], ['held', 'состоялась'], ['men', 'мужчины'],
    ['better', 'лучше'], ['countries', 'стран'], ['planned', 'планирует'], ['largest', 'крупнейший'], ['economically', 'экономически'], ['dying', 'умирают'],
    ['wives', 'жены'], ['heavier', 'тяжелый'], ['children', 'детей'], ['taught', 'преподавал'], ['minister’s', 'министра'], ['meeting', 'заседание'], ['meeting', 'встречаются'],
  ])('%s / %s', (english, russian) => { expect(means(english, russian)).toBe(true) })
})

describe('knows a Russian word in other forms than its own', () => {
  test.each([
    ['reduce', 'сокращение'], ['reduce', 'сократили'], ['increase', 'увеличивается'], ['grow', 'выросла'], ['sign', 'подпишут'], ['hold', 'проведут'],
    ['market', 'рынка'], ['person', 'людей'], ['citizen', 'граждан'], ['deal', 'сделок'], ['invest', 'инвестирует'], ['accept', 'примет'], ['important', 'важен'],
    ['confirm', 'подтверждение'], ['pay', 'платят'], ['year', 'лет'], ['beginning', 'начала'], ['prepare', 'подготовлен'],
  ])('%s / %s', (english, russian) => { expect(means(english, russian)).toBe(true) })
})

describe('reads British and American spelling', () => {
  test.each([
    ['labor', 'труд'], ['labour', 'труд'], ['organised', 'организовал'], ['organized', 'организовал'], ['center', 'центр'], ['centres', 'центров'], ['programme', 'программа'],
    ['programs', 'программ'], ['defense', 'оборона'], ['offences', 'преступлений'], ['gray', 'серый'], ['plow', 'плуг'], ['aluminum', 'алюминий'], ['fulfill', 'выполнить'],
    ['neighboring', 'соседний'], ['kilometers', 'километров'], ['archeologist', 'археолог'], ['modelling', 'модель'], ['catalog', 'каталог'], ['practised', 'практика'],
  ])('%s / %s', (english, russian) => { expect(means(english, russian)).toBe(true) })
})

describe('names what transliteration cannot', () => {
  test.each([
    ['germany', 'Германии'], ['poland', 'Польши'], ['warsaw', 'Варшаве'], ['hungarian', 'венгерского'], ['georgia', 'Грузией'], ['cis', 'СНГ'], ['eaeu', 'ЕАЭС'],
    ['sco', 'ШОС'], ['csto', 'ОДКБ'], ['wto', 'ВТО'], ['imf', 'МВФ'], ['edb', 'ЕАБР'], ['dutch', 'голландский'], ['wednesday', 'среду'], ['november', 'ноября'],
  ])('%s / %s', (english, russian) => { expect(means(english, russian)).toBe(true) })
})

describe('takes words apart that it does not have', () => {
  test.each([
    ['scientific-cultural', 'культурный'], ['renegotiation', 'переговоры'], ['editorship', 'редактор'], ['unconfirmed', 'неподтвержденный'], ['interuniversity', 'межуниверситетский'],
  ])('%s / %s', (english, russian) => {
    const stem = stemRussian(russian)
    expect([...lexicon.translations(english)].some(found => stem.startsWith(found) || found.startsWith(stem))).toBe(true)
  })

  test('a negating prefix never leaves the bare word', () => { expect(means('unconfirmed', 'подтвержденный')).toBe(false) })
})

describe('keeps apart what only looks alike', () => {
  test.each([['evening', 'даже'], ['universe', 'университет'], ['important', 'импорт'], ['news', 'новый'], ['string', 'весна'], ['police', 'политика']])('%s / %s', (english, russian) => {
    expect(means(english, russian)).toBe(false)
  })
})

describe('knows terms of several words', () => {
  test.each([
    ['free trade zone', 'зона'], ['free trade zones', 'торговли'], ['ministry of emergency situations', 'МЧС'], ['ruled out', 'исключает'], ['take part', 'участие'], ['nuclear power plants', 'АЭС'],
  ])('%s / %s', (english, russian) => { expect(means(english, russian)).toBe(true) })

  test.each(['free window', 'zone trade', 'out ruled'])('%s is none', words => { expect(lexicon.translations(words).size).toBe(0) })
})

test('an unknown word has no translations', () => { expect(lexicon.translations('xylqphr').size).toBe(0) })

describe('leads from Russian to English', () => {
  test.each([['соглашения', 'agreements'], ['подписали', 'signed'], ['выросла', 'grew'], ['Польше', 'Poland'], ['сокращение', 'reduced'], ['людей', 'people'], ['ЕАЭС', 'EAEU'], ['лучше', 'better']])('%s / %s', (russian, english) => {
    expect(lexicon.originals(russian).has(stemEnglish(english.toLowerCase()))).toBe(true)
  })

  test('an unknown word has none', () => { expect(lexicon.originals('щщкцх').size).toBe(0) })
})
