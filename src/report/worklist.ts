/** The order of an editor's work: what must be done first stands first. */
import { ACTIONS, type Action, type Severity } from '../model/finding.ts'
import type { Reference, Report, ReportFinding } from '../model/report.ts'
import { isOpen } from './decided.ts'

export type WorkItem =
  | { readonly kind: 'reference'; readonly severity: Severity; readonly action: Action; readonly reference: Reference }
  | { readonly kind: 'report'; readonly severity: Severity; readonly action: Action; readonly finding: ReportFinding }

/** Everything that is to be done: by severity, then by the order of `ACTIONS`, then by place. References to keep are left out, and what editors dismissed. */
export function worklist(report: Report): readonly WorkItem[] {
  const documents = new Map(report.run.documents.map(({ path }, index) => [path, index]))
  const place = (item: WorkItem) => {
    const { document, line } = item.kind === 'reference' ? item.reference : item.finding
    return { document: document === null ? documents.size : documents.get(document) ?? documents.size, line: line ?? 0 }
  }
  const items: WorkItem[] = [
    ...report.findings.filter(isOpen).map((finding): WorkItem => ({ kind: 'report', severity: finding.severity, action: 'check-by-hand', finding })),
    ...report.references.filter(({ action }) => action !== 'keep').map((reference): WorkItem => ({ kind: 'reference', severity: severityOf(reference), action: reference.action, reference })),
  ]
  return items.map(item => ({ item, at: place(item) })).sort((one, other) =>
    SEVERITIES.indexOf(one.item.severity) - SEVERITIES.indexOf(other.item.severity)
    || ACTIONS.indexOf(one.item.action) - ACTIONS.indexOf(other.item.action)
    || one.at.document - other.at.document || one.at.line - other.at.line).map(({ item }) => item)
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** The gravest of its findings. */
export function severityOf({ findings }: Pick<Reference, 'findings'>): Severity {
  return SEVERITIES.find(severity => findings.some(finding => finding.severity === severity)) ?? 'info'
}

/** The work list by severity, the gravest first; severities of which there is nothing are left out. */
export function workBySeverity(report: Report): readonly (readonly [severity: Severity, items: readonly WorkItem[]])[] {
  const items = worklist(report)
  return SEVERITIES.map(severity => [severity, items.filter(item => item.severity === severity)] as const).filter(([, those]) => those.length > 0)
}
