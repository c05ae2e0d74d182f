/** A kept report with the decisions that were made since: what was dismissed asks for nothing any more, and nothing is asked anew. */
import type { ShownDecision } from '../model/decision.ts'
import type { Severity } from '../model/finding.ts'
import type { Reference, Report, SaidFinding } from '../model/report.ts'
import type { RepairedUrl } from '../model/url.ts'
import { correctedReference } from '../report/corrected.ts'
import { isOpen } from '../report/decided.ts'
import { keyOf } from '../url/index.ts'
import { actionsOf } from '../verify/actions.ts'
import { addressDecision, decidedFinding, type Decisions, type FindingPlace } from './decided.ts'

/** Decisions that the report was made with hold only where they are still among `decisions`. */
export function decidedSince(report: Report, decisions: Decisions): Report {
  const references = report.references.map(reference => redecided(reference, decisions))
  const findings = report.findings.map(finding => ({ ...undecided(finding), ...decidedAnew(finding, { where: finding.document ?? '', address: null }, decisions) }))
  const severities = [...references.flatMap(reference => reference.findings), ...findings].map(({ severity }) => severity)
  const count = (severity: Severity) => severities.filter(each => each === severity).length
  return { ...report, references, findings, summary: { ...report.summary, findings: { error: count('error'), warning: count('warning'), info: count('info') } } }
}

function redecided(reference: Reference, decisions: Decisions): Reference {
  const address = addressDecision(reference.printed, reference.title, decisions)
  const isUntouched = reference.decision === undefined && address === null && reference.findings.every(({ decision }) => decision === undefined)
  const findings = reference.findings.map(finding => ({ ...undecided(finding), ...decidedAnew(finding, { where: reference.text, address }, decisions) }))
  if (isUntouched && findings.every(({ decision }) => decision === undefined)) return reference
  const actions = actionsOf(findings.filter(isOpen).map(({ code, severity, args = {} }) => ({ code, severity, args })))
  return { ...undecided(reference), findings, actions, action: actions[0] ?? 'keep', corrected: correctedBy(reference, actions, address), ...(address !== null && { decision: address }) }
}

function undecided<Decided extends { readonly decision?: unknown }>(decided: Decided): Omit<Decided, 'decision'> {
  const bare: Omit<Decided, 'decision'> & { decision?: unknown } = { ...decided }
  delete bare.decision
  return bare
}

type Redecided = Pick<SaidFinding, 'severity' | 'decision'>

/** A report of a version before tells no arguments: nobody can say what a decision was about. */
function decidedAnew({ code, args, severity, decision }: SaidFinding, place: FindingPlace, decisions: Decisions): Redecided {
  if (args === undefined) return { severity, ...(decision !== undefined && { decision }) }
  const made = decidedFinding({ code, severity: decision?.foundAs ?? severity, args }, place, decisions)
  return { severity: made.severity, ...(made.decision !== undefined && { decision: made.decision }) }
}

function correctedBy({ text, printed, url, repair, link }: Reference, actions: Reference['actions'], decided: ShownDecision | null): string | null {
  if (printed === null || repair === null) return null
  if (decided?.ruling === 'as-printed') return null
  const chosen = decided?.ruling === 'reading' ? decided.reading : null
  const address = chosen ?? url
  const repaired: RepairedUrl = { ...repair, printed, url: address, verdict: chosen === null ? repair.verdict : 'repaired', key: address === null ? null : keyOf(address) }
  // Of the chosen address nothing was seen yet.
  const seen = chosen === null || chosen === url ? link : { ...link, state: 'not-checked' as const, archive: null }
  return correctedReference({ text, repaired, link: seen, actions })
}
