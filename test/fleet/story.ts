/** What became of pages in a fleet that were asked for again: who asked, who was killed, and whether the answer was lost with its worker. */
import { existsSync, readFileSync } from 'node:fs'

/** Times are milliseconds since 1970; a worker is known by its number. */
export interface Kill { readonly worker: number; readonly at: number }

export interface Repeat {
  readonly page: string
  /**
   * How long before its worker was killed the answer had come, at most, and nothing was kept of it: no program can know it
   * afterwards. While the database is away no time passes. `null`: an answer was not lost, and the page was asked for again.
   */
  readonly lostAfterMs: number | null
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
}

interface Line { readonly at: number; readonly worker: number; readonly event: string; readonly url: string }

/** Pages that were answered whole more than once. */
export function repeatsIn(happened: Happened): readonly Repeat[] {
  const again = [...happened.answered].filter(([, times]) => times.length > 1)
  const urls = new Set(again.map(([page]) => `https://${page}`))
  const lines = again.length === 0 ? [] : Array.from({ length: happened.workers }, (_, worker) => linesIn(happened.logOf(worker), worker)).flat().filter(({ url }) => urls.has(url)).sort((a, b) => a.at - b.at)
  return again.map(([page, times]) => {
    const own = lines.filter(({ url }) => url === `https://${page}`)
    const spans = times.slice(0, -1).map(at => lostAfterMs(at, own, happened))
    return { page, lostAfterMs: spans.reduce((most, span) => (most === null || span === null ? null : Math.max(most, span)), -Infinity), story: storyOf(own, times, happened) }
  })
}

function lostAfterMs(at: number, lines: readonly Line[], { kills, away }: Happened): number | null {
  const asked = lines.findLast(line => line.event === 'page-asked' && line.at <= at)
  const kill = kills.find(({ worker }) => worker === asked?.worker)
  const isKept = lines.some(({ event, worker }) => event === 'page-kept' && worker === asked?.worker)
  // The system takes its time to close the connections of a process that was killed, and meanwhile it is still answered.
  if (kill === undefined || isKept) return null
  const awayMs = away === null ? 0 : Math.max(0, Math.min(away.to, kill.at) - Math.max(away.from, at))
  return kill.at - at - awayMs
}

function storyOf(lines: readonly Line[], times: readonly number[], { kills, away }: Happened): readonly string[] {
  const told = [
    ...lines.map(({ at, worker, event }) => [at, `worker ${worker} ${event}`] as const),
    ...times.map(at => [at, 'answered whole'] as const),
    ...kills.filter(({ worker }) => lines.some(line => line.worker === worker)).map(({ at, worker }) => [at, `worker ${worker} killed`] as const),
    ...(away === null ? [] : [[away.from, 'database stopped'] as const, [away.to, 'database back'] as const]),
  ].sort(([a], [b]) => a - b)
  const first = times[0] ?? 0
  return told.map(([at, what]) => `${((at - first) / 1000).toFixed(3)} s ${what}`)
}

/** The last line of a worker that was killed may be cut, and what is no line of the log is what Node says of a fault. */
function linesIn(log: string, worker: number): readonly Line[] {
  if (!existsSync(log)) return []
  return readFileSync(log, 'utf8').split('\n').flatMap(text => {
    if (!text.startsWith('{"time"') || !text.endsWith('}')) return []
    const { time, event, url } = JSON.parse(text) as { readonly time: string; readonly event: string; readonly url?: string }
    return url === undefined ? [] : [{ at: Date.parse(time), worker, event, url }]
  })
}
