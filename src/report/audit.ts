/** What an audit announces, as Markdown for people and as JSON for programs. */
import { NOTICE_KINDS, type AuditNotice, type AuditOutcome, type Doubt } from '../model/audit.ts'
import type { ReportLanguage } from '../model/report.ts'
import { VERSION } from '../model/version.ts'
import { hostNameOf } from '../url/host-name.ts'
import { auditWordsOf } from './language/audit.ts'
import type { AuditWords } from './language/audit-words.ts'
import { wordsOf, type Words } from './language/index.ts'
import { linkReason } from './link-reason.ts'
import { plain } from './markdown-text.ts'

/** References that are named; the rest is counted. */
const NAMED_MAX = 5
/** From so many pages on a site of which the same is announced has one row. */
const SITE_MIN = 3

/** What was seen for the first time is listed by `auditJson` alone: of a first audit it is everything. */
export function auditMarkdown(outcome: AuditOutcome, language: ReportLanguage): string {
  const say = auditWordsOf(language)
  const words = wordsOf(language)
  const told = outcome.notices.filter(({ kind }) => kind !== 'first-seen')
  const sections = NOTICE_KINDS.flatMap(kind => {
    const those = told.filter(notice => notice.kind === kind)
    return those.length === 0 ? [] : [`## ${say.kinds[kind]} (${words.number(those.length)})`, bySite(those).map(group => rowsOf(group, say, words)).join('\n')]
  })
  const doubts = outcome.doubts.length === 0 ? [] : [`## ${say.doubts} (${words.number(outcome.doubts.length)})`, outcome.doubts.map(doubt => doubtRow(doubt, say, words)).join('\n')]
  const summary = outcome.isNetworkDown ? say.networkDown : say.summary({ ...outcome, notices: told.length })
  return `${[`# ${say.title(outcome.at)}`, `**${summary}**`, ...(outcome.isComplete ? [] : [say.interrupted]), ...sections, ...doubts].join('\n\n')}\n`
}

function bySite(notices: readonly AuditNotice[]): readonly (readonly AuditNotice[])[] {
  const sites = new Map<string, AuditNotice[]>()
  for (const notice of notices) {
    const host = hostNameOf(notice.url)
    sites.set(host, [...(sites.get(host) ?? []), notice])
  }
  return [...sites.values()].flatMap(group => (group.length >= SITE_MIN ? [group] : group.map(notice => [notice])))
}

function rowsOf(group: readonly AuditNotice[], say: AuditWords, words: Words): string {
  const [first] = group
  if (first === undefined) return ''
  const rows = group.map(notice => `${plain(notice.url)} — ${plain(say.notice(notice, linkReason({ reason: notice.reason, status: null }, words)))}; ${citedIn(notice.references, say)}`)
  return group.length === 1 ? `- ${rows.join('')}` : [`- **${plain(say.site(hostNameOf(first.url), group.length))}**`, ...rows.map(row => `  - ${row}`)].join('\n')
}

function doubtRow({ url, state, since, looks, references }: Doubt, say: AuditWords, words: Words): string {
  return `- ${plain(url)} — ${plain(say.doubt(words.names.state[state], since, looks))}; ${citedIn(references, say)}`
}

const citedIn = (references: readonly string[], say: AuditWords) => plain(say.citedIn(references.slice(0, NAMED_MAX), Math.max(0, references.length - NAMED_MAX)))

/** The outcome as it is, with its schema and the program's version. */
export function auditJson(outcome: AuditOutcome): string {
  return `${JSON.stringify({ schema: 1, tool: { name: 'footproof', version: VERSION }, audit: outcome }, null, 2)}\n`
}
