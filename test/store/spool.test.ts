/** What is set aside on a disk while a work lasts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSpool } from '../../src/store/spool.ts'
import { faultyDisk } from './faulty-disk.ts'

test('every part gives back what was set aside in it, in its order', () => fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), fc.json()), { maxLength: 60 }), async added => {
  const spool = openSpool('/out/spool', faultyDisk())
  for (const [part, value] of added) await spool.add(part, value)
  for (let part = 0; part <= 5; part += 1) {
    const found: unknown[] = []
    await spool.read(part, value => { found.push(value) })
    expect(found).toEqual(added.filter(([own]) => own === part).map(([, value]) => value))
  }
})))

test('what another work left there is not found again', async () => {
  const disk = faultyDisk()
  const killed = openSpool('/out/spool', disk)
  await killed.add(1, 'old')
  await killed.read(1, () => undefined)
  const found: unknown[] = []
  await openSpool('/out/spool', disk.restarted()).read(1, value => { found.push(value) })
  expect(found).toEqual([])
})

test('nothing is left when the work is done', async () => {
  const disk = faultyDisk()
  const spool = openSpool('/out/spool', disk)
  await spool.add(1, 'x'.repeat(5_000_000))
  expect(disk.files.size).toBe(1)
  await spool.close()
  expect(disk.files.size).toBe(0)
})

test('a full disk is complained of in one sentence', async () => {
  const spool = openSpool('/out/spool', faultyDisk([{ at: 3, kind: 'full', bytes: 0 }]))
  await spool.add(1, 'a')
  await expect(spool.read(1, () => undefined)).rejects.toThrow('the disk is full')
})
