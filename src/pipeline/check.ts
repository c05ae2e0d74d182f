/**
 * The main job, in its order: read → references → pages → look, judge, compare → report. Pages come as a stream; each
 * result is kept as it comes, and the report is made from what was kept.
 */
import { Complaint } from '../model/complaint.ts'
import type { Decision } from '../model/decision.ts'
import type { Report, ReportLanguage } from '../model/report.ts'
import type { Store } from '../model/world.ts'
import { assemble } from './assemble.ts'
import { byAbout } from './decided.ts'
import type { LoadedDocument, Unreadable } from './documents.ts'
import { hasNotes, noNotesIn, readAll } from './read-all.ts'
import type { Reading } from './reading.ts'
import { pagesOf } from './references.ts'
import { openRun } from './run.ts'
import { visitPages, type VisitJob } from './visit-pages.ts'

export interface CheckJob extends VisitJob {
  readonly documents: readonly (LoadedDocument | Unreadable)[]
  /** Of the report's sentences; default `en`. */
  readonly language?: ReportLanguage
  /** Decisions of people that are to be respected. */
  readonly decisions?: readonly Decision[]
  readonly store: Store
  /** As in `RunPorts`. */
  readonly hold?: (runId: string) => Promise<void>
  /** Whether a proxy has resolved names so far; not given: the world has none. */
  readonly wentThroughProxy?: () => boolean
  /** Writes the reports. What throws here is done again from the kept results by the next start. */
  readonly write: (report: Report) => Promise<void>
}

/** Checks the documents. An aborted check gives what it has: every reference, and `run.complete` false. */
export async function check(job: CheckJob): Promise<Report> {
  const decisions = byAbout(job.decisions ?? [])
  const { readings, unread } = await readAll(job.documents, { decisions, onEvent: job.onEvent })
  mustHaveNotes(readings)
  const pages = pagesOf(readings.flatMap(reading => reading.drafts))
  const run = await openRun(readings, job.settings, job)
  const isComplete = await visitPages(pages, run, job)
  const record = run.ended(isComplete)
  const report = assemble({ record, readings, pages, results: await run.readResults(), isOffline: job.settings.offline, language: job.language ?? 'en', throughProxy: job.wentThroughProxy?.() ?? false, decisions, unread })
  await job.write(report)
  await run.finish(record)
  return report
}

/** A text without notes is no success: what was to be proved is not there. One of several documents may have none. */
function mustHaveNotes(readings: readonly Reading[]): void {
  if (!readings.some(hasNotes)) throw new Complaint(noNotesIn(readings.map(({ manuscript }) => manuscript.document).join(', ')))
}
