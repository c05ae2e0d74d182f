/** A host's clock told by hand. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HostClock, HOST_WAITS_MAX_MS, RUN_WAITS_MAX_MS, WISH_MAX_MS, type Objection, type Purse } from '../../src/net/host-clock.ts'

const aClock = ({ delayMs = 1000, purse = { leftMs: RUN_WAITS_MAX_MS } }: { readonly delayMs?: number; readonly purse?: Purse } = {}) => new HostClock(delayMs, purse)
const tooMany = (wishMs: number | null = null): Objection => ({ status: 429, wishMs })
const at = (now: number, startedAt = now) => ({ now, startedAt, chance: 0 })

describe('starts', () => {
  test('the first needs no wait', () => {
    expect(aClock().waitMs(0)).toBe(0)
  })

  test('the next waits for the delay and a little more', () => {
    const clock = aClock()
    clock.started(0)
    expect(clock.waitMs(0)).toBe(1020)
  })

  test('a Crawl-delay counts from the last start', () => {
    const clock = aClock()
    clock.started(0)
    clock.slowTo(5000)
    expect(clock.waitMs(1000)).toBe(4100)
  })

  test('a Crawl-delay beyond the cap is kept up to the cap', () => {
    const clock = aClock()
    clock.slowTo(3_600_000)
    clock.started(0)
    expect(clock.waitMs(0)).toBe(30_600)
  })

  test('a request that was held up counts from when it may have been heard', () => {
    const clock = aClock({ delayMs: 100 })
    clock.ended(0, 10)
    clock.started(100)
    clock.ended(100, 1100)
    expect(clock.waitMs(1100)).toBe(82)
  })
})

describe('an objection', () => {
  test('with a time is kept to it', () => {
    const clock = aClock()
    clock.hear(tooMany(7000), at(500))
    expect(clock.waitMs(500)).toBe(7000)
  })

  test('without one holds the host up for some delays, longer each time in a row', () => {
    const clock = aClock()
    clock.hear(tooMany(), at(0))
    const first = clock.waitMs(0)
    clock.hear(tooMany(), at(4000))
    expect([first, clock.waitMs(4000)]).toEqual([4000, 8000])
  })

  test('makes everything after it slower', () => {
    const clock = aClock()
    clock.hear(tooMany(0), at(0))
    clock.started(10)
    expect([clock.pace, clock.waitMs(10)]).toEqual(['slow', 1530])
  })

  test('to requests that were under way together is one', () => {
    const clock = aClock()
    for (let each = 0; each < 5; each += 1) clock.hear(tooMany(), at(100, 50))
    expect([clock.pace, clock.waitMs(100)]).toEqual(['slow', 4000])
  })

  test('that wants more than we wait closes the host until then', () => {
    const clock = aClock()
    clock.hear(tooMany(WISH_MAX_MS + 1), at(0))
    expect([clock.refusalAt(WISH_MAX_MS), clock.refusalAt(WISH_MAX_MS + 1), clock.pace]).toEqual([429, null, 'slow'])
  })

  test('four times in a row closes the host for good', () => {
    const clock = aClock()
    for (let each = 0; each < 4; each += 1) clock.hear(tooMany(1000), at(each * 2000))
    expect(clock.refusalAt(Number.MAX_SAFE_INTEGER)).toBe(429)
  })

  test('is no row where an answer came between', () => {
    const clock = aClock()
    for (let each = 0; each < 10; each += 1) {
      clock.hear(tooMany(1000), at(each * 2000))
      clock.hearNone()
    }
    expect(clock.refusalAt(20_000)).toBeNull()
  })

  test('after which the run has no more waits to give closes the host', () => {
    const clock = aClock({ purse: { leftMs: 500 } })
    clock.hear(tooMany(1000), at(0))
    expect(clock.refusalAt(0)).toBe(429)
  })
})

test('a host never gets more waits than one host may', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 * WISH_MAX_MS }), { maxLength: 60 }), wishes => {
    const purse = { leftMs: RUN_WAITS_MAX_MS }
    const clock = aClock({ purse })
    let now = 0
    for (const wishMs of wishes) {
      clock.hear(tooMany(wishMs), at(now))
      clock.hearNone()
      now += wishMs
    }
    expect(RUN_WAITS_MAX_MS - purse.leftMs).toBeLessThanOrEqual(HOST_WAITS_MAX_MS)
  }))
})
