/** What holds over a whole look: its time over all hops, and the connections for all that one host is asked. */
import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { answered, aSite, aWorld, failed, look, sends } from './makers.ts'

/** Answers after so long with a redirect to the next number. */
const leadsOnAfter = (ms: number) => aSite((request, response) => {
  const step = Number(/\d+$/u.exec(request.url ?? '')?.[0] ?? 0)
  setTimeout(() => { sends(302, '', { location: `/${step + 1}` })(request, response) }, ms)
})

test('hops share the time of their look', async () => {
  const site = await leadsOnAfter(120)
  const startedAt = performance.now()
  const { reason } = await failed(look(await aWorld({ timeoutMs: 400, retries: 0, ignoreRobots: true }), `${site.base}/0`))
  expect([['timeout-headers', 'timeout-total'].includes(reason), performance.now() - startedAt < 1000]).toEqual([true, true])
})

test('waiting for a turn takes nothing of it', async () => {
  const site = await aSite(sends(200, 'hello'))
  const world = await aWorld({ timeoutMs: 250, delayMs: 200, retries: 0 })
  const looks = await Promise.all([1, 2, 3].map(page => answered(look(world, `${site.base}/${page}`))))
  expect(looks.map(({ status }) => status)).toEqual([200, 200, 200])
})

test('pages of a host come over kept connections, which are closed with the world', async () => {
  const sockets = new Set<Socket>()
  const site = await aSite((request, response) => {
    sockets.add(request.socket)
    sends(200, 'hello')(request, response)
  })
  const world = await aWorld()
  for (const page of [1, 2, 3, 4, 5, 6]) await answered(look(world, `${site.base}/${page}`))
  const isOpen = () => [...sockets].some(socket => !socket.destroyed)
  // One may still be busy with its last byte when the next is asked.
  expect([sockets.size <= 2, isOpen()]).toEqual([true, true])
  await world.close()
  await expect.poll(isOpen).toBe(false)
})
