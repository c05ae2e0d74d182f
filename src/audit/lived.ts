/** What is made of what a night saw: what is remembered of each page, and what befell it that is to be announced. */
import type { AuditNotice, AuditRules, Notice, PageMemory, Sight } from '../model/audit.ts'
import type { PagePlan } from '../pipeline/references.ts'
import { remember } from './remember.ts'
import { isToBeHeld, soonerOf, type CertificatesTold, type SitePage } from './site.ts'
import { claimId, statements } from './sight.ts'

/** What was seen of a page, and an archived copy of it. */
export interface Seen { readonly sight: Sight; readonly copy: string | null }

/** By page. */
export type Memories = ReadonlyMap<string, PageMemory>

/** Of whole sites. */
interface WhatWasSeen { readonly pages: readonly PagePlan[]; readonly seen: ReadonlyMap<string, Seen>; readonly known: Memories }

interface Circumstances {
  readonly rules: AuditRules
  /** Learns what is announced. */
  readonly told: CertificatesTold
  readonly random: () => number
  readonly isNetUp: boolean
  readonly now: Date
}

/** What a process that was killed had remembered already is passed over. */
export function lived({ pages, seen, known }: WhatWasSeen, { rules, told, random, isNetUp, now }: Circumstances): { readonly memories: Memories; readonly notices: readonly AuditNotice[] } {
  const open = pages.flatMap(page => {
    const { sight, copy } = seen.get(page.id) ?? { sight: null, copy: null }
    return sight !== null && (known.get(page.id)?.lastLookAt ?? '') < sight.at ? [{ page, sight, copy }] : []
  })
  const lives = open.map(one => {
    const before = known.get(one.page.id) ?? null
    const sight = told.has(one.page.host, one.sight.certificateEndsAt) ? { ...one.sight, certificateEndsAt: null } : one.sight
    const circumstances = { chance: random(), rules, isNetUp }
    const first = remember(before, one.page.url, sight, circumstances)
    told.learn(one.page.host, first.memory)
    return { ...one, before, first, sight, circumstances }
  })
  const sites = bySite(pages, new Map([...known, ...lives.map(({ page, first }) => [page.id, first.memory] as const)]))
  const memories = new Map<string, PageMemory>()
  const notices: AuditNotice[] = []
  for (const { page, before, first, sight, circumstances, copy } of lives) {
    const site = sites.get(page.host) ?? []
    const isHeld = first.notices.some(({ kind }) => kind === 'died' || kind === 'failing') && isToBeHeld(first.memory, site, rules)
    const { memory, notices: own } = isHeld ? remember(before, page.url, sight, { ...circumstances, isHeld }) : first
    memories.set(page.id, memory)
    notices.push(...own.map(notice => withWitnesses(notice, { page, copy, site })))
  }
  for (const [id, memory] of soonerOf(sites, { known, memories, at: now.toISOString() })) memories.set(id, memory)
  return { memories, notices }
}

function bySite(pages: readonly PagePlan[], memories: Memories): ReadonlyMap<string, readonly SitePage[]> {
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
function withWitnesses(notice: Notice, { page, copy, site }: { readonly page: PagePlan; readonly copy: string | null; readonly site: readonly SitePage[] }): AuditNotice {
  const texts = new Map(page.drafts.flatMap(({ claims }) => claims.flatMap(statements)).map(text => [claimId(text), text]))
  const citing = notice.kind === 'certificate' && site.length > 0 ? site.flatMap(each => each.page.drafts) : page.drafts
  return {
    ...notice, references: citing.map(({ id }) => id), texts: notice.claims.map(claim => texts.get(claim) ?? '').filter(text => text !== ''),
    copy: notice.kind === 'died' || notice.kind === 'failing' || notice.kind === 'changed' ? copy : null,
  }
}
