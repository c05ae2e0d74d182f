/** Progress while a check works: pages done, what it waits for, how long still. */
import prettyMilliseconds from 'pretty-ms'
import type { CheckEvent, Listener } from '../pipeline/events.ts'
import { printable } from '../text/printable.ts'

export interface Progress { readonly listen: Listener; readonly done: () => void }

/** On a terminal one line that is rewritten; elsewhere a line at the start, and each page with `isVerbose`. */
export async function showProgress({ stream, isVerbose }: { stream: NodeJS.WriteStream; isVerbose: boolean }): Promise<Progress> {
  const rewrite = stream.isTTY ? (await import('log-update')).createLogUpdate(stream) : null
  const startedAt = Date.now()
  let status = { done: 0, fresh: 0, pages: 0 }
  let waiting: { readonly host: string; readonly until: number } | null = null
  const print = (line: string) => { rewrite?.clear(); stream.write(`${printable(line)}\n`); draw() }
  const draw = () => { if (status.pages > 0) rewrite?.(lineOf(status, waiting, Date.now() - startedAt)) }
  const timer = rewrite === null ? null : setInterval(draw, 250).unref()
  const listen = (event: CheckEvent) => {
    switch (event.kind) {
      case 'read': print(`${event.document}: ${event.notes} notes, ${event.markers} markers, ${event.addresses} addresses`); break
      case 'planned':
        status = { done: event.alreadyDone, fresh: 0, pages: event.pages }
        print(`Run ${event.runId}: ${event.pages} pages on ${event.hosts} hosts${event.alreadyDone > 0 ? `, ${event.alreadyDone} of them done before` : ''}`)
        break
      case 'page-done':
        status = { ...status, done: event.done, fresh: status.fresh + 1 }
        if (isVerbose) print(`${event.state.padEnd(12)} ${event.url}`)
        break
      case 'waiting': waiting = { host: event.host, until: event.untilMs }; break
      case 'trouble': print(event.message); break
    }
    draw()
  }
  return { listen, done: () => { if (timer !== null) clearInterval(timer); rewrite?.clear(); rewrite?.done() } }
}

function lineOf(status: { done: number; fresh: number; pages: number }, waiting: { host: string; until: number } | null, elapsedMs: number): string {
  const { done, fresh, pages } = status
  const left = fresh === 0 ? null : ((pages - done) * elapsedMs) / fresh
  const wait = waiting !== null && waiting.until > Date.now() ? `, waiting for ${waiting.host}` : ''
  return `${done} of ${pages} pages${wait}${left === null || left < 1000 ? '' : `, about ${prettyMilliseconds(left, { secondsDecimalDigits: 0 })} left`}`
}
