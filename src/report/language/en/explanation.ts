/** The words around the evidence of one note, in English. */
import type { ExplanationWords } from '../explanation-words.ts'
import { longDate, plural, regular } from './counting.ts'
import { MATCH_PARTS } from './match-parts.ts'
import { NAMES } from './names.ts'
import { WHERE } from './where.ts'

const requests = (count: number) => plural(count, regular('request'))

export const EXPLANATION: ExplanationWords = {
  sections: { address: 'The address', looks: 'The looks', link: 'The link', page: 'The page', findings: 'What follows', actions: 'What to do' },
  attributed: place => `What ${place} attributes to it`,
  nothing: 'Nothing speaks against the note.',
  heading: note => `Note ${note ?? 'without number'}`,
  printed: text => `printed: ${text}`,
  linkBehind: url => `link behind it: ${url}`,
  readAs: url => `read as: ${url}`,
  sure: percent => `${percent} % sure`,
  orElse: url => `or else: ${url}`,
  copyOf: (url, state) => `a copy of ${url}, which is ${NAMES.state[state]}`,
  citedBy: names => `the same page is cited by ${names}`,
  status: status => `status ${status}`,
  fromCache: 'from the cache',
  requests: (count, again) => `${requests(count)}${again > 0 ? `, ${again} of them again` : ''}`,
  leadsTo: (from, to, status) => `${from} leads to ${to} (${status === null ? 'the page’s own refresh' : `status ${status}`})`,
  bodyFlaws: flaws => `its body: ${flaws}`,
  archivedCopy: (datetime, url) => `archived copy of ${longDate(datetime)}: ${url}`,
  allRequests: count => `all in all ${requests(count)}`,
  score: score => `(score ${score.toFixed(2)})`,
  pageTitle: title => `its title: ${title}`,
  published: date => `published ${longDate(date)}`,
  pageLanguage: language => `language: ${language}`,
  quotation: text => `quoted: “${text}”`,
  passage: (text, where) => `best passage${where === null || where === 'main' ? '' : `, ${WHERE[where]}`}: “${text}”`,
  difference: ({ kind, quoted, found }) => `${NAMES.difference[kind]}: the text has ${quoted === '' ? 'none' : `“${quoted}”`}, the page ${found === '' ? 'none' : `“${found}”`}`,
  part: ({ feature, value, contribution }) => (feature === 'letters' ? `${Math.round(100 * value)} % of the letters agree`
    : feature === 'negation' ? `${value} ${MATCH_PARTS.negation}`
    : `${signed(contribution)} ${MATCH_PARTS[feature]}${feature === 'base' ? '' : ` (${value.toFixed(2)})`}`),
  translation: ({ service, text, before }) => `a translation service (${service}) gives the passage as “${text}”; without it: ${VERDICTS[before]}`,
}

const VERDICTS = { confirmed: 'confirmed', refuted: 'the page says otherwise', unverified: 'cannot tell' }

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
