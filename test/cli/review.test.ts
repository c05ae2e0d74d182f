/** A review through the built program. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { footproof, inFolder, NOTE, start } from './run.ts'

test('a run that was made in one language is reviewed in the other', () => inFolder(async folder => {
  writeFileSync(join(folder, 'book.txt'), NOTE)
  expect(footproof(['check', 'book.txt', '--offline', '--fail-on', 'never'], { cwd: folder }).code).toBe(0)
  const review = start(['review', 'latest', '--lang', 'ru'], folder)
  try {
    const address = await new Promise<string>(resolve => { review.stdout.once('data', (piece: Buffer) => { resolve(piece.toString().trim()) }) })
    const { headers } = await fetch(address, { redirect: 'manual' })
    const page = await fetch(new URL('/', address), { headers: { cookie: headers.get('set-cookie')?.split(';')[0] ?? '' } })
    expect(await page.text()).toContain('<html lang="ru">')
  } finally {
    review.kill()
  }
}))
