/** A run that can be stopped at any moment: finds an unfinished one to go on with, and keeps each page's result as it comes. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { ReportedClaim, ReportedLook, Traffic } from '../model/report.ts'
import type { Identity, Link } from '../model/verdicts.ts'
import { VERSION } from '../model/version.ts'
import type { LogEntry, RunLog, RunRecord, Store, World } from '../model/world.ts'
import type { PageBlocks } from './page-blocks.ts'
import type { Reading } from './reading.ts'
import type { CheckSettings } from './settings.ts'

/** What a page and its copy said, to each reference that cites it. One line of the run's log. */
export interface PageResult {
  /** The page's, as planned. */
  readonly id: string
  readonly url: string
  readonly isProved: boolean
  /** How a cut-off address may have gone on, of which none was proved. */
  readonly completions: readonly string[]
  readonly link: Link
  readonly traffic: Traffic
  readonly looks: readonly ReportedLook[]
  /** Of a site with several pages in the run, what this one shows. */
  readonly blocks: PageBlocks
  /** By reference id. */
  readonly judged: Readonly<Record<string, { readonly identity: Identity; readonly claims: readonly ReportedClaim[] }>>
}

export interface Run {
  readonly record: RunRecord
  /** Ids of the pages that have a result, those of an earlier, interrupted process among them. */
  readonly results: ReadonlySet<string>
  keep(result: PageResult): Promise<void>
  /** Every result by page id, as it was kept: while pages are looked at none is held. */
  readResults(): Promise<ReadonlyMap<string, PageResult>>
  /** The record as of now. */
  ended(isComplete: boolean): RunRecord
  /** Keeps it: only now the run counts as finished. */
  finish(ended: RunRecord): Promise<void>
}

// The line's sum has shown that it is whole and ours; its version is part of the run's fingerprint.
const headShape = v.object({ id: v.string(), url: v.string(), completions: v.array(v.string()), link: v.object({ state: v.string() }), traffic: v.object({ requests: v.number() }), looks: v.array(v.unknown()), blocks: v.object({ all: v.array(v.number()) }), judged: v.record(v.string(), v.object({ claims: v.array(v.unknown()) })) })
const resultShape = v.custom<PageResult>(value => v.is(headShape, value))

export interface RunPorts {
  readonly store: Store
  readonly world: World
  /** Keeps other processes from the run. Throws a `Complaint` where one is at work on it. Not given: none can be. */
  readonly hold?: ((runId: string) => Promise<void>) | undefined
}

/** What a run is about, as its fingerprint knows it. */
export type ReadAs = Pick<Reading, 'sha256'> & { readonly manuscript: Pick<Reading['manuscript'], 'document'> }

/** The newest unfinished run over the same documents and settings, else a new one. */
export async function openRun(readings: readonly ReadAs[], settings: CheckSettings, ports: RunPorts): Promise<Run> {
  const record = await startRun(readings, settings, ports)
  return runOver(await ports.store.openLog(record.id), record, ports)
}

/** The same without what it has. */
export async function startRun(readings: readonly ReadAs[], settings: CheckSettings, { store, world, hold = () => Promise.resolve() }: RunPorts): Promise<RunRecord> {
  const fingerprint = fingerprintOf(readings, settings)
  const unfinished = await unfinishedRun(fingerprint, store)
  const record = unfinished ?? { id: newId(world), fingerprint, startedAt: world.now().toISOString(), finishedAt: null, complete: false, documents: readings.map(({ manuscript }) => manuscript.document) }
  await hold(record.id)
  // Who held it may have brought it to its end meanwhile.
  if (unfinished !== undefined && (await unfinishedRun(fingerprint, store))?.id !== record.id) return startRun(readings, settings, { store, world, hold })
  await store.keepRun(record)
  return record
}

/** What an unfinished run over the same documents and settings has, by page id. */
export async function resultsSoFar(readings: readonly ReadAs[], settings: CheckSettings, store: Store): Promise<ReadonlyMap<string, PageResult>> {
  const record = await unfinishedRun(fingerprintOf(readings, settings), store)
  if (record === undefined) return new Map()
  const log = await store.openLog(record.id)
  try {
    return await resultsIn(log)
  } finally {
    await log.close()
  }
}

async function unfinishedRun(fingerprint: string, store: Store): Promise<RunRecord | undefined> {
  return (await store.runs()).findLast(record => record.fingerprint === fingerprint && !record.complete)
}

async function resultsIn(log: RunLog): Promise<Map<string, PageResult>> {
  const results = new Map<string, PageResult>()
  await eachResult(log, result => { results.set(result.id, result) })
  return results
}

/** Gives every result that a log holds to `take`. */
export async function eachResult(log: RunLog, take: (result: PageResult) => void): Promise<void> {
  await log.read(({ kind, value }) => {
    const result = v.safeParse(resultShape, value)
    if (kind === 'page' && result.success) take(result.output)
  })
}

/** The entry of a log that holds a result. */
export const resultEntry = (result: PageResult): LogEntry => ({ kind: 'page', key: result.id, value: result })

async function runOver(log: RunLog, record: RunRecord, { store, world }: { store: Store; world: World }): Promise<Run> {
  const results = new Set<string>()
  await eachResult(log, ({ id }) => { results.add(id) })
  return {
    record,
    results,
    async keep(result) {
      await log.append(resultEntry(result))
      results.add(result.id)
    },
    readResults: () => resultsIn(log),
    ended(isComplete) {
      return { ...record, finishedAt: isComplete ? world.now().toISOString() : null, complete: isComplete }
    },
    async finish(ended) {
      await log.close()
      await store.keepRun(ended)
    },
  }
}

/** Documents and all settings that can change a result; how fast is asked changes none. */
function fingerprintOf(readings: readonly ReadAs[], settings: CheckSettings): string {
  const { offline, warc, replay, include, exclude, archive, ignoreRobots, connectTo, allowPrivate, bytesMax, translate, lexicon, hostRules } = settings
  const facts = {
    version: VERSION, offline, warc, replay, archive, ignoreRobots, connectTo, allowPrivate, bytesMax, translate, lexicon: lexicon === null ? null : [...lexicon], include: include.map(String), exclude: exclude.map(String), skipped: hostRules.filter(({ isSkipped }) => isSkipped).map(({ host }) => host),
    documents: readings.map(({ manuscript, sha256 }) => [manuscript.document, sha256]),
  }
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

/** Sorts by time; the last letters keep two runs of one second apart. */
function newId(world: World): string {
  const time = world.now().toISOString().replace(/[-:]/gu, '').replace('T', '-').slice(0, 15)
  return `${time}-${Math.floor(world.random() * 36 ** 4).toString(36).padStart(4, '0')}`
}
