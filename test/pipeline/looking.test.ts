/** What is heard of an audit whose pages are looked at portion by portion. */
import { expect, test } from 'vitest'
import type { Portion } from '../../src/pipeline/citations.ts'
import type { CheckEvent } from '../../src/pipeline/events.ts'
import { Looking } from '../../src/pipeline/looking.ts'
import type { PagePlan } from '../../src/pipeline/references.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { keyOf } from '../../src/url/index.ts'
import { aDisk, aWorld, noHosts } from './made-up.ts'

const aPage = (id: string): PagePlan => ({ id, key: keyOf(`https://${id}`), url: `https://${id}`, fetchable: null, host: id, certainty: 'exact', alternatives: [], drafts: [], copies: [] })
const portion = (number: number): Portion => ({ number, pages: () => Promise.resolve([]) })

/** Two portions of ten pages, of which workers say each time that a half and then all is done; `kept`: pages of the second one that were looked at before. */
async function heard(kept: readonly string[] = []): Promise<readonly CheckEvent[]> {
  const store = aDisk()
  const log = await store.openLog('r1/1')
  for (const id of kept) await log.append({ kind: 'page', key: id, value: { id, url: `https://${id}`, completions: [], link: { state: 'ok' }, traffic: { requests: 1 }, looks: [], blocks: { all: [] }, judged: {} } })
  const events: CheckEvent[] = []
  const looking = new Looking({
    settings: DEFAULT_SETTINGS, world: aWorld({}), store, hosts: noHosts, startRun: () => undefined, onEvent: event => { events.push(event) }, signal: new AbortController().signal,
    visit(pages, run, { onEvent }) {
      const state = { kind: 'shared-out', pages: pages.length, hostsWaiting: 0, hostsAtWork: 1, workers: 1 } as const
      onEvent({ kind: 'planned', runId: run.record.id, pages: pages.length, hosts: 1, alreadyDone: 0 })
      onEvent({ ...state, done: 5, leftMs: 5_000 })
      onEvent({ ...state, done: 10, leftMs: 0 })
      return Promise.resolve(true)
    },
  }, { runId: 'r1', documents: 1, unread: [], portions: [portion(0), portion(1)] })
  await looking.plan({ pages: 20, hosts: 2 })
  for (const one of looking.portions) await looking.look(one, Array.from({ length: 10 }, (_, page) => aPage(`reed-${one.number}-${page}.example`)))
  return events
}

test('one run is planned, of all pages', async () => {
  expect((await heard()).filter(({ kind }) => kind === 'planned')).toEqual([{ kind: 'planned', runId: 'r1', pages: 20, hosts: 2, alreadyDone: 0 }])
})

test('what an interrupted process had looked at is told of with the plan, whichever portion it is in', async () => {
  expect((await heard(['reed-1-0.example', 'reed-1-1.example'])).filter(({ kind }) => kind === 'planned')).toEqual([{ kind: 'planned', runId: 'r1', pages: 20, hosts: 2, alreadyDone: 2 }])
})

test('workers’ pages are counted through all portions, and the time that is left is that of all', async () => {
  const told = (await heard()).flatMap(event => (event.kind === 'shared-out' ? [[event.done, event.pages, event.leftMs]] : []))
  expect(told).toEqual([[5, 20, 15_000], [10, 20, null], [15, 20, 5_000], [20, 20, 0]])
})
