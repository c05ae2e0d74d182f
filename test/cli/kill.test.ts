/** `kill -9` at any moment loses no finished result and tears nothing; Ctrl-C ends soon, honestly, and the next run goes on. */
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AuditOutcome } from '../../src/model/audit.ts'
import type { Report } from '../../src/model/report.ts'
import { openWarcReplay } from '../../src/store/warc-read.ts'
import { killOver, type KilledJob } from './kills.ts'
import { hasKept, inFolder, PROGRAM, start } from './run.ts'

/** Lives differ from run to run, and are the same in each test run. */
const chances = () => { let kill = 0; return () => ((kill += 0.618) % 1) }

describe('a run that is killed again and again', () => {
  test.each<[KilledJob, number]>([['check', 20], ['warc', 8], ['audit', 8]])('as %s, %i times, loses nothing and asks for nothing again', (job, kills) => inFolder(async folder => {
    const outcome = await killOver({ program: PROGRAM, folder, job, kills, pages: 40, hosts: 4, delayMs: 200, lifeMs: 1500, chance: chances() })
    expect(outcome).toMatchObject({ kills, lost: [], askedAgain: [], torn: [], code: 0, states: { ok: 40 } })
  }), 180_000)
})

const NOTES = 6
const manuscript = `${Array.from({ length: NOTES }, (_, note) => `The ferry had ${310 + note} guests in spring${note + 1} .`).join(' ')}\n\n${' '.repeat(46)}\n${Array.from({ length: NOTES }, (_, note) => `${note + 1} The ferry in spring ${note} [Electronic resource]. - 2021. - URL: http://site.example/news/the-ferry-in-spring-${note}-10000${note}.html`).join('\n')}\n`

/** Answers the first pages and lets the others wait for ever. */
async function aWeb(answered: { most: number }) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') { response.writeHead(404).end(); return }
    asked.push(request.url ?? '')
    if (asked.length > answered.most) return
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<title>The ferry in spring</title><h1>The ferry in spring</h1><p>The ferry had guests in spring, more than in any year before.</p>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { asked, port: (server.address() as AddressInfo).port, close: () => { server.closeAllConnections(); server.close() } }
}

const words = (port: number, ...more: string[]) => ['check', 'book.txt', '--out', 'out', '--no-cache', '--allow-private', '--no-archive', '--delay', '0', '--connect-to', `::127.0.0.1:${port}`, '--fail-on', 'never', '--no-progress', '--quiet', '--log', 'json', ...more]
const reportIn = (folder: string) => {
  const [run = ''] = readdirSync(join(folder, 'out'))
  return JSON.parse(readFileSync(join(folder, 'out', run, 'report.json'), 'utf8')) as Report
}

describe('Ctrl-C', () => {
  test.each([['a check', []], ['one that keeps a WARC', ['--warc']]])('ends %s with 130 within 2 s, an honest report, and the next run goes on', (_, more) => inFolder(async folder => {
    writeFileSync(join(folder, 'book.txt'), manuscript)
    const answered = { most: 3 }
    const web = await aWeb(answered)
    const child = start(words(web.port, ...more), folder)
    const ended = once(child, 'exit') as Promise<[number | null]>
    await hasKept(child, 3)
    const stoppedMs = performance.now()
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(performance.now() - stoppedMs).toBeLessThan(2000)
    const report = reportIn(folder)
    expect([report.run.complete, report.references.length]).toEqual([false, NOTES])
    const done = report.pages.filter(({ link }) => link.state === 'ok').length
    expect([done, report.pages.filter(({ link }) => link.state === 'not-checked').length]).toEqual([3, NOTES - 3])
    answered.most = 100
    const before = web.asked.length
    const next = start(words(web.port, ...more), folder)
    next.stderr.resume()
    const [code] = await once(next, 'exit') as [number | null]
    web.close()
    expect([code, web.asked.length - before, reportIn(folder).run.complete]).toEqual([0, NOTES - 3, true])
    const warc = join(folder, 'out', readdirSync(join(folder, 'out'))[0] ?? '', 'responses.warc.gz')
    expect(existsSync(warc)).toBe(more.includes('--warc'))
    if (more.includes('--warc')) await mustHoldAll(warc)
  }), 60_000)
})

/** Resolves when what is written holds `text`. */
function hasSaid(child: ReturnType<typeof start>, text: string): Promise<void> {
  let said = ''
  return new Promise(resolve => { child.stderr.on('data', (piece: Buffer) => { said += piece.toString(); if (said.includes(text)) resolve() }) })
}

const auditWords = (port: number, ...more: string[]) => ['audit', 'footproof.yaml', ...words(port, ...more).slice(2)]
const NEVER_NOW = ['--schedule', '0 0 29 2 *']

describe('Ctrl-C of an audit', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s at work ends it with 130 within 2 s, says so in its summary, and the next goes on', signal => inFolder(async folder => {
    writeFileSync(join(folder, 'book.txt'), manuscript)
    writeFileSync(join(folder, 'footproof.yaml'), 'documents: [book.txt]\n')
    const answered = { most: 3 }
    const web = await aWeb(answered)
    const child = start(auditWords(web.port), folder)
    const ended = once(child, 'exit') as Promise<[number | null]>
    await hasKept(child, 3)
    const stoppedMs = performance.now()
    child.kill(signal)
    expect((await ended)[0]).toBe(130)
    expect(performance.now() - stoppedMs).toBeLessThan(2000)
    const audits = join(folder, 'out', 'audits')
    const [run = ''] = readdirSync(audits).filter(name => existsSync(join(audits, name, 'audit.json')))
    const { audit } = JSON.parse(readFileSync(join(audits, run, 'audit.json'), 'utf8')) as { readonly audit: AuditOutcome }
    expect([audit.isComplete, audit.looked, audit.pages, existsSync(join(audits, 'lock'))]).toEqual([false, 3, NOTES, false])
    answered.most = 100
    const before = web.asked.length
    const next = start(auditWords(web.port), folder)
    next.stderr.resume()
    const [code] = await once(next, 'exit') as [number | null]
    web.close()
    expect([code, web.asked.length - before]).toEqual([0, NOTES - 3])
  }), 60_000)
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s, while a schedule waits, ends it with 130 within 2 s', signal => inFolder(async folder => {
    writeFileSync(join(folder, 'footproof.yaml'), 'documents: [book.txt]\n')
    writeFileSync(join(folder, 'book.txt'), manuscript)
    const child = start(['audit', 'footproof.yaml', '--out', 'out', ...NEVER_NOW], folder)
    const ended = once(child, 'exit') as Promise<[number | null]>
    await hasSaid(child, 'the next audit begins')
    const stoppedMs = performance.now()
    child.kill(signal)
    expect((await ended)[0]).toBe(130)
    expect([performance.now() - stoppedMs < 2000, existsSync(join(folder, 'out', 'audits', 'lock'))]).toEqual([true, false])
  }), 60_000)
  test('leaves the figures of a schedule open until it ends', () => inFolder(async folder => {
    writeFileSync(join(folder, 'footproof.yaml'), 'documents: [book.txt]\nmetrics: 0\n')
    writeFileSync(join(folder, 'book.txt'), manuscript)
    const child = start(['audit', 'footproof.yaml', '--out', 'out', ...NEVER_NOW], folder)
    const ended = once(child, 'exit')
    let said = ''
    child.stderr.on('data', (piece: Buffer) => { said += piece.toString() })
    await hasSaid(child, 'the next audit begins')
    const url = /http:\S+metrics/u.exec(said)?.[0] ?? ''
    expect(await (await fetch(url)).text()).toContain('footproof_results_kept_total{state="ok"} 0')
    child.kill('SIGINT')
    await ended
    await expect(fetch(url)).rejects.toThrow()
  }), 60_000)
})

test('a second check of the same documents says that the first is at work, and leaves it alone; one that was killed holds nothing', () => inFolder(async folder => {
  writeFileSync(join(folder, 'book.txt'), manuscript)
  const answered = { most: 3 }
  const web = await aWeb(answered)
  const first = start(words(web.port, '--warc'), folder)
  const ended = once(first, 'exit')
  await hasKept(first, 3)
  const second = start(words(web.port, '--warc'), folder)
  let said = ''
  second.stderr.on('data', (piece: Buffer) => { said += piece.toString() })
  const [code] = await once(second, 'exit') as [number | null]
  const asked = web.asked.length
  expect([code, /Another check of the same documents is at work in \S+ \(process \d+, since [^)]+\): wait until it has ended, or name another folder with --out\./u.test(said)]).toEqual([2, true])
  first.kill('SIGKILL')
  await ended
  answered.most = 100
  const third = start(words(web.port, '--warc'), folder)
  third.stderr.resume()
  const [last] = await once(third, 'exit') as [number | null]
  web.close()
  expect([last, web.asked.length - asked, readdirSync(join(folder, 'out')).length]).toEqual([0, NOTES - 3, 1])
}), 60_000)

async function mustHoldAll(warc: string): Promise<void> {
  const replay = await openWarcReplay(warc)
  const kinds = []
  for (let note = 0; note < NOTES; note += 1) kinds.push((await replay.next(`http://site.example/news/the-ferry-in-spring-${note}-10000${note}.html`))?.exchange.kind)
  await replay.close()
  expect(kinds).toEqual(Array.from({ length: NOTES }, () => 'arrived'))
}
