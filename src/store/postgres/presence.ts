/** Says that this process is alive: what it holds in the database is its own as long as it does. */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { complaint } from '../../model/complaint.ts'
import { VERSION } from '../../model/version.ts'
import type { Query } from './database.ts'
import { SCHEMA } from './schema.ts'
import { textOf } from './values.ts'

/** It is said so often … */
const BEAT_MS = 3_000
/** … and who has not said it for so long has ended: five beats missed (set by judgement). */
const LEASE_SECONDS = 15
/** Who was silent for so long, three beats, was not awake all the while. */
const GAP_SECONDS = 9
/** For so long after a beat nobody can have been taken for dead; a third of the lease is left for what begins then. */
const SURE_MS = 10_000

/** Whether the process in a column has ended. */
export const hasEnded = (column: string): string => `(${column} IS NULL OR NOT EXISTS (SELECT 1 FROM ${SCHEMA}.processes p WHERE p.id = ${column}))`

/**
 * Who was silent for the whole lease is taken out, by one who was awake all the while: where the database was away or a machine
 * stood still nobody was, and all have the whole time anew. Who was taken out comes back under another name alone, so that
 * it knows what it has lost.
 */
const BEAT = `
  WITH me AS (
    UPDATE ${SCHEMA}.processes SET seen_at = clock_timestamp(), awake_since = CASE WHEN seen_at < clock_timestamp() - interval '${GAP_SECONDS} seconds' THEN clock_timestamp() ELSE awake_since END
    WHERE id = $1 RETURNING id, awake_since
  ), ended AS (
    DELETE FROM ${SCHEMA}.processes p USING me
    WHERE p.id <> me.id AND p.seen_at < clock_timestamp() - interval '${LEASE_SECONDS} seconds' AND me.awake_since < clock_timestamp() - interval '${LEASE_SECONDS} seconds'
  )
  SELECT id FROM me`

export class Presence {
  readonly #query: Query
  #id = ''
  #saidAtMs = 0
  #lost = new AbortController()
  #saying: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined

  private constructor(query: Query) {
    this.#query = query
  }

  /** Throws a `Complaint` where other processes at work are of another version. `onLost` hears why it can't be said any more. */
  static async open(query: Query, onLost: (error: unknown) => void): Promise<Presence> {
    const [other] = await query(`SELECT version FROM ${SCHEMA}.processes WHERE version <> $1 AND seen_at > clock_timestamp() - interval '${LEASE_SECONDS} seconds'`, [VERSION])
    if (other !== undefined) throw complaint`Others at work on this database are footproof ${textOf(other, 'version')}, this is ${VERSION}: give all the same version, one after another has ended.`
    const presence = new Presence(query)
    await presence.#begin()
    presence.#timer = setInterval(() => { presence.say().catch(onLost) }, BEAT_MS).unref()
    return presence
  }

  /** Whoever holds something does it under this name; another one after we were taken for dead. */
  get id(): string {
    return this.#id
  }

  /** Aborted when others may have what is held under today's name. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  /** Gives our name when it is sure that nobody takes us for dead. */
  async confirm(): Promise<string> {
    if (performance.now() - this.#saidAtMs > SURE_MS) await this.say()
    return this.#id
  }

  /** Says now that we are alive. */
  say(): Promise<void> {
    return this.#saying ??= this.#beat().finally(() => { this.#saying = null })
  }

  async end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#saying
    await this.#query(`DELETE FROM ${SCHEMA}.processes WHERE id = $1`, [this.#id])
  }

  async #beat(): Promise<void> {
    // Before it is asked: the database may take its time, and reckons from when it hears us.
    const askedAtMs = performance.now()
    const known = await this.#query(BEAT, [this.#id])
    if (known.length > 0) { this.#saidAtMs = askedAtMs; return }
    this.#lost.abort()
    this.#lost = new AbortController()
    await this.#begin()
  }

  async #begin(): Promise<void> {
    const askedAtMs = performance.now()
    this.#id = randomUUID()
    await this.#query(`INSERT INTO ${SCHEMA}.processes (id, version, seen_at, awake_since, machine, process) VALUES ($1, $2, clock_timestamp(), clock_timestamp(), $3, $4) ON CONFLICT DO NOTHING`, [this.#id, VERSION, hostname(), process.pid])
    this.#saidAtMs = askedAtMs
  }
}
