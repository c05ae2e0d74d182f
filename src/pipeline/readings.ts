/** Which reading of a page's address is right: the site, then the archive, are asked where the print leaves a doubt. */
import type { Link } from '../model/verdicts.ts'
import { visitArchive, type ArchiveVisit } from './archived-copy.ts'
import { completionsOf } from './completions.ts'
import type { PagePlan } from './references.ts'
import { unasked, visitAddress, type Visit, type VisitContext } from './visit.ts'

export interface ReadingsVisit extends Visit {
  /** What an archive showed where it was asked which reading is right. */
  readonly archived: ArchiveVisit | null
  /** How a cut-off address may have gone on, of which none was proved. */
  readonly completions: readonly string[]
}

export interface ReadingsContext extends VisitContext { readonly mayAskArchive: boolean }

/** One reading of the address, and the plan by which its page is known: a cut-off slug names every page that it begins. */
interface Tried { readonly visit: Visit; readonly plan: PagePlan }

/** Looks at a page under its best reading, then, where that is doubtful and shows nothing, under the others. */
export async function visit(plan: PagePlan, context: ReadingsContext): Promise<ReadingsVisit> {
  if (plan.fetchable === null) return { link: unasked(plan.url, 'malformed'), url: plan.url, isProved: false, live: null, ...NOTHING_BESIDE }
  const first = await visitAddress(plan.fetchable, plan, context)
  if (plan.certainty === 'exact' || first.isProved) return { ...first, ...NOTHING_BESIDE }
  if (plan.certainty === 'repaired') return { ...(isGone(first.link) ? await provedOf(plan, context) : null) ?? first, ...NOTHING_BESIDE }
  const isCut = plan.certainty === 'truncated'
  const completions = isCut ? [...new Set([...plan.alternatives, ...context.mayAskArchive ? await completionsOf(plan, context) : []])] : []
  const tried = [{ visit: first, plan }, ...await tryOthers(isCut ? { ...plan, alternatives: [] } : plan, completions, context)]
  const proved = tried.filter(({ visit }) => visit.isProved)
  const [only] = proved
  // Two pages of which each could be meant prove neither.
  if (only !== undefined && (proved.length === 1 || plan.certainty === 'ambiguous')) return { ...only.visit, ...NOTHING_BESIDE }
  const copied = context.mayAskArchive ? await provedByCopy(tried, context) : null
  return copied ?? { ...first, link: withoutCertainDeath(first.link), archived: null, completions }
}

/** The other reading of a mended address whose page shows itself. */
async function provedOf(plan: PagePlan, context: VisitContext): Promise<Visit | null> {
  return (await tryOthers(plan, [], context)).map(({ visit }) => visit).find(({ isProved }) => isProved) ?? null
}

const NOTHING_BESIDE = { archived: null, completions: [] }

async function tryOthers(plan: PagePlan, completions: PagePlan['alternatives'], context: VisitContext): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  for (const url of plan.alternatives) {
    const visit = await visitAddress(url, plan, context)
    tried.push({ visit, plan })
    if (visit.isProved) return tried
  }
  for (const url of completions) {
    const completed = { ...plan, url: new URL(url).origin }
    tried.push({ visit: await visitAddress(url, completed, context), plan: completed })
  }
  return tried
}

/** The one reading of which an archive has a copy that carries what is attributed to the page. */
async function provedByCopy(tried: readonly Tried[], context: VisitContext): Promise<ReadingsVisit | null> {
  const proved: ReadingsVisit[] = []
  for (const { visit, plan } of tried) {
    // What the first reading, cut off as it is, shows is not the page that was cut off.
    if (plan.certainty === 'truncated' && visit.url === plan.fetchable) continue
    const archived = await visitArchive(plan, visit.url, context)
    if (archived.page?.doesCarry === true) proved.push({ ...visit, isProved: true, archived, completions: [] })
  }
  return proved.length === 1 ? proved[0] ?? null : null
}

const isGone = ({ state }: Link) => state === 'dead' || state === 'soft-404' || state === 'unreachable'

/** An address that may be misread can't show that a page is gone. */
function withoutCertainDeath(link: Link): Link {
  return isGone(link) ? { ...link, state: 'not-checked', reason: 'address-doubtful' } : link
}
