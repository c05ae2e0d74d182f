/** Who is alive, what is lost by who isn't, and which pages are suspected of it. */
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase, type Database } from '../../src/store/postgres/database.ts'
import { postgresClocks } from '../../src/store/postgres/clocks.ts'
import { postgresFleetPlan, postgresFleetWork } from '../../src/store/postgres/fleet.ts'
import { Presence } from '../../src/store/postgres/presence.ts'
import type { HostQueue } from '../../src/store/postgres/queue.ts'
import { migrate } from '../../src/store/postgres/schema.ts'
import { aServer } from '../postgres/server.ts'

const server = await aServer()
afterAll(() => server?.close())

/** What pg-boss does, in memory: a host that waits is there once. */
function aQueue(): HostQueue {
  const waiting = new Map<string, { run: string; host: string }>()
  return {
    put(hosts) { for (const one of hosts) waiting.set(`${one.run} ${one.host}`, one); return Promise.resolve() },
    take() {
      const [first] = waiting
      if (first !== undefined) waiting.delete(first[0])
      return Promise.resolve(first?.[1] ?? null)
    },
    close: () => Promise.resolve(),
  }
}

describe.runIf(server !== null)('processes on one database', () => {
  let database: Database
  const queue = aQueue()
  beforeEach(async () => {
    // Nobody says anything by itself.
    vi.useFakeTimers({ toFake: ['setInterval'] })
    database = await openDatabase(await server?.aDatabase() ?? '', { onTrouble: () => undefined, patienceMs: 1000 })
    await migrate(database)
  })
  afterEach(async () => {
    vi.useRealTimers()
    await database.close()
  })

  const aProcess = () => Presence.open(database.query, error => { throw error })
  const aFleet = (presence: Presence) => ({ plan: postgresFleetPlan({ database, queue, presence }), work: postgresFleetWork({ database, queue, presence }) })
  const asIf = (change: string, { id }: Presence) => database.query(`UPDATE footproof.processes SET ${change} WHERE id = $1`, [id])
  const alive = async () => (await database.query('SELECT id FROM footproof.processes')).map(row => row['id'])
  const takenForDead = (presence: Presence) => database.query('DELETE FROM footproof.processes WHERE id = $1', [presence.id])

  test('who was silent for its whole lease is taken for dead by one that was awake all the while', async () => {
    const [awake, silent] = [await aProcess(), await aProcess()]
    const name = awake.id
    await asIf('seen_at = now() - interval \'16 seconds\'', silent)
    await asIf('awake_since = now() - interval \'1 minute\'', awake)
    await awake.say()
    expect(await alive()).toEqual([name])
  })

  test('where all were silent together nobody is: the database was away, or the machine stood still', async () => {
    const [one, other] = [await aProcess(), await aProcess()]
    for (const each of [one, other]) await asIf('seen_at = now() - interval \'1 minute\', awake_since = now() - interval \'1 hour\'', each)
    await one.say()
    expect((await alive()).length).toBe(2)
  })

  test('who was taken for dead comes back under another name, and hears that what it held may be lost', async () => {
    const process_ = await aProcess()
    const { id, lost } = process_
    await takenForDead(process_)
    await process_.say()
    expect([process_.id === id, lost.aborted, process_.lost.aborted, await alive()]).toEqual([false, true, false, [process_.id]])
  })

  test('a process that lost its turn at a host takes it anew before it asks, by the manners of who had it meanwhile', async () => {
    const [one, other] = [await aProcess(), await aProcess()]
    const [clocks, others] = [one, other].map(each => postgresClocks(database.query, each))
    const { signal } = new AbortController()
    await clocks?.take('reed.example', signal)
    expect(await clocks?.renew('reed.example', signal)).toBeNull()
    await takenForDead(one)
    await others?.take('reed.example', signal)
    await others?.give('reed.example', { sinceStartMs: 0, heldForMs: 0, delayMs: 700, closedForMs: 0, closedBy: 0 })
    await one.say()
    expect((await clocks?.renew('reed.example', signal))?.delayMs).toBe(700)
    expect(await others?.recent()).toEqual(['reed.example'])
  })

  describe('pages of one host', () => {
    const run = { id: 'r1', version: '1', settings: {} }
    const planned = async (pages: readonly string[]) => {
      const scheduler = aFleet(await aProcess())
      await scheduler.plan.put(run, pages.map(id => ({ id, host: 'reed.example', plan: { id } })))
      /** The next worker, once who had the host before has ended. */
      const next = async () => {
        await scheduler.plan.offer('r1')
        const presence = await aProcess()
        const { work } = aFleet(presence)
        const job = await work.take()
        if (job === null) throw new Error('no host was given')
        return { work, job, presence, open: await work.pages(job) }
      }
      return { next, offer: () => scheduler.plan.offer('r1') }
    }

    test('are all under suspicion that were asked for beside each other when their worker ended, and none has ended it', async () => {
      const { next } = await planned(['p1', 'p2', 'p3'])
      const { work, job, presence } = await next()
      for (const page of ['p1', 'p2']) await work.begin(job, page, false)
      await takenForDead(presence)
      expect((await next()).open).toEqual([{ plan: { id: 'p1' }, isSuspect: true, deaths: 0 }, { plan: { id: 'p2' }, isSuspect: true, deaths: 0 }, { plan: { id: 'p3' }, isSuspect: false, deaths: 0 }])
    })

    test('count a death each time that their worker ended while it had nothing else, however often it said that it begins', async () => {
      const { next } = await planned(['p1'])
      for (const deaths of [0, 1, 2, 3]) {
        const { work, job, presence, open } = await next()
        expect(open).toEqual([{ plan: { id: 'p1' }, isSuspect: deaths > 0, deaths }])
        for (let time = 0; time < 3; time += 1) await work.begin(job, 'p1', true)
        await takenForDead(presence)
      }
    })

    test('are not to blame where their worker was stopped and left them', async () => {
      const { next } = await planned(['p1'])
      const { work, job } = await next()
      await work.begin(job, 'p1', true)
      await work.leave(job)
      expect((await next()).open).toEqual([{ plan: { id: 'p1' }, isSuspect: false, deaths: 0 }])
    })

    test('are neither begun nor kept by who lost them, nor does it free them', async () => {
      const { next, offer } = await planned(['p1'])
      const first = await next()
      await takenForDead(first.presence)
      const second = await next()
      expect([await first.work.begin(first.job, 'p1', false), await first.work.keep(first.job, 'p1', 'late')]).toEqual([false, false])
      await first.work.leave(first.job)
      expect((await offer()).hostsAtWork).toBe(1)
      expect(await second.work.keep(second.job, 'p1', 'own')).toBe(true)
    })

    test('that do no harm are never set aside, whoever is killed when; one that ends its workers is, after three that had nothing else', async () => {
      /** What one worker does before it is killed: how many pages it asks for at once, and how many of them it ends. */
      const lives = fc.array(fc.record({ atOnce: fc.integer({ min: 1, max: 4 }), ended: fc.nat(3) }), { maxLength: 8 })
      await fc.assert(fc.asyncProperty(lives, async all => {
        const { id } = { id: `r${Math.random()}` }
        const scheduler = aFleet(await aProcess())
        const names = ['p1', 'p2', 'poison', 'p4', 'p5']
        await scheduler.plan.put({ ...run, id }, names.map(name => ({ id: name, host: 'reed.example', plan: { id: name } })))
        let deaths = 0
        // Random ends first; then the poison alone ends workers.
        for (let life = 0; life < all.length + 10; life += 1) {
          const { atOnce = 5, ended = 5 } = all[life] ?? {}
          if ((await scheduler.plan.offer(id)).open === 0) break
          const presence = await aProcess()
          const { work } = aFleet(presence)
          const job = await work.take()
          if (job === null) throw new Error('no host was given')
          const open = (await work.pages(job)).map(({ plan, ...known }) => ({ ...known, name: (plan as { readonly id: string }).id }))
          const aside = open.filter(page => page.deaths >= 3)
          expect(aside.map(({ name }) => name).filter(name => name !== 'poison')).toEqual([])
          for (const { name } of aside) { expect(deaths).toBe(3); await work.keep(job, name, 'set aside') }
          const beside = open.filter(({ isSuspect }) => !isSuspect).slice(0, atOnce)
          for (const { name } of beside) await work.begin(job, name, false)
          const isEnded = beside.some(({ name }) => name === 'poison')
          if (!isEnded) for (const { name } of beside.slice(0, ended)) await work.keep(job, name, 'ok')
          // Suspects follow alone, and no chance kills who has but one of them at work three times in a row.
          if (!isEnded && ended >= beside.length) {
            for (const { name } of open.filter(page => page.isSuspect && page.deaths < 3)) {
              await work.begin(job, name, true)
              if (name === 'poison') { deaths += 1; break }
              await work.keep(job, name, 'ok')
            }
          }
          await takenForDead(presence)
        }
        expect([deaths, (await scheduler.plan.offer(id)).open]).toEqual([3, 0])
      }), { numRuns: 15 })
    })
  })
})
