/** Ctrl-C while hostile servers hold the run up: it ends at once, keeps what is finished, and the next run goes on. */
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { inFolder } from '../cli/run.ts'
import { reportsIn, startCheck } from './check.ts'
import { drips, head, PAGE, sends, silent, type Answer } from './makers.ts'
import { serve, type HostileServer } from './server.ts'

/** The bar, in milliseconds. */
const STOP_MAX_MS = 2000
/** What a page takes to be read and kept once it has come; the slow ones take a minute. */
const READING_MS = 1500
const TIMEOUT_S = 60

test('a full stop', () => inFolder(async folder => {
  let isLater = false
  let quickAnswers = 0
  let comeQuickly: () => void = () => undefined
  const allQuickCame = new Promise<void>(resolve => { comeQuickly = resolve })
  const quick: Answer = ask => {
    quickAnswers += 1
    if (quickAnswers === 2) comeQuickly()
    sends(PAGE)(ask)
  }
  const slow = (answer: Answer): Answer => ask => { (isLater ? sends(PAGE) : answer)(ask) }
  const servers: readonly HostileServer[] = [
    { name: 'quick-one', wants: ['ok'], serve: quick },
    { name: 'quick-two', wants: ['ok'], serve: quick },
    { name: 'silent', wants: ['ok'], serve: slow(silent) },
    { name: 'drips', wants: ['ok'], serve: slow(drips(head(), PAGE, { everyMs: 1000 })) },
    { name: 'silent-robots', wants: ['ok'], serve: slow(silent), robots: ask => { (isLater ? sends('') : silent)(ask) } },
  ]
  const serving = await serve(servers)
  const child = startCheck(folder, servers, serving, TIMEOUT_S)
  const ended = once(child, 'exit')
  await allQuickCame
  await new Promise(resolve => { setTimeout(resolve, READING_MS) })
  const stoppedAt = performance.now()
  child.kill('SIGINT')
  const [code] = await ended as [number | null]
  const tookMs = performance.now() - stoppedAt
  const [stopped] = reportsIn(folder)
  isLater = true
  const [laterCode] = await once(startCheck(folder, servers, serving, TIMEOUT_S), 'exit') as [number | null]
  await serving.close()
  const [whole, ...others] = reportsIn(folder)
  expect({ code, endsInTime: tookMs < STOP_MAX_MS, complete: stopped?.run.complete, states: stopped?.references.map(({ link }) => link.state) })
    .toEqual({ code: 130, endsInTime: true, complete: false, states: ['ok', 'ok', 'not-checked', 'not-checked', 'not-checked'] })
  expect({ laterCode, others: others.length, complete: whole?.run.complete, states: whole?.references.map(({ link }) => link.state), quickAnswers })
    .toEqual({ laterCode: 0, others: 0, complete: true, states: ['ok', 'ok', 'ok', 'ok', 'ok'], quickAnswers: 2 })
}), 60_000)
