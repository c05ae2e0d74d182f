/** The order in which pages of several hosts are worked on. */
import { describe, expect, test } from 'vitest'
import { runLanes, type Ending } from '../../src/pipeline/lanes.ts'

const pages = (...names: string[]) => names
/** `a1` is a page of host `a`. */
const lane = (signal = new AbortController().signal) => ({ hostOf: (page: string) => page.charAt(0), perHost: 1, hosts: 100, signal })

/** What is worked on, in order; a page ends at once unless told otherwise. */
async function orderOf(items: readonly string[], endings: Readonly<Record<string, Ending>> = {}): Promise<string[]> {
  const order: string[] = []
  await runLanes(items, lane(), (page, { isLast }) => {
    order.push(isLast ? `${page} again` : page)
    return Promise.resolve(isLast ? 'done' : endings[page] ?? 'done')
  })
  return order
}

test('every page is worked on once', async () => {
  expect((await orderOf(pages('a1', 'b1', 'a2', 'c1'))).sort()).toEqual(['a1', 'a2', 'b1', 'c1'])
})

test('no more hosts are under way at once than may be', async () => {
  const order: string[] = []
  await runLanes(pages('a1', 'b1', 'c1', 'd1', 'a2', 'b2'), { ...lane(), hosts: 2 }, async page => {
    await Promise.resolve()
    order.push(page)
    return 'done'
  })
  expect(order.length).toBe(6)
  expect(new Set(order.slice(0, 4).map(page => page.charAt(0)))).toEqual(new Set(['a', 'b']))
})

test('the host with most pages starts first', async () => {
  expect((await orderOf(pages('a1', 'b1', 'b2', 'b3')))[0]).toBe('b1')
})

test('what its host puts off comes after its others, once', async () => {
  expect(await orderOf(pages('a1', 'a2', 'a3'), { a1: 'put-off', a2: 'put-off' })).toEqual(['a1', 'a2', 'a3', 'a1 again', 'a2 again'])
})

test('a host goes on while what was seen of its pages is made use of', async () => {
  const begun: string[] = []
  const endings: ((ending: Ending) => void)[] = []
  await runLanes(pages('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'), lane(), (page, { onLooked }) => {
    begun.push(page)
    onLooked()
    return new Promise<Ending>(resolve => {
      endings.push(resolve)
      if (page === 'a7') for (const end of endings) end('done')
    })
  })
  expect(begun).toHaveLength(7)
})

test('a host is given no more pages at a time than it can soon be asked for', async () => {
  let underWay = 0
  let most = 0
  await runLanes(Array.from({ length: 40 }, (_, at) => `a${at}`), lane(), async () => {
    most = Math.max(most, underWay += 1)
    await Promise.resolve()
    underWay -= 1
    return 'done'
  })
  expect(most).toBe(4)
})

describe('ending early', () => {
  test('an abort takes no new page', async () => {
    const controller = new AbortController()
    const begun: string[] = []
    await runLanes(pages('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9'), lane(controller.signal), page => {
      begun.push(page)
      controller.abort()
      return Promise.resolve('done' as const)
    })
    expect(begun.length).toBeLessThan(5)
  })

  test('what one page throws is thrown', async () => {
    await expect(runLanes(pages('a1', 'b1'), lane(), page => (page === 'b1' ? Promise.reject(new Error('a bug')) : Promise.resolve('done' as const)))).rejects.toThrow('a bug')
  })
})
