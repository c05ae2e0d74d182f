/** The pages of an audit that many processes look at: who has which host, how often a page was begun, which have their result. */
import * as v from 'valibot'
import type { FleetPlan, FleetRun, FleetWork, HostJob } from '../../model/fleet.ts'
import { sumOf } from '../cache-layout.ts'
import type { Database, Query } from './database.ts'
import { hasEnded } from './presence.ts'
import type { HostQueue } from './queue.ts'
import { appendEntry } from './runs.ts'
import { SCHEMA } from './schema.ts'
import { numberOf, textOf, valueOf } from './values.ts'

/** Rows written at once. */
const PART = 500

export function postgresFleetPlan(database: Database, queue: HostQueue, holder: string): FleetPlan {
  const { query } = database
  return {
    async hold() {
      const held = await query(`INSERT INTO ${SCHEMA}.holders AS h VALUES ('schedule', $1) ON CONFLICT (task) DO UPDATE SET holder = excluded.holder WHERE h.holder = excluded.holder OR ${hasEnded('h.holder')} RETURNING task`, [holder])
      return held.length > 0
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
      const free = await query(`SELECT host FROM ${SCHEMA}.fleet_hosts WHERE run = $1 AND open > 0 AND ${hasEnded('holder')} ORDER BY open DESC`, [runId])
      for (let from = 0; from < free.length; from += PART) await queue.put(free.slice(from, from + PART).map(row => ({ run: runId, host: textOf(row, 'host') })))
      const [sum] = await query(`SELECT coalesce(sum(open), 0)::int AS open FROM ${SCHEMA}.fleet_hosts WHERE run = $1`, [runId])
      return numberOf(sum, 'open')
    },
    async drop(runId) {
      await database.transaction(async inside => {
        for (const table of ['fleet_pages', 'fleet_hosts']) await inside(`DELETE FROM ${SCHEMA}.${table} WHERE run = $1`, [runId])
        await inside(`DELETE FROM ${SCHEMA}.fleet_runs WHERE id = $1`, [runId])
      })
    },
  }
}

export function postgresFleetWork(database: Database, queue: HostQueue, holder: string): FleetWork {
  const { query } = database
  return {
    async take() {
      const waiting = await queue.take()
      if (waiting === null) return null
      const { run, host } = waiting
      const [held] = await query(`UPDATE ${SCHEMA}.fleet_hosts SET holder = $3 WHERE run = $1 AND id = $2 AND open > 0 AND ${hasEnded('holder')} RETURNING id`, [run, sumOf(host), holder])
      const known = held === undefined ? null : await fleetRunOf(query, run)
      return known === null ? null : { run: known, host }
    },
    async pages({ run, host }) {
      const rows = await query(`SELECT plan, tries FROM ${SCHEMA}.fleet_pages WHERE run = $1 AND host = $2 AND NOT is_done ORDER BY place`, [run.id, sumOf(host)])
      return rows.map(row => ({ plan: valueOf(row, 'plan', v.unknown()), tries: numberOf(row, 'tries') }))
    },
    begin: (job, pageId) => tried(query, job, { pageId, holder, by: 1 }),
    async spare(job, pageId) {
      await tried(query, job, { pageId, holder, by: -1 })
    },
    keep: ({ run, host }, pageId, result) => database.transaction(async inside => {
      const [held] = await inside(`SELECT 1 FROM ${SCHEMA}.fleet_hosts WHERE run = $1 AND id = $2 AND holder = $3 FOR UPDATE`, [run.id, sumOf(host), holder])
      if (held === undefined) return false
      const done = await inside(`UPDATE ${SCHEMA}.fleet_pages SET is_done = true WHERE run = $1 AND id = $2 AND NOT is_done RETURNING 1`, [run.id, sumOf(pageId)])
      // Kept already, and the database went away before it could say so.
      if (done.length === 0) return true
      await inside(`UPDATE ${SCHEMA}.fleet_hosts SET open = open - 1 WHERE run = $1 AND id = $2`, [run.id, sumOf(host)])
      await appendEntry(inside, run.id, { kind: 'page', key: pageId, value: result })
      return true
    }),
    async leave({ run, host }) {
      await query(`UPDATE ${SCHEMA}.fleet_hosts SET holder = NULL WHERE run = $1 AND id = $2 AND holder = $3`, [run.id, sumOf(host), holder])
    },
  }
}

async function tried(query: Query, { run, host }: HostJob, { pageId, holder, by }: { readonly pageId: string; readonly holder: string; readonly by: 1 | -1 }): Promise<boolean> {
  const changed = await query(`UPDATE ${SCHEMA}.fleet_pages SET tries = tries + $5 WHERE run = $1 AND id = $2 AND NOT is_done AND EXISTS (SELECT 1 FROM ${SCHEMA}.fleet_hosts WHERE run = $1 AND id = $3 AND holder = $4) RETURNING 1`, [run.id, sumOf(pageId), sumOf(host), holder, by])
  return changed.length > 0
}

async function fleetRunOf(query: Query, id: string): Promise<FleetRun | null> {
  const [row] = await query(`SELECT id, version, settings FROM ${SCHEMA}.fleet_runs WHERE id = $1`, [id])
  return row === undefined ? null : valueOf({ run: row }, 'run', v.object({ id: v.string(), version: v.string(), settings: v.unknown() }))
}
