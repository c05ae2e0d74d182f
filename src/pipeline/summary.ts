/** A run in numbers. */
import type { Severity } from '../model/finding.ts'
import type { Reference, Report, ReportedPage, ReportFinding } from '../model/report.ts'
import type { Reading } from './reading.ts'

export interface Counted {
  readonly readings: readonly Reading[]
  readonly references: readonly Reference[]
  readonly pages: readonly ReportedPage[]
  readonly findings: readonly ReportFinding[]
}

export function summaryOf({ readings, references, pages, findings }: Counted): Report['summary'] {
  const cited = references.filter(reference => reference.kind === 'web' || reference.url !== null)
  // A claim counts by its quotations, or once where it quotes nothing.
  const verdicts = references.flatMap(reference => reference.claims.flatMap(({ quotes, match }) => (quotes.length > 0 ? quotes.map(quote => quote.match.verdict) : [match.verdict])))
  const severities = [...references.flatMap(reference => reference.findings), ...findings].map(finding => finding.severity)
  const count = (severity: Severity) => severities.filter(each => each === severity).length
  return {
    notes: readings.reduce((sum, { apparatus }) => sum + apparatus.notes.length, 0),
    markers: readings.reduce((sum, { apparatus }) => sum + apparatus.claims.length, 0),
    references: cited.length,
    pages: pages.length,
    links: tally(cited.map(reference => reference.link.state)),
    claims: tally(verdicts),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
