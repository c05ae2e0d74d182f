/** Decisions of people: one file, several writers, never lost. */
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Complaint } from '../../src/model/complaint.ts'
import type { Decision } from '../../src/model/decision.ts'
import { openDecisions } from '../../src/store/decisions.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'decisions-')) })
afterEach(async () => { await rm(folder, { recursive: true }) })

const path = () => join(folder, 'book', 'decisions.json')
const aDecision = (about: string, change: Partial<Decision> = {}): Decision => ({ about, reference: 'book.txt#1', ruling: 'accepted', reading: null, remark: '', decidedAt: '2026-03-02T09:00:00Z', ...change })

test('a file that is not there is an empty book, made with the first decision', async () => {
  const book = openDecisions(path())
  expect(await book.all()).toEqual([])
  await book.decide('a', aDecision('a'))
  expect(await openDecisions(path()).all()).toEqual([aDecision('a')])
})

test('a decision takes the place of the one about the same, and gives it back', async () => {
  const book = openDecisions(path())
  await book.decide('a', aDecision('a'))
  expect(await book.decide('a', aDecision('a', { ruling: 'rejected' }))).toEqual(aDecision('a'))
  expect(await book.decide('a', null)).toEqual(aDecision('a', { ruling: 'rejected' }))
  expect(await book.all()).toEqual([])
})

test('many writers at once lose nothing', async () => {
  const books = Array.from({ length: 4 }, () => openDecisions(path()))
  const names = Array.from({ length: 40 }, (_, index) => `about-${index}`)
  await Promise.all(names.map(async (name, index) => books[index % books.length]?.decide(name, aDecision(name))))
  expect((await openDecisions(path()).all()).map(({ about }) => about).sort()).toEqual([...names].sort())
})

test('a lock that a stopped program left behind holds nobody up for good', async () => {
  await mkdir(`${path()}.lock`, { recursive: true })
  await utimes(`${path()}.lock`, 0, 0)
  await openDecisions(path()).decide('a', aDecision('a'))
  expect(await openDecisions(path()).all()).toHaveLength(1)
})

test.each([['half a file', '{"schema":1,"decisions":[{'], ['another shape', '{"schema":2}'], ['nothing', '']])('%s is said in one sentence and never written over', async (_, text) => {
  await mkdir(join(folder, 'book'))
  await writeFile(path(), text)
  await expect(openDecisions(path()).decide('a', aDecision('a'))).rejects.toThrow(Complaint)
  expect(await readFile(path(), 'utf8')).toBe(text)
})

test('a folder in its place is said in one sentence', async () => {
  await mkdir(path(), { recursive: true })
  await expect(openDecisions(path()).all()).rejects.toThrow(Complaint)
})
