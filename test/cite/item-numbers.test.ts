/** The number of a list's item is none of a claim's figures. */
import { expect, it } from 'vitest'
import { understand } from '../../src/cite/index.ts'
import { readManuscript } from '../../src/read/index.ts'

it('is shown, and not looked for on the page', async () => {
  const text = '1. The quay has 41 berths.[^a]\n2. The mole has none.[^b]\n\n[^a]: https://quay.example/a\n\n[^b]: https://quay.example/b\n'
  const { claims } = understand(await readManuscript(new TextEncoder().encode(text), 'a.md'))
  expect(claims.map(({ text: claim, numbers }) => [claim, numbers])).toEqual([['1. The quay has 41 berths.', ['41']], ['2. The mole has none.', []]])
})
