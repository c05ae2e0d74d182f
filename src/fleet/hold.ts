/** The scheduler's place: there is one for each database. */
import { complaint } from '../model/complaint.ts'
import type { FleetPlan } from '../model/fleet.ts'
import { phrase, type Phrase } from '../model/phrase.ts'

const POLL_MS = 1_000
/** Who lives is heard of more often; a little later it is said that it is waited for. */
const TOLD_AFTER_MS = 5_000

export interface HoldOptions {
  /** Of the database, for people. */
  readonly name: string
  readonly say: (said: Phrase) => void
  readonly wait: (ms: number) => Promise<unknown>
}

/** Waits where it cannot be known yet whether who holds it has ended. Throws a `Complaint` where that lives. */
export async function holdPlace(plan: Pick<FleetPlan, 'hold'>, { name, say, wait }: HoldOptions): Promise<void> {
  const first = await plan.hold()
  let isTold = false
  for (let other = first, waitedMs = 0; other !== null; waitedMs += POLL_MS) {
    const who = phrase`process ${other.process} on ${other.machine}`
    if (other.heardAt !== first?.heardAt) throw complaint`Another audit is at work on ${name} (${who}): wait until it has ended, or name another database with --store.`
    if (waitedMs >= TOLD_AFTER_MS && !isTold) {
      isTold = true
      say(phrase`An audit was at work on ${name} (${who}) and says nothing now: its place is taken when it is sure that it has ended.`)
    }
    await wait(POLL_MS)
    other = await plan.hold()
  }
}
