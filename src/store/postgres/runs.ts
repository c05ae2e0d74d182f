/** The port `Store` on PostgreSQL: records, logs and files of runs. */
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { LogEntry, RunLog, RunRecord, Store } from '../../model/world.ts'
import { recordShape } from '../runs.ts'
import type { Database, Query, Row } from './database.ts'
import { SCHEMA } from './schema.ts'
import { numberOf, valueOf } from './values.ts'

const entryShape = v.object({ kind: v.string(), key: v.string(), value: v.unknown() })

/** What goes into one row of a file at most. */
const PIECE_BYTES = 1 << 20
/** Rows of a log that are asked for at once. */
const PART = 1000

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
      const pieces = await inPieces(whole)
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
    async read(take) {
      await last
      let damaged = 0
      const next = (after: string) => query(`SELECT place, entry FROM ${SCHEMA}.entries WHERE run = $1 AND place > $2 ORDER BY place LIMIT ${PART}`, [runId, after])
      for (let rows = await next('0'); rows.length > 0; rows = await next(String(numberOf(rows.at(-1), 'place')))) {
        for (const row of rows) {
          const entry = valueOf(row, 'entry', entryShape)
          if (entry === null) damaged += 1
          else take(entry)
        }
      }
      return { damaged }
    },
    close: async () => { await last },
  }
}

/** Asked again, it is there once. */
async function appendEntry(query: Query, runId: string, entry: LogEntry): Promise<void> {
  await query(`INSERT INTO ${SCHEMA}.entries (id, run, entry) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`, [randomUUID(), runId, JSON.stringify(entry)])
}

export function bytesOf(row: Row | undefined, column: string): Uint8Array {
  return valueOf(row, column, v.instance(Uint8Array)) ?? new Uint8Array()
}

async function inPieces(parts: Iterable<string | Uint8Array> | AsyncIterable<string>): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = []
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    waiting.push(bytes)
    size += bytes.length
    if (size < PIECE_BYTES) continue
    pieces.push(Buffer.concat(waiting))
    waiting = []
    size = 0
  }
  return [...pieces, Buffer.concat(waiting)]
}

/** The newest run is the one that came to an end last; an unfinished one counts from its start. */
const lastTime = ({ finishedAt, startedAt }: RunRecord) => finishedAt ?? startedAt
