/** A short form of `bench/reading.mjs`: nothing that is read grows with the square of the text. */
import { expect, it } from 'vitest'
import { aBook, HOSTILE } from '../../bench/made-up-texts.mjs'
import { readDocument } from '../../src/pipeline/reading.ts'

/** Four times the text takes four times as long; sixteen times would be its square. Between them there is room for a busy machine. */
const FOURFOLD_MAX = 11
/** Shorter times say more of the machine than of the program. */
const MEASURED_FROM_MS = 60
const ROUNDS = 3

async function timeOf(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text)
  let best = Infinity
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await readDocument({ path: 'book.txt', bytes, sha256: '' })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

it.each(Object.keys(HOSTILE))('reads in step with the text: %s', async name => {
  const make = HOSTILE[name] ?? aBook
  const once = await timeOf(make(6000))
  const fourfold = await timeOf(make(24_000))
  expect(fourfold < MEASURED_FROM_MS || fourfold / once < FOURFOLD_MAX).toBe(true)
})

it('reads ten books as one in step', async () => {
  const once = await timeOf(aBook(40_000))
  const ten = await timeOf(Array.from({ length: 10 }, (_, seed) => aBook(40_000, seed + 7)).join('\n'))
  expect(ten / once).toBeLessThan(2 * 11)
})
