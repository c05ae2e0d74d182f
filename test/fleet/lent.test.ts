/** What works of one run share. */
import { expect, test } from 'vitest'
import { Lent } from '../../src/fleet/lent.ts'

/** `uses`: names, one after the other. */
async function lent(...uses: readonly string[]) {
  const story: string[] = []
  const all = new Lent()
  for (const name of uses) await all.use(name, () => { story.push(`open ${name}`); return Promise.resolve({ close: () => { story.push(`close ${name}`); return Promise.resolve() } }) }, () => { story.push(name); return Promise.resolve() })
  return { story, all }
}

test('is opened once, and kept between two works', async () => {
  expect((await lent('a', 'a')).story).toEqual(['open a', 'a', 'a'])
})

test('is closed when another run’s works come', async () => {
  expect((await lent('a', 'b', 'c')).story).toEqual(['open a', 'a', 'open b', 'b', 'close a', 'open c', 'c', 'close b'])
})

test('stays open for a work that goes on when another run has come, and goes with it', async () => {
  const { story, all } = await lent()
  const aThing = (name: string) => () => Promise.resolve({ close: () => { story.push(`close ${name}`); return Promise.resolve() } })
  await all.use('a', aThing('a'), async () => {
    await all.use('b', aThing('b'), () => Promise.resolve())
    story.push('a goes on')
  })
  expect(story).toEqual(['a goes on', 'close a'])
})

test('is closed in the end, whoever came last', async () => {
  const { story, all } = await lent('a')
  await all.close()
  expect(story.at(-1)).toBe('close a')
})
