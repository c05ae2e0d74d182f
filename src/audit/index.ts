/**
 * An audit, in its order: documents → pages → those that are due → looks → what is remembered → what is announced. A page that
 * several documents cite is one page; what was announced before is not announced again.
 */
import type { AuditOutcome, AuditRules, History, Outbox } from '../model/audit.ts'
import type { Store, World } from '../model/world.ts'
import { lookAt, lookIn, type Looked, type LooksIn, type LooksRequest } from '../pipeline/looks.ts'
import { Night } from './night.ts'
import { sendMessages, withMessage, type Webhook } from './webhook.ts'

export { AUDIT_RULES } from './rules.ts'
export { NOTICE_SEVERITY } from './severity.ts'

export interface AuditRequest extends Omit<LooksRequest, 'choose'> {
  readonly history: History
  readonly outbox: Outbox
  /** Requests of one night, at most, as far as they can be reckoned beforehand. */
  readonly budget: number
  readonly rules: AuditRules
  /** Who is told by the net; `null`: nobody. */
  readonly webhook: Webhook | null
  /** Tells people; what it returned from is not announced again. */
  readonly announce: (outcome: AuditOutcome, store: Store) => Promise<void>
}

/**
 * Throws a `Complaint` for what the user can mend. What an interruption leaves is due as before; what a process that was killed
 * had seen and not announced, the next call announces.
 */
export async function audit(request: AuditRequest): Promise<AuditOutcome> {
  const night = new Night(request)
  return lookAt({ ...request, choose: (pages, now) => night.choose(pages, now) }, looked => announced(request, night, looked))
}

/** The same in a world and a store that are open. */
export async function auditIn(request: AuditRequest, open: Omit<LooksIn, 'request'>): Promise<AuditOutcome> {
  const night = new Night(request)
  return lookIn({ ...open, request: { ...request, choose: (pages, now) => night.choose(pages, now) } }, looked => announced(request, night, looked))
}

/**
 * Notices are on the disk before what they were worked out from is remembered, and stay there until they are announced: killed
 * at any moment, none is lost.
 */
async function announced(request: AuditRequest, night: Night, looked: Looked): Promise<AuditOutcome> {
  const { outbox, history, webhook, onEvent, signal } = request
  const before = await outbox.read()
  const { outcome, memories } = night.take(looked, before)
  if (outcome.notices.length > 0) await outbox.keep({ ...before, pending: outcome.notices })
  await history.keep(memories)
  await request.announce(outcome, looked.store)
  await outbox.keep({ pending: [], messages: webhook === null ? before.messages : withMessage(before.messages, outcome, webhook), unread: outcome.unread.map(({ document }) => document) })
  if (webhook !== null) await sendMessages({ outbox, webhook, world: looked.world, signal, onTrouble: said => { onEvent({ kind: 'trouble', said }) } })
  await history.prune((key, memory) => night.isOutlived(key, memory))
  await dropOldRuns(looked.store, looked.world)
  return outcome
}

/** Audits older than this are dropped: what is known of pages stands in their memories (a quarter of a year, set by judgement). */
const RUN_DAYS_MAX = 90

async function dropOldRuns(store: Store, world: Pick<World, 'now'>): Promise<void> {
  const first = world.now().getTime() - RUN_DAYS_MAX * 86_400_000
  for (const { id, startedAt } of await store.runs()) if (Date.parse(startedAt) < first) await store.dropRun(id)
}
