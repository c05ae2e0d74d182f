/** `--log json`: one JSON object a line for each thing that happens. docs/log.md says what stands in them, log.schema.json as a schema. */
import { worded } from '../../model/phrase.ts'
import { VERSION } from '../../model/version.ts'
import type { CheckEvent } from '../../pipeline/events.ts'
import type { Watch } from './watch.ts'

/** `write` is given a line with its end. */
export function jsonLog(command: string, write: (line: string) => void, now: () => Date = () => new Date()): Watch {
  let run: string | null = null
  const startedMs = now().getTime()
  const put = (fields: Fields) => { write(`${JSON.stringify({ time: now().toISOString(), run, ...fields })}\n`) }
  put({ event: 'started', command, version: VERSION })
  return {
    listen(event) {
      if (event.kind === 'planned') run = event.runId
      const fields = fieldsOf(event)
      if (fields !== null) put(fields)
    },
    say: said => { put({ event: 'said', message: worded(said) }) },
    isForPeople: false,
    end(code, error) {
      put({ event: 'ended', code, error: error === undefined ? null : typeof error === 'string' ? error : worded(error), seconds: (now().getTime() - startedMs) / 1000 })
      return Promise.resolve()
    },
  }
}

type Fields = { readonly event: string } & Readonly<Record<string, unknown>>

function fieldsOf(event: CheckEvent): Fields | null {
  switch (event.kind) {
    case 'read': return { event: 'document-read', document: event.document, notes: event.notes, markers: event.markers, addresses: event.addresses }
    case 'planned': return { event: 'planned', pages: event.pages, hosts: event.hosts, alreadyDone: event.alreadyDone }
    case 'page-asked': return { event: 'page-asked', page: event.page, url: event.url, purpose: event.purpose }
    case 'page-answered': {
      const { url, finalUrl, purpose, status, reason, requests, retries, fromCache } = event.look
      return { event: 'page-answered', page: event.page, url, purpose, status, reason, finalUrl, requests, retries, fromCache, milliseconds: Math.round(event.tookMs) }
    }
    case 'page-done': return { event: 'page-kept', page: event.page, url: event.url, state: event.state, done: event.done, pages: event.pages }
    case 'shared-out': return { event: 'shared-out', done: event.done, pages: event.pages, hostsWaiting: event.hostsWaiting, hostsAtWork: event.hostsAtWork, workers: event.workers, secondsLeft: event.leftMs === null ? null : Math.round(event.leftMs / 1000) }
    case 'waiting': return { event: 'waiting', host: event.host, until: new Date(event.untilMs).toISOString() }
    case 'trouble': return { event: 'trouble', message: worded(event.said) }
    case 'announced': return { event: 'announced', notice: event.notice, url: event.url }
    case 'request': return null
  }
}
