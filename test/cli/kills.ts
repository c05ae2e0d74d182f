/** Kills runs of the program at random moments over a web that counts what it is asked, and tells what was lost. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../../src/model/report.ts'
import { openHistory } from '../../src/store/history.ts'
import { openStore } from '../../src/store/index.ts'

export type KilledJob = 'check' | 'warc' | 'audit'

export interface KillPlan {
  readonly program: string
  readonly folder: string
  readonly job: KilledJob
  readonly kills: number
  readonly pages: number
  readonly hosts: number
  /** Between two starts on one host, ms. */
  readonly delayMs: number
  /** Three in four are killed within this time after their first request, ms; the others before it, as far as it goes. */
  readonly lifeMs: number
  /** Uniform in [0, 1). */
  readonly chance: () => number
  readonly onKill?: (kill: number, kept: number) => void
}

export interface KillOutcome {
  readonly kills: number
  /** Runs that came to their end. */
  readonly finished: number
  /** Page requests, over all runs. */
  readonly requests: number
  /** Results that were kept before a kill and not after it. */
  readonly lost: readonly string[]
  /** Pages that were asked again though their answer had ended a second before a kill. */
  readonly askedAgain: readonly string[]
  /** Files of reports that were there and not whole. */
  readonly torn: readonly string[]
  /** How much the machine was busy with other things, at most: a second counts for so much longer. */
  readonly slowest: number
  /** Of the last run. */
  readonly code: number | null
  readonly states: Readonly<Record<string, number>>
}

/** What ended as late as this before a kill may still be on its way to the disk. */
const ON_ITS_WAY_MS = 1000
/** How long an empty process takes on a machine that does nothing else (measured). */
const EMPTY_PROCESS_MS = 60

/** How much longer a second is on a machine that is busy with other things. */
function slowness(): number {
  const startedMs = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return Math.max(1, (performance.now() - startedMs) / EMPTY_PROCESS_MS)
}

export async function killOver(plan: KillPlan): Promise<KillOutcome> {
  const web = await openWeb()
  const [lost, askedAgain, torn] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let finished = 0
  let slowest = 1
  let requests = 0
  let round = -1
  let place = ''
  let before = new Set<string>()
  const begin = () => {
    round += 1
    place = join(plan.folder, String(round))
    mkdirSync(place)
    writeFileSync(join(place, 'book.txt'), manuscriptOf(plan))
    writeFileSync(join(place, 'footproof.yaml'), 'documents: [book.txt]\n')
    before = new Set()
    web.forget()
  }
  const start = () => spawn(process.execPath, [plan.program, ...wordsOf(plan, web.port)], { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] })
  const judge = async (endedMs: number) => {
    const after = await keptIn(place, plan.job)
    for (const key of before) if (!after.has(key)) lost.add(`${round}: ${key}`)
    before = after
    for (const path of tornIn(join(place, 'out'))) torn.add(`${round}: ${path}`)
    const slow = slowness()
    slowest = Math.max(slowest, slow)
    web.mark(endedMs - ON_ITS_WAY_MS * slow)
  }
  begin()
  let kills = 0
  while (kills < plan.kills) {
    const child = start()
    const ended = once(child, 'exit') as Promise<[number | null]>
    const isEnded = await Promise.race([ended.then(() => true), untilMoment(plan, web)])
    const endedMs = Date.now()
    if (!isEnded) { child.kill('SIGKILL'); kills += 1 }
    await ended
    await judge(endedMs)
    plan.onKill?.(kills, before.size)
    if (!isEnded) continue
    finished += 1
    for (const url of web.askedAgain()) askedAgain.add(`${round}: ${url}`)
    requests += web.requests()
    begin()
  }
  const [code] = await once(start(), 'exit') as [number | null]
  for (const url of web.askedAgain()) askedAgain.add(`${round}: ${url}`)
  requests += web.requests()
  for (const path of tornIn(join(place, 'out'))) torn.add(`${round}: ${path}`)
  await web.close()
  return { kills, finished: finished + 1, requests, lost: [...lost], askedAgain: [...askedAgain], torn: [...torn], slowest, code, states: await statesIn(place, plan.job) }
}

const BEFORE_ASKING = 0.25

/** A machine that is busy takes its time up to the first request. */
async function untilMoment({ chance, lifeMs }: KillPlan, web: Web): Promise<false> {
  if (chance() >= BEFORE_ASKING) await web.nextRequest()
  return sleep(lifeMs * chance(), false)
}

function wordsOf({ job, delayMs }: KillPlan, port: number): readonly string[] {
  return [
    ...(job === 'audit' ? ['audit', 'footproof.yaml'] : ['check', 'book.txt', '--format', 'html,json,csv', ...(job === 'warc' ? ['--warc'] : [])]),
    '--out', 'out', '--cache', 'kept', '--allow-private', '--no-archive', '--delay', String(delayMs), '--timeout', '10', '--connect-to', `::127.0.0.1:${port}`, '--fail-on', 'never', '--no-progress', '--quiet',
  ]
}

const WORDS = 'harbour school tractor council bridge winter ferry village market engine library river forest teacher doctor harvest'.split(' ')
const wordAt = (page: number, place: number) => WORDS[(page * 7 + place * 5 + Math.floor(page / 16) * place) % WORDS.length] ?? ''
const titleOf = (page: number) => `The ${wordAt(page, 1)} and the ${wordAt(page, 2)} of district ${page}`
const addressOf = (page: number, hosts: number) => `http://site-${page % hosts}.example/news/${titleOf(page).toLowerCase().replaceAll(' ', '-')}-${100_000 + page}.html`

function manuscriptOf({ pages, hosts }: KillPlan): string {
  const all = Array.from({ length: pages }, (_, page) => page)
  return `${all.map(page => `The ${wordAt(page, 1)} had ${300 + page} visitors in spring${page + 1} .`).join(' ')}\n\n${' '.repeat(46)}\n${all.map(page => `${page + 1} ${titleOf(page)} [Electronic resource]. - 2021. - URL: ${addressOf(page, hosts)}`).join('\n')}\n`
}

interface Web {
  readonly port: number
  /** Pages whose answer had ended by then must not be asked for again; called at each kill. */
  mark(untilMs: number): void
  askedAgain(): readonly string[]
  requests(): number
  nextRequest(): Promise<void>
  forget(): void
  close(): Promise<void>
}

/** An answer takes as long as a quick server's does. */
const ANSWER_MS = 30

async function openWeb(): Promise<Web> {
  const answered = new Map<string, number>()
  let settled = new Set<string>()
  let again = new Set<string>()
  let requests = 0
  let onRequest = (): void => undefined
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = `${request.headers.host ?? ''}${request.url ?? ''}`
    if (url.endsWith('/robots.txt')) { response.writeHead(404).end(); return }
    requests += 1
    onRequest()
    if (settled.has(url)) again.add(url)
    const title = (/\/news\/(.*)-\d+\.html$/u.exec(url)?.[1] ?? '').replaceAll('-', ' ')
    response.on('finish', () => { answered.set(url, Date.now()) })
    setTimeout(() => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1><p>The ${title} had visitors in spring.</p></article>`)
    }, ANSWER_MS)
  }
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    mark(untilMs) {
      for (const [url, at] of answered) if (at <= untilMs) settled.add(url)
      // What was answered later may be asked for again, and counts from then on.
      answered.clear()
    },
    askedAgain: () => [...again],
    requests: () => requests,
    nextRequest: () => new Promise(resolve => { onRequest = resolve }),
    forget() { answered.clear(); settled = new Set(); again = new Set(); requests = 0 },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Keys of pages whose results are kept. */
async function keptIn(place: string, job: KilledJob): Promise<Set<string>> {
  const kept = new Set<string>()
  const store = openStore(job === 'audit' ? auditsIn(place) : join(place, 'out'))
  for (const { id } of await store.runs()) await (await store.openLog(id)).read(({ key }) => { kept.add(key) })
  // What an audit has taken over it remembers elsewhere.
  if (job === 'audit') for await (const part of openHistory(join(auditsIn(place), 'history')).all()) for (const [key] of part) kept.add(key)
  return kept
}

const auditsIn = (place: string) => join(place, 'out', 'audits')

/** An unfinished file under another name is none. */
function tornIn(out: string): readonly string[] {
  const isWhole: Readonly<Record<string, (text: string) => boolean>> = { json: isJson, html: text => /<\/html>\s*$/u.test(text), csv: text => text.endsWith('\n') }
  return filesIn(out).filter(path => /\/(?:report|audit)\.(?:json|html|csv)$/u.test(path)).filter(path => isWhole[path.slice(path.lastIndexOf('.') + 1)]?.(readFileSync(path, 'utf8')) !== true)
}

function filesIn(out: string): readonly string[] {
  try {
    return readdirSync(out, { recursive: true, encoding: 'utf8' }).map(path => join(out, path))
  } catch {
    return []
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function statesIn(place: string, job: KilledJob): Promise<Record<string, number>> {
  const states: Record<string, number> = {}
  const count = (state: string) => { states[state] = (states[state] ?? 0) + 1 }
  if (job === 'audit') {
    for await (const part of openHistory(join(auditsIn(place), 'history')).all()) for (const [, { state }] of part) count(state)
    return states
  }
  const reports = filesIn(join(place, 'out')).filter(path => path.endsWith('report.json')).map(path => JSON.parse(readFileSync(path, 'utf8')) as Report)
  for (const { link } of reports.find(({ run }) => run.complete)?.pages ?? []) count(link.state)
  return states
}
