/** One PostgreSQL database: asked again while it is away, and complained of in one sentence. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { complaint } from '../../model/complaint.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

export type Row = Readonly<Record<string, unknown>>
export type Query = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>

export interface Database {
  /** Address without user and password. */
  readonly name: string
  readonly query: Query
  /** All of `work` or nothing; it may be called again when the database was away in between. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Hears once that the database is away, before it is waited for. */
  readonly onTrouble: (said: Phrase) => void
  /** How long it is waited for; the first connection is not. */
  readonly patienceMs: number
}

/** A restart takes seconds, an update of its machine minutes (set by judgement). */
export const PATIENCE_MS = 120_000
const PAUSE_MIN_MS = 100
const PAUSE_MAX_MS = 5_000
/** Connections of one process: more wait for their turn (set by judgement: twenty processes stay within the usual hundred). */
const CONNECTIONS_MAX = 4
const CONNECT_MS = 10_000

/** Throws a `Complaint` where it can't be reached or refuses us. */
export async function openDatabase(url: string, { onTrouble, patienceMs }: DatabaseOptions): Promise<Database> {
  const name = nameOf(url)
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS_MAX, connectionTimeoutMillis: CONNECT_MS, application_name: 'footproof', keepAlive: true })
  // A connection that breaks between two questions is opened anew by the next one.
  pool.on('error', () => undefined).on('connect', client => { client.on('error', () => undefined) })
  const persisting = persistence(name, { onTrouble, patienceMs })
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    throw complaintOf(error, name)
  }
  return {
    name,
    query: (text, values = []) => persisting(async () => rowsOf(await pool.query(text, [...values]))),
    transaction: work => persisting(async () => {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const result = await work(async (text, values = []) => rowsOf(await client.query(text, [...values])))
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined)
        client.release(isAway(error))
        throw error
      }
    }),
    close: () => pool.end(),
  }
}

interface Rows { readonly rows: readonly Row[] }

/** Several statements at once have a result each. */
const rowsOf = (result: Rows | readonly Rows[]): readonly Row[] => ('rows' in result ? result.rows : result.flatMap(({ rows }) => rows))

/** Asks again while the database is away, further and further apart. */
function persistence(name: string, { onTrouble, patienceMs }: DatabaseOptions): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let isTold = false
  // Of all questions together: those that are asked on the way out would each wait as long again.
  let awaySince: number | null = null
  return async work => {
    for (let pauseMs = PAUSE_MIN_MS; ; pauseMs = Math.min(PAUSE_MAX_MS, pauseMs * 2)) {
      try {
        const result = await work()
        isTold = false
        awaySince = null
        return result
      } catch (error) {
        if (!isAway(error)) throw complaintOf(error, name)
        awaySince ??= performance.now()
        if (performance.now() - awaySince + pauseMs > patienceMs) throw complaint`The database ${name} has been away for ${Math.round(patienceMs / 1000)} seconds: see to it and start again; every result that was kept is there, and the run goes on where it was.`
        if (!isTold) onTrouble(phrase`The database ${name} is away; it is waited for.`)
        isTold = true
        await sleep(pauseMs)
      }
    }
  }
}

/** Classes of SQLSTATE (PostgreSQL's documentation, appendix A): 08 connection lost, 57P shutting down or starting, 53 no room for a connection. */
const AWAY_STATES = /^(?:08|57P0[123]|53300)/u
const AWAY_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT', 'EAI_AGAIN'])
const AWAY_WORDS = /connection (?:terminated|timeout|ended)|not queryable|timeout exceeded when trying to connect/iu

function isAway(error: unknown): boolean {
  const code = codeOf(error)
  return AWAY_CODES.has(code) || AWAY_STATES.test(code) || (error instanceof Error && AWAY_WORDS.test(error.message))
}

const REASONS: Readonly<Record<string, Phrase>> = {
  '3D000': phrase`has no database of that name: make it with createdb, or name another with --store`,
  '28P01': phrase`refuses the password: check the user and password of --store`,
  '28000': phrase`refuses the user: check the user of --store and the server’s pg_hba.conf`,
  '42501': phrase`doesn’t let that user make or use its tables: grant it the right to create in that database`,
  '53100': phrase`has a full disk: make room and start again; every result that was kept is there`,
  '25006': phrase`is read-only: name its primary server with --store`,
  ENOTFOUND: phrase`is on a host of which nobody knows the address: check the host of --store`,
}

function complaintOf(error: unknown, name: string): unknown {
  const reason = REASONS[codeOf(error)]
  if (reason !== undefined) return complaint`The database ${name} ${reason}.`
  return isAway(error) ? complaint`The database ${name} can’t be reached: check that it runs there, and host and port of --store.` : error
}

function codeOf(error: unknown): string {
  // Where a name has several addresses, each has failed.
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What is said of it is read by people, and the password is nobody's business. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) throw complaint`--store must be postgres://user:password@host:port/database, or be left out.`
  const { host, pathname } = new URL(url)
  return `postgres://${host}${pathname}`
}
