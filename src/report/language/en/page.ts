/** The words of the HTML report, in English. */
import type { PageWords } from '../page-words.ts'
import { longDate, number, plural, regular } from './counting.ts'

export const PAGE: PageWords = {
  skip: 'To the work list',
  kicker: date => `Footnotes proved · ${longDate(date)}`,
  documents: count => plural(count, regular('document')),
  nothingFits: 'Nothing fits this search.',
  nothingToDo: 'Nothing to do',
  colophon: ({ run, version, startedAt, finishedAt }) => `Run ${run}, footproof ${version}, begun ${startedAt}${finishedAt === null ? '' : `, finished ${finishedAt}`}.`,
  controls: {
    label: 'Search and filter', search: 'Search in everything', searchHint: 'Search everything', severity: 'Severity', action: 'Action', link: 'Link', document: 'Document', finding: 'Finding',
    keep: 'nothing to do', showAll: 'Show all', theme: 'Light or dark', keyboard: 'Keyboard', close: 'Close',
    entries: count => plural(count, { one: 'entry', other: 'entries' }), shownOf: all => `{shown} of ${number(all)}`,
    keys: { j: 'next entry', k: 'entry before', c: 'copy the corrected reference', o: 'open the page', '/': 'search', Esc: 'leave the search, or show all', '?': 'this help' },
  },
  rows: {
    note: 'Note', printed: 'Printed', address: 'Address', became: 'Became', repair: 'Repair', orElse: 'Or else', linkBehind: 'Link behind', cites: 'Cites', answer: 'Answer', weighed: 'Weighed', copyOf: 'Copy of', page: 'Page', copy: 'Copy', samePage: 'Same page',
  },
  corrected: 'Corrected reference', copy: 'Copy', copied: 'Copied',
  noteBefore: 'Note ', unnumbered: 'unnumbered note', addressNumber: index => `the note’s address number ${index}`, thenAction: ', then',
  sure: percent => `${percent} % sure.`,
  alsoCited: rest => ({ before: 'also cited in ', after: rest > 0 ? ` and ${number(rest)} more` : '' }),
  lookedAt: date => `looked at on ${longDate(date)}`, fromCache: 'from the cache', status: status => `status ${status}`, archivedCopy: datetime => `Archived copy of ${longDate(datetime)}`, refresh: 'refresh',
  theText: (isQuotation, place) => `The text ${isQuotation ? 'quotes' : 'says'}, ${place}`, thePage: isCopy => `${isCopy ? 'The archived copy' : 'The page'} says`, openAtPassage: 'open at the passage',
  subjects: { numbering: 'Numbering', site: 'Site', network: 'Network', archive: 'Archive', document: 'Document' },
  source: { inside: 'in ', volume: volume => `volume ${volume}`, issue: issue => `no. ${issue}`, pages: pages => `p. ${pages}`, seen: date => `seen ${longDate(date)}` },
  links: { title: 'Links by site', count: (broken, all) => `${number(broken)} of ${plural(all, regular('page'))} do not simply answer`, stateCount: (state, count) => `${number(count)} ${state}` },
  pictures: {
    title: 'The book at a glance', notes: count => `${plural(count, regular('note'))} in reading order`, keys: 'arrow keys walk, Enter opens', from: note => `from ${note}`,
    hosts: 'Pages by site', findings: 'Findings by kind', more: count => `and ${number(count)} more`,
  },
}
