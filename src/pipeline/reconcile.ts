/** Several sources for one claim (stacked markers, a note with two addresses): what one carries the others need not. */
import type { ReportedClaim } from '../model/report.ts'
import type { CopyMatch } from '../model/verdicts.ts'
import { groupBy } from './group.ts'

export interface ClaimSource { readonly document: string; readonly claims: readonly ReportedClaim[] }

/**
 * The claims of each source anew. Absence refutes only where every source of the claim was read and none carries it; what
 * another carries is marked, claim and quotations each by itself. A contradiction stays one.
 */
export function reconcile<Source extends ClaimSource>(sources: readonly Source[]): Map<Source, readonly ReportedClaim[]> {
  const shared = groupBy(sources.flatMap(source => source.claims.map(claim => ({ source, claim }))), ({ source, claim }) => `${source.document}\n${claim.line}\n${claim.text}`)
  const reconciled = ({ document }: Source, claim: ReportedClaim): ReportedClaim => {
    const others = (shared.get(`${document}\n${claim.line}\n${claim.text}`) ?? []).filter(each => each.claim !== claim).map(each => each.claim)
    if (others.length === 0) return claim
    // A page that carries the claim without its quotations speaks for them by the whole claim.
    const quotes = claim.quotes.map((quote, index) => among(quote, others.flatMap(other => (other.quotes.length === 0 ? other.match : other.quotes[index]?.match ?? []))))
    const whole = among(claim, others.map(other => other.match))
    const isSaid = whole.isSaidByOthers === true || (quotes.length > 0 && quotes.every(quote => quote.isSaidByOthers === true || quote.match.verdict === 'confirmed'))
    return { ...whole, quotes, match: isSaid ? withoutRefutingAbsence(whole.match) : whole.match, ...(isSaid && claim.match.verdict !== 'confirmed' && { isSaidByOthers: true as const }) }
  }
  return new Map(sources.map(source => [source, source.claims.map(claim => reconciled(source, claim))]))
}

interface Judged { readonly match: CopyMatch; readonly isSaidByOthers?: true }

/** The same beside what the other sources' pages say of it. */
function among<Subject extends Judged>(subject: Subject, others: readonly CopyMatch[]): Subject {
  const isSaid = subject.match.verdict !== 'confirmed' && others.some(({ verdict }) => verdict === 'confirmed')
  const isOpen = isSaid || others.some(({ against }) => against === null)
  return { ...subject, match: isOpen ? withoutRefutingAbsence(subject.match) : subject.match, ...(isSaid && { isSaidByOthers: true as const }) }
}

function withoutRefutingAbsence(match: CopyMatch): CopyMatch {
  return match.verdict === 'refuted' && match.kind === 'not-found' ? { ...match, verdict: 'unverified' } : match
}
