/** `footproof audit`: looks again at what many documents cite, and says only what changed; once, or by a schedule. */
import { access } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { audit, AUDIT_RULES, NOTICE_SEVERITY } from '../../audit/index.ts'
import { dispatching } from '../../fleet/dispatch.ts'
import { holdPlace } from '../../fleet/hold.ts'
import type { AuditOutcome } from '../../model/audit.ts'
import { Complaint, complaint } from '../../model/complaint.ts'
import { phrase } from '../../model/phrase.ts'
import type { World } from '../../model/world.ts'
import { eachDocument, isAddress } from '../../pipeline/documents.ts'
import { auditJson, auditMarkdown } from '../../report/audit.ts'
import { wordsOf } from '../../report/language/index.ts'
import { openStore } from '../../store/index.ts'
import { holdFolder } from '../../store/lock.ts'
import { openShelves, type Shelves } from '../../store/shelves.ts'
import { printable } from '../../text/printable.ts'
import { readAuditOptions, type AuditOptions } from '../audit-options.ts'
import { readConfig } from '../config.ts'
import type { ExitCode } from '../exit.ts'
import type { AuditFlags } from '../flags.ts'
import { interruption } from '../interruption.ts'
import { writeLine } from '../output.ts'
import { endWith, figuresAt, openFigures, openWatch } from '../watch/index.ts'
import type { MetricsServer } from '../watch/metrics-server.ts'
import type { Watch } from '../watch/watch.ts'
import { speak, tell } from '../voice.ts'

/** Looked for in the working folder where none is named. */
const CONFIG_NAMES = ['footproof.yaml', 'footproof.yml', 'footproof.json']

/** As a check's: memory is given back sooner (measured: of 10,000 links a third is held). */
const SPARES_MEMORY = '--heap-growing-percent=10'

export async function auditCommand(config: string | undefined, typed: AuditFlags): Promise<ExitCode> {
  setFlagsFromString(SPARES_MEMORY)
  const path = config ?? await configHere()
  const options = await optionsIn(path, typed)
  await speak(options.language)
  const letGo = await holdFolder(options.place, 'audit')
  const { signal, done } = interruption()
  try {
    return options.schedule === null ? await auditOnce(options, signal) : await auditBySchedule(options, { signal, readAgain: () => optionsIn(path, typed) })
  } finally {
    done()
    await letGo()
  }
}

async function configHere(): Promise<string> {
  for (const name of CONFIG_NAMES) if (await access(name).then(() => true, () => false)) return name
  throw complaint`There is no ${CONFIG_NAMES.join(', ')} here: name a configuration file, or write one with footproof init.`
}

async function optionsIn(path: string, typed: AuditFlags): Promise<AuditOptions> {
  const configured = await readConfig(path)
  // A file on its own makes no schedule: it is kept to where --schedule is given.
  const options = await readAuditOptions({ ...configured, ...typed, schedule: typed.schedule === true ? configured.schedule ?? true : typed.schedule ?? false })
  if (options.documents.length === 0) throw complaint`${path} names no documents: list files, folders, patterns or addresses under documents.`
  return { ...options, documents: options.documents.map(name => (isAddress(name) || isAbsolute(name) ? name : join(dirname(resolve(path)), name))) }
}

async function auditBySchedule(options: AuditOptions, { signal, readAgain }: { readonly signal: AbortSignal; readonly readAgain: () => Promise<AuditOptions> }): Promise<ExitCode> {
  const { keepTo, scheduleOf } = await import('../../audit/schedule.ts')
  const clock: World = await (await import('../../net/index.ts')).openWorld({})
  // A collector asks by day too, and adds up over the nights.
  const figures = await openFigures(options)
  if (figures !== null && options.voice !== 'quiet') tell(figuresAt(figures))
  try {
    await keepTo(scheduleOf(options.schedule ?? '', options.timeZone), {
      clock, signal,
      onNext: date => { if (options.voice !== 'quiet') tell(phrase`the next audit begins on ${date.toLocaleString('sv', { ...(options.timeZone !== null && { timeZone: options.timeZone }), timeZoneName: 'short' })}.`) },
      run: async () => {
        try {
          // The file may have been changed since; where its documents are and when to look was settled at the start.
          await auditOnce({ ...await readAgain(), place: options.place }, signal, figures)
        } catch (error) {
          // What can be mended tonight is no reason to leave out the next night.
          if (!(error instanceof Complaint)) throw error
          tell(error.said)
        }
      },
    })
    return 130
  } finally {
    await figures?.close()
    await clock.close()
  }
}

/** Watched as any run; `figures`: those of a schedule. */
async function auditOnce(options: AuditOptions, signal: AbortSignal, figures?: MetricsServer | null): Promise<ExitCode> {
  const watch = await openWatch({ ...options, command: 'audit', showsProgress: options.showsProgress && options.voice !== 'quiet', words: wordsOf(options.language) }, figures)
  try {
    const code = await auditWatched(options, { watch, signal })
    await watch.end(code)
    return code
  } catch (error) {
    await endWith(error, watch)
    throw error
  }
}

interface Watched { readonly watch: Watch; readonly signal: AbortSignal }

async function auditWatched(options: AuditOptions, watched: Watched): Promise<ExitCode> {
  const { store, place, settings, bodies } = options
  const shelves = await openShelves({ store, folder: place, cache: settings.cache ?? '', bodies, onTrouble: watched.watch.say, onLost: () => undefined })
  try {
    if (shelves.fleet !== null) await holdPlace(shelves.fleet.plan, { name: shelves.name, say: watched.watch.say, wait: ms => sleep(ms, undefined, { signal: watched.signal }) })
    return await auditOn(shelves, options, watched)
  } finally {
    await shelves.close()
  }
}

async function auditOn(shelves: Shelves, options: AuditOptions, { watch, signal }: Watched): Promise<ExitCode> {
  const { settings, place, language, budget, webhook, strictness } = options
  const { history, outbox, fleet } = shelves
  const outcome = await audit({
    // What was kept is asked after, not believed.
    documents: eachDocument(options.documents, { isAudit: true, besides: options.out }), settings: { ...settings, maxAgeMs: 0 }, out: place, shelves, history, outbox, ...(fleet !== null && { visit: dispatching(fleet.plan) }),
    budget, rules: AUDIT_RULES[strictness], webhook, signal,
    onEvent: watch.listen,
    async announce(outcome, noted) {
      for (const { kind: notice, url } of outcome.notices) watch.listen({ kind: 'announced', notice, url })
      for await (const { firstSeen } of noted()) for (const { kind: notice, url } of firstSeen) watch.listen({ kind: 'announced', notice, url })
      // For people, whatever keeps the rest.
      const store = openStore(place)
      const summary = auditMarkdown(outcome, language)
      const files = [await store.writeFile(outcome.runId, 'audit.md', summary), await store.writeFile(outcome.runId, 'audit.json', auditJson(outcome, noted))]
      if (options.voice === 'quiet') return
      for (const line of summary.split('\n')) await writeLine(printable(line))
      if (watch.isForPeople) watch.say(phrase`${files.join(', ')}`)
    },
  })
  return outcome.isComplete ? exitCodeOf(outcome, options) : 130
}

/** By what is announced, not by what was seen tonight. */
function exitCodeOf({ notices, unread }: AuditOutcome, { failOn }: AuditOptions): ExitCode {
  const grave = [...notices.map(({ kind }) => NOTICE_SEVERITY[kind]), ...unread.filter(({ isNew }) => isNew).map(() => 'warning')]
  return failOn !== 'never' && (grave.includes('error') || (failOn === 'warning' && grave.includes('warning'))) ? 1 : 0
}
