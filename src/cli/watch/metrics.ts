/** A run's figures in the text form that Prometheus collects (exposition format 0.0.4). */
import { NOTICE_KINDS } from '../../model/audit.ts'
import type { LinkState } from '../../model/verdicts.ts'
import { VERSION } from '../../model/version.ts'
import type { CheckEvent } from '../../pipeline/events.ts'

/** Seconds, from an answer out of a cache nearby to `--timeout`. */
const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

const STATES: Readonly<Record<LinkState, 0>> = { ok: 0, moved: 0, dead: 0, 'soft-404': 0, failing: 0, blocked: 0, unreachable: 0, malformed: 0, 'not-checked': 0 }

type Labels = Readonly<Record<string, string>>

interface Family {
  readonly name: string
  readonly kind: 'counter' | 'gauge' | 'histogram'
  readonly help: string
  /** By labels as printed. */
  readonly values: Values
}
type Values = Map<string, number>

type Row = readonly [name: string, kind: Family['kind'], help: string]

const FAMILIES = {
  info: ['footproof_info', 'gauge', 'The program that gives these figures.'],
  documents: ['footproof_documents_read_total', 'counter', 'Documents that were read.'],
  planned: ['footproof_pages', 'gauge', 'Pages of the run.'],
  kept: ['footproof_results_kept_total', 'counter', 'Results that were kept, by state of the link.'],
  earlier: ['footproof_results_found', 'gauge', 'Results that an interrupted run had kept.'],
  requests: ['footproof_requests_total', 'counter', 'Requests that ended, by who was asked and class of status; none: no answer came.'],
  seconds: ['footproof_request_seconds', 'histogram', 'From a request to the end of its answer, by who was asked.'],
  looks: ['footproof_looks_total', 'counter', 'Looks at pages, by what for.'],
  fleetDone: ['footproof_fleet_pages_done', 'gauge', 'Pages with a result, of a run whose pages workers look at.'],
  fleetHosts: ['footproof_fleet_hosts', 'gauge', 'Hosts with pages that have none yet, by whether a worker is at them.'],
  fleetWorkers: ['footproof_fleet_workers', 'gauge', 'Processes at work beside the scheduler.'],
  waiting: ['footproof_hosts_waiting', 'gauge', 'Hosts whose next request is put off now.'],
  troubles: ['footproof_troubles_total', 'counter', 'Sentences said to the user.'],
  notices: ['footproof_audit_notices_total', 'counter', 'What audits announced, by kind.'],
  memory: ['process_resident_memory_bytes', 'gauge', 'Memory that the process holds.'],
  started: ['process_start_time_seconds', 'gauge', 'When the process began to count, in seconds since 1970.'],
} as const satisfies Readonly<Record<string, Row>>

export interface Figures {
  readonly listen: (event: CheckEvent) => void
  /** As of now. */
  readonly text: () => string
}

export interface Circumstances { readonly now: () => number; readonly residentBytes: () => number }

/** Counts what it hears. Every series that can be is there from the start, so that a rate can be had of it. */
export function figures({ now, residentBytes }: Circumstances): Figures {
  const families = new Map<string, Family>(Object.entries(FAMILIES).map(([id, [name, kind, help]]) => [id, { name, kind, help, values: new Map() }]))
  const of = (id: keyof typeof FAMILIES): Values => families.get(id)?.values ?? new Map<string, number>()
  const waits = new Map<string, number>()
  set(of('info'), { version: VERSION }, 1)
  set(of('started'), {}, now() / 1000)
  for (const id of ['documents', 'planned', 'earlier', 'waiting', 'troubles'] as const) set(of(id), {}, 0)
  for (const state of Object.keys(STATES)) set(of('kept'), { state }, 0)
  for (const kind of NOTICE_KINDS) set(of('notices'), { kind }, 0)
  return {
    listen(event) {
      switch (event.kind) {
        case 'read': add(of('documents'), {}); return
        case 'planned': set(of('planned'), {}, event.pages); set(of('earlier'), {}, event.alreadyDone); return
        case 'page-asked': return
        case 'page-answered': add(of('looks'), { purpose: event.look.purpose, from: event.look.fromCache ? 'cache' : 'net' }); return
        case 'page-done': add(of('kept'), { state: event.state }); return
        case 'shared-out':
          set(of('fleetDone'), {}, event.done)
          set(of('fleetHosts'), { state: 'waiting' }, event.hostsWaiting)
          set(of('fleetHosts'), { state: 'at-work' }, event.hostsAtWork)
          set(of('fleetWorkers'), {}, event.workers)
          return
        case 'request':
          add(of('requests'), { to: event.to, status: classOf(event.status) })
          observe(of('seconds'), { to: event.to }, event.tookMs / 1000)
          return
        case 'waiting': waits.set(event.host, event.untilMs); return
        case 'trouble': add(of('troubles'), {}); return
        case 'announced': add(of('notices'), { kind: event.notice })
      }
    },
    text() {
      for (const [host, until] of waits) if (until <= now()) waits.delete(host)
      set(of('waiting'), {}, waits.size)
      set(of('memory'), {}, residentBytes())
      return [...families.values()].filter(({ values }) => values.size > 0).map(printed).join('')
    },
  }
}

const classOf = (status: number | null) => (status === null ? 'none' : `${Math.floor(status / 100)}xx`)

const series = (suffix: string, labels: Labels) => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`)
  return pairs.length === 0 ? suffix : `${suffix}{${pairs.join(',')}}`
}

const set = (values: Values, labels: Labels, value: number) => { values.set(series('', labels), value) }
const addTo = (values: Values, name: string, by: number) => { values.set(name, (values.get(name) ?? 0) + by) }
const add = (one: Values, labels: Labels) => { addTo(one, series('', labels), 1) }

/** A bucket counts all up to its bound. */
function observe(histogram: Values, labels: Labels, value: number): void {
  for (const bound of [...BUCKETS, Infinity]) addTo(histogram, series('_bucket', { ...labels, le: bound === Infinity ? '+Inf' : String(bound) }), value <= bound ? 1 : 0)
  addTo(histogram, series('_sum', labels), value)
  addTo(histogram, series('_count', labels), 1)
}

function printed({ name, kind, help, values }: Family): string {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...[...values].map(([labels, value]) => `${name}${labels} ${value}`), ''].join('\n')
}
