/** Which pages are looked at tonight. */
import type { PageMemory } from '../model/audit.ts'

export interface Due<Page> { readonly page: Page; readonly memory: PageMemory | null }

export interface DueOptions {
  readonly now: Date
  /** Requests, as far as they can be reckoned beforehand. */
  readonly budget: number
  readonly isDoubtful: (memory: PageMemory) => boolean
}

/** A night's length: what comes due while it lasts is looked at in it, or a page that was late in one night would miss every second (set by judgement). */
const NIGHT_MS = 8 * 3_600_000
/** A living page takes one request; one that may be gone a second look and one at an address that surely isn't there. */
const LIVING_REQUESTS = 1
const DOUBTFUL_REQUESTS = 3

/**
 * Those never seen and those whose time has come, as many as `budget` holds: doubtful ones first, for their announcement waits
 * for them; then what waited longest. `waiting`: due as well, and left for the next audit.
 */
export function dueOf<Page>(all: readonly Due<Page>[], { now, budget, isDoubtful }: DueOptions): { readonly chosen: readonly Page[]; readonly waiting: number } {
  const rank = ({ memory }: Due<Page>) => (memory === null ? 1 : isDoubtful(memory) ? 0 : 2)
  const time = ({ memory }: Due<Page>) => (memory === null ? 0 : Date.parse(memory.nextLookAt))
  const due = all.filter(each => each.memory === null || time(each) <= now.getTime() + NIGHT_MS).sort((one, other) => rank(one) - rank(other) || time(one) - time(other))
  let left = budget
  const chosen = due.filter(each => {
    left -= rank(each) === 0 ? DOUBTFUL_REQUESTS : LIVING_REQUESTS
    return left >= 0
  })
  return { chosen: chosen.map(({ page }) => page), waiting: due.length - chosen.length }
}
