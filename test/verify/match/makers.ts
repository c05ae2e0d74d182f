/** Small pages and a small dictionary for the matcher's tests. */
import type { Lexicon } from '../../../src/model/lexicon.ts'
import { stemEnglish, stemRussian } from '../../../src/text/stems.ts'
import { indexPage, type PageIndex, type PageText } from '../../../src/verify/match/index.ts'

const WORDS: Readonly<Record<string, string>> = {
  harvest: 'урожай', collect: 'собрать собрали', grain: 'зерно', farmer: 'фермер аграрий', region: 'область регион', tonne: 'тонна',
  plant: 'завод', tractor: 'трактор', build: 'построить', open: 'открыть открыли', new: 'новый', school: 'школа', village: 'деревня село',
  pupil: 'ученик школьник', bridge: 'мост', river: 'река', repair: 'ремонт отремонтировать', winter: 'зима', finish: 'завершить закончить', export: 'экспорт',
  milk: 'молоко', butter: 'масло', grow: 'вырасти расти выросли', year: 'год', minister: 'министр', visit: 'посетить посетил', dairy: 'молочный',
  museum: 'музей', exhibition: 'выставка', painting: 'картина', city: 'город', show: 'показать', collection: 'коллекция', old: 'старый', manuscript: 'рукопись',
}

const stems = new Map(Object.entries(WORDS).map(([english, russian]) => [stemEnglish(english), new Set(russian.split(' ').map(stemRussian))]))

const lexicon: Lexicon = {
  translations: word => stems.get(stemEnglish(word)) ?? new Set(),
  beginsTerm: () => false,
  isName: () => false,
  belarusian: () => ({ russian: new Set(), english: new Set() }),
  originals: word => new Set([...stems].flatMap(([english, russian]) => (russian.has(stemRussian(word)) ? [english] : []))),
}

export function aPage(text: string, more: Partial<PageText> = {}): PageIndex {
  return indexPage({ text, around: text, asides: [], headline: null, title: null, language: null, ...more }, lexicon)
}

export const ENGLISH = `Farm report

Farmers of the northern valley brought in 4,200 tonnes of barley before the rains. The new granary near the railway can hold half of it.

"We have not sold a single sack below cost," said Martha Ellison, who runs the cooperative. She expects prices to rise by 7% in March.

Every second field will rest next year. All drivers must register before 14 May.`

export const RUSSIAN = `Новости района

Фермеры области собрали 4,2 тыс. тонн зерна. Ранее министр посетил новый молочный завод.

В деревне Ольховка открыли новую школу на 120 учеников. Зимой мост через реку не отремонтировали.

Экспорт масла за год вырос на 17%. В городском музее показали коллекцию старых рукописей.`

export const BELARUSIAN = `Навіны раёна

У вёсцы Альхоўка адкрылі новую школу на 120 вучняў. Экспарт масла за год вырас на 17%.

У гарадскім музеі паказалі калекцыю старых рукапісаў.`
