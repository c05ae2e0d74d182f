/** A scheduler and two workers as processes, killed at random; `bench/fleet.mjs` runs the same over 20,000 pages. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Alone } from '../../src/fleet/alone.ts'
import { work } from '../../src/fleet/work.ts'
import type { FleetWork } from '../../src/model/fleet.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { openShelves } from '../../src/store/shelves.ts'
import { aServer } from '../postgres/server.ts'
import { runFleet, type FleetPlan } from './lab.ts'
import { pageName } from './web.ts'

const server = await aServer()
afterAll(() => server?.close())
let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-fleet-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

/** The same kills each time, as far as a machine lets them be. */
function seeded(): () => number {
  let state = 7
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** As if its lease were over, which takes a while: that it passes by itself is shown with other kills. */
async function endLease(store: string, worker: number): Promise<void> {
  const client = new Client({ connectionString: store })
  await client.connect()
  await client.query('DELETE FROM footproof.processes WHERE process = $1', [worker])
  await client.end()
}

const aFleet = async (change: Partial<FleetPlan>) => runFleet({
  program: resolve(import.meta.dirname, '../../dist/cli.js'), folder, store: await server?.aDatabase() ?? '', hosts: 50, pagesEach: 20, delayMs: 100, latencyMs: 20, toleranceMs: 15,
  workers: 2, atOnce: 25, killEveryMs: null, deadly: null, onEnded: null, inTheMiddle: null, chance: seeded(), ...change,
})

describe.runIf(server !== null)('a fleet', () => {
  test('looks at 1,000 pages once each, by good manners, though its workers are killed again and again', async () => {
    const store = await server?.aDatabase() ?? ''
    // The first one's lease has to pass by itself.
    let ended = 0
    const { code, breaches, repeats, unasked, audit, kills } = await aFleet({ store, killEveryMs: 3_000, onEnded: worker => (ended += 1) === 1 ? Promise.resolve() : endLease(store, worker) })
    expect({ code, breaches, askedAgain: repeats.filter(({ lostAfterMs }) => lostAfterMs === null), unasked, looked: audit?.audit.looked }).toEqual({ code: 0, breaches: [], askedAgain: [], unasked: 0, looked: 1000 })
    expect(kills).toBeGreaterThan(0)
  }, 240_000)

  test.runIf(existsSync('/proc/net/tcp'))('sets a page aside that ends three workers, and looks at all others', async () => {
    const store = await server?.aDatabase() ?? ''
    const { code, audit, deadlyTries } = await aFleet({ store, hosts: 4, pagesEach: 4, deadly: pageName(1, 2), atOnce: 4, onEnded: worker => endLease(store, worker) })
    // Beside others at first, which are suspected with it; then three times alone.
    expect({ code, deadlyTries, looked: audit?.audit.looked }).toEqual({ code: 0, deadlyTries: 4, looked: 16 })
    expect(audit?.audit.notices.filter(({ state }) => state !== 'ok').map(({ url, state, reason }) => [url, state, reason])).toEqual([[`https://${pageName(1, 2)}`, 'failing', 'ends-its-worker']])
  }, 240_000)
})

test('one that must be alone waits for the others, and others for it', async () => {
  const alone = new Alone()
  const order: string[] = []
  let end: () => void = () => undefined
  const first = alone.beside(() => new Promise<void>(resolve_ => { end = () => { order.push('first'); resolve_() } }))
  const second = alone.alone(() => { order.push('alone'); return Promise.resolve() })
  const third = alone.beside(() => { order.push('third'); return Promise.resolve() })
  end()
  await Promise.all([first, second, third])
  expect(order).toEqual(['first', 'alone', 'third'])
})

test('a worker without work asks for it once at a time, however many hosts it could ask', async () => {
  const ended = new AbortController()
  let asking = 0
  let most = 0
  let left = 3
  const nothing = () => Promise.resolve(false)
  const pages: FleetWork = {
    async take() {
      asking += 1
      most = Math.max(most, asking)
      await Promise.resolve()
      asking -= 1
      left -= 1
      if (left === 0) ended.abort()
      return null
    },
    pages: () => Promise.resolve([]), begin: nothing, keep: nothing, leave: () => Promise.resolve(),
  }
  const shelves = await openShelves({ store: null, folder, cache: join(folder, 'cache'), bodies: null, onTrouble: () => undefined, onLost: () => undefined })
  await work({ shelves, pages, own: { ...DEFAULT_SETTINGS, maxConcurrency: 64 }, onEvent: () => undefined, signal: ended.signal })
  expect([most, left]).toEqual([1, 0])
})
