/** What became of one page in a fleet: who asked for it, who was killed, and whether asking again could have been spared. */
import { existsSync, readFileSync } from 'node:fs'

/** Times are milliseconds since 1970; a worker is known by its number. */
export interface Kill { readonly worker: number; readonly at: number }

export interface Repeat {
  readonly page: string
  /** The answer had just come when its worker was killed, or while nothing could be kept: no program can know it afterwards. */
  readonly isByNature: boolean
  /** A line for each thing that happened, in order. */
  readonly story: readonly string[]
}

export interface Happened {
  /** Times at which each page was answered whole. */
  readonly answered: ReadonlyMap<string, readonly number[]>
  readonly kills: readonly Kill[]
  /** When the database was away. */
  readonly away: { readonly from: number; readonly to: number } | null
  /** Its log of JSON lines. */
  readonly logOf: (worker: number) => string
  readonly workers: number
  /** A page is read, judged and kept within so long of its answer. */
  readonly keptWithinMs: number
}

/** The system takes so long to close the connections of a process that was killed: meanwhile it is still answered. */
const CLOSED_WITHIN_MS = 200

interface Line { readonly at: number; readonly worker: number; readonly event: string; readonly url: string }

/** Pages that were answered whole more than once. */
export function repeatsIn({ answered, kills, away, logOf, workers, keptWithinMs }: Happened): readonly Repeat[] {
  const again = [...answered].filter(([, times]) => times.length > 1)
  const wanted = new Set(again.map(([page]) => `https://${page}`))
  const lines = again.length === 0 ? [] : Array.from({ length: workers }, (_, worker) => linesIn(logOf(worker), worker)).flat().filter(({ url }) => wanted.has(url)).sort((a, b) => a.at - b.at)
  return again.map(([page, times]) => {
    const own = lines.filter(({ url }) => url === `https://${page}`)
    const askedBy = (at: number) => own.findLast(line => line.event === 'page-asked' && line.at <= at)?.worker
    /** While the database was away nothing could be kept. */
    const keptBy = (at: number) => (away !== null && at > away.from - keptWithinMs && at < away.to ? away.to : at) + keptWithinMs
    const isLost = (at: number) => kills.some(kill => kill.worker === askedBy(at) && kill.at > at - CLOSED_WITHIN_MS && kill.at < keptBy(at))
    const told = [
      ...own.map(({ at, worker, event }) => [at, `worker ${worker} ${event}`] as const),
      ...times.map(at => [at, 'answered whole'] as const),
      ...kills.filter(({ worker }) => own.some(line => line.worker === worker)).map(({ at, worker }) => [at, `worker ${worker} killed`] as const),
      ...(away === null ? [] : [[away.from, 'database stopped'] as const, [away.to, 'database back'] as const]),
    ].sort(([a], [b]) => a - b)
    const first = times[0] ?? 0
    return { page, isByNature: times.slice(0, -1).every(isLost), story: told.map(([at, what]) => `${((at - first) / 1000).toFixed(3)} s ${what}`) }
  })
}

/** The last line of a worker that was killed may be cut. */
function linesIn(log: string, worker: number): readonly Line[] {
  if (!existsSync(log)) return []
  return readFileSync(log, 'utf8').split('\n').flatMap(text => {
    if (!text.endsWith('}')) return []
    const { time, event, url } = JSON.parse(text) as { readonly time: string; readonly event: string; readonly url?: string }
    return url === undefined ? [] : [{ at: Date.parse(time), worker, event, url }]
  })
}
