/** A run in words: what was looked at, what is to be done, what could not be told. */
import type { Report } from '../model/report.ts'
import type { LinkState } from '../model/verdicts.ts'
import { decisionCounts } from './decided.ts'
import { wordsOf } from './language/index.ts'
import { severityOf, worklist } from './worklist.ts'

/** The verdict on the whole run first; further lines say what it rests on. */
export function summaryLines(report: Report): readonly [headline: string, ...further: string[]] {
  const { summary, run } = report
  const { run: words, decision } = wordsOf(run.language)
  const decided = decisionCounts(report)
  const links = ORDER.map(state => [state, summary.links[state] ?? 0] as const).filter(([, count]) => count > 0)
  const [confirmed = 0, refuted = 0, unverified = 0] = ['confirmed', 'refuted', 'unverified'].map(verdict => summary.claims[verdict] ?? 0)
  return [
    headlineOf(report),
    words.contents({ ...summary, documents: run.documents.length, isComplete: run.complete }),
    ...(links.length > 0 ? [words.links(links)] : []),
    ...(confirmed + refuted + unverified > 0 ? [words.claims({ confirmed, refuted, unverified })] : []),
    ...(decided === null ? [] : [decision.counts(decided)]),
    ...(run.complete ? [] : [words.interrupted]),
    ...(run.throughProxy ? [words.throughProxy] : []),
  ]
}

function headlineOf(report: Report): string {
  const items = worklist(report)
  const grave = items.filter(item => (item.kind === 'report' ? item.severity : severityOf(item.reference)) === 'error').length
  const doubtful = items.filter(item => item.severity === 'warning').length
  return wordsOf(report.run.language).run.headline({ grave, doubtful, unread: unreadPages(report), items: items.length })
}

/** Pages that were read neither live nor in a copy, as offline or behind a refusal: a run that saw nothing of them can't clear them for press. */
function unreadPages({ pages }: Report): number {
  return pages.filter(({ link }) => UNREAD.has(link.state) && link.archive === null).length
}

const UNREAD: ReadonlySet<LinkState> = new Set(['failing', 'blocked', 'unreachable', 'not-checked'])

const ORDER: readonly LinkState[] = ['ok', 'moved', 'dead', 'soft-404', 'failing', 'blocked', 'unreachable', 'malformed', 'not-checked']
