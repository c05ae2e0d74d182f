/** Several sources for one claim (stacked markers, a note with two addresses): what one carries the others need not. */
import type { ReportedClaim } from '../model/report.ts'
import type { CopyMatch } from '../model/verdicts.ts'
import { mapMatches } from './claims.ts'
import { groupBy } from './group.ts'

export interface ClaimSource { readonly document: string; readonly claims: readonly ReportedClaim[] }

/** The claims of each source anew: absence refutes only where every source of the claim was read and none carries it. */
export function reconcile<Source extends ClaimSource>(sources: readonly Source[]): Map<Source, readonly ReportedClaim[]> {
  const shared = groupBy(sources.flatMap(source => source.claims.map(claim => ({ source, claim }))), ({ source, claim }) => `${source.document}\n${claim.line}\n${claim.text}`)
  const reconciled = ({ document }: Source, claim: ReportedClaim) => {
    const all = shared.get(`${document}\n${claim.line}\n${claim.text}`) ?? []
    const others = all.filter(each => each.claim !== claim).map(each => each.claim.match)
    return others.some(match => match.verdict === 'confirmed' || match.against === null) ? mapMatches(claim, withoutRefutingAbsence) : claim
  }
  return new Map(sources.map(source => [source, source.claims.map(claim => reconciled(source, claim))]))
}

function withoutRefutingAbsence(match: CopyMatch): CopyMatch {
  return match.verdict === 'refuted' && match.kind === 'not-found' ? { ...match, verdict: 'unverified' } : match
}
