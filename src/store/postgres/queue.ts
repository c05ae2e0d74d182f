/** Hosts that wait for a worker, in the queue of pg-boss. */
import PgBoss from 'pg-boss'
import type { Query } from './database.ts'
import { sumOf } from '../cache-layout.ts'

const QUEUE = 'hosts'

interface WaitingHost { readonly run: string; readonly host: string }

/** A host that waits already is not put in twice. */
export interface HostQueue {
  put(hosts: readonly WaitingHost[]): Promise<void>
  /** Gives it once; what becomes of it is not the queue's to know. `null`: none waits. */
  take(): Promise<WaitingHost | null>
  close(): Promise<void>
}

/** It is opened when it is first used: who only keeps things has no need of it. */
export function hostQueue(query: Query): HostQueue {
  let opening: Promise<PgBoss> | null = null
  const opened = () => opening ??= openBoss(query)
  return {
    async put(hosts) {
      if (hosts.length > 0) await (await opened()).insert(hosts.map(({ run, host }) => ({ name: QUEUE, data: { run, host }, singletonKey: sumOf(`${run} ${host}`) })))
    },
    async take() {
      const boss = await opened()
      const [job] = await boss.fetch<WaitingHost>(QUEUE)
      if (job === undefined) return null
      await boss.complete(QUEUE, job.id)
      return job.data
    },
    async close() {
      await (await opening)?.stop({ graceful: false, close: false })
    },
  }
}

async function openBoss(query: Query): Promise<PgBoss> {
  const boss = new PgBoss({ db: { executeSql: async (text: string, values: unknown[]) => ({ rows: [...await query(text, values)] }) }, schema: 'footproof_queue', schedule: false })
  // What it couldn't look after now it looks after later.
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(QUEUE, { name: QUEUE, policy: 'short', retryLimit: 0 })
  return boss
}
