/** A made-up world and a made-up disk on which the whole pipeline runs. */
import type { Answer, Failure, Look, Snapshot } from '../../src/model/look.ts'
import type { HostMemory, LogEntry, RunRecord, Spool, Store, World } from '../../src/model/world.ts'
import { anAnswer, aFailure } from '../makers.ts'

export interface MadeUpWorld extends World {
  /** Every address asked, in order, with what for. */
  readonly asked: string[]
}

/** Each world has its own chances, the same every time. */
let worlds = 0

type Page = Partial<Answer> | { readonly failure: Failure['reason'] } | string

/** A world of these pages: HTML, an answer's parts, or a failure; any other address answers 404. */
export function aWorld(pages: Readonly<Record<string, Page>>, archive: Readonly<Record<string, { readonly datetime: string; readonly html: string }>> = {}): MadeUpWorld {
  const asked: string[] = []
  let chance = worlds += 0.01
  const look = (url: string): Look => {
    const page = pages[url]
    if (page === undefined) return anAnswer({ url, finalUrl: url, status: 404, body: bytes('<title>Not found</title><p>Nothing here.') })
    if (typeof page === 'string') return anAnswer({ url, finalUrl: url, body: bytes(page) })
    if ('failure' in page) return aFailure({ url, finalUrl: url, reason: page.failure })
    return anAnswer({ url, finalUrl: url, ...page })
  }
  return {
    asked,
    look(url, purpose, signal) {
      if (signal.aborted) return Promise.reject(signal.reason as Error)
      asked.push(purpose === 'page' ? url : `${purpose} ${url}`)
      return Promise.resolve(look(url))
    },
    findSnapshots(url) {
      const copy = archive[url]
      return Promise.resolve(copy === undefined ? [] : [{ url: `https://archive.example/web/${url}`, datetime: copy.datetime, original: url }])
    },
    findByPrefix: prefix => Promise.resolve(Object.keys(archive).filter(url => url.startsWith(prefix))),
    openSnapshot({ original }: Snapshot) {
      const copy = archive[original]
      return Promise.resolve(copy === undefined ? null : anAnswer({ url: original, body: bytes(copy.html) }))
    },
    letGo: () => undefined,
    translate: () => Promise.resolve(null),
    deliver: () => Promise.resolve({ kind: 'failed', reason: 'offline' }),
    now: () => new Date('2026-03-01T10:00:00Z'),
    wait: () => Promise.resolve(),
    random: () => ((chance = (chance + 0.618) % 1)),
    close: () => Promise.resolve(),
  }
}

export interface MadeUpDisk extends Store { readonly files: Map<string, string>; readonly lines: Map<string, LogEntry[]> }

export function aDisk(): MadeUpDisk {
  const files = new Map<string, string>()
  const lines = new Map<string, LogEntry[]>()
  const records: RunRecord[] = []
  return {
    files,
    lines,
    runs: () => Promise.resolve([...records]),
    keepRun(record) {
      const at = records.findIndex(({ id }) => id === record.id)
      if (at < 0) records.push(record)
      else records[at] = record
      return Promise.resolve()
    },
    openLog(runId) {
      const entries = lines.get(runId) ?? []
      lines.set(runId, entries)
      return Promise.resolve({
        append: entry => { entries.push(entry); return Promise.resolve() },
        read(take) { for (const entry of entries) take(entry); return Promise.resolve({ damaged: 0 }) },
        close: () => Promise.resolve(),
      })
    },
    dropLog(runId) { lines.delete(runId); return Promise.resolve() },
    dropRun(runId) {
      lines.delete(runId)
      records.splice(0, records.length, ...records.filter(({ id }) => id !== runId))
      for (const path of [...files.keys()]) if (path.startsWith(`${runId}/`)) files.delete(path)
      return Promise.resolve()
    },
    async writeFile(runId, name, content) {
      let text = content instanceof Uint8Array ? Buffer.from(content).toString() : ''
      if (!(content instanceof Uint8Array)) for await (const piece of content) text += piece
      files.set(`${runId}/${name}`, text)
      return `${runId}/${name}`
    },
    readFile: (runId, name) => Promise.resolve(files.get(`${runId}/${name}`) ?? null),
    place: runId => runId,
  }
}

export function aSpool(): Spool {
  const parts = new Map<number, string[]>()
  return {
    add(part, value) { parts.set(part, [...parts.get(part) ?? [], JSON.stringify(value)]); return Promise.resolve() },
    read(part, take) { for (const value of parts.get(part) ?? []) take(JSON.parse(value)); return Promise.resolve() },
    close() { parts.clear(); return Promise.resolve() },
  }
}

export const noHosts: HostMemory = { recall: () => Promise.resolve(null), keep: () => Promise.resolve(), save: () => Promise.resolve() }

export const bytes = (text: string) => new TextEncoder().encode(text)
