/** The pages of an audit that many processes look at: who has which host, what they were at work on, which have their result. */
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { FleetPlan, FleetRun, FleetWork } from '../../model/fleet.ts'
import { sumOf } from '../cache-layout.ts'
import type { Database, Query } from './database.ts'
import { hasEnded, type Presence } from './presence.ts'
import type { HostQueue } from './queue.ts'
import { SCHEMA } from './schema.ts'
import { numberOf, textOf, valueOf } from './values.ts'

/** Rows written at once. */
const PART = 500
/** Hosts offered at once, the largest first: more than workers take until the next time (set by judgement). */
const OFFERED_MAX = 500

export interface FleetOptions { readonly database: Database; readonly queue: HostQueue; readonly presence: Presence }

export function postgresFleetPlan({ database, queue, presence }: FleetOptions): FleetPlan {
  const { query } = database
  return {
    async hold() {
      const holder = await presence.confirm()
      const held = await query(`INSERT INTO ${SCHEMA}.holders AS h VALUES ('schedule', $1) ON CONFLICT (task) DO UPDATE SET holder = excluded.holder WHERE h.holder = excluded.holder OR ${hasEnded('h.holder')} RETURNING task`, [holder])
      if (held.length > 0) return null
      const [other] = await query(`SELECT p.machine, p.process, p.seen_at::text AS heard FROM ${SCHEMA}.holders h JOIN ${SCHEMA}.processes p ON p.id = h.holder WHERE h.task = 'schedule'`)
      return { machine: textOf(other, 'machine'), process: numberOf(other, 'process'), heardAt: textOf(other, 'heard') }
    },
    async put({ id, version, settings }, pages) {
      await query(`INSERT INTO ${SCHEMA}.fleet_runs VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET version = excluded.version, settings = excluded.settings`, [id, version, JSON.stringify(settings)])
      for (let from = 0; from < pages.length; from += PART) {
        const part = pages.slice(from, from + PART)
        await query(`INSERT INTO ${SCHEMA}.fleet_pages (run, id, host, place, plan) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[], $5::json[]) ON CONFLICT DO NOTHING`, [
          id, part.map(page => sumOf(page.id)), part.map(({ host }) => sumOf(host)), part.map((_, index) => from + index), part.map(({ plan }) => JSON.stringify(plan)),
        ])
      }
      const hosts = [...new Set(pages.map(({ host }) => host))]
      await query(`INSERT INTO ${SCHEMA}.fleet_hosts (run, id, host, open) SELECT $1, given.id, given.host, 0 FROM unnest($2::text[], $3::text[]) AS given(id, host) ON CONFLICT DO NOTHING`, [id, hosts.map(sumOf), hosts])
      await query(`UPDATE ${SCHEMA}.fleet_hosts h SET open = (SELECT count(*) FROM ${SCHEMA}.fleet_pages p WHERE p.run = h.run AND p.host = h.id AND NOT p.is_done) WHERE h.run = $1`, [id])
    },
    async offer(runId) {
      const free = await query(`SELECT host FROM ${SCHEMA}.fleet_hosts WHERE run = $1 AND open > 0 AND ${hasEnded('holder')} ORDER BY open DESC LIMIT ${OFFERED_MAX}`, [runId])
      await queue.put(free.map(row => ({ run: runId, host: textOf(row, 'host') })))
      const [sum] = await query(`SELECT sum(open)::int AS open, max(open) AS most, count(*) FILTER (WHERE open > 0 AND ${hasEnded('holder')})::int AS waiting, count(*) FILTER (WHERE open > 0)::int AS hosts,
        (SELECT count(*) FROM ${SCHEMA}.processes WHERE id <> $2)::int AS workers FROM ${SCHEMA}.fleet_hosts WHERE run = $1`, [runId, presence.id])
      const hostsWaiting = numberOf(sum, 'waiting')
      return { open: numberOf(sum, 'open'), openOnOneHost: numberOf(sum, 'most'), hostsWaiting, hostsAtWork: numberOf(sum, 'hosts') - hostsWaiting, workers: numberOf(sum, 'workers') }
    },
    async drop(runId) {
      await database.transaction(async inside => {
        for (const table of ['fleet_pages', 'fleet_hosts']) await inside(`DELETE FROM ${SCHEMA}.${table} WHERE run = $1`, [runId])
        await inside(`DELETE FROM ${SCHEMA}.fleet_runs WHERE id = $1`, [runId])
      })
    },
  }
}

/** Together or not at all: the host is held, the page has no result yet, and the result is in the run's log. */
const KEEP = `
  WITH held AS (
    SELECT 1 FROM ${SCHEMA}.fleet_hosts WHERE run = $1 AND id = $2 AND lease = $3 FOR UPDATE
  ), done AS (
    UPDATE ${SCHEMA}.fleet_pages SET is_done = true WHERE run = $1 AND id = $4 AND NOT is_done AND EXISTS (SELECT 1 FROM held) RETURNING 1
  ), fewer AS (
    UPDATE ${SCHEMA}.fleet_hosts SET open = open - 1 WHERE run = $1 AND id = $2 AND EXISTS (SELECT 1 FROM done)
  ), kept AS (
    INSERT INTO ${SCHEMA}.entries (id, run, entry) SELECT $5, $1, $6 WHERE EXISTS (SELECT 1 FROM done)
  )
  SELECT 1 FROM held`

export function postgresFleetWork({ database, queue, presence }: FleetOptions): FleetWork {
  const { query } = database
  return {
    async take() {
      const waiting = await queue.take()
      if (waiting === null) return null
      const { run, host } = waiting
      const holder = await presence.confirm()
      const { lost } = presence
      const lease = randomUUID()
      if (!await taken(database, { run, host: sumOf(host), holder, lease })) return null
      const known = await fleetRunOf(query, run)
      return known === null ? null : { run: known, host, lease, lost }
    },
    async pages({ run, host }) {
      const rows = await query(`SELECT plan, is_suspect, deaths FROM ${SCHEMA}.fleet_pages WHERE run = $1 AND host = $2 AND NOT is_done ORDER BY place`, [run.id, sumOf(host)])
      return rows.map(row => ({ plan: valueOf(row, 'plan', v.unknown()), isSuspect: row['is_suspect'] === true, deaths: numberOf(row, 'deaths') }))
    },
    async begin({ run, host, lease }, pageId, isAlone) {
      const begun = await query(`UPDATE ${SCHEMA}.fleet_pages SET at_work = $5 WHERE run = $1 AND id = $2 AND NOT is_done AND EXISTS (SELECT 1 FROM ${SCHEMA}.fleet_hosts WHERE run = $1 AND id = $3 AND lease = $4) RETURNING 1`, [run.id, sumOf(pageId), sumOf(host), lease, isAlone ? 'alone' : 'beside'])
      return begun.length > 0
    },
    async keep({ run, host, lease }, pageId, result) {
      const held = await query(KEEP, [run.id, sumOf(host), lease, sumOf(pageId), randomUUID(), JSON.stringify({ kind: 'page', key: pageId, value: result })])
      return held.length > 0
    },
    async leave({ run, host, lease }) {
      await query(`WITH free AS (UPDATE ${SCHEMA}.fleet_hosts SET holder = NULL, lease = NULL WHERE run = $1 AND id = $2 AND lease = $3 RETURNING run, id)
        UPDATE ${SCHEMA}.fleet_pages p SET at_work = NULL FROM free WHERE p.run = free.run AND p.host = free.id AND NOT p.is_done AND p.at_work IS NOT NULL`, [run.id, sumOf(host), lease])
    },
  }
}

/** What whoever had the host was at work on when it ended is under suspicion; what was alone then has ended it. Asked again, it is the same. */
function taken(database: Database, { run, host, holder, lease }: { readonly run: string; readonly host: string; readonly holder: string; readonly lease: string }): Promise<boolean> {
  return database.transaction(async inside => {
    const held = await inside(`UPDATE ${SCHEMA}.fleet_hosts SET holder = $3, lease = $4 WHERE run = $1 AND id = $2 AND open > 0 AND (lease = $4 OR ${hasEnded('holder')}) RETURNING id`, [run, host, holder, lease])
    if (held.length === 0) return false
    await inside(`UPDATE ${SCHEMA}.fleet_pages SET is_suspect = true, deaths = deaths + (at_work = 'alone')::int, at_work = NULL WHERE run = $1 AND host = $2 AND at_work IS NOT NULL AND NOT is_done`, [run, host])
    return true
  })
}

async function fleetRunOf(query: Query, id: string): Promise<FleetRun | null> {
  const [row] = await query(`SELECT id, version, settings FROM ${SCHEMA}.fleet_runs WHERE id = $1`, [id])
  return row === undefined ? null : valueOf({ run: row }, 'run', v.object({ id: v.string(), version: v.string(), settings: v.unknown() }))
}
