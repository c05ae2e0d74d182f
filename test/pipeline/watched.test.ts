/** What a page costs, and when its host put it off. */
import { expect, test } from 'vitest'
import type { FetchableUrl } from '../../src/model/url.ts'
import type { LookPurpose } from '../../src/model/world.ts'
import { emptyLedger, NO_TRAFFIC, sumOf, watched } from '../../src/pipeline/watched.ts'
import { aWorld } from './made-up.ts'

const PAGE = 'https://news.example/a-1.html'
const aWatched = (page: Parameters<typeof aWorld>[0][string], canBePutOff = true) => {
  const ledger = emptyLedger()
  let looked = 0
  const seen = watched(aWorld({ [PAGE]: page }), { page: 'news.example/a-1', ledger, canBePutOff, onEvent: () => undefined, onLooked: () => { looked += 1 } })
  const look = (purpose: LookPurpose) => seen.world.look(PAGE as FetchableUrl, purpose, new AbortController().signal)
  return { ...seen, look, traffic: ledger.traffic, looks: ledger.looks, looked: () => looked }
}

test('a look, its retries and its further looks are counted apart', async () => {
  const { look, traffic } = aWatched({ requests: 3, retries: 1 })
  await look('page')
  await look('second-look')
  expect(traffic).toEqual({ looks: 1, furtherLooks: 1, requests: 6, retries: 2 })
})

test('what comes from the cache costs nothing', async () => {
  const { look, traffic } = aWatched({ fromCache: true, requests: 0 })
  await look('page')
  expect(traffic).toEqual(NO_TRAFFIC)
})

test('a page refused for haste is put off, and its lane kept', async () => {
  const { look, isPutOff, looked } = aWatched({ status: 429 })
  await look('page')
  expect([isPutOff(), looked()]).toEqual([true, 0])
})

test('no archive is asked for a page that is put off', async () => {
  const { look, world } = aWatched({ failure: 'retry-after-too-long' })
  await look('page')
  expect(await world.findSnapshots(PAGE, null, new AbortController().signal)).toBeNull()
})

test('the second time it is taken as it comes', async () => {
  const { look, isPutOff, looked } = aWatched({ status: 429 }, false)
  await look('page')
  expect([isPutOff(), looked()]).toEqual([false, 1])
})

test('costs add up', () => {
  expect(sumOf([{ looks: 1, furtherLooks: 0, requests: 2, retries: 1 }, { looks: 1, furtherLooks: 2, requests: 3, retries: 0 }])).toEqual({ looks: 2, furtherLooks: 2, requests: 5, retries: 1 })
})
