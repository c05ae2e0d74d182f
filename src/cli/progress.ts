/** Progress while a check works: pages done, what it waits for, how long still. */
import prettyMilliseconds from 'pretty-ms'
import type { CheckEvent, Listener } from '../pipeline/events.ts'
import type { Words } from '../report/language/index.ts'
import { printable } from '../text/printable.ts'
import { spoken } from './voice.ts'

export interface Progress { readonly listen: Listener; readonly done: () => void }

/** On a terminal one line that is rewritten; elsewhere a line at the start, and each page with `isVerbose`. */
export async function showProgress({ stream, isVerbose, words }: { readonly stream: NodeJS.WriteStream; readonly isVerbose: boolean; readonly words: Words }): Promise<Progress> {
  const rewrite = stream.isTTY ? (await import('log-update')).createLogUpdate(stream) : null
  const startedAt = Date.now()
  let status = { done: 0, fresh: 0, pages: 0 }
  let shared: Extract<CheckEvent, { readonly kind: 'shared-out' }> | null = null
  let waiting: { readonly host: string; readonly until: number } | null = null
  const print = (line: string) => { rewrite?.clear(); stream.write(`${printable(line)}\n`); draw() }
  const draw = () => {
    if (shared !== null) rewrite?.(words.run.progress.shared({ ...shared, left: durationOf(shared.leftMs) }))
    else if (status.pages > 0) rewrite?.(words.run.progress.line(stateOf(status, waiting, Date.now() - startedAt)))
  }
  const timer = rewrite === null ? null : setInterval(draw, 250).unref()
  const listen = (event: CheckEvent) => {
    switch (event.kind) {
      case 'read': print(words.run.progress.read(event)); break
      case 'planned':
        status = { done: event.alreadyDone, fresh: 0, pages: event.pages }
        print(words.run.progress.planned(event))
        break
      case 'page-done':
        status = { ...status, done: event.done, fresh: status.fresh + 1 }
        if (isVerbose) print(`${event.state.padEnd(12)} ${event.url}`)
        break
      case 'shared-out': shared = event; break
      case 'waiting': waiting = { host: event.host, until: event.untilMs }; break
      case 'trouble': print(spoken(event.said)); break
      case 'page-asked': case 'page-answered': case 'request': case 'announced': return
    }
    draw()
  }
  return { listen, done: () => { if (timer !== null) clearInterval(timer); rewrite?.clear(); rewrite?.done() } }
}

function stateOf({ done, fresh, pages }: { done: number; fresh: number; pages: number }, waiting: { host: string; until: number } | null, elapsedMs: number) {
  const leftMs = fresh === 0 ? null : ((pages - done) * elapsedMs) / fresh
  return { done, pages, host: waiting !== null && waiting.until > Date.now() ? waiting.host : null, left: durationOf(leftMs) }
}

const durationOf = (leftMs: number | null): string | null => (leftMs === null || leftMs < 1000 ? null : prettyMilliseconds(leftMs, { secondsDecimalDigits: 0 }))
