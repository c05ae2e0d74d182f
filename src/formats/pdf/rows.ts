/** Gathers pieces of text into rows: what stands on one baseline, with the small raised or lowered pieces that belong to it. */
import type { Run } from './runs.ts'

export interface Seat extends Run {
  readonly isRaised: boolean
}

/** Pieces on one baseline, from left to right. */
export interface Row {
  readonly y: number
  /** Of most of its characters. */
  readonly size: number
  readonly seats: readonly Seat[]
}

/** Baselines so near, in sizes of the type, are one: what columns set by hand differ. */
const SAME_BASELINE = 0.2
/** A raised figure is smaller: browsers set it at .83 of the text, pdfTeX at .7, LibreOffice at .58. */
const SMALLER_MAX = 0.86
/** Its baseline stands so much above that of the text, in sizes of the text (LibreOffice and Word .33–.4, pdfTeX .36, browsers up to .5). */
const RAISED_MIN = 0.12
const RAISED_MAX = 0.75
const LOWERED_MAX = 0.35
/** It stands so near to the text it belongs to. */
const BESIDE_MAX = 0.6
/** The number of a note at the beginning of its line stands further off where the note hangs from it: tabs of word processors measured go to 1.5. */
const HANGING_MAX = 3
const NUMBER = /^\s*(?:\d{1,6}|[ivxlc]{1,12})\s*$/u
const RAISED_LENGTH_MAX = 24
/** Neighbours looked at: a row of newsprint has fewer pieces. */
const NEIGHBOURS_MAX = 400

/** From top to bottom. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const sorted = runs.filter(({ text }) => text.trim() !== '').sort((left, right) => left.y - right.y || left.left - right.left)
  const hosts = hostsOf(sorted)
  const rows: { y: number; size: number; seats: Seat[] }[] = []
  const rowOf = new Map<Run, { seats: Seat[] }>()
  for (const run of sorted) {
    if (hosts.has(run)) continue
    const row = rows.slice(-3).findLast(({ y, size }) => Math.abs(run.y - y) <= SAME_BASELINE * Math.min(size, run.size))
    const own = row ?? { y: run.y, size: run.size, seats: [] }
    if (row === undefined) rows.push(own)
    own.seats.push({ ...run, isRaised: false })
    rowOf.set(run, own)
  }
  for (const [run, host] of hosts) rowOf.get(host)?.seats.push({ ...run, isRaised: run.y < host.y })
  return rows.map(({ y, seats }) => ({ y, size: commonSize(seats), seats: seats.sort((left, right) => left.left - right.left) })).sort((left, right) => left.y - right.y)
}

/** For each raised or lowered piece the one whose row it stands in. */
function hostsOf(sorted: readonly Run[]): ReadonlyMap<Run, Run> {
  const hosts = new Map<Run, Run>()
  for (const [at, run] of sorted.entries()) {
    const host = run.text.length > RAISED_LENGTH_MAX ? null : nearestHost(sorted, at, run)
    if (host !== null) hosts.set(run, host)
  }
  for (const [run, host] of hosts) if (hosts.has(host)) hosts.delete(run)
  // of several signs in a row only the first and the last stand beside the text
  for (let at = 1; at < sorted.length; at += 1) joinStack(hosts, sorted[at], sorted[at - 1])
  for (let at = sorted.length - 2; at >= 0; at -= 1) joinStack(hosts, sorted[at], sorted[at + 1])
  return hosts
}

function nearestHost(sorted: readonly Run[], at: number, run: Run): Run | null {
  let nearest: { readonly host: Run; readonly gap: number } | null = null
  for (const step of [1, -1] as const) {
    for (let index = at + step, looked = 0; looked < NEIGHBOURS_MAX; index += step, looked += 1) {
      const host = sorted[index]
      if (host === undefined || Math.abs(host.y - run.y) > RAISED_MAX * host.size + run.size) break
      const gap = gapBetween(host, run)
      if (isHost(host, run) && gap < (nearest?.gap ?? Infinity)) nearest = { host, gap }
    }
  }
  return nearest?.host ?? null
}

function joinStack(hosts: Map<Run, Run>, run: Run | undefined, mate: Run | undefined): void {
  const host = mate === undefined ? undefined : hosts.get(mate)
  if (run === undefined || mate === undefined || host === undefined || run === host || hosts.has(run) || run.text.length > RAISED_LENGTH_MAX) return
  if (run.size <= host.size * SMALLER_MAX && Math.abs(run.y - mate.y) < 0.05 * host.size && gapBetween(mate, run) < BESIDE_MAX * host.size) hosts.set(run, host)
}

function isHost(host: Run, run: Run): boolean {
  const rise = (host.y - run.y) / host.size
  if (run.size > host.size * SMALLER_MAX || rise > RAISED_MAX || rise < -LOWERED_MAX || (rise < RAISED_MIN && rise > -0.05)) return false
  const isHanging = host.left >= run.right && rise > 0 && NUMBER.test(run.text)
  return gapBetween(host, run) <= (isHanging ? HANGING_MAX : BESIDE_MAX) * host.size
}

/** Nothing where they overlap by little; what stands within the other is not beside it. */
function gapBetween(one: Run, other: Run): number {
  return Math.max(0, one.left - other.right, other.left - one.right)
}

function commonSize(seats: readonly Seat[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text, isRaised } of seats) {
    if (isRaised) continue
    const rounded = Math.round(size * 10) / 10
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length)
  }
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}
