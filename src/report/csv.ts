/** The report as a table: one row for each reference, then one for each finding of the report's own. */
import { stringify } from 'csv-stringify/sync'
import type { ShownDecision } from '../model/decision.ts'
import type { FindingCode } from '../model/finding.ts'
import type { Reference, Report, ReportFinding } from '../model/report.ts'
import { lines } from './harmless.ts'
import { wordsFor } from './places.ts'
import { severityOf } from './worklist.ts'

const COLUMNS = [
  'id', 'document', 'line', 'place', 'note', 'kind', 'severity', 'action', 'actions', 'findings', 'messages', 'printed', 'url', 'repair', 'confidence', 'state', 'status', 'reason', 'final_url', 'checked_at',
  'archive', 'identity', 'page_title', 'claim', 'passage', 'same_as', 'corrected', 'decisions', 'reading', 'remarks', 'text',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>

/** UTF-8 with a byte-order mark, so that spreadsheets read Cyrillic; cells that would be formulas are made text (OWASP: CSV injection), characters that steer a terminal left out. */
export function writeCsv(report: Report): string {
  const rows = [...report.references.map(reference => rowOfReference(reference, report)), ...report.findings.map(finding => rowOfFinding(finding, report))].map(harmless)
  // Of itself the library quotes only the line end it writes; a bare one within a cell would begin a row.
  return stringify(rows, { header: true, columns: [...COLUMNS], bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u })
}

const harmless = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, typeof cell === 'string' ? asText(lines(cell).trim()) : cell]))

/** What spreadsheets take for a formula, wide signs included, since some read them as narrow ones. */
const FORMULA = /^[=+\-@＝＋－＠]/u

const asText = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)

function rowOfReference(reference: Reference, report: Report): Row {
  const { link, identity, repair, findings } = reference
  return {
    id: reference.id, document: reference.document, line: reference.line, place: wordsFor(report, reference.document).place(reference), note: reference.note, kind: reference.kind,
    severity: findings.length > 0 ? severityOf(reference) : '', action: reference.action, actions: reference.actions.join(' '),
    findings: findings.map(({ code }) => code).join(' '), messages: findings.map(({ message }) => message).join('\n'),
    printed: reference.printed, url: reference.url, repair: repair?.verdict ?? null, confidence: repair?.confidence ?? null,
    state: link.state, status: link.status, reason: link.reason, final_url: link.finalUrl, checked_at: link.checkedAt, archive: link.archive?.url ?? null,
    identity: identity.verdict, page_title: identity.pageTitle, claim: claimOf(reference), passage: reference.claims.map(claim => claim.match.passage).find(passage => passage !== null) ?? null,
    same_as: reference.sameAs.join(' '), corrected: reference.corrected, text: reference.text,
    ...decided([reference, ...findings]),
  }
}

/** `link-dead:rejected`, of an address `address:reading`; each once. */
function decided(of: readonly { readonly code?: FindingCode; readonly decision?: ShownDecision }[]): Row {
  const made = of.flatMap(({ code, decision }) => (decision === undefined ? [] : [{ code, decision }])).filter(({ decision }, index, all) => all.findIndex(other => other.decision.decidedAt === decision.decidedAt) === index)
  return {
    decisions: made.flatMap(({ code = 'address', decision: { ruling } }) => (ruling === null ? [] : [`${code}:${ruling}`])).join(' '),
    reading: made.map(({ decision }) => decision.reading).find(reading => reading !== null) ?? null,
    remarks: made.map(({ decision }) => decision.remark).filter(remark => remark !== '').join('\n'),
  }
}

/** Refuted if anything is, else confirmed if anything is. */
function claimOf({ claims }: Reference): string {
  const verdicts = claims.flatMap(({ quotes, match }) => (quotes.length > 0 ? quotes.map(quote => quote.match.verdict) : [match.verdict]))
  return (['refuted', 'confirmed', 'unverified'] as const).find(verdict => verdicts.includes(verdict)) ?? ''
}

function rowOfFinding(finding: ReportFinding, report: Report): Row {
  const { code, severity, message, document, line, notes, decision } = finding
  const place = line === null ? null : wordsFor(report, document).place({ ...finding, line })
  return { ...decided([{ code, ...(decision !== undefined && { decision }) }]), document, line, place, note: notes.join(code === 'host-refuses' ? ' ' : '–'), severity, findings: code, messages: message }
}
