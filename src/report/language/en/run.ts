/** What is said of a whole run in English. */
import type { RunWords } from '../run-words.ts'
import { listed, longDate, number, plural, regular } from './counting.ts'
import { NAMES } from './names.ts'

const places = (count: number) => plural(count, regular('place'))
const pages = (count: number) => plural(count, regular('page'))

export const RUN: RunWords = {
  title: 'footnotes proved',
  rootFolder: 'The folder in which the check ran.',
  headline({ grave, doubtful, unread, items }) {
    if (grave > 0) return `${places(grave)} must not go to press as ${grave === 1 ? 'it stands' : 'they stand'}${doubtful > 0 ? `; ${number(doubtful)} more should be looked at` : ''}.`
    if (doubtful > 0 && unread > 0) return `${places(doubtful)} should be looked at; ${pages(unread)} ${unread === 1 ? 'was' : 'were'} not read.`
    if (doubtful > 0) return `Nothing stands against going to press; ${places(doubtful)} should be looked at.`
    return items > 0 ? 'Nothing wrong was found; some places could not be checked and are left to you.' : 'Nothing wrong was found.'
  },
  contents({ notes, markers, references, pages: paged, documents, isComplete }) {
    const counts = [plural(notes, regular('note')), plural(markers, regular('marker')), plural(references, regular('reference')), pages(paged)]
    return `${listed(counts)} ${isComplete ? 'were' : 'are'} in ${plural(documents, regular('document'))}.`
  },
  links: counts => `References by what became of their page: ${counts.map(([state, count]) => `${number(count)} ${NAMES.state[state]}`).join(', ')}.`,
  claims: ({ confirmed, refuted, unverified }) => `Quotations and claims: ${number(confirmed)} confirmed, ${number(refuted)} refuted, ${number(unverified)} that could not be told.`,
  interrupted: 'The run was interrupted: what it did not reach is given as not checked. The same command goes on with it.',
  throughProxy: 'A proxy stood between: it looked the names up, so that connections were not pinned to addresses checked beforehand.',
  kept: (kept, all) => `${number(kept)} of ${plural(all, regular('reference'))} can stay as they are.`,
  moreItems: count => `… and ${number(count)} more in the report:`,
  moreFindings: count => `and ${number(count)} more ${count === 1 ? 'finding' : 'findings'} of this note`,
  actions: actions => actions.map(action => NAMES.action[action]).join('; '),
  corrected: reference => `Corrected: ${reference}`,
  archivedAt: (date, url) => `Archived copy${date === null ? '' : ` of ${longDate(date)}`}: ${url}.`,
  uncertain: printed => `The printed address is not certain: ${printed}.`,
  progress: {
    read: ({ document, notes, markers, addresses }) => `${document}: ${plural(notes, regular('note'))}, ${plural(markers, regular('marker'))}, ${plural(addresses, { one: 'address', other: 'addresses' })}`,
    planned: ({ runId, pages: paged, hosts, alreadyDone }) => `Run ${runId}: ${pages(paged)} on ${plural(hosts, regular('host'))}${alreadyDone > 0 ? `, ${number(alreadyDone)} of them done before` : ''}`,
    line: ({ done, pages: all, host, left }) => `${number(done)} of ${pages(all)}${host === null ? '' : `, waiting for ${host}`}${left === null ? '' : `, about ${left} left`}`,
    shared: ({ done, pages: all, hostsAtWork, hostsWaiting, workers, left }) => `${number(done)} of ${pages(all)}; ${plural(workers, regular('worker'))} on ${plural(hostsAtWork, regular('host'))}, ${number(hostsWaiting)} waiting${left === null ? '' : `, about ${left} left`}`,
  },
  plan: {
    headings: ['host', 'pages', 'kept', 'refused', 'requests', 'delay', 'at least'],
    openEnds: 'Requests are pages and robots.txt files. On top come redirects, retries, a second look at what seems gone, and archives.',
    headline({ documents, pages: paged, done, excluded, requests, hosts, least }) {
      const beside = [done > 0 ? `${number(done)} done before` : null, excluded > 0 ? `${number(excluded)} not to be asked` : null].filter(part => part !== null)
      const asked = requests === 0 ? 'nothing would be asked' : `at least ${plural(requests, regular('request'))} to ${plural(hosts, regular('host'))}, at least ${least}`
      return `${documents}: ${pages(paged)}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}; ${asked}.`
    },
    duration: ms => (ms < 60_000 ? `${(ms / 1000).toFixed(ms % 1000 === 0 ? 0 : 1)} s` : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`),
  },
}
