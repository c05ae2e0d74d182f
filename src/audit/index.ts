/**
 * An audit, in its order: documents → pages by site → those that are due → looks → what is remembered → what is announced. A page
 * that several documents cite is one page; what was announced before is not announced again. Pages are worked on in portions: what
 * is held of a million is what is announced.
 */
import type { AuditOutcome, AuditRules, History, Noted, Outbox } from '../model/audit.ts'
import type { Store, World } from '../model/world.ts'
import type { Portion } from '../pipeline/citations.ts'
import type { Looking } from '../pipeline/looking.ts'
import { lookAt, lookIn, type LooksIn, type LooksRequest } from '../pipeline/looks.ts'
import type { PagePlan } from '../pipeline/references.ts'
import type { Memories, Seen } from './lived.ts'
import { Night } from './night.ts'
import { notedIn, keepNoted } from './noted.ts'
import { Said } from './said.ts'
import { sightOf } from './sight.ts'
import { sendMessages, withMessage, type Webhook } from './webhook.ts'

export { AUDIT_RULES } from './rules.ts'
export { NOTICE_SEVERITY } from './severity.ts'

export interface AuditRequest extends LooksRequest {
  readonly history: History
  readonly outbox: Outbox
  /** Requests of one night, at most, as far as they can be reckoned beforehand. */
  readonly budget: number
  readonly rules: AuditRules
  /** Who is told by the net; `null`: nobody. */
  readonly webhook: Webhook | null
  /** Tells people; what it returned from is not announced again. `noted` may be called once or more. */
  readonly announce: (outcome: AuditOutcome, noted: () => AsyncIterable<Noted>) => Promise<void>
}

/**
 * Throws a `Complaint` for what the user can mend. What an interruption leaves is due as before; what a process that was killed
 * had seen and not announced, the next call announces.
 */
export const audit = (request: AuditRequest): Promise<AuditOutcome> => lookAt(request, looks => auditWith(request, looks))

/** The same in a world and a store that are open. */
export const auditIn = (request: AuditRequest, open: Omit<LooksIn, 'request'>): Promise<AuditOutcome> => lookIn({ ...open, request }, looks => auditWith(request, looks))

async function auditWith(request: AuditRequest, looks: Looking): Promise<AuditOutcome> {
  const { history, outbox } = request
  const { world, portions } = looks
  const night = new Night(request, world.now(), () => world.random())
  const said = new Said(await outbox.read(), outbox)
  let hosts = 0
  for (const portion of portions) hosts += night.survey(...await pagesAndPast(portion, history))
  await looks.plan({ pages: night.plan(), hosts })
  let isComplete = true
  const unsettled: Portion[] = []
  for (const portion of portions) {
    const held = await pagesAndPast(portion, history)
    isComplete = await looks.look(portion, night.choose(...held))
    const seen = await seenIn(portion, looks)
    for (const { sight } of seen.values()) night.hear(sight)
    // Where nothing can be reached, a later portion may show that the fault is not here.
    if (night.isNetworkDown) unsettled.push(portion)
    else {
      for (const one of unsettled.splice(0)) await settle(one, await pagesAndPast(one, history), await seenIn(one, looks))
      await settle(portion, held, seen)
    }
    if (!isComplete) break
  }
  for (const portion of unsettled) await settle(portion, await pagesAndPast(portion, history), new Map())
  const outcome: AuditOutcome = {
    runId: looks.runId, place: looks.place, at: world.now().toISOString(), documents: looks.documents, unread: looks.unread.map(one => ({ ...one, isNew: said.isNew(one) })), isComplete,
    ...night.outcome(), notices: said.notices,
  }
  await announced(request, looks, outcome)
  await history.prune((key, memory) => night.isOutlived(key, memory))
  await dropOldRuns(looks.store, world)
  return outcome

  /**
   * Notices are on the disk before what they were worked out from is remembered, and stay there until they are announced: killed
   * at any moment, none is lost.
   */
  async function settle(portion: Portion, [pages, known]: PagesAndPast, seen: ReadonlyMap<string, Seen>): Promise<void> {
    const { memories, notices, noted } = night.take(pages, seen, known)
    await keepNoted(looks, portion, noted)
    await said.add(notices)
    await history.keep(memories)
    await looks.settle(portion)
  }
}

type PagesAndPast = readonly [pages: readonly PagePlan[], known: Memories]

async function pagesAndPast(portion: Portion, history: History): Promise<PagesAndPast> {
  const pages = await portion.pages()
  return [pages, await history.recall(pages.map(({ id }) => id))]
}

async function seenIn(portion: Portion, looks: Looking): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>()
  await looks.seen(portion, result => {
    const sight = sightOf(result)
    if (sight !== null) seen.set(result.id, { sight, copy: result.link.archive?.url ?? null })
  })
  return seen
}

async function announced({ announce, outbox, webhook, onEvent, signal }: AuditRequest, looks: Looking, outcome: AuditOutcome): Promise<void> {
  await announce(outcome, () => notedIn(looks))
  const { messages } = await outbox.read()
  await outbox.keep({ pending: [], messages: webhook === null ? messages : withMessage(messages, outcome, webhook), unread: outcome.unread.map(({ document }) => document) })
  if (webhook !== null) await sendMessages({ outbox, webhook, world: looks.world, signal, onTrouble: said => { onEvent({ kind: 'trouble', said }) } })
}

/** Audits older than this are dropped: what is known of pages stands in their memories (a quarter of a year, set by judgement). */
const RUN_DAYS_MAX = 90

async function dropOldRuns(store: Store, world: Pick<World, 'now'>): Promise<void> {
  const first = world.now().getTime() - RUN_DAYS_MAX * 86_400_000
  for (const { id, startedAt } of await store.runs()) if (Date.parse(startedAt) < first) await store.dropRun(id)
}
