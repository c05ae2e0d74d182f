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
  readonly values: Map<string, number>
}

export interface Figures {
  readonly listen: (event: CheckEvent) => void
  /** As of now. */
  readonly text: () => string
}

export interface Circumstances { readonly now: () => number; readonly residentBytes: () => number }

/** Counts what it hears. Every series that can be is there from the start, so that a rate can be had of it. */
export function figures({ now, residentBytes }: Circumstances): Figures {
  const families = new Map<string, Family>()
  const family = (name: string, kind: Family['kind'], help: string): Family => {
    const made: Family = { name, kind, help, values: new Map() }
    families.set(name, made)
    return made
  }
  const info = family('footproof_info', 'gauge', 'The program that gives these figures.')
  const documents = family('footproof_documents_read_total', 'counter', 'Documents that were read.')
  const planned = family('footproof_pages', 'gauge', 'Pages of the run.')
  const kept = family('footproof_results_kept_total', 'counter', 'Results that were kept, by state of the link.')
  const earlier = family('footproof_results_found', 'gauge', 'Results that an interrupted run had kept.')
  const requests = family('footproof_requests_total', 'counter', 'Requests that ended, by who was asked and class of status; none: no answer came.')
  const seconds = family('footproof_request_seconds', 'histogram', 'From a request to the end of its answer, by who was asked.')
  const looks = family('footproof_looks_total', 'counter', 'Looks at pages, by what for.')
  const waiting = family('footproof_hosts_waiting', 'gauge', 'Hosts whose next request is put off now.')
  const troubles = family('footproof_troubles_total', 'counter', 'Sentences said to the user.')
  const notices = family('footproof_audit_notices_total', 'counter', 'What audits announced, by kind.')
  const memory = family('process_resident_memory_bytes', 'gauge', 'Memory that the process holds.')
  const started = family('process_start_time_seconds', 'gauge', 'When the process began to count, in seconds since 1970.')
  const waits = new Map<string, number>()
  set(info, { version: VERSION }, 1)
  set(started, {}, now() / 1000)
  for (const one of [documents, planned, earlier, waiting, troubles]) set(one, {}, 0)
  for (const state of Object.keys(STATES)) set(kept, { state }, 0)
  for (const kind of NOTICE_KINDS) set(notices, { kind }, 0)
  return {
    listen(event) {
      switch (event.kind) {
        case 'read': add(documents, {}); return
        case 'planned': set(planned, {}, event.pages); set(earlier, {}, event.alreadyDone); return
        case 'page-asked': return
        case 'page-answered': add(looks, { purpose: event.look.purpose, from: event.look.fromCache ? 'cache' : 'net' }); return
        case 'page-done': add(kept, { state: event.state }); return
        case 'request':
          add(requests, { to: event.to, status: classOf(event.status) })
          observe(seconds, { to: event.to }, event.tookMs / 1000)
          return
        case 'waiting': waits.set(event.host, event.untilMs); return
        case 'trouble': add(troubles, {}); return
        case 'announced': add(notices, { kind: event.notice })
      }
    },
    text() {
      for (const [host, until] of waits) if (until <= now()) waits.delete(host)
      set(waiting, {}, waits.size)
      set(memory, {}, residentBytes())
      return [...families.values()].filter(({ values }) => values.size > 0).map(printed).join('')
    },
  }
}

const classOf = (status: number | null) => (status === null ? 'none' : `${Math.floor(status / 100)}xx`)

const series = (suffix: string, labels: Labels) => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`)
  return pairs.length === 0 ? suffix : `${suffix}{${pairs.join(',')}}`
}

const set = ({ values }: Family, labels: Labels, value: number) => { values.set(series('', labels), value) }
const addTo = ({ values }: Family, name: string, by: number) => { values.set(name, (values.get(name) ?? 0) + by) }
const add = (one: Family, labels: Labels) => { addTo(one, series('', labels), 1) }

/** A bucket counts all up to its bound. */
function observe(histogram: Family, labels: Labels, value: number): void {
  for (const bound of [...BUCKETS, Infinity]) addTo(histogram, series('_bucket', { ...labels, le: bound === Infinity ? '+Inf' : String(bound) }), value <= bound ? 1 : 0)
  addTo(histogram, series('_sum', labels), value)
  addTo(histogram, series('_count', labels), 1)
}

function printed({ name, kind, help, values }: Family): string {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...[...values].map(([labels, value]) => `${name}${labels} ${value}`), ''].join('\n')
}
