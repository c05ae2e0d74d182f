/** What one page of a site tells of its others: they are looked at sooner, and what befell all of them is announced together. */
import type { AuditRules, PageMemory } from '../model/audit.ts'
import type { PagePlan } from '../pipeline/references.ts'
import { daysBetween, isRipe } from './remember.ts'
import { DOUBTFUL_DAYS, inDays } from './rhythm.ts'

export interface SitePage { readonly page: PagePlan; readonly memory: PageMemory }

/** From so many pages that fail at once it is a matter of the site (set by judgement). */
const SITE_MIN = 3
/** Pages of one site that are looked at sooner because another one changed (set by judgement). */
const SOONER_MAX = 50

/**
 * Whether a death that could be announced waits for the site's other pages, which fail as well and are not as far: an editor is
 * told once that a site is gone. It waits as long again as a death needs, at most.
 */
export function isToBeHeld(memory: PageMemory, site: readonly SitePage[], rules: AuditRules): boolean {
  const { streak, lastLookAt: at } = memory
  if (streak === null || daysBetween(streak.since, at) >= 2 * rules.failedDays) return false
  const failing = site.filter(other => other.memory.streak !== null && (other.memory.announced === 'alive' || other.memory.lastLookAt === at))
  return failing.length >= SITE_MIN && failing.some(other => other.memory.streak !== null && !isRipe(other.memory.streak, at, rules))
}

/** Memories of pages that are looked at in the next night because tonight something befell another page of their site. */
export function soonerOf(sites: ReadonlyMap<string, readonly SitePage[]>, { known, memories, at }: { readonly known: ReadonlyMap<string, PageMemory>; readonly memories: ReadonlyMap<string, PageMemory>; readonly at: string }): ReadonlyMap<string, PageMemory> {
  const sooner = new Map<string, PageMemory>()
  const next = inDays(at, DOUBTFUL_DAYS)
  for (const site of sites.values()) {
    const news = site.flatMap(({ page }) => newsOf(known.get(page.id), memories.get(page.id)))
    if (news.length === 0) continue
    const concerned = site.filter(({ page, memory }) => !memories.has(page.id) && memory.nextLookAt > next && (news.includes('worse') ? memory.streak === null : memory.announced !== 'alive'))
    for (const { page, memory } of concerned.slice(0, SOONER_MAX)) sooner.set(page.id, { ...memory, nextLookAt: next })
  }
  return sooner
}

/** `worse`: it failed or moved for the first time · `better`: it came back. */
function newsOf(before: PageMemory | undefined, after: PageMemory | undefined): readonly ('worse' | 'better')[] {
  if (before === undefined || after === undefined) return []
  if (before.announced !== 'alive' && after.announced === 'alive') return ['better']
  return (before.streak === null && after.streak !== null) || before.movedTo !== after.movedTo ? ['worse'] : []
}

/** Ends of certificates that were announced, by site: a certificate is the whole site's. */
export class CertificatesTold {
  readonly #told = new Set<string>()

  learn(host: string, memory: PageMemory | undefined): void {
    if (memory !== undefined && memory.certificateAnnounced !== null) this.#told.add(`${host} ${memory.certificateAnnounced}`)
  }

  has(host: string, end: string | null): boolean {
    return end !== null && this.#told.has(`${host} ${end}`)
  }
}
