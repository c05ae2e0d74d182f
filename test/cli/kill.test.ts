/** `kill -9` at any moment loses no finished result and corrupts nothing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sampleManuscript, startReplica } from '../../src/demo/index.ts'
import type { Report } from '../../src/model/report.ts'
import { openStore } from '../../src/store/index.ts'
import { inFolder, start } from './run.ts'

const KILLS = 20

/** Page keys whose results are kept, over all runs of the folder. */
async function kept(folder: string): Promise<Set<string>> {
  const store = openStore(folder)
  const runs = await store.runs()
  const logs = await Promise.all(runs.map(async ({ id }) => (await store.openLog(id)).read()))
  return new Set(logs.flatMap(log => log.entries.map(entry => entry.key)))
}

test(`${KILLS} kills`, () => inFolder(async folder => {
  const { name, bytes } = await sampleManuscript()
  writeFileSync(join(folder, name), bytes)
  const replica = await startReplica()
  const words = ['check', name, '--out', 'out', '--cache', 'kept', '--format', 'html', '--allow-private', '--delay', '40', '--timeout', '4', '--archive', replica.archive, '--fail-on', 'never', '--no-progress', '--quiet', ...replica.connectTo.flatMap(rule => ['--connect-to', rule])]
  let before = new Set<string>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = start(words, folder)
    const ended = once(child, 'exit')
    // Moments spread over start, reading, asking and writing.
    await Promise.race([sleep(250 + ((kill * 173) % 900)), ended])
    child.kill('SIGKILL')
    await ended
    const after = await kept(join(folder, 'out'))
    expect([...before].filter(key => !after.has(key))).toEqual([])
    before = after
  }
  const [code] = await once(start(words, folder), 'exit') as [number]
  await replica.close()
  expect(code).toBe(0)
  const reports = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('report.json')).map(path => JSON.parse(readFileSync(join(folder, 'out', path), 'utf8')) as Report)
  expect(reports.some(report => report.run.complete && report.pages.every(page => page.link.state !== 'not-checked'))).toBe(true)
}), 120_000)
