/** What an audit announces, as Markdown for people and as JSON for programs. */
import { NOTICE_KINDS, type AuditNotice, type AuditOutcome, type Doubt, type Noted } from '../model/audit.ts'
import { worded } from '../model/phrase.ts'
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
/** Doubtful pages that are named: they are no news (set by judgement). */
const DOUBTS_MAX = 20
/** From so many pages on a site of which the same is announced has one row. */
const SITE_MIN = 3

/** What was seen for the first time is listed by `auditJson` alone: of a first audit it is everything. */
export function auditMarkdown(outcome: AuditOutcome, language: ReportLanguage): string {
  const say = auditWordsOf(language)
  const words = wordsOf(language)
  const { notices: told, doubtful } = outcome
  const section = (heading: string, count: number, rows: readonly string[]) => (count === 0 ? [] : [`## ${heading} (${words.number(count)})`, rows.join('\n')])
  const kinds = NOTICE_KINDS.flatMap(kind => {
    const those = told.filter(notice => notice.kind === kind)
    return section(say.kinds[kind], those.length, bySite(those).map(group => rowsOf(group, say, words)))
  })
  const unread = section(say.unread, outcome.unread.length, outcome.unread.map(({ said }) => `- ${plain(worded(said, words.otherwise))}`))
  const doubts = section(say.doubts, doubtful, [
    ...bySite(outcome.doubts.slice(0, DOUBTS_MAX)).map(group => doubtRow(group, say, words)), ...(doubtful > DOUBTS_MAX ? [`- ${say.more(doubtful - DOUBTS_MAX)}`] : []),
  ])
  const summary = outcome.isNetworkDown ? say.networkDown : say.summary({ ...outcome, notices: told.length })
  const remarks = [...(outcome.isComplete ? [] : [say.interrupted]), ...(outcome.waiting === 0 ? [] : [say.waiting(outcome.waiting)])]
  return `${[`# ${say.title(outcome.at)}`, `**${summary}**`, ...remarks, ...kinds, ...unread, ...doubts].join('\n\n')}\n`
}

type Group<Item> = readonly [Item, ...Item[]]

function bySite<Item extends { readonly url: string }>(items: readonly Item[]): readonly Group<Item>[] {
  const sites = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const site = sites.get(hostNameOf(item.url))
    if (site === undefined) sites.set(hostNameOf(item.url), [item])
    else site.push(item)
  }
  return [...sites.values()].flatMap((group): readonly Group<Item>[] => (group.length >= SITE_MIN ? [group] : group.map((item): Group<Item> => [item])))
}

function rowsOf(group: Group<AuditNotice>, say: AuditWords, words: Words): string {
  const [first, ...others] = group
  const news = (notice: AuditNotice) => plain(say.notice(notice, linkReason({ reason: notice.reason, status: null }, words)))
  const rest = ({ references, copy }: AuditNotice) => `; ${citedIn(references, say)}${copy === null ? '' : `; ${plain(say.copy(copy))}`}`
  if (others.length === 0) return `- ${plain(first.url)} — ${news(first)}${rest(first)}`
  // What is the same of all stands once.
  const since = group.map(notice => notice.since).sort()[0] ?? first.since
  const common = news({ ...first, since })
  const isCommon = group.every(notice => news({ ...notice, since }) === common)
  return [`- **${plain(say.site(hostNameOf(first.url), group.length))}**${isCommon ? ` — ${common}` : ''}`, ...group.map(notice => `  - ${plain(notice.url)}${isCommon ? '' : ` — ${news(notice)}`}${rest(notice)}`)].join('\n')
}

function doubtRow([first, ...others]: Group<Doubt>, say: AuditWords, words: Words): string {
  const { url, state, since, looks } = first
  const name = others.length === 0 ? url : say.site(hostNameOf(url), others.length + 1)
  return `- ${plain(name)} — ${plain(state === 'ok' || state === 'moved' ? say.missing(since, looks) : say.doubt(words.names.state[state], since, looks))}`
}

const citedIn = (references: readonly string[], say: AuditWords) => plain(say.citedIn(references.slice(0, NAMED_MAX), Math.max(0, references.length - NAMED_MAX)))

/** The outcome as it is and all that was noted beside it, with its schema and the program's version; in pieces, for of a million pages it is large. */
export async function* auditJson({ notices, ...outcome }: AuditOutcome, noted: () => AsyncIterable<Noted>): AsyncGenerator<string> {
  const { runId, place, at, documents, pages, looked, waiting, isComplete, isNetworkDown, isFirst } = outcome
  const unread = outcome.unread.map(({ document, said, isNew }) => ({ document, message: worded(said), isNew }))
  const head = JSON.stringify({ schema: 1, tool: { name: 'footproof', version: VERSION }, audit: { runId, place, at, documents, pages, looked, waiting, unread, isComplete, isNetworkDown, isFirst } }, null, 2)
  yield head.slice(0, -END.length)
  yield* list('notices', noticesIn(notices, noted))
  yield* list('doubts', doubtsIn(noted))
  yield `${END}\n`
}

/** The object within the object ends. */
const END = '\n  }\n}'

async function* noticesIn(announced: readonly AuditNotice[], noted: () => AsyncIterable<Noted>): AsyncGenerator<AuditNotice> {
  yield* announced
  for await (const { firstSeen } of noted()) yield* firstSeen
}

async function* doubtsIn(noted: () => AsyncIterable<Noted>): AsyncGenerator<Doubt> {
  for await (const { doubts } of noted()) yield* doubts
}

async function* list(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `,\n    "${name}": [`
  let isFirst = true
  for await (const item of items) {
    yield `${isFirst ? '' : ','}\n      ${JSON.stringify(item, null, 2).replaceAll('\n', '\n      ')}`
    isFirst = false
  }
  yield isFirst ? ']' : '\n    ]'
}
