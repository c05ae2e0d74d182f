import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Complaint } from '../../src/model/complaint.ts'
import type { RunRecord } from '../../src/model/world.ts'
import { openStore } from '../../src/store/index.ts'
import { openLog } from '../../src/store/log.ts'
import { readWhole } from './read.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'footproof-store-')) })
afterEach(async () => { await rm(folder, { recursive: true }) })

const aRecord = (change: Partial<RunRecord> = {}): RunRecord => ({ id: 'r1', fingerprint: 'f', startedAt: '2026-01-02T03:04:05Z', finishedAt: null, complete: false, documents: ['book.txt'], ...change })
const anEntry = (key: string) => ({ kind: 'page', key, value: { state: 'ok' } })

describe('the log of a run', () => {
  test('gives back what was appended, in order, also to another process', async () => {
    const log = await openStore(folder).openLog('r1')
    await Promise.all(['a', 'b', 'c'].map(key => log.append(anEntry(key))))
    const { entries } = await readWhole(await openStore(folder).openLog('r1'))
    expect(entries.map(entry => entry.key)).toEqual(['a', 'b', 'c'])
    await log.close()
  })

  test('a line torn by a crash is left out and does not swallow the next', async () => {
    const store = openStore(folder)
    const first = await store.openLog('r1')
    await first.append(anEntry('a'))
    await first.close()
    await appendFile(join(folder, 'r1/results.jsonl'), '0badc0de {"kind":"page","key":"torn","va')
    const log = await store.openLog('r1')
    await log.append(anEntry('b'))
    const { entries, damaged } = await readWhole(log)
    await log.close()
    expect(entries.map(entry => entry.key)).toEqual(['a', 'b'])
    expect(damaged).toBe(1)
  })

  test('a line with a changed letter is left out', async () => {
    const store = openStore(folder)
    const log = await store.openLog('r1')
    await log.append(anEntry('a'))
    await log.close()
    const path = join(folder, 'r1/results.jsonl')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"ok"', '"no"'))
    expect(await readWhole(await store.openLog('r1'))).toEqual({ entries: [], damaged: 1 })
  })
})

describe('the records of runs', () => {
  test('are kept one a run and replaced, in the order in which the runs ended', async () => {
    const store = openStore(folder)
    await store.keepRun(aRecord())
    await store.keepRun(aRecord({ id: 'r2', startedAt: '2026-01-02T04:00:00Z' }))
    await store.keepRun(aRecord({ complete: true, finishedAt: '2026-01-02T05:00:00Z' }))
    expect((await openStore(folder).runs()).map(({ id, complete }) => [id, complete])).toEqual([['r2', false], ['r1', true]])
  })

  test('can be kept by many processes at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `r${index}`)
    await Promise.all(ids.map(id => openStore(folder).keepRun(aRecord({ id }))))
    expect((await openStore(folder).runs()).map(({ id }) => id).sort()).toEqual(ids.sort())
  })

  test.each(['', '{"id": "r1"', 'null', '{"id": 5}'])('one that can’t be read is forgotten, and the others are not: %s', async damaged => {
    const store = openStore(folder)
    await store.keepRun(aRecord())
    await store.keepRun(aRecord({ id: 'r2' }))
    await writeFile(join(folder, 'r1/run.json'), damaged)
    expect((await openStore(folder).runs()).map(({ id }) => id)).toEqual(['r2'])
  })

  test('are none in a folder that isn’t there', async () => {
    expect(await openStore(join(folder, 'none')).runs()).toEqual([])
  })
})

test('a folder that can’t be made is a complaint that names it', async () => {
  await writeFile(join(folder, 'file'), '')
  const store = openStore(join(folder, 'file', 'reports'))
  await expect(store.keepRun(aRecord())).rejects.toThrow(Complaint)
  await expect(store.keepRun(aRecord())).rejects.toThrow(/file.*--out/u)
})

test.runIf(existsSync('/proc/self'))('a place where no folder can be made is a complaint, not an endless attempt', async () => {
  await expect(openStore('/proc/reports').keepRun(aRecord())).rejects.toThrow(/no such folder.*--out/u)
})

test.runIf(existsSync('/dev/full'))('a full disk is a complaint that says what to do, and nothing written before is lost', async () => {
  const log = openLog('/dev/full')
  await expect(log.append(anEntry('a'))).rejects.toThrow(/full.*room/u)
  await log.close()
})

test('a report that can’t be put in its place leaves nothing unfinished behind', async () => {
  await mkdir(join(folder, 'r1/report.json'), { recursive: true })
  await expect(openStore(folder).writeFile('r1', 'report.json', '{}')).rejects.toThrow(Complaint)
  expect(await readdir(join(folder, 'r1'))).toEqual(['report.json'])
})

test('a missing file of a run is null', async () => {
  expect(await openStore(folder).readFile('r1', 'report.json')).toBeNull()
})
