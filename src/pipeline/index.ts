/** The one place that builds a world and a store, and gives the check its documents. */
import { join } from 'node:path'
import { complaint } from '../model/complaint.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import type { Report, ReportLanguage } from '../model/report.ts'
import type { Store } from '../model/world.ts'
import { suspectedWordIn } from '../net/user-agent.ts'
import { openDecisions } from '../store/decisions.ts'
import { openStore } from '../store/index.ts'
import { holdFolder } from '../store/lock.ts'
import { WRITERS, type ReportFormat } from '../report/index.ts'
import { check } from './check.ts'
import type { NamedDocument } from './documents.ts'
import type { Listener } from './events.ts'
import type { CheckSettings } from './settings.ts'
import { lexiconOf } from './lexicon.ts'
import { fetchPublished } from './published.ts'
import { openWorldOf } from './worlds.ts'

export { aDocument, loadDocuments } from './documents.ts'

export interface CheckRequest {
  readonly documents: readonly NamedDocument[]
  readonly settings: CheckSettings
  /** Folder of runs. */
  readonly out: string
  readonly formats: readonly ReportFormat[]
  readonly language: ReportLanguage
  readonly onEvent: Listener
  readonly signal: AbortSignal
}

export interface CheckOutcome {
  readonly report: Report
  /** Folder of the run. */
  readonly place: string
  /** Paths of the written reports, in the order of the formats asked for; `report.json` is always written. */
  readonly files: readonly string[]
}

/** Checks documents and writes the reports. Throws a `Complaint` for what the user can mend. */
export async function checkDocuments(request: CheckRequest): Promise<CheckOutcome> {
  const { documents, settings, language, onEvent, signal } = request
  if (documents.length === 0) throw complaint`No document was named: give a file, a folder or a pattern.`
  mustBeTellableApart(documents)
  const onTrouble = (said: Phrase) => { onEvent({ kind: 'trouble', said }) }
  const word = suspectedWordIn(settings.contact)
  if (word !== null) onTrouble(phrase`The contact has “${word}” in it, and some servers refuse every user agent with that word: give another address or page, if you can.`)
  const opened = await openWorldOf(settings, onEvent)
  const { world, hosts, throughProxy, startRun } = opened
  const store = openStore(request.out)
  const held: (() => Promise<void>)[] = []
  const hold = async (runId: string) => { held.push(await holdFolder(store.place(runId), 'check')) }
  const listen: Listener = event => {
    if (event.kind === 'planned') startRun(store.place(event.runId))
    onEvent(event)
  }
  try {
    const decisions = await openDecisions(settings.decisions ?? join(request.out, 'decisions.json')).all()
    let files: readonly string[] = []
    const write = async (report: Report) => { files = await writeAll(report, request.formats, store) }
    const report = await check({ documents: await fetchPublished(documents, world, signal), settings, language, decisions, world, store, hold, hosts, loadLexicon: lexiconOf(settings), onEvent: listen, signal, wentThroughProxy: throughProxy, write })
    return { report, place: store.place(report.run.id), files }
  } finally {
    // What is still written belongs to the run.
    await opened.close()
    for (const letGo of held) await letGo()
  }
}

/** A reference's id begins with its document's name. */
function mustBeTellableApart(documents: readonly NamedDocument[]): void {
  const paths = documents.map(document => ('address' in document ? document.address : document.path))
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw complaint`Two documents are called ${twice}, so that their notes could not be told apart: give one of them another name.`
}

/** `report.json` is always written: from it a run can be written again. */
async function writeAll(report: Report, formats: readonly ReportFormat[], store: Store): Promise<string[]> {
  const all = [...new Set<ReportFormat>(['json', ...formats])]
  const files = await writeReports({ report, formats: all, store, runId: report.run.id })
  return files.filter((_, index) => all[index] !== undefined && formats.includes(all[index]))
}

export interface WriteRequest {
  readonly report: Report
  readonly formats: readonly ReportFormat[]
  readonly store: Store
  /** Folder of the run in the store; a run may have been moved. */
  readonly runId: string
}

/** Writes a run's report in the formats asked for; gives their paths. */
export async function writeReports({ report, formats, store, runId }: WriteRequest): Promise<string[]> {
  const files: string[] = []
  for (const format of formats) {
    const writer = WRITERS[format]
    files.push(await store.writeFile(runId, `report.${writer.extension}`, await writer.write(report)))
  }
  return files
}
