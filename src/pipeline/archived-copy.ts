/** Opens archived copies of a page until one carries what is attributed to it. */
import type { Snapshot } from '../model/look.ts'
import type { AskContext } from './missing-page.ts'
import type { ReadPage } from './page.ts'
import type { PagePlan } from './references.ts'
import { carries } from './visit.ts'

/** Snapshots that are opened in search of one that shows the page (set by judgement). */
const SNAPSHOTS_MAX = 3

/** The archived copy that carries what is attributed to the page, else the first that can be read; `null` without one. */
export async function visitArchive(plan: PagePlan, url: string, context: AskContext): Promise<{ snapshot: Snapshot; copy: ReadPage } | null> {
  const { world, signal } = context
  const snapshots = (await world.findSnapshots(url, citedAt(plan), signal)) ?? []
  let readable: { snapshot: Snapshot; copy: ReadPage } | null = null
  for (const snapshot of snapshots.slice(0, SNAPSHOTS_MAX)) {
    const answer = await world.openSnapshot(snapshot, signal)
    if (answer === null) continue
    const copy = await context.readPage(answer)
    if (carries(copy, plan)) return { snapshot, copy }
    readable ??= { snapshot, copy }
  }
  return readable
}

/** When the page was cited: the date of access, else the end of the year in the note. */
function citedAt(plan: PagePlan): Date | null {
  for (const { note } of plan.drafts) {
    if (note.accessed !== null) return new Date(`${note.accessed}T23:59:59Z`)
    if (note.year !== null) return new Date(Date.UTC(note.year, 11, 31, 23, 59, 59))
  }
  return null
}
