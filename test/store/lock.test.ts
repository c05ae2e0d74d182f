import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync, existsSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone, holdFolder } from '../../src/store/lock.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-lock-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const heldBy = (holder: { readonly process: number; readonly machine: string; readonly startedAt?: string }) => { writeFileSync(join(folder, 'lock'), JSON.stringify({ since: '2026-03-01T02:00:00Z', ...holder })) }

test('a folder is held until it is let go', async () => {
  const letGo = await holdFolder(folder, 'audit')
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ process: process.pid })
  await letGo()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})
test('where another process is at work, that is said in one sentence', async () => {
  heldBy({ process: process.ppid, machine: hostname() })
  await expect(holdFolder(folder, 'audit')).rejects.toThrow(`Another audit is at work in ${folder} (process ${process.ppid}, since 2026-03-01T02:00:00Z): wait`)
})
test('what a process that was killed left is taken over', async () => {
  heldBy({ process: 2 ** 22 + 1, machine: hostname() })
  await (await holdFolder(folder, 'audit'))()
})
test('one on another machine counts as long as it shows that it lives', async () => {
  heldBy({ process: 1, machine: 'elsewhere' })
  await expect(holdFolder(folder, 'audit')).rejects.toThrow('process 1 on elsewhere')
  const longAgo = new Date(Date.now() - 3_600_000)
  utimesSync(join(folder, 'lock'), longAgo, longAgo)
  await (await holdFolder(folder, 'audit'))()
})

test('another process with the number of one that was killed does not hold it', async () => {
  heldBy({ process: process.ppid, machine: hostname(), startedAt: '1' })
  const letGo = await holdFolder(folder, 'audit')
  await letGo()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})
test('of many that find what was left behind, one alone takes it over', async () => {
  heldBy({ process: 2 ** 22 + 1, machine: hostname() })
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder, 'check')))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(readdirSync(folder)).toEqual(['lock'])
})
test('who waits for a file has it alone, whatever an earlier version left', async () => {
  const file = join(folder, 'decisions.json')
  mkdirSync(`${file}.lock`)
  const longAgo = new Date(Date.now() - 3_600_000)
  utimesSync(`${file}.lock`, longAgo, longAgo)
  let [within, most] = [0, 0]
  await Promise.all(Array.from({ length: 6 }, () => alone(file, async () => {
    within += 1
    most = Math.max(most, within)
    await new Promise(setImmediate)
    within -= 1
  })))
  expect([most, readdirSync(folder)]).toEqual([1, []])
})
test('a file where the folder should be is said in one sentence', async () => {
  writeFileSync(join(folder, 'out'), '')
  await expect(holdFolder(join(folder, 'out'), 'check')).rejects.toThrow(`${join(folder, 'out')} can't be written: there is a file of that name where a folder is needed`)
})
test('a lock that a killed process had not written yet holds nobody for long', async () => {
  writeFileSync(join(folder, 'lock'), '')
  const before = new Date(Date.now() - 6_000)
  utimesSync(join(folder, 'lock'), before, before)
  await (await holdFolder(folder, 'audit'))()
})
