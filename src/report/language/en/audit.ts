/** Audits in English. */
import type { AuditWords } from '../audit-words.ts'
import { listed, longDate, plural, quoted, regular } from './counting.ts'

export const AUDIT: AuditWords = {
  title: date => `Audit of ${longDate(date)}`,
  summary: ({ documents, pages, looked, notices, isFirst }) => `${isFirst ? 'First audit: what it saw is remembered' : notices === 0 ? 'Nothing has changed' : plural(notices, { one: 'change', other: 'changes' })}; ${looked} of ${plural(pages, regular('page'))} looked at, cited in ${plural(documents, regular('document'))}.`,
  interrupted: 'The audit was interrupted; the next one goes on with what is left.',
  networkDown: 'Not one page could be reached: the network here seems to be down. Nothing was remembered, and nothing is said of the pages.',
  kinds: {
    died: 'Gone', changed: 'No longer says it', failing: 'Cannot be had', certificate: 'Certificates that end', moved: 'Moved', 'came-back': 'Back again', restored: 'Says it again', 'first-seen': 'Seen for the first time',
  },
  notice({ kind, since, movedTo, certificateEndsAt, texts }, reason) {
    const because = reason === '' ? '' : ` (${reason})`
    switch (kind) {
      case 'died': return `gone since ${longDate(since)}${because}`
      case 'failing': return `could not be had since ${longDate(since)}${because}`
      case 'changed': return `no longer carries ${listed(texts.map(quoted))} since ${longDate(since)}`
      case 'restored': return `carries ${listed(texts.map(quoted))} again`
      case 'certificate': return `its certificate ends on ${longDate(certificateEndsAt ?? '')}`
      case 'moved': return `moved to ${movedTo ?? ''}`
      case 'came-back': return 'answers again'
      case 'first-seen': return 'seen for the first time'
    }
  },
  site: (host, count) => `${host}: ${plural(count, regular('page'))}`,
  citedIn: (references, more) => `cited in ${listed(more === 0 ? references : [...references, `${more} more`])}`,
  copy: url => `archived copy: ${url}`,
  unread: 'Documents that could not be read',
  waiting: count => `${plural(count, { one: 'page was', other: 'pages were' })} due as well, and left for the next audit: the budget of requests was used up.`,
  doubts: 'In doubt, not announced yet',
  more: count => `and ${count} more`,
  doubt: (state, since, looks) => `${state} since ${longDate(since)}, ${plural(looks, regular('look'))}`,
  missing: (since, looks) => `something quoted is not found on it since ${longDate(since)}, ${plural(looks, regular('look'))}`,
}
