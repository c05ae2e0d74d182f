import { expect, test } from 'vitest'
import { parseConnectTo } from '../../src/net/index.ts'
import { aSite, aWorld, look, sends } from './makers.ts'

const REASON = new Error('interrupted')

test('an abort ends a look that waits for its answer, with its own reason', async () => {
  const abort = new AbortController()
  const site = await aSite(() => { abort.abort(REASON) })
  await expect(look(await aWorld({ timeoutMs: 60_000 }), `${site.base}/x`, { signal: abort.signal })).rejects.toBe(REASON)
})

test('an abort ends looks that wait for their turn', async () => {
  const abort = new AbortController()
  const site = await aSite((request, response) => { sends(200, 'x')(request, response); abort.abort(REASON) })
  const world = await aWorld({ delayMs: 60_000, ignoreRobots: true, connectTo: [parseConnectTo(`::http:127.0.0.1:${site.port}`)] })
  const looks = await Promise.allSettled([1, 2, 3].map(page => look(world, `http://a.example/${page}`, { signal: abort.signal })))
  expect(looks.slice(1).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('an abort ends a look that waits to ask again', async () => {
  const abort = new AbortController()
  const site = await aSite((request, response) => { sends(503, 'busy', { 'retry-after': '50' })(request, response); setTimeout(() => { abort.abort(REASON) }, 30) })
  await expect(look(await aWorld(), `${site.base}/x`, { signal: abort.signal })).rejects.toBe(REASON)
})

test('an aborted look leaves the rules of its site to others', async () => {
  const abort = new AbortController()
  const site = await aSite(sends(200, 'x'), { robots: (request, response) => { abort.abort(REASON); setTimeout(() => { sends(404, '')(request, response) }, 30) } })
  const world = await aWorld()
  const [first, other] = await Promise.allSettled([look(world, `${site.base}/1`, { signal: abort.signal }), look(world, `${site.base}/2`)])
  expect([first.status, other.status]).toEqual(['rejected', 'fulfilled'])
})

test('a signal that was aborted before asks nothing', async () => {
  const site = await aSite(sends(200, 'x'))
  await expect(look(await aWorld(), `${site.base}/x`, { signal: AbortSignal.abort(REASON) })).rejects.toBe(REASON)
  expect(site.starts.length).toBe(0)
})

test('closing ends what is under way', async () => {
  const world = await aWorld({ timeoutMs: 60_000 })
  const site = await aSite(() => { void world.close() })
  await expect(look(world, `${site.base}/x`)).rejects.toThrow('closed')
})
