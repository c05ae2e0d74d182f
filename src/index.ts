/** The library's public face: the check and its plan, their options, and the types of what they give. */
import type { Plan } from './model/plan.ts'
import type { LoadedDocument, NamedDocument } from './pipeline/documents.ts'
import type { Listener } from './pipeline/events.ts'
import { aDocument, checkDocuments, loadDocuments, type CheckOutcome } from './pipeline/index.ts'
import { DEFAULT_SETTINGS, type CheckSettings } from './pipeline/settings.ts'
import type { ReportLanguage } from './model/report.ts'
import type { ReportFormat } from './report/formats.ts'

export { Complaint } from './model/complaint.ts'
export { worded, type Phrase } from './model/phrase.ts'
export type { Finding, FindingCode, Severity, Action } from './model/finding.ts'
export type { HostPlan, Plan } from './model/plan.ts'
export type { Report, Reference, ReportedClaim, ReportedPage, ReportedQuote, ReportFinding } from './model/report.ts'
export type { CopyMatch, Difference, Identity, Link, LinkState, Match, MatchKind, Verdict } from './model/verdicts.ts'
export { parseConnectTo } from './net/connect-to.ts'
export type { ConnectRule } from './net/options.ts'
export type { CheckEvent, Listener } from './pipeline/events.ts'
export type { CheckOutcome, CheckSettings, ReportFormat, ReportLanguage }

/** A document that is no file: its name in the report, and its bytes. */
export interface GivenDocument { readonly name: string; readonly bytes: Uint8Array }

/** Every setting may be left out; `DEFAULT_SETTINGS` in `pipeline/settings` names the defaults, times in ms and sizes in bytes. */
export interface CheckManuscriptOptions extends Partial<CheckSettings> {
  /** Folder of runs; default `reports`. */
  readonly out?: string
  /** Reports beside `report.json`, which is always written; default none. */
  readonly formats?: readonly ReportFormat[]
  /** Of every sentence in the reports; default `en`. */
  readonly language?: ReportLanguage
  /** Hears what is done while it is done. */
  readonly onEvent?: Listener
  /** Stops the check; it then gives what it has, `run.complete` false, and the same call goes on with it later. */
  readonly signal?: AbortSignal
}

/**
 * Checks manuscripts: reads them, repairs their addresses, looks at each page once, and says what it makes of every note.
 * `files` are paths, folders, patterns, addresses of published pages, or documents given as bytes. Throws a `Complaint`, whose message is one sentence
 * for the user, when there is nothing to check or nowhere to write; a page that fails never throws, it is a link state.
 */
export async function checkManuscript(files: string | readonly (string | GivenDocument)[], options: CheckManuscriptOptions = {}): Promise<CheckOutcome> {
  const { out = DEFAULT_OUT, formats = [], language = 'en', onEvent = () => undefined, signal = new AbortController().signal, ...settings } = options
  return checkDocuments({ documents: await load(files, out), settings: { ...DEFAULT_SETTINGS, ...settings }, out, formats, language, onEvent, signal })
}

/** What `checkManuscript` with the same options would ask now: hosts, requests, and the least time. Asks and writes nothing. */
export async function planManuscript(files: string | readonly (string | GivenDocument)[], options: Omit<CheckManuscriptOptions, 'formats' | 'language' | 'onEvent' | 'signal'> = {}): Promise<Plan> {
  const { out = DEFAULT_OUT, ...settings } = options
  const { planDocuments } = await import('./pipeline/plan.ts')
  return planDocuments({ documents: await load(files, out), settings: { ...DEFAULT_SETTINGS, ...settings }, out })
}

const DEFAULT_OUT = 'reports'

async function load(files: string | readonly (string | GivenDocument)[], out: string): Promise<NamedDocument[]> {
  const all = typeof files === 'string' ? [files] : files
  const given: LoadedDocument[] = all.filter(file => typeof file !== 'string').map(({ name, bytes }) => aDocument(name, bytes))
  return [...given, ...await loadDocuments(all.filter(file => typeof file === 'string'), { besides: out })]
}
