import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Deadline } from '../../src/net/deadline.ts'

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }) })
afterEach(() => { vi.useRealTimers() })

const aDeadline = (ms: number) => {
  const reached = vi.fn()
  return { reached, deadline: new Deadline(ms, reached) }
}

test('it is reached when the time is up, not before', () => {
  const { reached, deadline } = aDeadline(1050)
  vi.advanceTimersByTime(1049)
  expect([reached.mock.calls.length, deadline.spentMs]).toEqual([0, 1049])
  vi.advanceTimersByTime(1)
  expect(reached).toHaveBeenCalledOnce()
})

test('while something is waited for it stands still', async () => {
  const { reached, deadline } = aDeadline(500)
  vi.advanceTimersByTime(400)
  const waited = deadline.waitFor(new Promise(resolve => { setTimeout(resolve, 10_000) }))
  vi.advanceTimersByTime(10_000)
  await waited
  vi.advanceTimersByTime(99)
  expect([reached.mock.calls.length, deadline.spentMs]).toEqual([0, 499])
})

test('what this program was busy with in between hardly counts', () => {
  const { reached, deadline } = aDeadline(1000)
  vi.spyOn(performance, 'now').mockReturnValueOnce(performance.now() + 60_000)
  vi.advanceTimersByTime(500)
  expect(reached).not.toHaveBeenCalled()
  expect(deadline.spentMs).toBeLessThan(1000)
})

test('once ended it is never reached', () => {
  const { reached, deadline } = aDeadline(300)
  deadline.end()
  vi.advanceTimersByTime(1000)
  expect(reached).not.toHaveBeenCalled()
})
