/** What a user is told of a database that can't be used, and that nothing is lost of what one keeps. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Client } from 'pg'
import { Complaint } from '../../src/model/complaint.ts'
import type { HostManner } from '../../src/model/fleet.ts'
import { worded, type Phrase } from '../../src/model/phrase.ts'
import { openDatabase, type Database } from '../../src/store/postgres/database.ts'
import { openPostgres } from '../../src/store/postgres/index.ts'
import { migrate } from '../../src/store/postgres/schema.ts'
import { aServer } from '../postgres/server.ts'
import { readWhole } from './read.ts'

const server = await aServer()
afterAll(() => server?.close())

const aDatabase = async () => await server?.aDatabase() ?? ''
const open = (url: string, change: { bodies?: string; onTrouble?: (said: Phrase) => void; patienceMs?: number } = {}) => openPostgres(url, { bodies: null, onTrouble: () => undefined, onLost: () => undefined, ...change })
const changed = (url: string, change: (address: URL) => void) => { const address = new URL(url); change(address); return address.href }

async function ask(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

describe.runIf(server !== null)('a database', () => {
  test('that isn’t there is named, and how to make it', async () => {
    await expect(open(changed(await aDatabase(), address => { address.pathname = '/nowhere' }))).rejects.toThrow(/nowhere has no database of that name: make it with createdb/u)
  })

  test('that refuses the password is named without the password', async () => {
    const refused = open(changed(await aDatabase(), address => { address.password = 'wrong-word' }))
    await expect(refused).rejects.toThrow(/refuses the password/u)
    await expect(refused).rejects.not.toThrow(/wrong-word/u)
  })

  test('on a port where nothing listens can’t be reached', async () => {
    await expect(open('postgres://nobody@127.0.0.1:1/footproof')).rejects.toThrow(/can’t be reached/u)
  })

  test('with tables of a newer footproof is left alone', async () => {
    const url = await aDatabase()
    await (await open(url)).close()
    await ask(url, 'UPDATE footproof.version SET number = 99')
    await expect(open(url)).rejects.toThrow(/newer footproof \(99.*update footproof/u)
  })

  test('at which others of another version are at work is left to them', async () => {
    const url = await aDatabase()
    await (await open(url)).close()
    await ask(url, 'INSERT INTO footproof.processes VALUES (gen_random_uuid(), \'0.0.9\', clock_timestamp())')
    await expect(open(url)).rejects.toThrow(/footproof 0\.0\.9.*give all the same version/u)
  })

  test('with tables of an older release is brought forward with all that it holds, once, however many come at once', async () => {
    const url = await aDatabase()
    const database = await openDatabase(url, { onTrouble: () => undefined, patienceMs: 1000 })
    const first = ['CREATE TABLE lamps (name text); INSERT INTO lamps VALUES (\'old\')']
    await migrate(database, first)
    await Promise.all([1, 2, 3].map(() => migrate(database, [...first, 'ALTER TABLE lamps ADD COLUMN colour text NOT NULL DEFAULT \'red\''])))
    expect(await database.query('SELECT * FROM footproof.lamps')).toEqual([{ name: 'old', colour: 'red' }])
    await database.close()
  })

  test('of a server that is too old is named with the version that is needed', async () => {
    const query = (text: string) => Promise.resolve(text.includes('server_version_num') ? [{ server_version_num: '120022' }] : [])
    const old: Database = { name: 'postgres://old.example/footproof', query, transaction: work => work(query), close: () => Promise.resolve() }
    await expect(migrate(old)).rejects.toThrow(/PostgreSQL 12, which is too old: version 13 or later/u)
  })

  test('whose shared folder of bodies can’t be written does without it, and says so once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footproof-bodies-'))
    const bodies = join(folder, 'a-file')
    writeFileSync(bodies, '')
    const told: string[] = []
    const shelves = await open(await aDatabase(), { bodies, onTrouble: said => { told.push(worded(said)) } })
    for (const url of ['https://reed.example/1', 'https://reed.example/2']) {
      await shelves.cache.put(url, { url, finalUrl: url, redirects: [], tls: 'valid', status: 200, headers: {}, body: Buffer.from(url), flaws: [], storedAt: '2026-01-02T03:04:05Z' })
    }
    expect([await shelves.cache.get('https://reed.example/1'), told]).toEqual([null, [expect.stringMatching(/not kept: .*--cache/u)]])
    await shelves.close()
    rmSync(folder, { recursive: true })
  })

  test('whose migration fails is as it was', async () => {
    const database = await openDatabase(await aDatabase(), { onTrouble: () => undefined, patienceMs: 1000 })
    await migrate(database, ['CREATE TABLE lamps (name text)'])
    await expect(migrate(database, ['CREATE TABLE lamps (name text)', 'CREATE TABLE boats (name text)', 'CREATE TABLE nonsense'])).rejects.toThrow()
    expect(await database.query('SELECT to_regclass(\'footproof.boats\') AS boats, number FROM footproof.version')).toEqual([{ boats: null, number: 1 }])
    await database.close()
  })
})

describe.runIf(server !== null)('what processes hold in common', () => {
  const aManner: HostManner = { sinceStartMs: 0, heldForMs: 0, delayMs: 700, closedForMs: 0, closedBy: 0 }
  const { signal } = new AbortController()
  const two = async () => {
    const url = await aDatabase()
    return [await open(url), await open(url)] as const
  }

  test('a host is asked by one at a time; the next waits, and hears by which manners', async () => {
    const [one, other] = await two()
    expect((await one.clocks?.take('reed.example', signal))?.sinceStartMs).toBeNull()
    let isTaken = false
    const taken = other.clocks?.take('reed.example', signal).then(manner => { isTaken = true; return manner })
    await other.clocks?.take('lamp.example', signal)
    expect(isTaken).toBe(false)
    await one.clocks?.give('reed.example', aManner)
    expect((await taken)?.delayMs).toBe(700)
    await Promise.all([one.close(), other.close()])
  })

  test('one scheduler at a time plans', async () => {
    const [one, other] = await two()
    expect([await one.fleet?.plan.hold(), await other.fleet?.plan.hold(), await one.fleet?.plan.hold()]).toEqual([null, expect.objectContaining({ process: process.pid }), null])
    await Promise.all([one.close(), other.close()])
  })

  test('a page has one result, of whoever holds its host', async () => {
    const [one, other] = await two()
    const run = { id: 'r1', version: '1', settings: {} }
    await one.fleet?.plan.put(run, [{ id: 'p1', host: 'reed.example', plan: {} }])
    expect(await one.fleet?.plan.offer('r1')).toMatchObject({ open: 1, openOnOneHost: 1, hostsWaiting: 1, hostsAtWork: 0, workers: 1 })
    const job = await one.fleet?.work.take()
    expect(await other.fleet?.work.take()).toBeNull()
    if (job === null || job === undefined) throw new Error('no host was given')
    expect([await other.fleet?.work.keep({ ...job, lease: randomUUID() }, 'p1', 'stolen'), await one.fleet?.work.keep(job, 'p1', 'own'), await one.fleet?.work.keep(job, 'p1', 'again')]).toEqual([false, true, true])
    expect((await readWhole(await other.store.openLog('r1'))).entries.map(({ value }) => value)).toEqual(['own'])
    expect(await one.fleet?.plan.offer('r1')).toMatchObject({ open: 0 })
    await Promise.all([one.close(), other.close()])
  })
})

describe.runIf(server !== null && server.restart !== null)('a database that goes away', () => {
  test('for a moment is waited for, told of once, and nothing is lost', async () => {
    const told: string[] = []
    const shelves = await open(await aDatabase(), { onTrouble: said => { told.push(worded(said)) } })
    const log = await shelves.store.openLog('r1')
    await log.append({ kind: 'page', key: 'before', value: null })
    await server?.stop?.()
    const kept = ['one', 'two'].map(key => log.append({ kind: 'page', key, value: null }))
    await server?.start?.()
    await Promise.all(kept)
    expect((await readWhole(log)).entries.map(({ key }) => key)).toEqual(['before', 'one', 'two'])
    expect(told).toEqual([expect.stringMatching(/is away; it is waited for/u)])
    await shelves.close()
  })

  test('for longer is a complaint that says what is left', async () => {
    const database = await openDatabase(await aDatabase(), { onTrouble: () => undefined, patienceMs: 300 })
    await server?.stop?.()
    const asked = database.query('SELECT 1')
    await expect(asked).rejects.toThrow(Complaint)
    await expect(asked).rejects.toThrow(/has been away.*every result that was kept is there/u)
    await server?.start?.()
    await database.close()
  })

  test('is waited for once, not anew by each question that is asked on the way out', async () => {
    const patienceMs = 1000
    const database = await openDatabase(await aDatabase(), { onTrouble: () => undefined, patienceMs })
    await server?.stop?.()
    await expect(database.query('SELECT 1')).rejects.toThrow(/has been away/u)
    const startedAt = performance.now()
    for (let count = 0; count < 5; count += 1) await expect(database.query('SELECT 1')).rejects.toThrow(/has been away/u)
    // Each by itself would wait most of a second.
    expect(performance.now() - startedAt).toBeLessThan(2 * patienceMs)
    await server?.start?.()
    await database.close()
  })
})
