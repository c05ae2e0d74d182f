import { appendFileSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StoredAnswer } from '../../src/model/world.ts'
import { clearCache, verifyCache } from '../../src/store/cache-care.ts'
import { openCache } from '../../src/store/index.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-care-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const LATER = new Date(Date.now() + 3_600_000)
const stored = (url: string, text = url): StoredAnswer => ({ url, finalUrl: url, redirects: [], tls: 'valid', status: 200, headers: {}, body: Buffer.from(text), flaws: [], storedAt: '2026-03-01T10:00:00Z' })
const filled = async (...urls: readonly string[]) => {
  const cache = openCache(folder, () => undefined)
  for (const url of urls) await cache.put(url, stored(url))
  return cache
}
const filesOf = (kind: string) => readdirSync(join(folder, kind), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))

test('a sound cache stays as it is', async () => {
  const cache = await filled('https://reed.example/1', 'https://reed.example/2')
  expect(await verifyCache(folder, LATER)).toMatchObject({ answers: 2, damaged: 0, left: 0 })
  expect((await cache.get('https://reed.example/1'))?.status).toBe(200)
})

test('a damaged body goes, with its answer', async () => {
  const cache = await filled('https://reed.example/1', 'https://reed.example/2')
  const [body = ''] = filesOf('bodies')
  writeFileSync(body, 'rubbish')
  expect(await verifyCache(folder, LATER)).toMatchObject({ answers: 1, damaged: 1, left: 1 })
  expect((await Promise.all([1, 2].map(n => cache.get(`https://reed.example/${n}`)))).filter(found => found !== null)).toHaveLength(1)
})

test('a file cut in half goes', async () => {
  await filled('https://reed.example/1')
  const [head = ''] = filesOf('answers')
  writeFileSync(head, '{"url":"https://reed.exam')
  expect(await verifyCache(folder, LATER)).toMatchObject({ answers: 0, damaged: 1 })
})

test('what a killed process left goes, what another writes now stays', async () => {
  await filled('https://reed.example/1')
  const [body = ''] = filesOf('bodies')
  appendFileSync(`${body}.1.tmp`, 'half')
  utimesSync(`${body}.1.tmp`, 1, 1)
  appendFileSync(`${body}.2.tmp`, 'half')
  expect(await verifyCache(folder, new Date())).toMatchObject({ answers: 1, left: 1 })
  expect(filesOf('bodies')).toHaveLength(2)
})

test('clear takes out pages and nothing else', async () => {
  await filled('https://reed.example/1')
  writeFileSync(join(folder, 'mine.txt'), 'notes')
  expect(await clearCache(folder)).toBeGreaterThan(0)
  expect(readdirSync(folder)).toEqual(['mine.txt'])
})

test('a cache that isn’t there is empty', async () => {
  expect(await verifyCache(join(folder, 'none'), LATER)).toEqual({ answers: 0, bytes: 0, damaged: 0, left: 0 })
})
