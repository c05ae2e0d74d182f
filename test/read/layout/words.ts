/** Made-up prose in English and Russian, with figures in it that are no markers. */
import type { Chance } from './chance.ts'

export type Tongue = 'en' | 'ru'
type Words = readonly [string, ...string[]]

const NOUNS: Readonly<Record<Tongue, Words>> = {
  en: ['river', 'council', 'harvest', 'bridge', 'bread', 'market', 'school', 'ferry', 'valley', 'winter', 'agreement', 'programme', 'railway', 'library', 'ministry', 'development', 'cooperation', 'orchard', 'workshop', 'lighthouse', 'customs', 'delegation', 'experience', 'well-being', 'know-how'],
  ru: ['река', 'совет', 'урожай', 'мост', 'хлеб', 'рынок', 'школа', 'паром', 'долина', 'зима', 'соглашение', 'программа', 'дорога', 'библиотека', 'министерство', 'развитие', 'сотрудничество', 'сад', 'мастерская', 'маяк'],
}
const VERBS: Readonly<Record<Tongue, Words>> = {
  en: ['opened', 'measured', 'crossed', 'praised', 'repaired', 'promised', 'delayed', 'strengthened', 'described', 'welcomed', 'postponed', 'considered'],
  ru: ['открыл', 'измерил', 'пересёк', 'похвалил', 'починил', 'обещал', 'отложил', 'укрепил', 'описал', 'приветствовал', 'рассмотрел'],
}
const SMALL: Readonly<Record<Tongue, Words>> = {
  en: ['the', 'a new', 'its old', 'every', 'this quiet', 'their common', 'one', 'no', 'the long-awaited', 'the north-western'],
  ru: ['этот', 'новый', 'старый', 'каждый', 'общий', 'тихий', 'наш', 'весь', 'северо-западный'],
}
const LINKS: Readonly<Record<Tongue, Words>> = { en: ['of', 'with', 'near', 'after', 'for', 'and', 'by'], ru: ['для', 'возле', 'после', 'и', 'из', 'без'] }
const NAMES: Readonly<Record<Tongue, Words>> = {
  en: ['Verenia', 'Tarkania', 'Lugovets', 'Orlun', 'Anton Velin', 'Pavel Dorin', 'Meshra', 'Kestria'],
  ru: ['Верения', 'Таркания', 'Луговец', 'Орлун', 'Антон Велин', 'Мешра'],
}
/** Figures as they stand in prose; each is followed by more words. */
const FIGURES: Readonly<Record<Tongue, Words>> = {
  en: ['in 2021', 'in 1998 and 2004', 'by 4.5%', 'to 12 %', '12 of 34 towns', '$3.1 million', 'COVID-19', 'the G20', 'on page 37', 'from 1996 to 2004', 'in 2019-2021', 'by a score of 3:2', '3-1', 'on 12 May 2021', 'on May 12, 2021', '10 km2', 'in Chapter 4', 'under Article 12', 'No. 5', 'a Boeing 737', '24/7', 'at 18:30', 'the 21st century', 'MP3 files', '1) bread, 2) salt and 3) fish', '1,250 people', 'about 40 per cent', '14 out of 20', 'Protocol 7', '5 tonnes', 'until 2030,', 'the 1990s', 'Resolution 70/1'],
  ru: ['в 2021 г.', 'в 1998 и 2004 годах', 'на 4,5%', 'до 12 %', '12 из 34 городов', '3,1 млн рублей', 'на с. 37', 'с 1996 по 2004 год', 'со счётом 3:2', '12 мая 2021 года', '10 км2', 'в главе 4', 'по статье 12', '№ 5', 'в 18:30', '1) хлеб, 2) соль и 3) рыба', 'около 40 процентов', '14 из 20', 'в 1990-х'],
}
/** Figures that end a sentence. */
const LAST_FIGURES: Readonly<Record<Tongue, Words>> = {
  en: ['in 2019', 'by 12', 'out of 34', 'under Protocol No. 5', 'on 9 May', 'by 7.5%', 'of 1,200', 'in 1945', 'to $14 billion', 'on page 12'],
  ru: ['в 2019 году', 'на 12', 'из 34', 'по протоколу № 5', '9 мая', 'на 7,5%', 'на с. 12'],
}

export function phrase(chance: Chance, tongue: Tongue, parts: number): string {
  const words: string[] = []
  for (let part = 0; part < parts; part += 1) {
    words.push(chance.pick(SMALL[tongue]), chance.happens(0.12) ? chance.pick(NAMES[tongue]) : chance.pick(NOUNS[tongue]), chance.pick(part % 2 === 0 ? VERBS[tongue] : LINKS[tongue]))
    if (chance.happens(0.22)) words.push(chance.pick(FIGURES[tongue]), chance.pick(LINKS[tongue]))
  }
  words.push(chance.pick(SMALL[tongue]), chance.pick(NOUNS[tongue]))
  return words.join(' ')
}

export function lastFigure(chance: Chance, tongue: Tongue): string {
  return chance.pick(LAST_FIGURES[tongue])
}

export function name(chance: Chance, tongue: Tongue): string {
  return chance.pick(NAMES[tongue])
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Words of an address: `the-old-bridge-opened`. */
export function slug(chance: Chance, words: number): string {
  return Array.from({ length: words }, () => chance.pick(chance.happens(0.7) ? NOUNS.en : VERBS.en)).join('-')
}
