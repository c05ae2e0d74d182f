/** What the one who started an audit is told while workers look at its pages. */
import { describe, expect, test } from 'vitest'
import { dispatching } from '../../src/fleet/dispatch.ts'
import { holdPlace } from '../../src/fleet/hold.ts'
import type { FleetPlan, FleetState, Scheduler } from '../../src/model/fleet.ts'
import { worded } from '../../src/model/phrase.ts'
import type { CheckEvent } from '../../src/pipeline/events.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { aWorld, noHosts } from '../pipeline/made-up.ts'

const anOther = (heardAt: string): Scheduler => ({ machine: 'attic', process: 31, heardAt })
const aState = (change: Partial<FleetState>): FleetState => ({ open: 0, openOnOneHost: 0, hostsWaiting: 0, hostsAtWork: 0, workers: 1, ...change })

describe('the scheduler’s place', () => {
  /** `seen`: who holds it, question by question; then it is free. */
  async function taken(...seen: readonly Scheduler[]) {
    const left = [...seen]
    const said: string[] = []
    let waitedMs = 0
    const error = await holdPlace({ hold: () => Promise.resolve(left.shift() ?? null) }, { name: 'postgres://attic/books', say: phrase => { said.push(worded(phrase)) }, wait: ms => { waitedMs += ms; return Promise.resolve() } }).then(() => null, String)
    return { said, waitedMs, error }
  }

  test('is had at once where it is free', async () => {
    expect(await taken()).toEqual({ said: [], waitedMs: 0, error: null })
  })

  test('of one that lives is left to it, and it is said who that is', async () => {
    expect((await taken(anOther('1'), anOther('1'), anOther('2'))).error).toMatch(/Another audit is at work on postgres:\/\/attic\/books \(process 31 on attic\)/u)
  })

  test('of one that says nothing any more is waited for, which is said once', async () => {
    const { said, waitedMs, error } = await taken(...Array.from({ length: 12 }, () => anOther('1')))
    expect([said, waitedMs, error]).toEqual([[expect.stringMatching(/process 31 on attic\) and says nothing now: its place is taken when it is sure/u)], 12_000, null])
  })
})

describe('an audit by workers', () => {
  /** `states`: how it stands, question by question, each so many seconds after the last. */
  async function dispatched(states: readonly FleetState[], { seconds = 3, hold = () => Promise.resolve<Scheduler | null>(null) }: { readonly seconds?: number; readonly hold?: FleetPlan['hold'] } = {}) {
    const left = [...states]
    const events: CheckEvent[] = []
    let nowMs = Date.UTC(2026, 2, 1)
    const world = { ...aWorld({}), now: () => new Date(nowMs), wait: () => { nowMs += seconds * 1000; return Promise.resolve() } }
    const plan: FleetPlan = { hold, put: () => Promise.resolve(), drop: () => Promise.resolve(), offer: () => Promise.resolve(left.shift() ?? aState({})) }
    const run = { record: { id: 'r1' }, results: new Map(), keep: () => Promise.resolve(), reread: () => Promise.resolve() }
    const error = await dispatching(plan)([], run, { settings: DEFAULT_SETTINGS, world, hosts: noHosts, loadLexicon: () => Promise.reject(new Error('no dictionary is needed')), onEvent: event => { events.push(event) }, signal: new AbortController().signal }).then(() => null, String)
    return { events, error, troubles: events.flatMap(event => (event.kind === 'trouble' ? [worded(event.said)] : [])) }
  }

  test('is said to end by the pace so far, and not before its largest host has', async () => {
    const { events } = await dispatched([aState({ open: 100, openOnOneHost: 10 }), aState({ open: 40, openOnOneHost: 10 }), aState({ open: 30, openOnOneHost: 30 })], { seconds: 6 })
    expect(events.flatMap(event => (event.kind === 'shared-out' ? [event.leftMs] : []))).toEqual([null, 10_000, 30_000, 0])
  })

  test('that nobody works on is said once to be so', async () => {
    const { troubles } = await dispatched(Array.from({ length: 20 }, () => aState({ open: 1, workers: 0 })))
    expect(troubles).toEqual([expect.stringMatching(/Nobody looks at the pages: start footproof work/u)])
  })

  test('that workers come to in time says nothing of that', async () => {
    expect((await dispatched([aState({ open: 1, workers: 0 }), aState({ open: 1, workers: 0 }), aState({ open: 1 })])).troubles).toEqual([])
  })

  test('ends where another one has taken its place meanwhile', async () => {
    expect((await dispatched([aState({ open: 1 })], { hold: () => Promise.resolve(anOther('1')) })).error).toMatch(/another one has taken its place/u)
  })
})
