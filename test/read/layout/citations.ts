/** Makes note bodies: sources in several manners, repeats, plain remarks. */
import type { Chance } from './chance.ts'
import { capital, name, phrase, slug, type Tongue } from './words.ts'

export type Manner = 'gost-web' | 'gost-print' | 'chicago' | 'ibid' | 'remark' | 'bare'

export function citation(chance: Chance, manner: Manner, tongue: Tongue): string {
  const title = capital(phrase(chance, tongue, chance.whole(1, 2)))
  const year = chance.whole(1998, 2023)
  const isEnglish = tongue === 'en'
  switch (manner) {
    case 'gost-web': return isEnglish
      ? `${title} [Electronic resource]. - ${year}. - URL: ${address(chance, year)}${chance.pick(['', '.', '/', ` (accessed ${chance.whole(1, 28)} May ${year}).`, ` - Date of access: ${chance.whole(10, 28)}.05.${year}.`])}`
      : `${title} [Электронный ресурс]. – ${year}. – Режим доступа: ${address(chance, year)}${chance.pick(['', '.', ` – Дата доступа: ${chance.whole(10, 28)}.05.${year}.`, ` (дата обращения: ${chance.whole(10, 28)}.05.${year}).`])}`
    case 'gost-print': return isEnglish
      ? `Grey, A. B. ${title} / A. B. Grey. - Lugovets : River Press, ${year}. - ${chance.happens(0.5) ? `P. ${chance.whole(2, 90)}.` : `${chance.whole(90, 400)} p.`}`
      : `Серый, А. Б. ${title} / А. Б. Серый. – Луговец : Книга, ${year}. – С. ${chance.whole(2, 90)}.`
    case 'chicago': return `${name(chance, 'en')}, “${title},” Valley Herald, May ${chance.whole(1, 28)}, ${year}, ${address(chance, year)}.`
    case 'ibid': return isEnglish ? `Ibid.${chance.pick(['', `, p. ${chance.whole(2, 90)}.`, ` - P. ${chance.whole(2, 90)}.`])}` : `Там же.${chance.pick(['', ` – С. ${chance.whole(2, 90)}.`])}`
    case 'remark': return `${capital(phrase(chance, tongue, 2))}.`
    case 'bare': return address(chance, year)
  }
}

function address(chance: Chance, year: number): string {
  const site = chance.pick(['https://www.verta.example/economics/', 'https://news.example/society/view/', 'http://crs.example/page/', 'https://herald.example/'])
  return `${site}${site.endsWith('page/') ? '' : `${slug(chance, chance.whole(2, 8))}-`}${chance.whole(1000, 99_999)}${chance.pick(['', `-${year}`, '.html', '/'])}`
}
