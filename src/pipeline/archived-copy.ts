/** Opens archived copies of a page until one carries what is attributed to it. */
import type { Answer, ArchivedCopy, Snapshot } from '../model/look.ts'
import type { CopySearch } from '../model/verdicts.ts'
import { keyOf, originalOf } from '../url/index.ts'
import { NOTHING_KNOWN } from '../verify/link/evidence.ts'
import { judgeLink } from '../verify/link/judge.ts'
import { isNamedOrQuoted } from './carried.ts'
import type { AskContext } from './missing-page.ts'
import { throughFrame, underBothNames } from './framed.ts'
import type { ReadPage } from './page.ts'
import { questionsOf } from './questions.ts'
import type { PagePlan } from './references.ts'

interface ArchivedPage {
  readonly archive: ArchivedCopy
  readonly copy: ReadPage
  /** It bears the name or a quotation that a note gives the page. */
  readonly doesCarry: boolean
}

export interface ArchiveVisit {
  readonly search: Exclude<CopySearch, null>
  /** The copy that carries what is attributed to the page, else the best that shows an article. */
  readonly page: ArchivedPage | null
}

/** Snapshots that are opened in search of one that shows the page (set by judgement). */
const SNAPSHOTS_MAX = 3

const DAY_MS = 86_400_000

/** Looks for copies of `url` near the date of citation; of a cited copy's original, where that is what is cited. */
export async function visitArchive(plan: PagePlan, url: string, { world, readPage, signal }: AskContext): Promise<ArchiveVisit> {
  const near = citedAt(plan)
  const asked = originalOf(url) ?? url
  const snapshots = await world.findSnapshots(asked, near, signal)
  if (snapshots === null) return { search: 'archive-unreachable', page: null }
  let best: ArchivedPage | null = null
  for (const snapshot of chosen(snapshots, near)) {
    const answer = await world.openSnapshot(snapshot, signal)
    if (answer === null) continue
    const outer = await readPage(answer, questionsOf(plan, url))
    if (outer === null) continue
    const { page: copy } = await throughFrame(outer, async address => {
      const framed = await world.openSnapshot({ ...snapshot, url: address, original: originalOf(address) ?? address }, signal)
      const inner = framed === null ? null : await readPage(framed, questionsOf(plan, url))
      return inner === null ? null : underBothNames(outer, inner)
    })
    const doesCarry = isNamedOrQuoted(copy, plan)
    const page = { archive: dated(played(snapshot, answer), near), copy, doesCarry }
    if (doesCarry) return { search: 'found', page }
    if (best === null && showsArticle(asked, answer, copy)) best = page
  }
  return { search: best !== null ? 'found' : snapshots.length > 0 ? 'unplayable' : 'none', page: best }
}

/** The best of them; the last place is the first copy after the date's, where those before may all show the same fault. */
function chosen(snapshots: readonly Snapshot[], near: Date | null): readonly Snapshot[] {
  const best = snapshots.slice(0, SNAPSHOTS_MAX)
  const after = near === null ? undefined : snapshots.find(({ datetime }) => Date.parse(datetime) > near.getTime())
  return after === undefined || best.includes(after) ? best : [...best.slice(0, -1), after]
}

/** A copy of a not-found page, a wall or a front page stands in for nothing. */
function showsArticle(url: string, answer: Answer, { article }: ReadPage): boolean {
  const { state } = judgeLink({
    asked: url, first: { ...answer, url, finalUrl: url, redirects: [] }, second: null, sibling: 'none', article,
    ...NOTHING_KNOWN, isSameAddress: (a, b) => keyOf(a) === keyOf(b),
  })
  return state === 'ok'
}

/** An archive may play the copy nearest to the one asked for, and says which (RFC 7089, `Memento-Datetime`). */
function played(snapshot: Snapshot, { headers, finalUrl }: Answer): Snapshot {
  const time = Date.parse(headers['memento-datetime'] ?? '')
  if (Number.isNaN(time) || time === Date.parse(snapshot.datetime)) return snapshot
  // A reader's address has the archive's frame around the copy.
  return { ...snapshot, url: finalUrl.replace(/(\/\d{14})id_\//u, '$1/'), datetime: new Date(time).toISOString() }
}

function dated({ url, datetime, original }: Snapshot, near: Date | null): ArchivedCopy {
  return { url, datetime, original, daysFromCitation: near === null ? null : Math.round((Date.parse(datetime) - near.getTime()) / DAY_MS) }
}

/** When the page was cited: the date of access, else the end of the year in the note. */
function citedAt(plan: PagePlan): Date | null {
  for (const { note, source } of plan.drafts) {
    const accessed = source?.accessed ?? note.accessed
    const year = source?.year ?? note.year
    if (accessed !== null) return new Date(`${accessed}T23:59:59Z`)
    if (year !== null) return new Date(Date.UTC(year, 11, 31, 23, 59, 59))
  }
  return null
}
