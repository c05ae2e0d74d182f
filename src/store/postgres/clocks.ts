/** The clocks of hosts, held by the database for all processes. */
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import type { HostClocks, HostManner } from '../../model/fleet.ts'
import { sumOf } from '../cache-layout.ts'
import type { Query, Row } from './database.ts'
import { hasEnded } from './presence.ts'
import { SCHEMA } from './schema.ts'
import { numberOf, valueOf } from './values.ts'

/** A host that another process asks is asked for again so much later, up to … (set by judgement) */
const PAUSE_MIN_MS = 20
const PAUSE_MAX_MS = 500
/** What a host objected to is held against it no longer than this (set by judgement): another night is another night. */
const KEPT_MS = 3_600_000

/**
 * Where its holder has ended without giving it back, nobody knows when it asked last: as if just now. Spans are reckoned by the
 * database's clock alone.
 */
const TAKE = `
  WITH before AS (
    INSERT INTO ${SCHEMA}.clocks (id, host) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING
  ), known AS (
    SELECT * FROM ${SCHEMA}.clocks WHERE id = $1 FOR UPDATE
  ), taken AS (
    UPDATE ${SCHEMA}.clocks c SET holder = $3 FROM known WHERE c.id = known.id AND ${hasEnded('known.holder')} RETURNING c.id
  )
  SELECT CASE WHEN known.holder IS NOT NULL THEN 0 ELSE ${since('known.last_start_at')} END AS since, ${until('known.held_until')} AS held, known.delay_ms AS delay, ${until('known.closed_until')} AS closed, known.closed_by AS by
  FROM known JOIN taken ON taken.id = known.id`

const GIVE = `
  UPDATE ${SCHEMA}.clocks SET holder = NULL, last_start_at = CASE WHEN $3::float8 IS NULL THEN last_start_at ELSE ${ahead('-$3::float8')} END, held_until = ${ahead('$4::float8')},
    delay_ms = $5, closed_until = ${ahead('$6::float8')}, closed_by = $7
  WHERE id = $1 AND holder = $2`

export function postgresClocks(query: Query, holder: string): HostClocks {
  return {
    async take(host, signal) {
      for (let pauseMs = PAUSE_MIN_MS; ; pauseMs = Math.min(PAUSE_MAX_MS, pauseMs * 2)) {
        signal.throwIfAborted()
        const [row] = await query(TAKE, [sumOf(host), host, holder])
        if (row !== undefined) return mannerIn(row)
        await sleep(pauseMs * (0.5 + Math.random()))
      }
    },
    async give(host, { sinceStartMs, heldForMs, delayMs, closedForMs, closedBy }) {
      await query(GIVE, [sumOf(host), holder, sinceStartMs, Math.max(0, heldForMs), delayMs, Math.min(KEPT_MS, Math.max(0, closedForMs)), closedBy])
    },
  }
}

function mannerIn(row: Row): HostManner {
  const sinceStartMs = valueOf(row, 'since', v.number())
  const isOld = sinceStartMs === null || sinceStartMs > KEPT_MS
  return { sinceStartMs: isOld ? null : sinceStartMs, heldForMs: numberOf(row, 'held'), delayMs: isOld ? 0 : numberOf(row, 'delay'), closedForMs: numberOf(row, 'closed'), closedBy: numberOf(row, 'by') }
}

function since(column: string): string {
  return `(extract(epoch FROM clock_timestamp() - ${column}) * 1000)::float8`
}

function until(column: string): string {
  return `greatest(0, coalesce((extract(epoch FROM ${column} - clock_timestamp()) * 1000)::float8, 0))`
}

function ahead(ms: string): string {
  return `clock_timestamp() + ${ms} * interval '1 millisecond'`
}
