/** What a user is told of damage, and what the next run makes of it: a row for each thing that may be damaged. */
import { once } from 'node:events'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { footproof, hasKept, inFolder, start } from './run.ts'

const NOTES = 4
const addressOf = (note: number) => `http://site-${note % 2}.example/news/the-ferry-in-spring-${note}-10000${note}.html`
const manuscript = `${Array.from({ length: NOTES }, (_, note) => `The ferry had ${310 + note} guests in spring${note + 1} .`).join(' ')}\n\n${' '.repeat(46)}\n${Array.from({ length: NOTES }, (_, note) => `${note + 1} The ferry in spring ${note} [Electronic resource]. - 2021. - URL: ${addressOf(note)}`).join('\n')}\n`

const asked: string[] = []
/** Pages that are answered; further ones wait for ever. */
let most = Infinity
const server = createServer((request, response) => {
  if (request.url === '/robots.txt') { response.writeHead(404).end(); return }
  asked.push(request.url ?? '')
  if (asked.length > most) return
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<title>The ferry in spring</title><h1>The ferry in spring</h1><p>The ferry had guests in spring, more than in any year before.</p><p>${request.url ?? ''}</p>`)
})
beforeAll(async () => { await once(server.listen(0, '127.0.0.1'), 'listening') })
afterAll(() => { server.closeAllConnections(); server.close() })
beforeEach(() => { asked.length = 0; most = Infinity })

const net = () => ['--out', 'out', '--cache', 'kept', '--allow-private', '--no-archive', '--delay', '0', '--connect-to', `::127.0.0.1:${(server.address() as AddressInfo).port}`, '--fail-on', 'never', '--no-progress', '--quiet']

/** While this process waits for the program its server must answer. */
async function ran(words: readonly string[], folder: string): Promise<{ readonly code: number | null; readonly said: string; readonly asked: number }> {
  asked.length = 0
  const child = start(words, folder)
  let said = ''
  child.stderr.on('data', (piece: Buffer) => { said += piece.toString() })
  const [code] = await once(child, 'close') as [number | null]
  return { code, said: said.trim(), asked: asked.length }
}

async function stopped(words: readonly string[], folder: string): Promise<void> {
  asked.length = 0
  most = 2
  const child = start([...words, '--log', 'json'], folder)
  const ended = once(child, 'exit')
  await hasKept(child, 2)
  child.kill('SIGINT')
  await ended
  most = Infinity
}

const runIn = (folder: string, file: string) => join(folder, 'out', readdirSync(join(folder, 'out')).find(name => /^\d{8}-/u.test(name)) ?? '', file)
const filesOf = (folder: string, kind: string) => readdirSync(join(folder, 'kept', kind), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
const pagesOf = (folder: string) => filesOf(folder, 'answers').filter(path => readFileSync(path, 'utf8').includes('/news/'))
const halve = (path: string) => { truncateSync(path, Math.floor(statSync(path).size / 2)) }

interface Row {
  readonly what: string
  /** What went before: a whole run with a cache, or one that was stopped after two pages and keeps none. */
  readonly after: 'a run' | 'half a run'
  readonly damage: (folder: string) => void
  /** `null`: nothing, for nothing is to be done. */
  readonly said: RegExp | null
  readonly code: number
  /** Pages that the next run asks for. */
  readonly asked: number
}

const ROWS: readonly Row[] = [
  { what: 'nothing', after: 'a run', damage: () => undefined, said: null, code: 0, asked: 0 },
  { what: 'a kept page’s head, cut in half', after: 'a run', damage: folder => { const [one = ''] = pagesOf(folder); halve(one) }, said: null, code: 0, asked: 1 },
  { what: 'a kept page’s head, of an older version', after: 'a run', damage: folder => { const [one = ''] = pagesOf(folder); writeFileSync(one, '{"url":"http://site-0.example/","status":200}') }, said: null, code: 0, asked: 1 },
  { what: 'all kept bodies, rubbish', after: 'a run', damage: folder => { for (const body of filesOf(folder, 'bodies')) writeFileSync(body, 'rubbish') }, said: null, code: 0, asked: NOTES },
  { what: 'the cache, a file', after: 'a run', damage: folder => { rmSync(join(folder, 'kept'), { recursive: true }); writeFileSync(join(folder, 'kept'), 'mine') }, said: /^footproof: Fetched pages are not kept: kept can't be written: .*--cache\.$/u, code: 0, asked: NOTES },
  { what: 'what is known of hosts, rubbish', after: 'a run', damage: folder => { writeFileSync(join(folder, 'kept', 'hosts.json'), '{"hosts":') }, said: null, code: 0, asked: 0 },
  { what: 'decisions, cut in half', after: 'a run', damage: folder => { writeFileSync(join(folder, 'out', 'decisions.json'), '{"schema":1,"decis') }, said: /decisions\.json is no file of decisions, or it is damaged.*nothing was written into it\.$/u, code: 2, asked: 0 },
  { what: 'the folder of runs, a file', after: 'a run', damage: folder => { rmSync(join(folder, 'out'), { recursive: true }); writeFileSync(join(folder, 'out'), 'mine') }, said: /^footproof: .*out.* can['’]t be (?:written|read)/u, code: 2, asked: 0 },
  { what: 'half a run, sound', after: 'half a run', damage: () => undefined, said: null, code: 0, asked: NOTES - 2 },
  { what: 'its last result, cut in half', after: 'half a run', damage: folder => { const path = runIn(folder, 'results.jsonl'); truncateSync(path, statSync(path).size - 40) }, said: null, code: 0, asked: NOTES - 1 },
  { what: 'its results, with rubbish behind', after: 'half a run', damage: folder => { appendFileSync(runIn(folder, 'results.jsonl'), '\u0000\u0000\u0000 rubbish') }, said: null, code: 0, asked: NOTES - 2 },
  { what: 'its results, of an older version', after: 'half a run', damage: folder => { writeFileSync(runIn(folder, 'results.jsonl'), '{"kind":"page","key":"a","value":{}}\n') }, said: null, code: 0, asked: NOTES },
  { what: 'its record, cut in half', after: 'half a run', damage: folder => { halve(runIn(folder, 'run.json')) }, said: null, code: 0, asked: NOTES },
  { what: 'its results, a folder', after: 'half a run', damage: folder => { rmSync(runIn(folder, 'results.jsonl')); mkdirSync(runIn(folder, 'results.jsonl')) }, said: /^footproof: .*can't be (?:written|read): there is a folder of that name/u, code: 2, asked: 0 },
]

test.each(ROWS)('$what', row => inFolder(async folder => {
  writeFileSync(join(folder, 'book.txt'), manuscript)
  const words = ['check', 'book.txt', ...net(), ...(row.after === 'half a run' ? ['--no-cache'] : [])]
  await (row.after === 'a run' ? ran(words, folder) : stopped(words, folder))
  row.damage(folder)
  const next = await ran(words, folder)
  expect({ ...next, said: row.said === null ? next.said : row.said.test(next.said) && !next.said.includes('\n') ? 'as it should' : next.said }).toEqual({ code: row.code, said: row.said === null ? '' : 'as it should', asked: row.asked })
  if (row.code === 0) expect(reportsIn(folder).filter(({ run, pages }) => run.complete && pages.every(({ link }) => link.state === 'ok')).length).toBeGreaterThan(0)
}), 60_000)

test('damage of the cache is found and taken out by cache verify, and the next run keeps those pages anew', () => inFolder(async folder => {
  writeFileSync(join(folder, 'book.txt'), manuscript)
  const words = ['check', 'book.txt', ...net()]
  await ran(words, folder)
  const [one = ''] = pagesOf(folder)
  halve(one)
  expect(footproof(['cache', 'verify', '--cache', 'kept'], { cwd: folder }).stdout).toContain('1 damaged')
  expect((await ran(words, folder)).asked).toBe(1)
  expect(footproof(['cache', 'verify', '--cache', 'kept'], { cwd: folder }).stdout).toContain('0 damaged')
}), 60_000)

test('two runs at once on one cache both come to their end', () => inFolder(async folder => {
  writeFileSync(join(folder, 'book.txt'), manuscript)
  writeFileSync(join(folder, 'other.txt'), manuscript)
  const codes = await Promise.all(['book', 'other'].map(async name => (await once(start(['check', `${name}.txt`, ...net(), '--out', name], folder), 'close'))[0] as number | null))
  expect(codes).toEqual([0, 0])
  expect(footproof(['cache', 'verify', '--cache', 'kept'], { cwd: folder }).stdout).toContain('0 damaged')
}), 60_000)

test('of two runs at once over one document into one folder each has a run of its own or leaves the other’s alone', () => inFolder(async folder => {
  writeFileSync(join(folder, 'book.txt'), manuscript)
  const codes = await Promise.all([1, 2].map(async () => (await once(start(['check', 'book.txt', ...net()], folder), 'close'))[0] as number | null))
  // 2: the first was at work on what would have been the second's run.
  expect([codes.includes(0), codes.every(code => code === 0 || code === 2), reportsIn(folder).length]).toEqual([true, true, codes.filter(code => code === 0).length])
  expect(reportsIn(folder).every(({ run, pages }) => run.complete && pages.length === NOTES && pages.every(({ link }) => link.state === 'ok'))).toBe(true)
}), 60_000)

function reportsIn(folder: string): readonly Report[] {
  return readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('report.json')).map(path => JSON.parse(readFileSync(join(folder, 'out', path), 'utf8')) as Report)
}
