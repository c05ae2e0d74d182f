/** The clocks of hosts, held by the database for all processes. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import type { HostClocks, HostManner } from '../../model/fleet.ts'
import { sumOf } from '../cache-layout.ts'
import type { Query, Row } from './database.ts'
import { hasEnded, type Presence } from './presence.ts'
import { SCHEMA } from './schema.ts'
import { numberOf, textOf, valueOf } from './values.ts'

/** A host that another process asks is asked for again so much later, up to … (set by judgement) */
const PAUSE_MIN_MS = 20
const PAUSE_MAX_MS = 500
/** What a host objected to is held against it no longer than this (set by judgement): another night is another night. */
const KEPT_MS = 3_600_000

/**
 * Where its holder has ended without giving it back, nobody knows when it asked last: as if just now. Spans are reckoned by the
 * database's clock alone. Asked again, because nothing was heard of it, it gives the same turn.
 */
const TAKE = `
  WITH before AS (
    INSERT INTO ${SCHEMA}.clocks (id, host) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING
  ), known AS (
    SELECT * FROM ${SCHEMA}.clocks WHERE id = $1 FOR UPDATE
  ), taken AS (
    UPDATE ${SCHEMA}.clocks c SET holder = $3, turn = $4 FROM known WHERE c.id = known.id AND (known.turn = $4 OR ${hasEnded('known.holder')}) RETURNING c.id
  )
  SELECT CASE WHEN known.holder IS NOT NULL THEN 0 ELSE ${since('known.last_start_at')} END AS since, ${until('known.held_until')} AS held, known.delay_ms AS delay, ${until('known.closed_until')} AS closed, known.closed_by AS by
  FROM known JOIN taken ON taken.id = known.id`

const GIVE = `
  UPDATE ${SCHEMA}.clocks SET holder = NULL, turn = NULL, last_start_at = CASE WHEN $3::float8 IS NULL THEN last_start_at ELSE ${ahead('-$3::float8')} END, held_until = ${ahead('$4::float8')},
    delay_ms = $5, closed_until = ${ahead('$6::float8')}, closed_by = $7
  WHERE id = $1 AND turn = $2`

/** Hosts named as having been asked of late (set by judgement: one of so many resolves wherever names resolve). */
const RECENT_MAX = 10

export function postgresClocks(query: Query, presence: Presence): HostClocks {
  const turns = new Map<string, { readonly turn: string; readonly holder: string }>()
  const take: HostClocks['take'] = async (host, signal) => {
    const turn = randomUUID()
    for (let pauseMs = PAUSE_MIN_MS; ; pauseMs = Math.min(PAUSE_MAX_MS, pauseMs * 2)) {
      signal.throwIfAborted()
      const holder = await presence.confirm()
      const [row] = await query(TAKE, [sumOf(host), host, holder, turn])
      if (row !== undefined) { turns.set(host, { turn, holder }); return mannerIn(row) }
      await sleep(pauseMs * (0.5 + Math.random()))
    }
  }
  return {
    take,
    async renew(host, signal) {
      return turns.get(host)?.holder === await presence.confirm() ? null : take(host, signal)
    },
    async give(host, { sinceStartMs, heldForMs, delayMs, closedForMs, closedBy }) {
      await query(GIVE, [sumOf(host), turns.get(host)?.turn, sinceStartMs, Math.max(0, heldForMs), delayMs, Math.min(KEPT_MS, Math.max(0, closedForMs)), closedBy])
      turns.delete(host)
    },
    async recent() {
      return (await query(`SELECT host FROM ${SCHEMA}.clocks WHERE last_start_at IS NOT NULL ORDER BY last_start_at DESC LIMIT ${RECENT_MAX}`)).map(row => textOf(row, 'host'))
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
