/** The tables, and how those of an older release become today's: forward only, in one transaction, by one process at a time. */
import { complaint } from '../../model/complaint.ts'
import type { Database, Query } from './database.ts'
import { numberOf } from './values.ts'

/**
 * What each release added; a release that has shipped is not changed any more. Keys are kept as SHA-256 sums, for addresses are
 * longer than an index takes; values as `json`, which keeps what is written as it was written.
 */
const MIGRATIONS: readonly string[] = [`
  CREATE TABLE runs (id text PRIMARY KEY, record json NOT NULL);
  CREATE TABLE entries (place bigserial PRIMARY KEY, id uuid NOT NULL UNIQUE, run text NOT NULL, entry json NOT NULL);
  CREATE INDEX entries_of_run ON entries (run, place);
  CREATE TABLE files (run text NOT NULL, name text NOT NULL, piece int NOT NULL, content bytea NOT NULL, PRIMARY KEY (run, name, piece));
  CREATE TABLE bodies (sum text PRIMARY KEY, packed bytea NOT NULL);
  CREATE TABLE answers (id text PRIMARY KEY, head json NOT NULL);
  CREATE TABLE hosts (id text PRIMARY KEY, facts json NOT NULL);
  CREATE TABLE memories (id text PRIMARY KEY, page text NOT NULL, memory json NOT NULL);
  CREATE TABLE outbox (id int PRIMARY KEY, state json NOT NULL);
  CREATE TABLE holders (task text PRIMARY KEY, holder uuid NOT NULL);
  CREATE TABLE processes (id uuid PRIMARY KEY, version text NOT NULL, seen_at timestamptz NOT NULL);
  CREATE TABLE clocks (id text PRIMARY KEY, host text NOT NULL, holder uuid, last_start_at timestamptz, held_until timestamptz, delay_ms float8 NOT NULL DEFAULT 0, closed_until timestamptz, closed_by int NOT NULL DEFAULT 0);
  CREATE TABLE fleet_runs (id text PRIMARY KEY, version text NOT NULL, settings json NOT NULL);
  CREATE TABLE fleet_hosts (run text NOT NULL, id text NOT NULL, host text NOT NULL, holder uuid, open int NOT NULL, PRIMARY KEY (run, id));
  CREATE TABLE fleet_pages (run text NOT NULL, id text NOT NULL, host text NOT NULL, tries int NOT NULL DEFAULT 0, is_done boolean NOT NULL DEFAULT false, place int NOT NULL, plan json NOT NULL, PRIMARY KEY (run, id));
  CREATE INDEX fleet_pages_open ON fleet_pages (run, host, place) WHERE NOT is_done;
`, `
  ALTER TABLE processes ADD COLUMN awake_since timestamptz NOT NULL DEFAULT clock_timestamp(), ADD COLUMN machine text NOT NULL DEFAULT '', ADD COLUMN process int NOT NULL DEFAULT 0;
  ALTER TABLE clocks ADD COLUMN turn uuid;
  ALTER TABLE fleet_hosts ADD COLUMN lease uuid;
  ALTER TABLE fleet_pages DROP COLUMN tries, ADD COLUMN at_work text, ADD COLUMN is_suspect boolean NOT NULL DEFAULT false, ADD COLUMN deaths int NOT NULL DEFAULT 0;
`]

export const SCHEMA = 'footproof'
/** Whoever makes or changes tables holds it; the number is only ours. */
const LOCK = 7_203_550_211

/** Makes what is missing. Throws a `Complaint` where tables are of a newer release, or the server is too old. */
export async function migrate(database: Database, migrations: readonly string[] = MIGRATIONS): Promise<void> {
  await database.transaction(async query => {
    await query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    await mustBeRecent(query, database.name)
    await query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`)
    await query(`SET LOCAL search_path TO ${SCHEMA}`)
    await query('CREATE TABLE IF NOT EXISTS version (only_one int PRIMARY KEY, number int NOT NULL)')
    const known = numberOf((await query('SELECT number FROM version'))[0], 'number')
    if (known > migrations.length) throw complaint`The tables in ${database.name} are of a newer footproof (${known}, this one knows up to ${migrations.length}): update footproof, here and wherever it works on them.`
    for (const migration of migrations.slice(known)) await query(migration)
    await query('INSERT INTO version VALUES (1, $1) ON CONFLICT (only_one) DO UPDATE SET number = excluded.number', [migrations.length])
  })
}

/** PostgreSQL 13 is the oldest that pg-boss 10 works with. */
const SERVER_MIN = 13

async function mustBeRecent(query: Query, name: string): Promise<void> {
  const version = numberOf((await query('SHOW server_version_num'))[0], 'server_version_num')
  if (version < SERVER_MIN * 10_000) throw complaint`The database ${name} is PostgreSQL ${Math.floor(version / 10_000)}, which is too old: version ${SERVER_MIN} or later is needed.`
}
