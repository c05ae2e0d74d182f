import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHostMemory } from '../../src/store/index.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'footproof-hosts-')) })
afterEach(async () => { await rm(folder, { recursive: true }) })

const facts = { missing: { finalUrl: 'https://news.example/', heading: 'News', text: 'All the news.' }, learnedAt: '2026-01-02T03:04:05Z' } as const

test('what was kept and saved is recalled by the next run', async () => {
  const first = openHostMemory(folder)
  await first.keep('news.example/a', facts)
  await first.save()
  expect(await openHostMemory(folder).recall('news.example/a')).toEqual(facts)
})

test.each(['garbage', '[]', '{"hosts": {"news.example/a": {"missing": "perhaps"}}}'])('a damaged memory is an empty one: %s', async damaged => {
  await writeFile(join(folder, 'hosts.json'), damaged)
  expect(await openHostMemory(folder).recall('news.example/a')).toBeNull()
})

test('runs that save at once fail none', async () => {
  const memories = Array.from({ length: 10 }, () => openHostMemory(folder))
  await Promise.all(memories.map(memory => memory.keep('news.example/a', facts)))
  await Promise.all(memories.map(memory => memory.save()))
  expect(await openHostMemory(folder).recall('news.example/a')).toEqual(facts)
})
