/** Everything that is kept, on one PostgreSQL database that any number of processes share. */
import type { Phrase } from '../../model/phrase.ts'
import type { BodyCache } from '../../model/world.ts'
import { bodiesInFolder } from '../bodies.ts'
import { whileWritable } from '../cache.ts'
import type { Shelves } from '../shelves.ts'
import { bodiesInDatabase, postgresCache, postgresHostMemory } from './answers.ts'
import { postgresClocks } from './clocks.ts'
import { openDatabase, PATIENCE_MS, type Query } from './database.ts'
import { postgresFleetPlan, postgresFleetWork } from './fleet.ts'
import { postgresHistory, postgresOutbox } from './history.ts'
import { Presence } from './presence.ts'
import { hostQueue } from './queue.ts'
import { postgresStore } from './runs.ts'
import { migrate } from './schema.ts'

export interface PostgresOptions {
  /** Folder that all processes share, for the bodies of pages; `null`: they go into the database. */
  readonly bodies: string | null
  readonly onTrouble: (said: Phrase) => void
  /** The database was away for longer than it is waited for. */
  readonly onLost: (error: unknown) => void
  readonly patienceMs?: number
}

/** Throws a `Complaint` for a database that can't be had, that is too old, or whose tables or other users are of another version. */
export async function openPostgres(url: string, { bodies, onTrouble, onLost, patienceMs = PATIENCE_MS }: PostgresOptions): Promise<Shelves> {
  const database = await openDatabase(url, { onTrouble, patienceMs })
  const { query } = database
  try {
    await migrate(database)
    const presence = await Presence.open(query, onLost)
    const queue = hostQueue(query)
    return {
      name: database.name, store: postgresStore(database), history: postgresHistory(query), outbox: postgresOutbox(query), hosts: postgresHostMemory(query),
      cache: cacheOf(query, { bodies, onTrouble }), clocks: postgresClocks(query, presence),
      fleet: { plan: postgresFleetPlan({ database, queue, presence }), work: postgresFleetWork({ database, queue, presence }) },
      async close() {
        await queue.close()
        await presence.end().catch(() => undefined)
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** A shared folder that can't be written is done without, as one machine's is. */
function cacheOf(query: Query, { bodies, onTrouble }: Pick<PostgresOptions, 'bodies' | 'onTrouble'>): BodyCache {
  if (bodies === null) return postgresCache(query, bodiesInDatabase(query))
  const cache = postgresCache(query, bodiesInFolder(bodies))
  return { ...cache, put: whileWritable((key, answer) => cache.put(key, answer), { folder: bodies, onTrouble }) }
}
