/** Says that this process is alive: what it holds in the database is its own as long as it does. */
import { randomUUID } from 'node:crypto'
import { complaint } from '../../model/complaint.ts'
import { VERSION } from '../../model/version.ts'
import type { Query } from './database.ts'
import { SCHEMA } from './schema.ts'
import { textOf } from './values.ts'

/** It is said so often … */
const BEAT_MS = 3_000
/** … and who has not said it for so long has ended: five beats missed (set by judgement). */
const LEASE_SECONDS = 15

/**
 * Whether the process in a column has ended. While the database was away nobody could say anything: after its start all have the
 * whole time anew.
 */
export const hasEnded = (column: string): string => `(${column} IS NULL OR (NOT EXISTS (SELECT 1 FROM ${SCHEMA}.processes p WHERE p.id = ${column} AND p.seen_at > clock_timestamp() - interval '${LEASE_SECONDS} seconds')
  AND pg_postmaster_start_time() < clock_timestamp() - interval '${LEASE_SECONDS} seconds'))`

export interface Presence {
  readonly id: string
  end(): Promise<void>
}

/** Throws a `Complaint` where other processes at work are of another version. `onLost` hears why it can't be said any more. */
export async function openPresence(query: Query, onLost: (error: unknown) => void): Promise<Presence> {
  const [other] = await query(`SELECT version FROM ${SCHEMA}.processes WHERE version <> $1 AND seen_at > clock_timestamp() - interval '${LEASE_SECONDS} seconds'`, [VERSION])
  if (other !== undefined) throw complaint`Others at work on this database are footproof ${textOf(other, 'version')}, this is ${VERSION}: give all the same version, one after another has ended.`
  const id = randomUUID()
  const say = () => query(`INSERT INTO ${SCHEMA}.processes VALUES ($1, $2, clock_timestamp()) ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`, [id, VERSION])
  await say()
  await query(`DELETE FROM ${SCHEMA}.processes WHERE seen_at < clock_timestamp() - interval '1 day'`)
  let saying: Promise<unknown> | null = null
  const timer = setInterval(() => {
    saying ??= say().catch(onLost).finally(() => { saying = null })
  }, BEAT_MS).unref()
  return {
    id,
    async end() {
      clearInterval(timer)
      await saying
      await query(`DELETE FROM ${SCHEMA}.processes WHERE id = $1`, [id])
    },
  }
}
