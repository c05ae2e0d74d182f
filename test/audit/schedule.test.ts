/** Repeating by a cron expression, on clocks that tests own. */
import { describe, expect, test } from 'vitest'
import { keepTo, scheduleOf } from '../../src/audit/schedule.ts'

const HOUR_MS = 3_600_000

interface Days {
  readonly from: string
  readonly expression: string
  readonly zone?: string | null
  readonly runs: number
  /** What happens to the clock while it is waited for so long. */
  readonly pass?: (now: number, ms: number) => number
  readonly tookMs?: (run: number) => number
}

/** When audits began. */
async function begun({ from, expression, zone = 'Europe/Berlin', runs, pass = (now, ms) => now + ms, tookMs = () => 0 }: Days): Promise<{ readonly times: readonly string[]; readonly mostAtOnce: number; readonly announced: number }> {
  let now = Date.parse(from)
  const controller = new AbortController()
  const times: string[] = []
  let [atOnce, mostAtOnce, announced] = [0, 0, 0]
  await keepTo(scheduleOf(expression, zone), {
    clock: { now: () => new Date(now), wait: (ms, signal) => { signal.throwIfAborted(); now = pass(now, ms); return Promise.resolve() } },
    signal: controller.signal,
    onNext: () => { announced += 1 },
    async run() {
      atOnce += 1
      mostAtOnce = Math.max(mostAtOnce, atOnce)
      times.push(new Date(now).toISOString())
      now += tookMs(times.length)
      await Promise.resolve()
      atOnce -= 1
      if (times.length === runs) controller.abort()
    },
  })
  return { times, mostAtOnce, announced }
}

const nights = (times: readonly string[]) => times.map(time => time.slice(5, 16))

test('every night has one audit, in the zone that is meant', async () => {
  expect(nights((await begun({ from: '2026-05-01T12:00:00Z', expression: '30 2 * * *', runs: 3 })).times)).toEqual(['05-02T00:30', '05-03T00:30', '05-04T00:30'])
})
test('the night in which clocks go forward has one, and so has the night in which they go back', async () => {
  expect(nights((await begun({ from: '2026-03-28T00:00:00Z', expression: '30 2 * * *', runs: 3 })).times).map(time => time.slice(0, 5))).toEqual(['03-28', '03-29', '03-30'])
  expect(nights((await begun({ from: '2026-10-24T00:00:00Z', expression: '30 2 * * *', runs: 3 })).times).map(time => time.slice(0, 5))).toEqual(['10-24', '10-25', '10-26'])
})
test('an audit that is still going is not started twice: what passes meanwhile is passed over', async () => {
  const { times, mostAtOnce } = await begun({ from: '2026-05-01T12:10:00Z', expression: '0 * * * *', runs: 3, tookMs: run => (run === 1 ? 2.5 * HOUR_MS : 0) })
  expect([nights(times), mostAtOnce]).toEqual([['05-01T13:00', '05-01T16:00', '05-01T17:00'], 1])
})
test('a machine that slept through three nights has one audit when it wakes, and goes on', async () => {
  let slept = false
  const pass = (now: number, ms: number) => {
    if (slept || now < Date.parse('2026-05-01T20:00:00Z')) return now + ms
    slept = true
    return Date.parse('2026-05-04T08:00:00Z')
  }
  expect(nights((await begun({ from: '2026-05-01T12:00:00Z', expression: '30 2 * * *', runs: 2, pass })).times)).toEqual(['05-04T08:00', '05-05T00:30'])
})
test('a clock that is set back after an audit does not have it again', async () => {
  let isSet = false
  const pass = (now: number, ms: number) => {
    if (isSet || now < Date.parse('2026-05-02T00:31:00Z')) return now + ms
    isSet = true
    return now - 10 * 60_000
  }
  expect(nights((await begun({ from: '2026-05-01T12:00:00Z', expression: '30 2 * * *', runs: 2, pass })).times)).toEqual(['05-02T00:30', '05-03T00:30'])
})
test('a clock that was years ahead and is put right does not wait for years', async () => {
  let isSet = false
  const pass = (now: number, ms: number) => {
    if (isSet) return now + ms
    isSet = true
    return Date.parse('2026-05-01T12:00:00Z')
  }
  expect(nights((await begun({ from: '2031-05-01T12:00:00Z', expression: '30 2 * * *', runs: 1, pass })).times)).toEqual(['05-02T00:30'])
})
test('says each time when the next audit begins', async () => {
  expect((await begun({ from: '2026-05-01T12:00:00Z', expression: '30 2 * * *', runs: 3 })).announced).toBe(3)
})
test('ends at once when it is stopped while it waits', async () => {
  const controller = new AbortController()
  const ended = keepTo(scheduleOf('30 2 * * *', null), {
    clock: { now: () => new Date('2026-05-01T12:00:00Z'), wait: (_, signal) => new Promise((_resolve, reject) => { signal.addEventListener('abort', () => { reject(signal.reason as Error) }) }) },
    signal: controller.signal, onNext: () => undefined, run: () => Promise.reject(new Error('too early')),
  })
  controller.abort()
  await expect(ended).resolves.toBeUndefined()
})
describe('what is no schedule', () => {
  test.each([['every night', null, /not a cron expression/u], ['30 2 30 2 *', null, /never comes/u], ['30 2 * * *', 'Europe/Nowhere', /no time zone/u], ['99 2 * * *', null, /not a cron expression/u]])('%s in %s is complained of in one sentence', (expression, zone, said) => {
    expect(() => scheduleOf(expression, zone).next(new Date('2026-05-01T12:00:00Z'))).toThrow(said)
  })
})
