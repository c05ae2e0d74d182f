/** One suite for every store: a folder, and PostgreSQL with bodies in the database and in a folder. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AuditNotice, PageMemory } from '../../src/model/audit.ts'
import { worded } from '../../src/model/phrase.ts'
import type { RunRecord, StoredAnswer } from '../../src/model/world.ts'
import { openShelves, type Shelves } from '../../src/store/shelves.ts'
import { aServer } from '../postgres/server.ts'
import { readWhole } from './read.ts'

const server = await aServer()
afterAll(() => server?.close())

interface Kind { readonly name: string; readonly isThere: boolean; readonly place: (folder: string) => Promise<{ readonly store: string | null; readonly bodies: string | null }> }
const KINDS: readonly Kind[] = [
  { name: 'a folder', isThere: true, place: () => Promise.resolve({ store: null, bodies: null }) },
  { name: 'PostgreSQL', isThere: server !== null, place: async () => ({ store: await server?.aDatabase() ?? '', bodies: null }) },
  { name: 'PostgreSQL with bodies in a folder', isThere: server !== null, place: async folder => ({ store: await server?.aDatabase() ?? '', bodies: join(folder, 'bodies') }) },
]

const aRecord = (change: Partial<RunRecord> = {}): RunRecord => ({ id: 'r1', fingerprint: 'f', startedAt: '2026-01-02T03:04:05Z', finishedAt: null, complete: false, documents: ['book.txt'], ...change })
const anEntry = (key: string) => ({ kind: 'page', key, value: { state: 'ok' } })
const anAnswer = (change: Partial<StoredAnswer> = {}): StoredAnswer => ({
  url: 'https://reed.example/1', finalUrl: 'https://reed.example/1', redirects: [], tls: 'valid', status: 200, headers: { 'content-type': 'text/html' }, body: new TextEncoder().encode('<p>Ice on the reed.'), flaws: [], storedAt: '2026-01-02T03:04:05Z', ...change,
})
const aMemory = (change: Partial<PageMemory> = {}): PageMemory => ({
  url: 'https://reed.example/1', firstSeenAt: '2026-03-01T02:00:00Z', lastLookAt: '2026-03-01T02:00:00Z', nextLookAt: '2026-03-08T02:00:00Z', state: 'ok', reason: null,
  stateSince: '2026-03-01T02:00:00Z', streak: null, announced: 'alive', movedTo: null, certificateAnnounced: null, confirmed: [], lost: {}, ...change,
})
/** What no column for text can hold, and what is longer than an index takes. */
const ODD = `https://reed.example/\u0000\ud800${'x'.repeat(5000)}`

describe.each(KINDS.filter(({ isThere }) => isThere))('kept in $name', ({ place }) => {
  let folder = ''
  let where: { readonly store: string | null; readonly bodies: string | null } = { store: null, bodies: null }
  const opened: Shelves[] = []
  const open = async () => {
    const shelves = await openShelves({ ...where, folder, cache: join(folder, 'cache'), onTrouble: said => { throw new Error(worded(said)) }, onLost: () => undefined })
    opened.push(shelves)
    return shelves
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'footproof-ports-'))
    where = await place(folder)
  })
  afterEach(async () => {
    for (const shelves of opened.splice(0)) await shelves.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a log gives back what was appended, in order, also to another process', async () => {
    const log = await (await open()).store.openLog('r1')
    await Promise.all(['a', ODD, 'c'].map(key => log.append(anEntry(key))))
    const other = await (await open()).store.openLog('r1')
    const { entries, damaged } = await readWhole(other)
    expect(entries.map(({ key }) => key)).toEqual(['a', JSON.parse(JSON.stringify(ODD)), 'c'])
    expect(damaged).toBe(0)
    await Promise.all([log.close(), other.close()])
  })

  test('logs of runs are apart, and dropped one by one', async () => {
    const { store } = await open()
    for (const run of ['r1', 'r2']) {
      const log = await store.openLog(run)
      await log.append(anEntry(run))
      await log.close()
    }
    await store.dropLog('r1')
    const left = await Promise.all(['r1', 'r2'].map(async run => (await readWhole(await store.openLog(run))).entries.map(({ key }) => key)))
    expect(left).toEqual([[], ['r2']])
  })

  test('records of runs are kept one a run and replaced, in the order in which the runs ended', async () => {
    const { store } = await open()
    await store.keepRun(aRecord())
    await store.keepRun(aRecord({ id: 'r2', startedAt: '2026-01-02T04:00:00Z' }))
    await store.keepRun(aRecord({ complete: true, finishedAt: '2026-01-02T05:00:00Z' }))
    expect((await (await open()).store.runs()).map(({ id, complete }) => [id, complete])).toEqual([['r2', false], ['r1', true]])
  })

  test('records can be kept by many at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `r${index}`)
    const { store } = await open()
    await Promise.all(ids.map(id => store.keepRun(aRecord({ id }))))
    expect((await store.runs()).map(({ id }) => id).sort()).toEqual(ids.sort())
  })

  test('there are no runs before the first', async () => {
    expect(await (await open()).store.runs()).toEqual([])
  })

  test('files are written whole, in pieces or at once, over what was there', async () => {
    const { store } = await open()
    await store.writeFile('r1', 'report.txt', 'first')
    await store.writeFile('r1', 'report.txt', ['sec', 'ond ', 'ё'])
    await store.writeFile('r1', 'large.txt', Array.from({ length: 40 }, () => 'я'.repeat(50_000)))
    expect(await store.readFile('r1', 'report.txt')).toBe('second ё')
    expect((await store.readFile('r1', 'large.txt'))?.length).toBe(2_000_000)
  })

  test('a missing file of a run is null, and so is one of a run that was dropped', async () => {
    const { store } = await open()
    expect(await store.readFile('r1', 'report.json')).toBeNull()
    await store.writeFile('r1', 'report.json', '{}')
    await store.keepRun(aRecord())
    await store.dropRun('r1')
    expect([await store.readFile('r1', 'report.json'), await store.runs()]).toEqual([null, []])
  })

  test('an answer is given back byte by byte, the last that was put', async () => {
    const { cache } = await open()
    expect(await cache.get(ODD)).toBeNull()
    await cache.put(ODD, anAnswer())
    await cache.put(ODD, anAnswer({ status: 410, body: new Uint8Array([0, 255, 0, 13]) }))
    expect(await (await open()).cache.get(ODD)).toEqual(anAnswer({ status: 410, body: Buffer.from([0, 255, 0, 13]) }))
  })

  test('answers with the same body share it', async () => {
    const { cache } = await open()
    await Promise.all([cache.put('one', anAnswer()), cache.put('other', anAnswer({ url: 'https://reed.example/2' }))])
    expect(Buffer.from((await cache.get('other'))?.body ?? []).toString()).toBe('<p>Ice on the reed.')
  })

  test('what is known of a host is recalled by the next run', async () => {
    const facts = { missing: { finalUrl: 'https://news.example/', heading: 'News', text: 'All the news. \u0000' }, learnedAt: '2026-01-02T03:04:05Z' }
    const { hosts } = await open()
    await hosts.keep('news.example/a', facts)
    await hosts.save()
    const next = (await open()).hosts
    expect([await next.recall('news.example/a'), await next.recall('news.example/b')]).toEqual([facts, null])
  })

  test('memories of pages are recalled by key, the last that was kept', async () => {
    const { history } = await open()
    await history.keep(new Map(Array.from({ length: 1300 }, (_, index) => [`reed.example/${index}`, aMemory()])))
    await history.keep(new Map([['reed.example/7', aMemory({ state: 'dead' })], [ODD, aMemory()]]))
    const known = await (await open()).history.recall(['reed.example/7', ODD, 'reed.example/1300'])
    expect([...known].map(([key, { state }]) => [key, state]).sort()).toEqual([['reed.example/7', 'dead'], [JSON.parse(JSON.stringify(ODD)), 'ok']].sort())
  })

  test('memories that are outlived are dropped, and all others are gone through', async () => {
    const { history } = await open()
    await history.keep(new Map(Array.from({ length: 1300 }, (_, index) => [`reed.example/${index}`, aMemory()])))
    expect(await history.prune(key => key.endsWith('7'))).toBe(130)
    const left: string[] = []
    for await (const part of history.all()) left.push(...part.map(([key]) => key))
    expect(new Set(left).size).toBe(1170)
  })

  test('what is still to be said is there for the next process', async () => {
    const notice: AuditNotice = { kind: 'died', url: 'https://reed.example/1', since: '2026-03-01T02:00:00Z', state: 'dead', reason: 'gone-twice', movedTo: null, certificateEndsAt: null, claims: [], references: ['book.txt#1'], texts: ['Ice.'], copy: null }
    const { outbox } = await open()
    expect(await outbox.read()).toEqual({ pending: [], messages: [], unread: [] })
    await outbox.keep({ pending: [notice], messages: [{ id: 'm1', content: '{}' }], unread: ['lost.txt'] })
    expect(await (await open()).outbox.read()).toEqual({ pending: [notice], messages: [{ id: 'm1', content: '{}' }], unread: ['lost.txt'] })
  })
})
