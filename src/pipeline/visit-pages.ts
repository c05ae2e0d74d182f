/** Looks at pages, judges them, and keeps each result as it comes: lanes for hosts, a second round for what was put off. */
import type { Lexicon } from '../model/lexicon.ts'
import type { Link } from '../model/verdicts.ts'
import type { HostMemory, World } from '../model/world.ts'
import { visitArchive } from './archived-copy.ts'
import { PAGES_MIN } from './boilerplate.ts'
import { isOpen, judgeDraft } from './claims.ts'
import type { Listener } from './events.ts'
import { groupBy } from './group.ts'
import { runLanes } from './lanes.ts'
import type { Shown } from './missing-page.ts'
import { namedBlocks, NO_BLOCKS } from './page-blocks.ts'
import type { ReadPage } from './page.ts'
import { openPageReaders, type PageReaders } from './page-readers.ts'
import { visit, type ReadingsVisit } from './readings.ts'
import type { PagePlan } from './references.ts'
import { remembering, type Looks } from './remembered.ts'
import type { PageResult, Run } from './run.ts'
import { isIncluded, skippedHosts, type CheckSettings } from './settings.ts'
import { withTranslations } from './translated.ts'
import { unasked, type VisitContext } from './visit.ts'
import { emptyLedger, watched } from './watched.ts'

export interface VisitJob {
  readonly settings: CheckSettings
  readonly world: World
  readonly hosts: HostMemory
  /** Called at the first need, and for each page. */
  readonly loadLexicon: () => Promise<Lexicon>
  readonly onEvent: Listener
  readonly signal: AbortSignal
  /** Where pages are read; what is given stays open. */
  readonly readers?: PageReaders
  /** What must stand around the work on a page; a page that is put off is worked on twice. */
  readonly around?: Around
  /** Pages of which the answers may wait to be read, while others are asked for. */
  readonly besideMax?: number
}

export type Around = <Result>(page: PagePlan, work: () => Promise<Result>) => Promise<Result>

/** Where results go. */
export interface VisitedRun extends Pick<Run, 'keep'> {
  readonly record: Pick<Run['record'], 'id'>
  /** Ids of the pages that have a result. */
  readonly results: Pick<ReadonlySet<string>, 'has' | 'size'>
}

/** Takes over what other processes kept. */
interface Rereading { reread(): Promise<void> }

/** Who looks at pages and keeps what was seen; `false`: interrupted. */
export type Visit = (pages: readonly PagePlan[], run: VisitedRun & Rereading, job: VisitJob) => Promise<boolean>

/** Visits every page that an earlier, interrupted process didn't; `false` when aborted. */
export async function visitPages(pages: readonly PagePlan[], run: VisitedRun, job: VisitJob): Promise<boolean> {
  const open = pages.filter(page => !run.results.has(page.id))
  const hosts = new Set(open.map(page => page.host)).size
  job.onEvent({ kind: 'planned', runId: run.record.id, pages: pages.length, hosts, alreadyDone: pages.length - open.length })
  for (const said of skippedHosts(open, job.settings)) job.onEvent({ kind: 'trouble', said })
  const readers = job.readers ?? openPageReaders({ loadLexicon: job.loadLexicon, lexicon: job.settings.lexicon, pages: open.length, signal: job.signal, onTrouble: said => { job.onEvent({ kind: 'trouble', said }) } })
  const ofHost = groupBy(pages, page => page.host)
  const shared = { ...job, readPage: readers.read, missingPages: new Map<string, Promise<Shown>>(), isOfMany: (page: PagePlan) => (ofHost.get(page.host)?.length ?? 0) >= PAGES_MIN }
  const ledgers = new Map(open.map(page => [page.id, emptyLedger()]))
  const ledgerOf = (id: string) => ledgers.get(id) ?? emptyLedger()
  const keep = async (judged: Omit<PageResult, 'traffic' | 'looks'>) => {
    const result = { ...judged, ...ledgerOf(judged.id) }
    await run.keep(result)
    ledgers.delete(result.id)
    job.onEvent({ kind: 'page-done', page: result.id, url: result.url, state: result.link.state, done: run.results.size, pages: pages.length })
  }
  const around: Around = job.around ?? ((_, work) => work())
  const lane = { hosts: Math.max(HOSTS_MIN, HOSTS_FOR_ONE * job.settings.maxConcurrency), perHost: Math.max(job.settings.perHost, ...job.settings.hostRules.map(({ perHost }) => perHost ?? 1)), besideMax: job.besideMax, signal: job.signal }
  const nameless: { readonly page: PagePlan; readonly looks: Looks }[] = []
  try {
    await runLanes(open, { ...lane, hostOf: page => page.host }, async (page, { isLast, onLooked }) => {
      const looks: Looks = new Map()
      const { world, isPutOff, letGo } = watched(job.world, { page: page.id, ledger: ledgerOf(page.id), canBePutOff: !isLast, onLooked, onEvent: job.onEvent })
      const result = await around(page, () => resultOf(page, { ...shared, world: remembering(world, looks), leavesMissingNames: true })).finally(letGo)
      if (isPutOff()) return 'put-off'
      if (isNameless(result.link)) nameless.push({ page, looks })
      else await keep(result)
      return 'done'
    })
    // A name that was missing is looked for a second time as late as can be: it may have been missing for a moment only.
    await runLanes(nameless, { ...lane, hostOf: ({ page }) => page.host }, async ({ page, looks }, { onLooked }) => {
      const { world, letGo } = watched(job.world, { page: page.id, ledger: ledgerOf(page.id), canBePutOff: false, onLooked, onEvent: job.onEvent })
      await keep(await around(page, () => resultOf(page, { ...shared, world: remembering(world, looks), leavesMissingNames: false })).finally(letGo))
      return 'done'
    })
  } catch (error) {
    if (!job.signal.aborted) throw error
  } finally {
    await Promise.all([job.hosts.save(), job.readers === undefined ? readers.close() : null])
  }
  return !job.signal.aborted
}

/** Hosts under way at once: one that answers in a quarter of its delay is asked a quarter of the time, and more keep few connections busy at long delays (measured: each takes 25 KB for every look that waits). */
const HOSTS_FOR_ONE = 4
const HOSTS_MIN = 256

/** A name was missing at the one look that was taken. */
const isNameless = ({ state, reason }: Link) => state === 'unreachable' && reason === 'name-not-found'

/** Looks at a page and, where that leaves something open, at its archived copy; then judges each reference by both. */
async function resultOf(page: PagePlan, context: VisitContext & Pick<VisitJob, 'settings' | 'loadLexicon'> & { readonly isOfMany: (page: PagePlan) => boolean }): Promise<Omit<PageResult, 'traffic' | 'looks'>> {
  const { link, url, isProved, live, archived, completions } = await visitPage(page, context)
  const judge = (copy: ReadPage | null) => page.drafts.map(draft => [draft.id, judgeDraft(draft, { live, copy, url })] as const)
  const now = judge(null)
  const isUnsettled = context.leavesMissingNames && isNameless(link)
  const isCopyOfUse = !isUnsettled && context.settings.archive !== null && page.drafts.length > 0 && (live === null ? MAY_HAVE_A_COPY.has(link.state) : now.some(([, judged]) => isOpen(judged)))
  const copies = archived ?? (isCopyOfUse ? await visitArchive(page, url, context) : null)
  const translation = { world: context.world, service: context.settings.translate, loadLexicon: context.loadLexicon, signal: context.signal }
  const judged = await Promise.all((copies?.page == null ? now : judge(copies.page.copy)).map(async ([id, one]) => [id, await withTranslations(one, translation)] as const))
  const blocks = live !== null && context.isOfMany(page) ? namedBlocks(live.article, live.shown) : NO_BLOCKS
  return { id: page.id, url, isProved, completions, link: { ...link, archive: copies?.page?.archive ?? null, copySearch: copies?.search ?? null }, blocks, judged: Object.fromEntries(judged) }
}

function visitPage(page: PagePlan, context: VisitContext & { readonly settings: CheckSettings }): Promise<ReadingsVisit> {
  const { settings } = context
  if (isIncluded(page.url, settings)) return visit(page, { ...context, mayAskArchive: settings.archive !== null })
  return Promise.resolve({ link: unasked(page.url, 'not-checked', 'excluded'), url: page.url, isProved: false, live: null, archived: null, completions: [] })
}

/** States in which an archived copy can stand in for the page. */
const MAY_HAVE_A_COPY: ReadonlySet<string> = new Set(['dead', 'soft-404', 'failing', 'blocked', 'unreachable'])
