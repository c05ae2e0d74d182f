/** What is said of a whole run in Russian. */
import type { RunWords } from '../run-words.ts'
import { counted, form, listed, longDate, number, plural, type Forms } from './counting.ts'
import { NAMES } from './names.ts'

const PLACES: Forms = ['место', 'места', 'мест']
const NOTES: Forms = ['сноска', 'сноски', 'сносок']
const MARKERS: Forms = ['знак сноски', 'знака сносок', 'знаков сносок']
const PAGES: Forms = ['страница', 'страницы', 'страниц']
const ADDRESSES: Forms = ['адрес', 'адреса', 'адресов']
/** In the genitive, after «из» and «в». */
const OF_REFERENCES: Forms = ['ссылки', 'ссылок', 'ссылок']

const oneMany = (count: number, one: string, many: string) => form(count, [one, many, many])

export const RUN: RunWords = {
  title: 'проверка сносок',
  rootFolder: 'Папка, в которой запущена проверка.',
  headline({ grave, doubtful, unread, items }) {
    if (grave > 0) return `${plural(grave, PLACES)} в таком виде нельзя отдавать в печать${doubtful > 0 ? `; ещё ${number(doubtful)} ${oneMany(doubtful, 'требует', 'требуют')} внимания` : ''}.`
    if (doubtful > 0 && unread > 0) return `${attention(doubtful)}; не ${oneMany(unread, 'прочитана', 'прочитано')} ${plural(unread, PAGES)}.`
    if (doubtful > 0) return `Ничто не мешает отдать текст в печать; ${attention(doubtful)}.`
    return items > 0 ? 'Ошибок не найдено; часть мест проверить не удалось, и решать вам.' : 'Ошибок не найдено.'
  },
  contents({ notes, markers, references, pages, documents, isComplete }) {
    const counts = [plural(notes, NOTES), plural(markers, MARKERS), plural(references, ['ссылка', 'ссылки', 'ссылок']), plural(pages, PAGES)]
    return `${isComplete ? 'Проверено' : 'Прочитано'}: ${listed(counts)} в ${number(documents)} ${form(documents, ['документе', 'документах', 'документах'])}.`
  },
  links: counts => `Ссылки по состоянию страницы: ${counts.map(([state, count]) => counted(NAMES.state[state], count)).join(', ')}.`,
  claims: ({ confirmed, refuted, unverified }) => `Цитаты и утверждения: ${counted('подтверждено', confirmed)}, ${counted('опровергнуто', refuted)}, ${counted('установить не удалось', unverified)}.`,
  interrupted: 'Проверка была прервана: то, до чего она не дошла, помечено как непроверенное. Та же команда продолжит её с этого места.',
  throughProxy: 'Проверка шла через прокси: имена сайтов определял он, поэтому соединения не были привязаны к заранее проверенным адресам.',
  kept: (kept, all) => `${number(kept)} из ${number(all)} ${form(all, OF_REFERENCES)} можно оставить как есть.`,
  moreItems: count => `… и ещё ${number(count)} — в отчёте:`,
  moreFindings: count => `и ещё ${plural(count, ['замечание', 'замечания', 'замечаний'])} к этой сноске`,
  actions: actions => actions.map(action => NAMES.action[action]).join('; '),
  corrected: reference => `Исправлено: ${reference}`,
  archivedAt: (date, url) => `Архивная копия${date === null ? '' : ` от ${longDate(date)}`}: ${url}.`,
  uncertain: printed => `Напечатанный адрес ненадёжен: ${printed}.`,
  progress: {
    read: ({ document, notes, markers, addresses }) => `${document}: ${plural(notes, NOTES)}, ${plural(markers, MARKERS)}, ${plural(addresses, ADDRESSES)}`,
    planned: ({ runId, pages, hosts, alreadyDone }) => `Проверка ${runId}: ${plural(pages, PAGES)} на ${number(hosts)} ${form(hosts, ['сайте', 'сайтах', 'сайтах'])}${alreadyDone > 0 ? `, из них ${number(alreadyDone)} проверены раньше` : ''}`,
    line: ({ done, pages, host, left }) => `${number(done)} из ${number(pages)} ${form(pages, ['страницы', 'страниц', 'страниц'])}${host === null ? '' : `, ожидание ответа ${host}`}${left === null ? '' : `, осталось около ${left}`}`,
    shared: ({ done, pages, hostsAtWork, hostsWaiting, workers, left }) => `${number(done)} из ${number(pages)} ${form(pages, ['страницы', 'страниц', 'страниц'])}; ${counted('процессов', workers)}, ${counted('сайтов в работе', hostsAtWork)}, ${counted('ждут', hostsWaiting)}${left === null ? '' : `, осталось около ${left}`}`,
  },
  plan: {
    headings: ['сайт', 'страниц', 'сохранено', 'отказано', 'запросов', 'пауза', 'не меньше'],
    openEnds: 'Запросы — это страницы и файлы robots.txt. Сверх того возможны перенаправления, повторы, второй запрос к тому, что кажется исчезнувшим, и обращения к архивам.',
    headline({ documents, pages, done, excluded, requests, hosts, least }) {
      const beside = [done > 0 ? counted('проверено раньше', done) : null, excluded > 0 ? counted('исключено', excluded) : null].filter(part => part !== null)
      const asked = requests === 0 ? 'запросов не потребуется' : `не меньше ${number(requests)} ${form(requests, ['запроса', 'запросов', 'запросов'])} к ${number(hosts)} ${form(hosts, ['сайту', 'сайтам', 'сайтам'])}, не меньше ${least}`
      return `${documents}: ${plural(pages, PAGES)}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}; ${asked}.`
    },
    duration: ms => (ms < 60_000 ? `${(ms / 1000).toFixed(ms % 1000 === 0 ? 0 : 1).replace('.', ',')} с` : `${Math.floor(ms / 60_000)} мин ${Math.round((ms % 60_000) / 1000)} с`),
  },
}

const attention = (count: number) => `${plural(count, PLACES)} ${oneMany(count, 'требует', 'требуют')} внимания`
