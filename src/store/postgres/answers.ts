/** Kept answers and what is known of hosts, on PostgreSQL: the index in the database, bodies in it or in a folder that all share. */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { BodyCache, HostMemory } from '../../model/world.ts'
import type { Bodies } from '../bodies.ts'
import { headShape, sumOf } from '../cache-layout.ts'
import { factsShape } from '../hosts.ts'
import type { Query } from './database.ts'
import { bytesOf } from './runs.ts'
import { SCHEMA } from './schema.ts'
import { valueOf } from './values.ts'

export function bodiesInDatabase(query: Query): Bodies {
  return {
    async get(sum) {
      const [row] = await query(`SELECT packed FROM ${SCHEMA}.bodies WHERE sum = $1`, [sum])
      return promisify(gunzip)(bytesOf(row, 'packed'))
    },
    async put(sum, body) {
      await query(`INSERT INTO ${SCHEMA}.bodies VALUES ($1, $2) ON CONFLICT (sum) DO NOTHING`, [sum, await promisify(gzip)(body)])
    },
  }
}

export function postgresCache(query: Query, bodies: Bodies): BodyCache {
  return {
    async get(key) {
      const [row] = await query(`SELECT head FROM ${SCHEMA}.answers WHERE id = $1`, [sumOf(key)])
      const known = valueOf(row, 'head', headShape)
      if (known === null) return null
      const { sha256, ...head } = known
      const body = await bodies.get(sha256).catch(() => null)
      return body !== null && sumOf(body) === sha256 ? { ...head, body } : null
    },
    async put(key, { body, ...head }) {
      const sha256 = sumOf(body)
      await bodies.put(sha256, body)
      await query(`INSERT INTO ${SCHEMA}.answers VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET head = excluded.head`, [sumOf(key), JSON.stringify({ ...head, sha256 })])
    },
  }
}

/** What one process learns the others know at once. */
export function postgresHostMemory(query: Query): HostMemory {
  return {
    async recall(key) {
      const [row] = await query(`SELECT facts FROM ${SCHEMA}.hosts WHERE id = $1`, [sumOf(key)])
      return valueOf(row, 'facts', factsShape)
    },
    async keep(key, facts) {
      await query(`INSERT INTO ${SCHEMA}.hosts VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET facts = excluded.facts`, [sumOf(key), JSON.stringify(facts)])
    },
    save: () => Promise.resolve(),
  }
}
