/** The port `Store` on PostgreSQL: records, logs and files of runs. */
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { LogEntry, RunLog, RunRecord, Store } from '../../model/world.ts'
import { recordShape } from '../runs.ts'
import type { Database, Query, Row } from './database.ts'
import { SCHEMA } from './schema.ts'
import { valueOf } from './values.ts'

const entryShape = v.object({ kind: v.string(), key: v.string(), value: v.unknown() })

/** What goes into one row of a file at most. */
const PIECE_BYTES = 1 << 20

export function postgresStore(database: Database): Store {
  const { query } = database
  return {
    place: runId => `${database.name} run ${runId}`,
    async runs() {
      const records = (await query(`SELECT record FROM ${SCHEMA}.runs`)).map(row => valueOf(row, 'record', recordShape))
      return records.filter(record => record !== null).sort((a, b) => (lastTime(a) < lastTime(b) ? -1 : 1))
    },
    async keepRun(record) {
      await query(`INSERT INTO ${SCHEMA}.runs VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET record = excluded.record`, [record.id, JSON.stringify(record)])
    },
    openLog: runId => Promise.resolve(logOf(runId, query)),
    async dropLog(runId) {
      await query(`DELETE FROM ${SCHEMA}.entries WHERE run = $1`, [runId])
    },
    async dropRun(runId) {
      await database.transaction(async inside => {
        await inside(`DELETE FROM ${SCHEMA}.entries WHERE run = $1`, [runId])
        await inside(`DELETE FROM ${SCHEMA}.files WHERE run = $1`, [runId])
        await inside(`DELETE FROM ${SCHEMA}.runs WHERE id = $1`, [runId])
      })
    },
    async writeFile(runId, name, content) {
      const whole = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
      // What comes in pieces comes once, and the database may have to be asked again.
      const pieces = [...inPieces(whole)]
      await database.transaction(async inside => {
        await inside(`DELETE FROM ${SCHEMA}.files WHERE run = $1 AND name = $2`, [runId, name])
        for (const [index, piece] of pieces.entries()) await inside(`INSERT INTO ${SCHEMA}.files VALUES ($1, $2, $3, $4)`, [runId, name, index, piece])
      })
      return `${database.name} run ${runId} ${name}`
    },
    async readFile(runId, name) {
      const pieces = await query(`SELECT content FROM ${SCHEMA}.files WHERE run = $1 AND name = $2 ORDER BY piece`, [runId, name])
      return pieces.length === 0 ? null : Buffer.concat(pieces.map(row => bytesOf(row, 'content'))).toString()
    },
  }
}

/** Several entries may wait for one another: each is one row, and those of one process keep their order. */
function logOf(runId: string, query: Query): RunLog {
  let last: Promise<unknown> = Promise.resolve()
  return {
    append(entry) {
      const written = last.then(() => appendEntry(query, runId, entry))
      last = written.catch(() => undefined)
      return written
    },
    async read() {
      await last
      const entries = (await query(`SELECT entry FROM ${SCHEMA}.entries WHERE run = $1 ORDER BY place`, [runId])).map(row => valueOf(row, 'entry', entryShape))
      const whole = entries.filter(entry => entry !== null)
      return { entries: whole, damaged: entries.length - whole.length }
    },
    close: async () => { await last },
  }
}

/** Asked again, it is there once. */
export async function appendEntry(query: Query, runId: string, entry: LogEntry): Promise<void> {
  await query(`INSERT INTO ${SCHEMA}.entries (id, run, entry) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`, [randomUUID(), runId, JSON.stringify(entry)])
}

export function bytesOf(row: Row | undefined, column: string): Uint8Array {
  return valueOf(row, column, v.instance(Uint8Array)) ?? new Uint8Array()
}

function* inPieces(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    waiting.push(bytes)
    size += bytes.length
    if (size < PIECE_BYTES) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  yield Buffer.concat(waiting)
}

/** The newest run is the one that came to an end last; an unfinished one counts from its start. */
const lastTime = ({ finishedAt, startedAt }: RunRecord) => finishedAt ?? startedAt
