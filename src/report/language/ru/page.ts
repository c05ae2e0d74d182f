/** The words of the HTML report, in Russian. */
import type { PageWords } from '../page-words.ts'
import { counted, form, longDate, number, plural, type Forms } from './counting.ts'

const NOTES: Forms = ['сноска', 'сноски', 'сносок']

export const PAGE: PageWords = {
  skip: 'К списку работ',
  kicker: date => `Проверка сносок · ${longDate(date)}`,
  documents: count => plural(count, ['документ', 'документа', 'документов']),
  nothingFits: 'Ничего не найдено.',
  nothingToDo: 'Ничего делать не нужно',
  colophon: ({ run, version, startedAt, finishedAt }) => `Проверка ${run}, footproof ${version}; начата ${startedAt}${finishedAt === null ? '' : `, закончена ${finishedAt}`}.`,
  controls: {
    label: 'Поиск и отбор', search: 'Искать во всём отчёте', searchHint: 'Поиск по отчёту', severity: 'Важность', action: 'Действие', link: 'Страница', document: 'Документ', finding: 'Замечание',
    keep: 'ничего делать не нужно', showAll: 'Показать всё', theme: 'Светлая или тёмная тема', keyboard: 'Клавиатура', close: 'Закрыть',
    entries: count => plural(count, ['запись', 'записи', 'записей']), shownOf: all => `{shown} из ${number(all)}`,
    keys: { j: 'следующая запись', k: 'предыдущая запись', c: 'скопировать исправленную ссылку', o: 'открыть страницу', '/': 'поиск', Esc: 'выйти из поиска или показать всё', '?': 'эта справка' },
  },
  rows: {
    note: 'Сноска', printed: 'Напечатано', address: 'Адрес', became: 'Исправлено', repair: 'Правка', orElse: 'Или', linkBehind: 'Гиперссылка', cites: 'Источник', answer: 'Ответ', weighed: 'Признаки', copyOf: 'Копия', page: 'Страница', copy: 'Копия', samePage: 'Также',
  },
  corrected: 'Исправленная ссылка', copy: 'Копировать', copied: 'Скопировано',
  noteBefore: 'Сноска ', unnumbered: 'сноска без номера', addressNumber: index => `адрес № ${index} этой сноски`, thenAction: ', затем',
  sure: percent => `Уверенность ${percent} %.`,
  alsoCited: rest => ({ before: 'на ту же страницу ссылаются: ', after: rest > 0 ? ` и ещё ${number(rest)}` : '' }),
  lookedAt: date => `запрошена ${longDate(date)}`, fromCache: 'из кэша', status: status => `код ответа ${status}`, archivedCopy: datetime => `Архивная копия от ${longDate(datetime)}`, refresh: 'со страницы',
  theText: (isQuotation, place) => `${isQuotation ? 'Цитата в тексте' : 'В тексте'}, ${place}`, thePage: isCopy => (isCopy ? 'В архивной копии' : 'На странице'), openAtPassage: 'открыть на этом месте',
  subjects: { numbering: 'Нумерация', site: 'Сайт', network: 'Сеть', archive: 'Архив', document: 'Документ' },
  source: { inside: 'в: ', volume: volume => `т. ${volume}`, issue: issue => `№ ${issue}`, pages: pages => `с. ${pages}`, seen: date => `дата обращения: ${longDate(date)}` },
  links: {
    title: 'Ссылки по сайтам', count: (broken, all) => `${number(broken)} из ${number(all)} ${form(all, ['страницы', 'страниц', 'страниц'])} просто так не открываются`, stateCount: counted,
  },
  pictures: {
    title: 'Общая картина', notes: count => `${plural(count, NOTES)} в порядке чтения`, keys: 'стрелки — переход, Enter — открыть', from: note => `начиная с: ${note}`,
    hosts: 'Страницы по сайтам', findings: 'Замечания по видам', more: count => `и ещё ${number(count)}`,
  },
}
