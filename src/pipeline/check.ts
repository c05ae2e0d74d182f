/**
 * The main job, in its order: read → references → pages → look, judge, compare → report. Pages come as a stream; each
 * result is kept as it comes, and the report is made from what was kept.
 */
import { Complaint } from '../model/complaint.ts'
import type { Decision } from '../model/decision.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Report, ReportLanguage } from '../model/report.ts'
import type { HostMemory, Store, World } from '../model/world.ts'
import { visitArchive } from './archived-copy.ts'
import { assemble } from './assemble.ts'
import { blocksOf, NO_BLOCKS, PAGES_MIN } from './boilerplate.ts'
import { isOpen, judgeDraft } from './claims.ts'
import { byAbout, withDecisions } from './decided.ts'
import type { LoadedDocument } from './documents.ts'
import type { Listener } from './events.ts'
import { groupBy } from './group.ts'
import { runLanes } from './lanes.ts'
import type { Shown } from './missing-page.ts'
import type { ReadPage } from './page.ts'
import { openPageReaders } from './page-readers.ts'
import { readDocument, type Reading } from './reading.ts'
import { visit, type ReadingsVisit } from './readings.ts'
import { pagesOf, type PagePlan } from './references.ts'
import { openRun, type PageResult, type Run } from './run.ts'
import { isIncluded, type CheckSettings } from './settings.ts'
import { withTranslations } from './translated.ts'
import { unasked, type VisitContext } from './visit.ts'
import { emptyLedger, watched } from './watched.ts'

export interface CheckJob {
  readonly documents: readonly LoadedDocument[]
  readonly settings: CheckSettings
  /** Of the report's sentences; default `en`. */
  readonly language?: ReportLanguage
  /** Decisions of people that are to be respected. */
  readonly decisions?: readonly Decision[]
  readonly world: World
  readonly store: Store
  readonly hosts: HostMemory
  readonly loadLexicon: () => Promise<Lexicon>
  readonly onEvent: Listener
  readonly signal: AbortSignal
  /** Whether a proxy has resolved names so far; not given: the world has none. */
  readonly wentThroughProxy?: () => boolean
  /** Writes the reports. What throws here is done again from the kept results by the next start. */
  readonly write: (report: Report) => Promise<void>
}

/** Checks the documents. An aborted check gives what it has: every reference, and `run.complete` false. */
export async function check(job: CheckJob): Promise<Report> {
  const decisions = byAbout(job.decisions ?? [])
  const readings: Reading[] = []
  for (const document of job.documents) {
    const reading = withDecisions(await readDocument(document), decisions)
    job.onEvent({ kind: 'read', document: document.path, notes: reading.apparatus.notes.length, markers: reading.apparatus.claims.length, addresses: reading.drafts.filter(draft => draft.address !== null).length })
    readings.push(reading)
  }
  mustHaveNotes(readings)
  const pages = pagesOf(readings.flatMap(reading => reading.drafts))
  const run = await openRun(readings, job.settings, job)
  const isComplete = await visitAll(pages, run, job)
  const record = run.ended(isComplete)
  const report = assemble({ record, readings, pages, results: run.results, isOffline: job.settings.offline, language: job.language ?? 'en', throughProxy: job.wentThroughProxy?.() ?? false, decisions })
  await job.write(report)
  await run.finish(record)
  return report
}

/** A text without notes is no success: what was to be proved is not there. One of several documents may have none. */
function mustHaveNotes(readings: readonly Reading[]): void {
  if (readings.some(({ apparatus }) => apparatus.notes.length > 0 || apparatus.claims.length > 0)) return
  const names = readings.map(({ manuscript }) => manuscript.document).join(', ')
  throw new Complaint(`No note was found in ${names}: check that it is the right file and that its footnotes are in it as text, numbered.`)
}

/** Visits every page that an earlier, interrupted process didn't; `false` when aborted. */
async function visitAll(pages: readonly PagePlan[], run: Run, job: CheckJob): Promise<boolean> {
  const open = pages.filter(page => !run.results.has(page.id))
  const hosts = new Set(open.map(page => page.host)).size
  job.onEvent({ kind: 'planned', runId: run.record.id, pages: pages.length, hosts, alreadyDone: pages.length - open.length })
  const loadLexicon = once(job.loadLexicon)
  const readers = openPageReaders({ loadLexicon, lexicon: job.settings.lexicon, pages: open.length, signal: job.signal, onTrouble: message => { job.onEvent({ kind: 'trouble', message }) } })
  const ofHost = groupBy(pages, page => page.host)
  const shared = { ...job, loadLexicon, readPage: readers.read, missingPages: new Map<string, Promise<Shown>>(), isOfMany: (page: PagePlan) => (ofHost.get(page.host)?.length ?? 0) >= PAGES_MIN }
  const ledgers = new Map(open.map(page => [page.id, emptyLedger()]))
  const ledgerOf = (id: string) => ledgers.get(id) ?? emptyLedger()
  const keep = async (judged: Omit<PageResult, 'traffic' | 'looks'>) => {
    const result = { ...judged, ...ledgerOf(judged.id) }
    await run.keep(result)
    job.onEvent({ kind: 'page-done', url: result.url, state: result.link.state, done: run.results.size, pages: pages.length })
  }
  const lane = { hostOf: (page: PagePlan) => page.host, perHost: job.settings.perHost, signal: job.signal }
  const nameless: PagePlan[] = []
  let otherNamesResolve = false
  try {
    await runLanes(open, lane, async (page, { isLast, onLooked }) => {
      const { world, isPutOff } = watched(job.world, { ledger: ledgerOf(page.id), canBePutOff: !isLast, onLooked })
      const result = await resultOf(page, { ...shared, world, otherNamesResolve: false })
      if (isPutOff()) return 'put-off'
      if (result.link.reason === 'name-not-found') nameless.push(page)
      else await keep(result)
      otherNamesResolve ||= showsNamesResolve(result)
      return 'done'
    })
    // Whether a missing name is that site's own fault or our net's is known once the others have answered.
    await runLanes(nameless, lane, async (page, { onLooked }) => {
      const { world } = watched(job.world, { ledger: ledgerOf(page.id), canBePutOff: false, onLooked })
      await keep(await resultOf(page, { ...shared, world, otherNamesResolve }))
      return 'done'
    })
  } catch (error) {
    if (!job.signal.aborted) throw error
  } finally {
    await Promise.all([job.hosts.save(), readers.close()])
  }
  return !job.signal.aborted
}

/** Calls `load` at the first need, and only then. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | null = null
  return () => loaded ??= load()
}

/** Only an answer that came from a name just now shows that names resolve: one kept, or had by an earlier process, shows nothing of the net today. */
function showsNamesResolve({ url, link }: Pick<PageResult, 'url' | 'link'>): boolean {
  return link.status !== null && !link.fromCache && URL.canParse(url) && /[a-z]$/iu.test(new URL(url).hostname)
}

/** Looks at a page and, where that leaves something open, at its archived copy; then judges each reference by both. */
async function resultOf(page: PagePlan, context: VisitContext & Pick<CheckJob, 'settings' | 'loadLexicon'> & { readonly isOfMany: (page: PagePlan) => boolean }): Promise<Omit<PageResult, 'traffic' | 'looks'>> {
  const { link, url, isProved, live, archived, completions } = await visitPage(page, context)
  const judge = (copy: ReadPage | null) => page.drafts.map(draft => [draft.id, judgeDraft(draft, { live, copy, url })] as const)
  const now = judge(null)
  const isCopyOfUse = context.settings.archive !== null && page.drafts.length > 0 && (live === null ? MAY_HAVE_A_COPY.has(link.state) : now.some(([, judged]) => isOpen(judged)))
  const copies = archived ?? (isCopyOfUse ? await visitArchive(page, url, context) : null)
  const translation = { world: context.world, service: context.settings.translate, loadLexicon: context.loadLexicon, signal: context.signal }
  const judged = await Promise.all((copies?.page == null ? now : judge(copies.page.copy)).map(async ([id, one]) => [id, await withTranslations(one, translation)] as const))
  const blocks = live !== null && context.isOfMany(page) ? blocksOf(live.article, judged.flatMap(([, { claims }]) => claims)) : NO_BLOCKS
  return { id: page.id, url, isProved, completions, link: { ...link, archive: copies?.page?.archive ?? null, copySearch: copies?.search ?? null }, blocks, judged: Object.fromEntries(judged) }
}

function visitPage(page: PagePlan, context: VisitContext & { readonly settings: CheckSettings }): Promise<ReadingsVisit> {
  const { settings } = context
  if (isIncluded(page.url, settings)) return visit(page, { ...context, mayAskArchive: settings.archive !== null })
  return Promise.resolve({ link: unasked(page.url, 'not-checked', 'excluded'), url: page.url, isProved: false, live: null, archived: null, completions: [] })
}

/** States in which an archived copy can stand in for the page. */
const MAY_HAVE_A_COPY: ReadonlySet<string> = new Set(['dead', 'soft-404', 'failing', 'blocked', 'unreachable'])
