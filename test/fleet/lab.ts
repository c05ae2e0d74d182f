/** An audit by a scheduler and workers, all of them processes, over a web that counts; workers are killed at random. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repeatsIn, type Kill, type Repeat } from './story.ts'
import { openWeb, pageName, sentenceOf } from './web.ts'

export interface FleetPlan {
  readonly program: string
  readonly folder: string
  readonly store: string
  readonly hosts: number
  readonly pagesEach: number
  readonly delayMs: number
  readonly latencyMs: number
  readonly toleranceMs: number
  readonly workers: number
  /** Hosts that a worker asks side by side. */
  readonly atOnce: number
  /** A worker is killed so often, and another one takes its place; `null`: none is. */
  readonly killEveryMs: number | null
  /** A page that ends whoever asks for it. */
  readonly deadly: string | null
  /** Called when a worker has ended, with its process's number; `null`: nobody is told, and its lease has to pass. */
  readonly onEnded: ((process: number) => Promise<void>) | null
  /** Called once in the middle. */
  readonly inTheMiddle: (() => Promise<void>) | null
  readonly chance: () => number
}

export interface FleetOutcome {
  readonly code: number | null
  readonly said: string
  /** From the first request on, and from the start of the scheduler. */
  readonly askedMs: number
  readonly wallMs: number
  readonly kills: number
  readonly requests: number
  readonly breaches: readonly string[]
  /** Pages that were answered whole and asked again. */
  readonly repeats: readonly Repeat[]
  readonly unasked: number
  /** What audit.json says. */
  readonly audit: { readonly audit: { readonly looked: number; readonly notices: readonly { readonly url: string; readonly state: string; readonly reason: string | null }[] } } | null
  /** Most that a worker had in memory. */
  readonly workerMegabytes: number
  readonly deadlyTries: number
}

const NOTES_PER_DOCUMENT = 400

export async function runFleet(plan: FleetPlan): Promise<FleetOutcome> {
  const kills: Kill[] = []
  let away: { readonly from: number; readonly to: number } | null = null
  let deadlyTries = 0
  let workerMegabytes = 0
  let firstAsked = Infinity
  let asked = 0
  let hired = 0
  const workers = new Map<ChildProcess, number>()
  const web = await openWeb({
    ...plan,
    onAsked(page, from, to) {
      firstAsked = Math.min(firstAsked, performance.now())
      asked += 1
      if (page !== plan.deadly) return
      deadlyTries += 1
      killed(workerAt(from, to, [...workers.keys()]))
    },
  })
  writeDocuments(plan)
  let isOver = false
  const said: string[] = []
  const logOf = (worker: number) => join(plan.folder, `worker-${worker}.jsonl`)
  const hire = () => {
    const log = openSync(logOf(hired), 'w')
    const child = spawn(process.execPath, [plan.program, 'work', '--store', plan.store, '--max-concurrency', String(plan.atOnce), '--quiet', '--log', 'json'], { cwd: plan.folder, stdio: ['ignore', log, log] })
    closeSync(log)
    workers.set(child, hired)
    hired += 1
    child.on('exit', () => {
      workers.delete(child)
      if (isOver) return
      void plan.onEnded?.(child.pid ?? 0)
      hire()
    })
  }
  const killed = (child: ChildProcess | null) => {
    const worker = child === null ? undefined : workers.get(child)
    if (worker === undefined) return
    kills.push({ worker, at: Date.now() })
    child?.kill('SIGKILL')
  }
  for (let count = 0; count < plan.workers; count += 1) hire()
  const startedAt = performance.now()
  const scheduler = spawn(process.execPath, [plan.program, 'audit', 'footproof.yaml', '--store', plan.store, '--out', 'out', '--allow-private', '--no-archive', '--no-cache', '--delay', String(plan.delayMs), '--connect-to', web.connectTo, '--fail-on', 'never', '--quiet', '--budget', '900000'], { cwd: plan.folder, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [scheduler.stdout, scheduler.stderr]) stream.on('data', (text: Buffer) => { said.push(text.toString()) })
  const ended = once(scheduler, 'exit')
  const watch = setInterval(() => { workerMegabytes = Math.max(workerMegabytes, ...[...workers.keys()].map(megabytesOf)) }, 500)
  const killer = plan.killEveryMs === null ? null : setInterval(() => {
    if (firstAsked < Infinity) killed([...workers.keys()][Math.floor(plan.chance() * workers.size)] ?? null)
  }, plan.killEveryMs)
  const middle = (async () => {
    while (asked < plan.hosts * plan.pagesEach / 2) await sleep(50)
    if (plan.inTheMiddle === null || asked >= plan.hosts * plan.pagesEach) return
    const from = Date.now()
    await plan.inTheMiddle()
    away = { from, to: Date.now() }
  })()
  const [code] = await ended as [number | null]
  const endedAt = performance.now()
  isOver = true
  if (killer !== null) clearInterval(killer)
  clearInterval(watch)
  await middle
  await Promise.all([...workers.keys()].map(async worker => { const gone = once(worker, 'exit'); worker.kill('SIGKILL'); await gone }))
  await web.close()
  return {
    code, said: said.join('').slice(-3000), kills: kills.length, requests: web.requests(), breaches: web.breaches, wallMs: endedAt - startedAt, askedMs: endedAt - firstAsked, workerMegabytes, deadlyTries,
    repeats: repeatsIn({ answered: web.answered, kills, away, logOf, workers: hired }).filter(({ page }) => page !== plan.deadly),
    unasked: plan.hosts * plan.pagesEach - web.answered.size, audit: auditIn(join(plan.folder, 'out')),
  }
}

function writeDocuments({ folder, hosts, pagesEach }: FleetPlan): void {
  const pages = Array.from({ length: pagesEach }, (_, page) => Array.from({ length: hosts }, (__, host) => pageName(host, page))).flat()
  const names: string[] = []
  for (let from = 0; from < pages.length; from += NOTES_PER_DOCUMENT) {
    const own = pages.slice(from, from + NOTES_PER_DOCUMENT)
    const printed: string[] = []
    for (let first = 0; first < own.length; first += 4) {
      const notes = own.slice(first, first + 4)
      printed.push(`${notes.map((name, at) => `It was written that "${sentenceOf(name)}"${first + at + 1} . Nobody denied it later.`).join('\n\n')}\n\n${' '.repeat(46)}\n${notes.map((name, at) => `${first + at + 1} Report ${name} [Electronic resource]. - 2021. - URL: https://${name}`).join('\n')}`)
    }
    const name = `book-${names.length + 1}.txt`
    writeFileSync(join(folder, name), `${printed.join('\n\f')}\n`)
    names.push(name)
  }
  writeFileSync(join(folder, 'footproof.yaml'), `documents: [${names.join(', ')}]\n`)
}

function auditIn(out: string): FleetOutcome['audit'] {
  const path = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).find(name => name.endsWith('audit.json')) : undefined
  return path === undefined ? null : JSON.parse(readFileSync(join(out, path), 'utf8')) as FleetOutcome['audit']
}

function megabytesOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Who holds the connection between two ports of this machine: Linux tells. One port may have several, to several servers. */
function workerAt(from: number, to: number, workers: readonly ChildProcess[]): ChildProcess | null {
  const ending = (port: number) => `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const inode = readFileSync('/proc/net/tcp', 'utf8').split('\n').map(line => line.trim().split(/\s+/u)).find(fields => fields[1]?.endsWith(ending(from)) === true && fields[2]?.endsWith(ending(to)) === true)?.[9] ?? ''
  return workers.find(({ pid }) => {
    try {
      return readdirSync(`/proc/${pid ?? 0}/fd`).some(fd => readlinkSync(`/proc/${pid ?? 0}/fd/${fd}`) === `socket:[${inode}]`)
    } catch {
      return false
    }
  }) ?? null
}
