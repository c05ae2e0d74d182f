import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PageMemory } from '../../src/model/audit.ts'
import { checkedLine } from '../../src/store/checked-lines.ts'
import { openHistory } from '../../src/store/history.ts'
import { worded, type Phrase } from '../../src/model/phrase.ts'
import { DISK } from '../../src/store/files.ts'
import { openOutbox } from '../../src/store/outbox.ts'
import { faultyDisk } from './faulty-disk.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-history-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const aMemory = (change: Partial<PageMemory> = {}): PageMemory => ({
  url: 'https://reed.example/1', firstSeenAt: '2026-03-01T02:00:00Z', lastLookAt: '2026-03-01T02:00:00Z', nextLookAt: '2026-03-08T02:00:00Z', state: 'ok', reason: null,
  stateSince: '2026-03-01T02:00:00Z', streak: null, announced: 'alive', movedTo: null, certificateAnnounced: null, confirmed: [], lost: {}, ...change,
})
const some = (count: number, change: Partial<PageMemory> = {}) => new Map(Array.from({ length: count }, (_, index) => [`reed.example/${index}`, aMemory(change)]))

test('what was kept is known to the next process', async () => {
  await openHistory(folder).keep(some(300))
  const known = await openHistory(folder).recall(['reed.example/7', 'reed.example/299', 'reed.example/300'])
  expect([...known.keys()]).toEqual(['reed.example/7', 'reed.example/299'])
})

test('the last about a page holds', async () => {
  const history = openHistory(folder)
  await history.keep(some(2))
  await history.keep(new Map([['reed.example/1', aMemory({ state: 'dead' })]]))
  expect((await openHistory(folder).recall(['reed.example/1'])).get('reed.example/1')?.state).toBe('dead')
})

test('a line torn by a kill is passed over, and swallows none after it', async () => {
  await openHistory(folder).keep(some(1))
  const [name = ''] = readdirSync(folder)
  appendFileSync(join(folder, name), '0badc0de {"kind":"page","key":"reed.ex')
  await openHistory(folder).keep(some(1, { state: 'moved' }))
  expect((await openHistory(folder).recall(['reed.example/0'])).get('reed.example/0')?.state).toBe('moved')
})

test('thirty nights of 5,000 pages take no more room than twice what one takes', async () => {
  const disk = faultyDisk()
  const history = openHistory('/history', disk)
  const size = () => [...disk.files.values()].reduce((sum, { length }) => sum + length, 0)
  const keys = [...some(5000).keys()]
  await history.keep(some(5000))
  const first = size()
  let most = 0
  for (let night = 0; night < 30; night += 1) {
    // As an audit does: what is known of every page is asked for, and a week's share of them is looked at.
    await history.recall(keys)
    await history.keep(new Map([...some(5000, { lastLookAt: `2026-04-${String(night + 1).padStart(2, '0')}T02:00:00Z` })].filter((_, index) => index % 7 === night % 7)))
    most = Math.max(most, size())
  }
  expect(most).toBeLessThan(first * 2.2)
  const all: string[] = []
  for await (const part of openHistory('/history', disk).all()) all.push(...part.map(([key]) => key))
  expect(new Set(all).size).toBe(5000)
})

test('what an earlier version kept elsewhere in the folder is known, and stands where it belongs from then on', async () => {
  writeFileSync(join(folder, '0a.jsonl'), ['reed.example/1', 'dike.example/1'].map(key => checkedLine({ kind: 'page', key, value: aMemory() })).join(''))
  expect([...(await openHistory(folder).recall(['reed.example/1', 'dike.example/1'])).keys()]).toEqual(['reed.example/1', 'dike.example/1'])
  expect(readdirSync(folder)).not.toContain('0a.jsonl')
  expect((await openHistory(folder).recall(['dike.example/1'])).size).toBe(1)
})

test('to recall the pages of one site one file is read, whatever else is known', async () => {
  const disk = faultyDisk()
  await openHistory('/history', disk).keep(new Map(Array.from({ length: 500 }, (_, index) => [`reed-${index}.example/1`, aMemory()])))
  const next = disk.restarted()
  await openHistory('/history', next).recall(Array.from({ length: 50 }, (_, index) => `reed-7.example/${index}`))
  expect(next.asked()).toBeLessThanOrEqual(2)
})

test('a folder that can’t be made is complained of in one sentence', async () => {
  await expect(openHistory('/proc/none/history').keep(some(1))).rejects.toThrow('can\'t be written')
})

test('what is damaged is told once, in one sentence, and cleared away', async () => {
  await openHistory(folder).keep(new Map([...some(3), ['sedge.example/1', aMemory()]]))
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'rubbish')
  const told: Phrase[] = []
  const recall = () => openHistory(folder, DISK, said => { told.push(said) }).recall(['reed.example/1', 'sedge.example/1'])
  expect([(await recall()).size, (await recall()).size]).toEqual([0, 0])
  expect(told.map(said => worded(said))).toEqual([expect.stringMatching(/site-[0-9a-f]{2}\.jsonl was damaged: .* may be announced again\.$/u)])
})

test('an outbox that is damaged is told of, and empty', async () => {
  const path = join(folder, 'outbox.json')
  writeFileSync(path, '{"pending":[')
  const told: Phrase[] = []
  const outbox = openOutbox(path, DISK, said => { told.push(said) })
  expect((await outbox.read()).messages).toEqual([])
  await outbox.keep({ pending: [], messages: [], unread: [] })
  expect(told.map(said => worded(said))).toEqual([expect.stringContaining('outbox.json was damaged')])
})
