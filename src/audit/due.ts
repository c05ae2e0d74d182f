/** Which pages are looked at tonight. */
import type { PageMemory } from '../model/audit.ts'

export interface Due<Page> { readonly page: Page; readonly memory: PageMemory | null }

/**
 * Those never seen and those whose time has come, at most `budget`: doubtful ones first, for their announcement waits for them;
 * then what waited longest.
 */
export function dueOf<Page>(all: readonly Due<Page>[], { now, budget, isDoubtful }: { readonly now: Date; readonly budget: number; readonly isDoubtful: (memory: PageMemory) => boolean }): readonly Page[] {
  const rank = ({ memory }: Due<Page>) => (memory === null ? 1 : isDoubtful(memory) ? 0 : 2)
  const time = ({ memory }: Due<Page>) => (memory === null ? 0 : Date.parse(memory.nextLookAt))
  const due = all.filter(each => each.memory === null || time(each) <= now.getTime())
  return [...due].sort((one, other) => rank(one) - rank(other) || time(one) - time(other)).slice(0, budget).map(({ page }) => page)
}
