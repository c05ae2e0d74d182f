/** Memories of pages, and what is still to be said, on PostgreSQL. */
import * as v from 'valibot'
import type { History, Outbox, PageMemory } from '../../model/audit.ts'
import { sumOf } from '../cache-layout.ts'
import { memoryShape } from '../history.ts'
import { NOTHING_TO_SAY, outboxShape } from '../outbox.ts'
import type { Query, Row } from './database.ts'
import { SCHEMA } from './schema.ts'
import { textOf, valueOf } from './values.ts'

/** Rows asked for or written at once. */
const PART = 1000

export function postgresHistory(query: Query): History {
  return {
    async recall(keys) {
      const found = new Map<string, PageMemory>()
      for (let from = 0; from < keys.length; from += PART) {
        const rows = await query(`SELECT page, memory FROM ${SCHEMA}.memories WHERE id = ANY($1)`, [keys.slice(from, from + PART).map(sumOf)])
        for (const [key, memory] of memoriesIn(rows)) found.set(key, memory)
      }
      return found
    },
    async keep(memories) {
      const all = [...memories]
      for (let from = 0; from < all.length; from += PART) {
        const part = all.slice(from, from + PART)
        await query(`INSERT INTO ${SCHEMA}.memories SELECT * FROM unnest($1::text[], $2::text[], $3::json[]) ON CONFLICT (id) DO UPDATE SET memory = excluded.memory`, [
          part.map(([key]) => sumOf(key)), part.map(([key]) => JSON.stringify(key)), part.map(([, memory]) => JSON.stringify(memory)),
        ])
      }
    },
    async prune(isOutlived) {
      let dropped = 0
      for await (const part of partsOf(query)) {
        const outlived = part.filter(([key, memory]) => isOutlived(key, memory)).map(([key]) => sumOf(key))
        if (outlived.length > 0) await query(`DELETE FROM ${SCHEMA}.memories WHERE id = ANY($1)`, [outlived])
        dropped += outlived.length
      }
      return dropped
    },
    all: () => partsOf(query),
    close: () => Promise.resolve(),
  }
}

async function* partsOf(query: Query): AsyncGenerator<readonly (readonly [string, PageMemory])[]> {
  const next = (last: string) => query(`SELECT id, page, memory FROM ${SCHEMA}.memories WHERE id > $1 ORDER BY id LIMIT ${PART}`, [last])
  for (let rows = await next(''); rows.length > 0; rows = await next(textOf(rows.at(-1), 'id'))) yield memoriesIn(rows)
}

/** Keys are kept as JSON: a text in the database can't hold every character. */
function memoriesIn(rows: readonly Row[]): (readonly [string, PageMemory])[] {
  return rows.flatMap(row => {
    const memory = valueOf(row, 'memory', memoryShape)
    const key = v.safeParse(v.pipe(v.string(), v.parseJson(), v.string()), textOf(row, 'page'))
    return memory === null || !key.success ? [] : [[key.output, memory] as const]
  })
}


export function postgresOutbox(query: Query): Outbox {
  return {
    async read() {
      const [row] = await query(`SELECT state FROM ${SCHEMA}.outbox`)
      return valueOf(row, 'state', outboxShape) ?? NOTHING_TO_SAY
    },
    async keep(state) {
      await query(`INSERT INTO ${SCHEMA}.outbox VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET state = excluded.state`, [JSON.stringify(state)])
    },
  }
}
