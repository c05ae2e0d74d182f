/** One night: which pages it looks at, and what it makes of what was seen. */
import type { AuditNotice, AuditOutcome, AuditRules, Doubt, History, Notice, OutboxState, PageMemory, Sight } from '../model/audit.ts'
import type { Looked } from '../pipeline/looks.ts'
import type { PagePlan } from '../pipeline/references.ts'
import type { PageResult } from '../pipeline/run.ts'
import { isIncluded } from '../pipeline/settings.ts'
import { dueOf } from './due.ts'
import { daysBetween, remember } from './remember.ts'
import { isDoubtful } from './rhythm.ts'
import { certificateTold, isToBeHeld, soonerOf, type SitePage } from './site.ts'
import { claimId, sightOf, statements } from './sight.ts'

/** A page that no document cites any more is forgotten after so many days: a chapter that is taken out may come back (set by judgement). */
const UNCITED_DAYS_MAX = 60

interface Seen { readonly page: PagePlan; readonly sight: Sight; readonly result: PageResult }

export interface NightRequest { readonly history: Pick<History, 'recall'>; readonly budget: number; readonly rules: AuditRules; readonly settings: Parameters<typeof isIncluded>[1] }

export class Night {
  readonly #request: NightRequest
  #known: ReadonlyMap<string, PageMemory> = new Map()
  #cited: ReadonlySet<string> = new Set()
  #waiting = 0
  #at = ''

  constructor(request: NightRequest) {
    this.#request = request
  }

  async choose(pages: readonly PagePlan[], now: Date): Promise<readonly PagePlan[]> {
    const { history, budget, settings } = this.#request
    this.#at = now.toISOString()
    this.#cited = new Set(pages.map(({ id }) => id))
    this.#known = await history.recall([...this.#cited])
    // What is not to be asked, or can't be, is never remembered, and would be due each night.
    const asked = pages.filter(({ url, fetchable }) => fetchable !== null && isIncluded(url, settings))
    const { chosen, waiting } = dueOf(asked.map(page => ({ page, memory: this.#known.get(page.id) ?? null })), { now, budget, isDoubtful })
    this.#waiting = waiting
    return chosen
  }

  /** `said`: what earlier nights said, and what one that was killed had still to say. */
  take({ runId, place, pages, chosen, results, isComplete, documents, unread, world }: Looked, said: Pick<OutboxState, 'pending' | 'unread'>): { readonly outcome: AuditOutcome; readonly memories: ReadonlyMap<string, PageMemory> } {
    const seen = chosen.flatMap((page): readonly Seen[] => {
      const result = results.get(page.id)
      const sight = result === undefined ? null : sightOf(result)
      return result === undefined || sight === null ? [] : [{ page, sight, result }]
    })
    const isNetworkDown = seen.length > 0 && seen.every(({ sight }) => sight.state === 'unreachable')
    const { memories, notices } = isNetworkDown ? { memories: new Map<string, PageMemory>(), notices: [] } : this.#remember(seen, pages, () => world.random())
    const known = new Map([...this.#known, ...memories])
    const own = new Set(notices.map(({ kind, url }) => `${kind} ${url}`))
    return {
      memories,
      outcome: {
        runId, place, at: world.now().toISOString(), documents, pages: pages.length, looked: seen.length, waiting: this.#waiting, unread: unread.map(one => ({ ...one, isNew: !said.unread.includes(one.document) })), isComplete, isNetworkDown,
        isFirst: this.#known.size === 0, notices: [...said.pending.filter(({ kind, url }) => !own.has(`${kind} ${url}`)), ...notices], doubts: pages.flatMap(page => doubtOf(page, known.get(page.id))),
      },
    }
  }

  isOutlived(key: string, memory: PageMemory): boolean {
    return !this.#cited.has(key) && daysBetween(memory.lastLookAt, this.#at) > UNCITED_DAYS_MAX
  }

  #remember(seen: readonly Seen[], pages: readonly PagePlan[], random: () => number): { readonly memories: ReadonlyMap<string, PageMemory>; readonly notices: readonly AuditNotice[] } {
    const { rules } = this.#request
    const isNetUp = seen.some(({ sight }) => sight.state !== 'unreachable')
    // A process that was killed had remembered some already.
    const open = seen.filter(({ page, sight }) => (this.#known.get(page.id)?.lastLookAt ?? '') < sight.at)
    const told = certificateTold(pages, this.#known)
    const lives = open.map(one => {
      const before = this.#known.get(one.page.id) ?? null
      const sight = told.has(one.page.host, one.sight.certificateEndsAt) ? { ...one.sight, certificateEndsAt: null } : one.sight
      const circumstances = { chance: random(), rules, isNetUp }
      const first = remember(before, one.page.url, sight, circumstances)
      if (first.notices.some(({ kind }) => kind === 'certificate')) told.add(one.page.host, one.sight.certificateEndsAt)
      return { ...one, before, first, sight, circumstances }
    })
    const after = new Map([...this.#known, ...lives.map(({ page, first }) => [page.id, first.memory] as const)])
    const sites = bySite(pages, after)
    const memories = new Map<string, PageMemory>()
    const notices: AuditNotice[] = []
    for (const { page, before, first, sight, circumstances, result } of lives) {
      const isHeld = first.notices.some(({ kind }) => kind === 'died' || kind === 'failing') && isToBeHeld(first.memory, sites.get(page.host) ?? [], rules)
      const { memory, notices: own } = isHeld ? remember(before, page.url, sight, { ...circumstances, isHeld }) : first
      memories.set(page.id, memory)
      notices.push(...own.map(notice => withWitnesses(notice, { page, result, site: sites.get(page.host) ?? [] })))
    }
    for (const [id, memory] of soonerOf(sites, { known: this.#known, memories, at: this.#at })) memories.set(id, memory)
    return { memories, notices }
  }
}

function bySite(pages: readonly PagePlan[], memories: ReadonlyMap<string, PageMemory>): ReadonlyMap<string, readonly SitePage[]> {
  const sites = new Map<string, SitePage[]>()
  for (const page of pages) {
    const memory = memories.get(page.id)
    if (memory === undefined) continue
    const site = sites.get(page.host)
    if (site === undefined) sites.set(page.host, [{ page, memory }])
    else site.push({ page, memory })
  }
  return sites
}

/** Who cites it, in which words, and where a copy is; a certificate is its whole site's. */
function withWitnesses(notice: Notice, { page, result, site }: { readonly page: PagePlan; readonly result: PageResult; readonly site: readonly SitePage[] }): AuditNotice {
  const texts = new Map(Object.values(result.judged).flatMap(({ claims }) => claims.flatMap(statements)).map(({ text }) => [claimId(text), text]))
  const citing = notice.kind === 'certificate' && site.length > 0 ? site.flatMap(each => each.page.drafts) : page.drafts
  return {
    ...notice, references: citing.map(({ id }) => id), texts: notice.claims.map(claim => texts.get(claim) ?? '').filter(text => text !== ''),
    copy: notice.kind === 'died' || notice.kind === 'failing' || notice.kind === 'changed' ? result.link.archive?.url ?? null : null,
  }
}

function doubtOf({ url, drafts }: PagePlan, memory: PageMemory | undefined): readonly Doubt[] {
  if (memory === undefined || !isDoubtful(memory)) return []
  const { state, reason, streak, lost } = memory
  const losses = Object.values(lost).filter(({ isAnnounced }) => !isAnnounced)
  const since = streak?.since ?? losses.map(loss => loss.since).sort()[0] ?? memory.stateSince
  return [{ url, state, reason, since, looks: streak?.looks ?? Math.max(1, ...losses.map(({ looks }) => looks)), references: drafts.map(({ id }) => id) }]
}
