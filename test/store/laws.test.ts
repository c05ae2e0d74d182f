/** What the store promises, on a disk that fails at any moment; a failing run prints its seed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageMemory } from '../../src/model/audit.ts'
import { worded } from '../../src/model/phrase.ts'
import type { RunRecord } from '../../src/model/world.ts'
import { openHistory } from '../../src/store/history.ts'
import { openCache, openStore } from '../../src/store/index.ts'
import { openOutbox } from '../../src/store/outbox.ts'
import { faults, faultyDisk, Killed, type FaultyDisk } from './faulty-disk.ts'
import { readWhole } from './read.ts'

const RUNS = 150
const law = (property: (planned: Parameters<typeof faultyDisk>[0], steps: readonly number[]) => Promise<void>, kinds?: Parameters<typeof faults>[0]) =>
  fc.assert(fc.asyncProperty(faults(kinds), fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }), property), { numRuns: RUNS })
/** Those that a killed process may be promised: what lies in a buffer of the system outlives it, but no power cut. */
const OUTLIVED = ['full', 'broken', 'killed', 'slow'] as const

/** Whether `work` came back; a refusal is one, a kill is none. */
const isDone = (work: Promise<unknown>) => work.then(() => true, () => false)

/** The store as the next process finds it, where the last one ended with or without being killed. */
const next = (disk: FaultyDisk) => disk.restarted()

test('what a log was given stays, whole and in order, and nothing else is in it', () => law(async (planned, steps) => {
  const disk = faultyDisk(planned)
  const promised: string[] = []
  const tried: string[] = []
  const log = await openStore('/out', disk).openLog('r').catch(() => null)
  for (const [step, together] of steps.entries()) {
    const keys = Array.from({ length: together + 1 }, (_, index) => `${step}.${index}`)
    tried.push(...keys)
    const done = await Promise.all(keys.map(key => isDone(log?.append({ kind: 'page', key, value: { text: 'é'.repeat(together * 10) } }) ?? Promise.reject(new Killed()))))
    promised.push(...keys.filter((_, index) => done[index]))
  }
  const { entries } = await readWhole(await openStore('/out', next(disk)).openLog('r'))
  const found = entries.map(({ key }) => key)
  expect(promised.filter(key => !found.includes(key))).toEqual([])
  expect(found).toEqual(tried.filter(key => found.includes(key)))
}, OUTLIVED))

test('a log goes on after any end of the last process', () => law(async (planned, steps) => {
  const disk = faultyDisk(planned)
  const log = await openStore('/out', disk).openLog('r').catch(() => null)
  for (const step of steps) await isDone(log?.append({ kind: 'page', key: String(step), value: step }) ?? Promise.resolve())
  const again = await openStore('/out', next(disk)).openLog('r')
  await again.append({ kind: 'page', key: 'new', value: null })
  expect((await readWhole(again)).entries.at(-1)?.key).toBe('new')
}))

test('a report is the old one or the new one, whole', () => law(async (planned, steps) => {
  const disk = faultyDisk(planned)
  const store = openStore('/out', disk)
  const contents = steps.map((step, index) => `${index}:${'x'.repeat(step * 30)}:end`)
  let last = -1
  let tried = -1
  for (const [index, content] of contents.entries()) {
    tried = index
    if (await isDone(store.writeFile('r', 'report.json', [content.slice(0, 5), content.slice(5)]))) last = index
    else if (disk.isDead()) break
  }
  const found = await openStore('/out', next(disk)).readFile('r', 'report.json')
  expect(contents.slice(Math.max(last, 0), tried + 1).concat(...(last < 0 ? [null] : []) as never[])).toContain(found)
}))

test('the record of a run is the last that was kept, or one that was being kept', () => law(async (planned, steps) => {
  const disk = faultyDisk(planned)
  const aRecord = (index: number): RunRecord => ({ id: 'r', fingerprint: `f${index}`, startedAt: '2026-01-02T03:04:05Z', finishedAt: null, complete: false, documents: [] })
  let last = -1
  for (const index of steps.keys()) if (await isDone(openStore('/out', disk).keepRun(aRecord(index)))) last = index
  const [found] = await openStore('/out', next(disk)).runs()
  if (last >= 0) expect(Number(found?.fingerprint.slice(1))).toBeGreaterThanOrEqual(last)
}))

test('a kept page is the whole of what was put there, or none', () => law(async (planned, steps) => {
  const disk = faultyDisk(planned)
  const troubles: string[] = []
  const cache = openCache('/cache', said => { troubles.push(worded(said)) }, disk)
  const bodies = new Map<number, string[]>()
  for (const [index, page] of steps.entries()) {
    const body = `page ${page} at ${index % 3}`
    bodies.set(page, [...bodies.get(page) ?? [], body])
    await cache.put(`p${page}`, { url: `https://reed.example/${page}`, finalUrl: `https://reed.example/${page}`, redirects: [], tls: null, status: 200, headers: {}, body: Buffer.from(body), flaws: [], storedAt: '2026-03-01T10:00:00Z' })
  }
  for (const [page, own] of bodies) {
    const found = await openCache('/cache', () => undefined, next(disk)).get(`p${page}`)
    const isSound = troubles.length === 0 && !disk.isDead()
    const text = found === null ? null : Buffer.from(found.body).toString()
    if (isSound) expect(text).toBe(own.at(-1))
    else if (text !== null) expect(own).toContain(text)
  }
  expect(troubles.length).toBeLessThanOrEqual(1)
}))

test('what is remembered of a page is the last that was kept, or one that was being kept', () => law(async (planned, steps) => {
  const disk = faultyDisk(planned)
  const kept = new Map<string, number>()
  for (const [index, page] of steps.entries()) {
    const history = openHistory('/history', disk)
    const key = `reed.example/${page}`
    if (await isDone(history.keep(new Map([[key, aMemory(index)]])))) kept.set(key, index)
    await isDone(history.recall([key]))
  }
  const known = await openHistory('/history', next(disk)).recall([...kept.keys()])
  for (const [key, index] of kept) expect(Number(known.get(key)?.movedTo)).toBeGreaterThanOrEqual(index)
}, OUTLIVED))

test('a night that only recalls loses nothing, whatever becomes of it', () => law(async (planned, steps) => {
  const sound = faultyDisk()
  for (let look = 0; look < 20; look += 1) await openHistory('/history', sound).keep(new Map(steps.map(page => [`reed.example/${page}`, aMemory(look)])))
  const keys = steps.map(page => `reed.example/${page}`)
  const disk = sound.restarted(planned)
  await isDone(openHistory('/history', disk).recall(keys))
  const known = await openHistory('/history', next(disk)).recall(keys)
  for (const key of keys) expect(known.get(key)?.movedTo).toBe('19')
}, OUTLIVED))

test('what is to be said is the last that was kept, or what was being kept', () => law(async (planned, steps) => {
  const disk = faultyDisk(planned)
  let last = -1
  for (const index of steps.keys()) if (await isDone(openOutbox('/out/outbox.json', disk).keep({ pending: [], messages: [{ id: String(index), content: '{}' }], unread: [] }))) last = index
  const { messages } = await openOutbox('/out/outbox.json', next(disk)).read()
  if (last >= 0) expect(Number(messages[0]?.id)).toBeGreaterThanOrEqual(last)
}))

const aMemory = (look: number): PageMemory => ({
  url: 'https://reed.example/1', firstSeenAt: '2026-03-01T02:00:00Z', lastLookAt: '2026-03-01T02:00:00Z', nextLookAt: '2026-03-08T02:00:00Z', state: 'ok', reason: null,
  stateSince: '2026-03-01T02:00:00Z', streak: null, announced: 'alive', movedTo: String(look), certificateAnnounced: null, confirmed: [], lost: {},
})
