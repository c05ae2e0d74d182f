/** A run in words: what was looked at, what is to be done, what could not be told. */
import type { Report } from '../model/report.ts'
import type { LinkState } from '../model/verdicts.ts'
import { grouped, plural, STATE_WORDS } from './words.ts'
import { severityOf, worklist } from './worklist.ts'

/** The verdict on the whole run first; further lines say what it rests on. */
export function summaryLines(report: Report): readonly [headline: string, ...further: string[]] {
  const { summary } = report
  const counts = [plural(summary.notes, 'note'), plural(summary.markers, 'marker'), plural(summary.references, 'reference'), plural(summary.pages, 'page')]
  return [
    headlineOf(report),
    `${listed(counts)} ${report.run.complete ? 'were' : 'are'} in ${plural(report.run.documents.length, 'document')}.`,
    ...linksLine(summary.links), ...claimsLine(summary.claims),
    ...(report.run.complete ? [] : ['The run was interrupted: what it did not reach is given as not checked. The same command goes on with it.']),
    ...(report.run.throughProxy ? ['A proxy stood between: it looked the names up, so that connections were not pinned to addresses checked beforehand.'] : []),
  ]
}

function headlineOf(report: Report): string {
  const items = worklist(report)
  const grave = items.filter(item => (item.kind === 'report' ? item.severity : severityOf(item.reference)) === 'error').length
  const doubtful = items.filter(item => item.severity === 'warning').length
  if (grave > 0) return `${plural(grave, 'place')} must not go to press as ${grave === 1 ? 'it stands' : 'they stand'}${doubtful > 0 ? `; ${grouped(doubtful)} more should be looked at` : ''}.`
  const unread = unreadPages(report)
  if (doubtful > 0 && unread > 0) return `${plural(doubtful, 'place')} should be looked at; ${plural(unread, 'page')} ${unread === 1 ? 'was' : 'were'} not read.`
  if (doubtful > 0) return `Nothing stands against going to press; ${plural(doubtful, 'place')} should be looked at.`
  return items.length > 0 ? 'Nothing wrong was found; some places could not be checked and are left to you.' : 'Nothing wrong was found.'
}

/** Pages that were read neither live nor in a copy, as offline or behind a refusal: a run that saw nothing of them can't clear them for press. */
function unreadPages({ pages }: Report): number {
  return pages.filter(({ link }) => UNREAD.has(link.state) && link.archive === null).length
}

const UNREAD: ReadonlySet<LinkState> = new Set(['failing', 'blocked', 'unreachable', 'not-checked'])

function linksLine(links: Report['summary']['links']): string[] {
  const told = ORDER.filter(state => (links[state] ?? 0) > 0).map(state => `${grouped(links[state] ?? 0)} ${STATE_WORDS[state]}`)
  return told.length === 0 ? [] : [`References by what became of their page: ${told.join(', ')}.`]
}

const ORDER: readonly LinkState[] = ['ok', 'moved', 'dead', 'soft-404', 'failing', 'blocked', 'unreachable', 'malformed', 'not-checked']

function claimsLine(claims: Report['summary']['claims']): string[] {
  const [confirmed = 0, refuted = 0, unverified = 0] = ['confirmed', 'refuted', 'unverified'].map(verdict => claims[verdict] ?? 0)
  return confirmed + refuted + unverified === 0 ? [] : [`Quotations and claims: ${grouped(confirmed)} confirmed, ${grouped(refuted)} refuted, ${grouped(unverified)} that could not be told.`]
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
