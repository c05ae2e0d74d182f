/** What a user is told of a database that can't be used, and that nothing is lost of what one keeps. */
import { afterAll, describe, expect, test } from 'vitest'
import { Client } from 'pg'
import { Complaint } from '../../src/model/complaint.ts'
import { worded, type Phrase } from '../../src/model/phrase.ts'
import { openDatabase } from '../../src/store/postgres/database.ts'
import { openPostgres } from '../../src/store/postgres/index.ts'
import { migrate } from '../../src/store/postgres/schema.ts'
import { aServer } from '../postgres/server.ts'

const server = await aServer()
afterAll(() => server?.close())

const aDatabase = async () => await server?.aDatabase() ?? ''
const open = (url: string, change: { onTrouble?: (said: Phrase) => void; patienceMs?: number } = {}) => openPostgres(url, { bodies: null, onTrouble: () => undefined, onLost: () => undefined, ...change })
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

  test('whose migration fails is as it was', async () => {
    const database = await openDatabase(await aDatabase(), { onTrouble: () => undefined, patienceMs: 1000 })
    await migrate(database, ['CREATE TABLE lamps (name text)'])
    await expect(migrate(database, ['CREATE TABLE lamps (name text)', 'CREATE TABLE boats (name text)', 'CREATE TABLE nonsense'])).rejects.toThrow()
    expect(await database.query('SELECT to_regclass(\'footproof.boats\') AS boats, number FROM footproof.version')).toEqual([{ boats: null, number: 1 }])
    await database.close()
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
    expect((await log.read()).entries.map(({ key }) => key)).toEqual(['before', 'one', 'two'])
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
})
