/** What editors decided, as reports tell it. */
import { isDismissal, type ShownDecision } from '../model/decision.ts'
import type { Reference, Report, ReportFinding, SaidFinding } from '../model/report.ts'
import type { DecisionCounts } from './language/decision-words.ts'
import type { Words } from './language/index.ts'

/** A dismissed finding asks for nothing. */
export const isDismissed = ({ decision }: Pick<SaidFinding, 'decision'>): boolean => decision !== undefined && isDismissal(decision)
export const isOpen = (finding: Pick<SaidFinding, 'decision'>): boolean => !isDismissed(finding)

/** `Rejected on 3 June 2026: nothing is to be done. Remark: …`; empty where nothing was decided. */
export function decisionText(decision: ShownDecision | undefined, { decision: say }: Words): string {
  if (decision === undefined) return ''
  return [say.said(decision), decision.remark === '' ? null : say.remark(decision.remark)].filter(part => part !== null).join(' ')
}

/** The finding's sentence with what was decided about it. */
export const toldFinding = ({ message, decision }: Pick<SaidFinding, 'message' | 'decision'>, words: Words): string => [message, decisionText(decision, words)].filter(part => part !== '').join(' ')

/** A decision that no finding bears: what it was about is found no more, since it was respected. */
export function ownDecision({ decision, findings }: Pick<Reference, 'decision' | 'findings'>): ShownDecision | undefined {
  return decision === undefined || findings.some(finding => finding.decision?.decidedAt === decision.decidedAt) ? undefined : decision
}

/** What asks for nothing any more since it was decided so. */
export type DecidedItem = { readonly kind: 'report'; readonly finding: ReportFinding } | { readonly kind: 'reference'; readonly reference: Reference; readonly findings: readonly SaidFinding[] }

/** The report's own first, then by reference. */
export function decidedItems({ findings, references }: Report): readonly DecidedItem[] {
  return [
    ...findings.filter(isDismissed).map((finding): DecidedItem => ({ kind: 'report', finding })),
    ...references.map((reference): DecidedItem & { kind: 'reference' } => ({ kind: 'reference', reference, findings: reference.findings.filter(isDismissed) })).filter(item => item.findings.length > 0 || ownDecision(item.reference) !== undefined),
  ]
}

/** Sentences of a decided reference, each with its decision. */
export function decidedSentences({ reference, findings }: Extract<DecidedItem, { kind: 'reference' }>, words: Words): readonly string[] {
  const own = decisionText(ownDecision(reference), words)
  return [...findings.map(finding => toldFinding(finding, words)), ...(own === '' ? [] : [own])]
}

/** `null` where nothing was decided. An address that several findings ask about counts once. */
export function decisionCounts({ findings, references }: Report): DecisionCounts | null {
  const made = [...findings, ...references].flatMap(({ decision, ...of }): ShownDecision[] => {
    const address = decision === undefined ? [] : [decision]
    const others = 'findings' in of ? of.findings.flatMap(finding => (finding.decision === undefined || finding.decision.decidedAt === decision?.decidedAt ? [] : [finding.decision])) : []
    return [...address, ...others]
  })
  if (made.length === 0) return null
  const count = (ruling: ShownDecision['ruling']) => made.filter(each => each.ruling === ruling).length
  return { accepted: count('accepted'), rejected: count('rejected'), reading: count('reading'), 'as-printed': count('as-printed'), remarks: made.filter(({ remark }) => remark !== '').length }
}
