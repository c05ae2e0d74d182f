/** Which pages are looked at tonight. */
import type { PageMemory } from '../model/audit.ts'

export interface Due {
  /** `null`: never seen. */
  readonly memory: PageMemory | null
  /** Of pages that were never seen, the lower comes first; a whole number. */
  readonly place: number
}

/** A night's length: what comes due while it lasts is looked at in it, or a page that was late in one night would miss every second (set by judgement). */
const NIGHT_MS = 8 * 3_600_000
/** A living page takes one request; one that may be gone a second look and one at an address that surely isn't there. */
const LIVING_REQUESTS = 1
const DOUBTFUL_REQUESTS = 3
/** More than any time in milliseconds, or any count of pages: what is doubtful stands before all that is new, that before all the rest. */
const RANK = 1e15

/** The lower the sooner; `null`: it is not due. Doubtful pages first, for their announcement waits for them; then what is new; then what waited longest. */
export function urgencyOf({ memory, place }: Due, now: Date, isDoubtful: (memory: PageMemory) => boolean): number | null {
  if (memory === null) return place - RANK
  const time = Date.parse(memory.nextLookAt)
  if (time > now.getTime() + NIGHT_MS) return null
  return isDoubtful(memory) ? time - 2 * RANK : time
}

/** How far down a budget reaches. */
export interface Reach {
  readonly chosen: number
  /** Due as well, and left for the next audit. */
  readonly waiting: number
  /** Asked once for each page, in whatever order: those that are just as urgent as the last have the room that is left. */
  takes(urgency: number): boolean
}

/** `urgencies`: of all that is due; `budget`: requests, as far as they can be reckoned beforehand. */
export function reachOf(urgencies: readonly number[], budget: number): Reach {
  const sorted = Float64Array.from(urgencies).sort()
  let requests = 0
  const end = sorted.findIndex(urgency => (requests += urgency < -RANK ? DOUBTFUL_REQUESTS : LIVING_REQUESTS) > budget)
  const chosen = end < 0 ? sorted.length : end
  const last = sorted[chosen - 1] ?? -Infinity
  let room = chosen - sorted.indexOf(last)
  return {
    chosen, waiting: sorted.length - chosen,
    takes: urgency => urgency < last || (urgency === last && (room -= 1) >= 0),
  }
}
