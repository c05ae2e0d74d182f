import { setImmediate as next } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneByOne } from '../../src/pipeline/one-by-one.ts'

test('between two pieces of work the world is heard, though all were asked for at once', async () => {
  const inTurn = oneByOne()
  const heard: string[] = []
  const work = () => { heard.push('work'); setImmediate(() => heard.push('world')); return Promise.resolve() }
  await Promise.all([inTurn(work), inTurn(work), inTurn(work)])
  await next()
  expect(heard).toEqual(['work', 'world', 'work', 'world', 'work', 'world'])
})

test('each gets its own result, and one that fails holds nobody up', async () => {
  const inTurn = oneByOne()
  const results = await Promise.allSettled([inTurn(() => Promise.reject(new Error('torn'))), inTurn(() => Promise.resolve('whole'))])
  expect(results).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'whole' }])
})
