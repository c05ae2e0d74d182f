/** Looks spread over nights, and notices that outlive a process that is killed. */
import { describe, expect, test } from 'vitest'
import { reachOf, urgencyOf } from '../../src/audit/due.ts'
import { remember } from '../../src/audit/remember.ts'
import { isDoubtful } from '../../src/audit/rhythm.ts'
import { AUDIT_RULES } from '../../src/audit/rules.ts'
import type { PageMemory } from '../../src/model/audit.ts'
import { anOutbox, chancesFrom, dateOf, gone, live, page } from './replica.ts'

/** What of these is looked at, in the order of its urgency; `waiting` is not. */
function dueOf<Page>(all: readonly { readonly page: Page; readonly memory: PageMemory | null }[], now: Date, budget: number): { readonly chosen: readonly Page[]; readonly waiting: number } {
  const due = all.flatMap(({ page, memory }, place) => { const urgency = urgencyOf({ memory, place }, now, isDoubtful); return urgency === null ? [] : [{ page, urgency }] })
  const reach = reachOf(due.map(({ urgency }) => urgency), budget)
  return { chosen: due.filter(({ urgency }) => reach.takes(urgency)).sort((one, other) => one.urgency - other.urgency).map(({ page }) => page), waiting: reach.waiting }
}

describe('ten thousand living pages', () => {
  /** Looks of each night; every audit takes hours, so that a page is looked at a little later or earlier each time. */
  function loads(nights: number, budget: number): readonly number[] {
    const chance = chancesFrom(7)
    const memories = new Map<number, PageMemory>()
    return Array.from({ length: nights }, (_, night) => {
      const now = new Date(dateOf(night))
      const { chosen } = dueOf(Array.from({ length: 10_000 }, (__, id) => ({ page: id, memory: memories.get(id) ?? null })), now, budget)
      for (const id of chosen) {
        const at = new Date(now.getTime() + chance() * 4 * 3_600_000).toISOString()
        memories.set(id, remember(memories.get(id) ?? null, `https://reed.example/${id}`, { at, state: 'ok', reason: null, movedTo: null, certificateEndsAt: null, claims: {} }, { chance: chance(), rules: AUDIT_RULES.normal }).memory)
      }
      return chosen.length
    })
  }
  test('are looked at in even shares from the third week on, all of them weekly', () => {
    const all = loads(60, 25_000)
    const [least, most] = [Math.min(...all.slice(14)), Math.max(...all.slice(14))]
    expect(all[0]).toBe(10_000)
    // Measured: 1418 to 1630.
    expect(most).toBeLessThan(1.25 * least)
  })
  test('keep within the budget of a night, and wait for the next', () => {
    expect(loads(12, 1_000).every(load => load <= 1_000)).toBe(true)
  })
})

test('doubtful pages go before all others, and count for what they cost', () => {
  const memory = (streak: PageMemory['streak'], nextLookAt: string): PageMemory => ({ url: '', firstSeenAt: '', lastLookAt: '', nextLookAt, state: 'ok', reason: null, stateSince: '', streak, announced: 'alive', movedTo: null, certificateAnnounced: null, confirmed: [], lost: {} })
  const due = [{ page: 'old', memory: memory(null, dateOf(0)) }, { page: 'doubtful', memory: memory({ since: dateOf(0), looks: 1, goneLooks: 1 }, dateOf(1)) }, { page: 'new', memory: null }]
  expect(dueOf(due, new Date(dateOf(2)), 4)).toEqual({ chosen: ['doubtful', 'new'], waiting: 1 })
})

const web = { 'https://dies.example/': (night: number, url: string) => (night < 2 ? page(url, 'The ice stood for nineteen days.') : gone) }
const books = { 'a.md': () => [['https://dies.example/1', 'The ice stood for nineteen days'] as const] }

test('a notice that was worked out and not announced when the process was killed is announced by the next', async () => {
  const outbox = anOutbox()
  let isKilled = false
  const told: string[] = []
  // Memories are kept by then: without the outbox the notice would be gone.
  const announce = ({ notices }: { readonly notices: readonly { readonly kind: string }[] }) => {
    if (notices.some(({ kind }) => kind === 'died') && !isKilled) { isKilled = true; return Promise.reject(new Error('killed')) }
    told.push(...notices.map(({ kind }) => kind).filter(kind => kind === 'died'))
    return Promise.resolve()
  }
  await expect(live({ web, books, nights: 20, request: { outbox, announce } })).rejects.toThrow('killed')
  const { pending } = await outbox.read()
  expect(pending.map(({ kind }) => kind)).toEqual(['died'])
  await live({ web: { 'https://dies.example/': () => gone }, books, nights: 1, request: { outbox, announce } })
  expect([told, (await outbox.read()).pending]).toEqual([['died'], []])
})
