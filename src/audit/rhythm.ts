/** When a page is looked at again: living pages weekly, doubtful ones daily, each a little earlier or later by chance. */
import type { PageMemory } from '../model/audit.ts'

const DAY_MS = 86_400_000
export const LIVING_DAYS = 7
export const DOUBTFUL_DAYS = 1
/** So that a thousand pages first seen in one night are not all due in one night again (set by judgement). */
const JITTER_SHARE = 0.2

type Known = Pick<PageMemory, 'streak' | 'announced' | 'state' | 'lost'>

/** Doubtful: a row of failures not announced yet, a loss not announced yet, or a look that said nothing. */
export function isDoubtful({ streak, announced, state, lost }: Known): boolean {
  if (Object.values(lost).some(({ isAnnounced }) => !isAnnounced)) return true
  return streak === null ? state === 'unreachable' : announced === 'alive'
}

/** `chance` is uniform in [0, 1). ISO 8601. */
export function nextLookAt(memory: Known, at: string, chance: number): string {
  const days = isDoubtful(memory) ? DOUBTFUL_DAYS : LIVING_DAYS
  // Never later than the rhythm says: an audit each night must find its doubtful pages due.
  return new Date(Date.parse(at) + days * DAY_MS * (1 - JITTER_SHARE * chance)).toISOString()
}
