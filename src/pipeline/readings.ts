/** Which reading of a page's address is right: the site is asked where the print leaves a doubt. */
import type { Link } from '../model/verdicts.ts'
import type { PagePlan } from './references.ts'
import { unasked, visitAddress, type Visit, type VisitContext } from './visit.ts'

/** Looks at a page under its best reading, then, where that is doubtful and shows nothing, under the others. */
export async function visit(plan: PagePlan, context: VisitContext): Promise<Visit> {
  if (plan.fetchable === null) return { link: unasked(plan.url, 'malformed'), url: plan.url, isProved: false, live: null }
  const first = await visitAddress(plan.fetchable, plan, context)
  if (plan.certainty === 'exact' || plan.certainty === 'repaired' || first.isProved) return first
  for (const alternative of plan.alternatives) {
    const other = await visitAddress(alternative, plan, context)
    if (other.isProved) return other
  }
  return { ...first, link: withoutCertainDeath(first.link) }
}

/** An address that may be misread can't show that a page is gone. */
function withoutCertainDeath(link: Link): Link {
  return link.state === 'dead' || link.state === 'soft-404' || link.state === 'unreachable' ? { ...link, state: 'not-checked', reason: 'address-doubtful' } : link
}
