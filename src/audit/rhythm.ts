/** When a page is looked at again: living pages weekly, doubtful ones daily, each a little earlier by chance. */
import type { PageMemory } from '../model/audit.ts'

const DAY_MS = 86_400_000
const LIVING_DAYS = 7
export const DOUBTFUL_DAYS = 1
/** So that pages seen in one night are not all due in one night again (set by judgement). */
const JITTER_SHARE = 0.2
/** Of pages that are new, or came out of doubt together, each gets its own night of the week. */
const SETTLING_SHARE = (LIVING_DAYS - 0.5 * DOUBTFUL_DAYS) / LIVING_DAYS

type Known = Pick<PageMemory, 'streak' | 'announced' | 'state' | 'lost'>

/** Doubtful: a row of failures not announced yet, one announced that now finds the page gone, a loss not announced yet, or a look that said nothing. */
export function isDoubtful({ streak, announced, state, lost }: Known): boolean {
  if (Object.values(lost).some(({ isAnnounced }) => !isAnnounced)) return true
  if (streak === null) return state === 'unreachable'
  return announced === 'alive' || (announced === 'failing' && streak.goneLooks > 0)
}

/** ISO 8601; never later than the rhythm says: an audit each night must find its doubtful pages due. `before`: `null` at the first look; `chance` is uniform in [0, 1). */
export function nextLookAt(before: Known | null, after: Known, { at, chance }: { readonly at: string; readonly chance: number }): string {
  const days = isDoubtful(after) ? DOUBTFUL_DAYS : LIVING_DAYS
  const share = days === LIVING_DAYS && (before === null || isDoubtful(before)) ? SETTLING_SHARE : JITTER_SHARE
  return inDays(at, days * (1 - share * chance))
}

export const inDays = (at: string, days: number): string => new Date(Date.parse(at) + days * DAY_MS).toISOString()
