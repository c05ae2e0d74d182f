/** Weeks of nights with one page each, and what an editor is told in which night. Night 0 is the first. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AUDIT_RULES } from '../../src/audit/rules.ts'
import { remember } from '../../src/audit/remember.ts'
import type { NoticeKind, PageMemory, Sight } from '../../src/model/audit.ts'

const DAY_MS = 86_400_000
const FIRST = Date.parse('2026-03-02T02:00:00Z')
const URL_ = 'https://reed.example/ice-4411'
const dateOf = (night: number) => new Date(FIRST + night * DAY_MS).toISOString()

type Seen = Partial<Omit<Sight, 'at'>>
const ok: Seen = { state: 'ok' }
const dead: Seen = { state: 'dead', reason: 'not-found-twice' }
const failing: Seen = { state: 'failing', reason: 'server-error' }

interface Told { readonly night: number; readonly kind: NoticeKind }

/** Looks in each night in which the page is due; `chance` puts looks forward. */
function told(nights: number, seen: (night: number) => Seen, chance = 0): { readonly notices: readonly Told[]; readonly looks: readonly number[]; readonly memory: PageMemory | null } {
  let memory: PageMemory | null = null
  const notices: Told[] = []
  const looks: number[] = []
  for (let night = 0; night < nights; night += 1) {
    if (memory !== null && Date.parse(memory.nextLookAt) > Date.parse(dateOf(night))) continue
    looks.push(night)
    const result = remember(memory, URL_, { state: 'ok', reason: null, movedTo: null, certificateEndsAt: null, claims: {}, ...seen(night), at: dateOf(night) }, { chance, rules: AUDIT_RULES.normal })
    memory = result.memory
    notices.push(...result.notices.map(({ kind }) => ({ night, kind })))
  }
  return { notices: notices.filter(({ kind }) => kind !== 'first-seen'), looks, memory }
}

describe('a living page', () => {
  test('is looked at weekly and never spoken of', () => {
    expect(told(30, () => ok)).toMatchObject({ notices: [], looks: [0, 7, 14, 21, 28] })
  })
  test('that flaps is never spoken of', () => {
    expect(told(60, night => (night % 2 === 0 ? ok : dead)).notices).toEqual([])
  })
  test('whose site is down for a weekend is not spoken of, and looked at daily meanwhile', () => {
    const { notices, looks } = told(15, night => (night === 7 || night === 8 ? failing : ok))
    expect(notices).toEqual([])
    expect(looks).toEqual([0, 7, 8, 9])
  })
  test('that refuses us says nothing', () => {
    expect(told(40, night => (night > 5 ? { state: 'blocked', reason: 'http-status' } : ok)).notices).toEqual([])
  })
})

describe('a page that dies', () => {
  test('is announced once, after three looks over three days', () => {
    expect(told(40, night => (night >= 7 ? dead : ok)).notices).toEqual([{ night: 10, kind: 'died' }])
  })
  test('is not announced before, but its row is kept', () => {
    expect(told(10, night => (night >= 7 ? dead : ok)).memory).toMatchObject({ announced: 'alive', streak: { since: dateOf(7), looks: 3, goneLooks: 3 } })
  })
  test('that comes back is announced at once', () => {
    expect(told(60, night => (night >= 7 && night < 30 ? dead : ok)).notices).toEqual([{ night: 10, kind: 'died' }, { night: 31, kind: 'came-back' }])
  })
  test('dies a second time after it came back', () => {
    const { notices } = told(90, night => ((night >= 7 && night < 30) || night >= 60 ? dead : ok))
    expect(notices.map(({ kind }) => kind)).toEqual(['died', 'came-back', 'died'])
  })
  test('dead when it is first seen is announced in three days', () => {
    expect(told(10, () => dead).notices).toEqual([{ night: 3, kind: 'died' }])
  })
  test('behind a network that is down between is announced by its own looks', () => {
    expect(told(20, night => (night < 7 ? ok : night === 8 || night === 9 ? { state: 'unreachable', reason: 'refused' } : dead)).notices).toEqual([{ night: 11, kind: 'died' }])
  })
})

describe('a page that can’t be had', () => {
  test('for days is announced as failing, not as dead', () => {
    expect(told(40, night => (night >= 7 ? failing : ok)).notices).toEqual([{ night: 10, kind: 'failing' }])
  })
  test('and is gone later is announced as dead as well', () => {
    const { notices } = told(60, night => (night < 7 ? ok : night < 20 ? failing : dead))
    expect(notices.map(({ kind }) => kind)).toEqual(['failing', 'died'])
  })
  test('and is dead and then fails stays dead', () => {
    expect(told(60, night => (night < 7 ? ok : night < 20 ? dead : failing)).notices.map(({ kind }) => kind)).toEqual(['died'])
  })
})

describe('a page that changes', () => {
  const claims = (verdict: 'confirmed' | 'refuted' | 'unverified') => ({ claims: { a: verdict, b: 'confirmed' as const } })
  test('a figure that was confirmed is announced at the second look that misses it', () => {
    expect(told(20, night => claims(night >= 7 ? 'refuted' : 'confirmed')).notices).toEqual([{ night: 8, kind: 'changed' }])
  })
  test('for one night is not spoken of', () => {
    expect(told(30, night => claims(night === 7 ? 'unverified' : 'confirmed')).notices).toEqual([])
  })
  test('and says it again is announced once', () => {
    expect(told(60, night => claims(night >= 7 && night < 20 ? 'refuted' : 'confirmed')).notices.map(({ kind }) => kind)).toEqual(['changed', 'restored'])
  })
  test('what it never confirmed it can’t lose', () => {
    expect(told(30, () => claims('unverified')).notices).toEqual([])
  })
  test('is not said to have changed while it can’t be had', () => {
    expect(told(12, night => (night >= 7 ? { ...failing, claims: {} } : claims('confirmed'))).memory?.lost).toEqual({})
  })
})

describe('a certificate', () => {
  test('is announced once, within two weeks of its end', () => {
    expect(told(60, () => ({ certificateEndsAt: dateOf(40) })).notices).toEqual([{ night: 28, kind: 'certificate' }])
  })
  test('that was renewed in time is not spoken of', () => {
    expect(told(60, night => ({ certificateEndsAt: dateOf(night + 60) })).notices).toEqual([])
  })
})

describe('a page that moves', () => {
  const moved = (to: string): Seen => ({ state: 'moved', movedTo: to })
  test('is announced once for each new place', () => {
    expect(told(40, night => (night < 7 ? ok : night < 20 ? moved('https://reed.example/new') : moved('https://reed.example/newer'))).notices.map(({ kind }) => kind)).toEqual(['moved', 'moved'])
  })
  test('and is here and there is announced once', () => {
    expect(told(60, night => (Math.floor(night / 7) % 2 === 0 ? ok : moved('https://reed.example/new'))).notices.map(({ kind }) => kind)).toEqual(['moved'])
  })
})

test('in any weeks a death is announced only after three failed looks over three days without one that succeeded', () => {
  const states = fc.array(fc.constantFrom('ok', 'dead', 'soft-404', 'failing', 'blocked', 'unreachable'), { minLength: 5, maxLength: 60 })
  fc.assert(fc.property(states, fc.double({ min: 0, max: 0.99, noNaN: true }), (nights, chance) => {
    const { notices, looks } = told(nights.length, night => ({ state: nights[night] ?? 'ok' }), chance)
    for (const { night } of notices.filter(({ kind }) => kind === 'died' || kind === 'failing')) {
      const since = looks.filter(look => look < night && nights[look] === 'ok').at(-1) ?? -1
      const row = looks.filter(look => look > since && look <= night && ['dead', 'soft-404', 'failing'].includes(nights[look] ?? ''))
      expect(row.length).toBeGreaterThanOrEqual(3)
      expect(night - (row[0] ?? night)).toBeGreaterThanOrEqual(3)
    }
    for (const [index, notice] of notices.entries()) if (notice.kind === 'came-back') expect(['died', 'failing']).toContain(notices.slice(0, index).findLast(({ kind }) => kind !== 'came-back')?.kind)
  }))
})
