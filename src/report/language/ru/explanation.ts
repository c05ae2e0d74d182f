/** The words around the evidence of one note, in Russian. */
import type { ExplanationWords } from '../explanation-words.ts'
import { longDate, number, plural } from './counting.ts'
import { MATCH_PARTS } from './match-parts.ts'
import { NAMES } from './names.ts'
import { WHERE } from './where.ts'

const requests = (count: number) => plural(count, ['запрос', 'запроса', 'запросов'])

export const EXPLANATION: ExplanationWords = {
  sections: { address: 'Адрес', looks: 'Запросы', link: 'Ссылка', page: 'Страница', findings: 'Что из этого следует', actions: 'Что сделать' },
  attributed: place => `Что приписывает ей ${place}`,
  nothing: 'Возразить против сноски нечего.',
  heading: note => (note === null ? 'Сноска без номера' : `Сноска ${note}`),
  printed: text => `напечатано: ${text}`,
  linkBehind: url => `гиперссылка: ${url}`,
  readAs: url => `прочитано как: ${url}`,
  sure: percent => `уверенность ${percent} %`,
  orElse: url => `или: ${url}`,
  copyOf: (url, state) => `копия страницы ${url}; сама страница: ${NAMES.state[state]}`,
  citedBy: names => `на ту же страницу ссылаются: ${names}`,
  status: status => `код ответа ${status}`,
  fromCache: 'из кэша',
  requests: (count, again) => `${requests(count)}${again > 0 ? `, из них повторных — ${number(again)}` : ''}`,
  leadsTo: (from, to, status) => `${from} ведёт на ${to} (${status === null ? 'переход задан на самой странице' : `код ответа ${status}`})`,
  bodyFlaws: flaws => `тело ответа: ${flaws}`,
  archivedCopy: (datetime, url) => `архивная копия от ${longDate(datetime)}: ${url}`,
  allRequests: count => `всего ${requests(count)}`,
  score: score => `(оценка ${score.toFixed(2).replace('.', ',')})`,
  pageTitle: title => `её заголовок: ${title}`,
  published: date => `опубликована ${longDate(date)}`,
  pageLanguage: language => `язык: ${language}`,
  quotation: text => `цитата: «${text}»`,
  passage: (text, where) => `ближайшее место${where === null || where === 'main' ? '' : `, ${WHERE[where]}`}: «${text}»`,
  difference: ({ kind, quoted, found }) => `${NAMES.difference[kind]}: в тексте ${quoted === '' ? 'нет' : `«${quoted}»`}, на странице ${found === '' ? 'нет' : `«${found}»`}`,
  part: ({ feature, value, contribution }) => (feature === 'letters' ? `совпадает ${Math.round(100 * value)} % букв`
    : feature === 'negation' ? `${MATCH_PARTS.negation}: ${value}`
    : `${signed(contribution)} ${MATCH_PARTS[feature]}${feature === 'base' ? '' : ` (${decimal(value)})`}`),
  translation: ({ service, text, before }) => `служба перевода (${service}) передаёт это место так: «${text}»; без неё: ${VERDICTS[before]}`,
}

const VERDICTS = { confirmed: 'подтверждено', refuted: 'на странице иначе', unverified: 'сказать нельзя' }

const decimal = (value: number) => value.toFixed(2).replace('.', ',')
const signed = (value: number) => `${value < 0 ? '−' : '+'}${decimal(Math.abs(value))}`
