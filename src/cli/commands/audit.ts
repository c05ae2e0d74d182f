/** `footproof audit`: looks again at what many documents cite, and says only what changed. */
import { access } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { audit, NOTICE_SEVERITY } from '../../audit/index.ts'
import type { AuditOutcome } from '../../model/audit.ts'
import { Complaint } from '../../model/complaint.ts'
import { isAddress, loadDocuments } from '../../pipeline/documents.ts'
import { auditJson, auditMarkdown } from '../../report/audit.ts'
import { openHistory } from '../../store/history.ts'
import { openStore } from '../../store/index.ts'
import { printable } from '../../text/printable.ts'
import { readConfig } from '../config.ts'
import type { ExitCode } from '../exit.ts'
import type { AuditFlags } from '../flags.ts'
import { interruption } from '../interruption.ts'
import { readCheckOptions, wholeNumber, type CheckOptions } from '../options.ts'
import { writeLine } from '../output.ts'

/** Looked for in the working folder where none is named. */
const CONFIG_NAMES = ['footproof.yaml', 'footproof.yml', 'footproof.json']
/** At one request a second and host, what a night of eight hours holds on a single host (set by judgement). */
const BUDGET = 25_000

export async function auditCommand(config: string | undefined, typed: AuditFlags): Promise<ExitCode> {
  const path = config ?? await configHere()
  const configured = await readConfig(path)
  const options = await readCheckOptions({ ...configured, ...typed })
  const budget = wholeNumber('--budget', typed.budget ?? configured.budget, { least: 1, otherwise: BUDGET })
  const names = (configured.documents ?? []).map(name => (isAddress(name) || isAbsolute(name) ? name : join(dirname(resolve(path)), name)))
  if (names.length === 0) throw new Complaint(`${path} names no documents: list files, folders, patterns or addresses under documents.`)
  const { signal, done } = interruption()
  try {
    return await auditOnce(names, { ...options, budget }, signal)
  } finally {
    done()
  }
}

async function configHere(): Promise<string> {
  for (const name of CONFIG_NAMES) if (await access(name).then(() => true, () => false)) return name
  throw new Complaint(`There is no ${CONFIG_NAMES.join(', ')} here: name a configuration file, or write one with footproof init.`)
}

async function auditOnce(names: readonly string[], options: CheckOptions & { readonly budget: number }, signal: AbortSignal): Promise<ExitCode> {
  const { settings, out, language, budget } = options
  const tell = (message: string) => { process.stderr.write(`footproof: ${printable(message)}\n`) }
  const outcome = await audit({
    // What was kept is asked after, not believed.
    documents: await loadDocuments(names), settings: { ...settings, maxAgeMs: 0 }, out, history: openHistory(join(out, 'history')), budget, signal,
    onEvent: event => { if (event.kind === 'trouble') tell(event.message) },
  })
  const store = openStore(out)
  const summary = auditMarkdown(outcome, language)
  const files = [await store.writeFile(outcome.runId, 'audit.md', summary), await store.writeFile(outcome.runId, 'audit.json', auditJson(outcome))]
  if (options.voice !== 'quiet') {
    for (const line of summary.split('\n')) await writeLine(printable(line))
    tell(files.join(', '))
  }
  return outcome.isComplete ? exitCodeOf(outcome, options) : 130
}

/** By what is announced, not by what was seen tonight. */
function exitCodeOf({ notices }: AuditOutcome, { failOn }: CheckOptions): ExitCode {
  const grave = notices.map(({ kind }) => NOTICE_SEVERITY[kind])
  return failOn !== 'never' && (grave.includes('error') || (failOn === 'warning' && grave.includes('warning'))) ? 1 : 0
}
