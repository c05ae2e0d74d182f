/**
 * An audit, in its order: documents → pages → those that are due → looks → what is remembered → what is announced. A page that
 * several documents cite is one page; what was announced before is not announced again.
 */
import type { AuditNotice, AuditOutcome, Doubt, History, PageMemory } from '../model/audit.ts'
import { lookAt, lookIn, type Looked, type LooksIn, type LooksRequest } from '../pipeline/looks.ts'
import type { PagePlan } from '../pipeline/references.ts'
import { claimId, sightOf, statements } from './sight.ts'
import { dueOf } from './due.ts'
import { remember } from './remember.ts'
import { isDoubtful } from './rhythm.ts'

export { NOTICE_SEVERITY } from './severity.ts'

export interface AuditRequest extends Omit<LooksRequest, 'choose'> {
  readonly history: History
  /** Pages that are looked at in one night, at most. */
  readonly budget: number
}

/** Throws a `Complaint` for what the user can mend. An interrupted audit goes on with the next call, and announces what it had seen. */
export async function audit(request: AuditRequest): Promise<AuditOutcome> {
  const night = new Night(request)
  return lookAt({ ...request, choose: (pages, now) => night.choose(pages, now) }, looked => night.use(looked))
}

/** The same in a world and a store that are open. */
export async function auditIn(request: AuditRequest, open: Omit<LooksIn, 'request'>): Promise<AuditOutcome> {
  const night = new Night(request)
  return lookIn({ ...open, request: { ...request, choose: (pages, now) => night.choose(pages, now) } }, looked => night.use(looked))
}

class Night {
  readonly #request: AuditRequest
  #known: ReadonlyMap<string, PageMemory> = new Map()

  constructor(request: AuditRequest) {
    this.#request = request
  }

  async choose(pages: readonly PagePlan[], now: Date): Promise<readonly PagePlan[]> {
    this.#known = await this.#request.history.recall(pages.map(({ id }) => id))
    return dueOf(pages.map(page => ({ page, memory: this.#known.get(page.id) ?? null })), { now, budget: this.#request.budget, isDoubtful })
  }

  async use({ runId, place, pages, chosen, results, isComplete, world }: Looked): Promise<AuditOutcome> {
    const seen = chosen.flatMap(page => {
      const result = results.get(page.id)
      const sight = result === undefined ? null : sightOf(result)
      return sight === null ? [] : [{ page, sight, result }]
    })
    const isNetworkDown = seen.length > 0 && seen.every(({ sight }) => sight.state === 'unreachable')
    const memories = new Map<string, PageMemory>()
    const notices: AuditNotice[] = []
    for (const { page, sight, result } of isNetworkDown ? [] : seen) {
      const before = this.#known.get(page.id) ?? null
      // A process that was killed had remembered it already.
      if (before !== null && before.lastLookAt >= sight.at) continue
      const { memory, notices: own } = remember(before, page.url, sight, world.random())
      memories.set(page.id, memory)
      const texts = new Map(Object.values(result?.judged ?? {}).flatMap(({ claims }) => claims.flatMap(statements)).map(({ text }) => [claimId(text), text]))
      notices.push(...own.map(notice => ({ ...notice, references: page.drafts.map(({ id }) => id), texts: notice.claims.map(claim => texts.get(claim) ?? '').filter(text => text !== '') })))
    }
    await this.#request.history.keep(memories)
    const known = new Map([...this.#known, ...memories])
    return {
      runId, place, at: world.now().toISOString(), documents: this.#request.documents.length, pages: pages.length, looked: seen.length, isComplete, isNetworkDown,
      isFirst: this.#known.size === 0, notices, doubts: pages.flatMap(page => doubtOf(page, known.get(page.id))),
    }
  }
}

function doubtOf({ url, drafts }: PagePlan, memory: PageMemory | undefined): readonly Doubt[] {
  if (memory === undefined || !isDoubtful(memory)) return []
  const { state, reason, streak, lost } = memory
  const losses = Object.values(lost).filter(({ isAnnounced }) => !isAnnounced)
  const since = streak?.since ?? losses.map(loss => loss.since).sort()[0] ?? memory.stateSince
  return [{ url, state, reason, since, looks: streak?.looks ?? Math.max(1, ...losses.map(({ looks }) => looks)), references: drafts.map(({ id }) => id) }]
}
