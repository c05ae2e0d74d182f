/** What is more than a book has is told from its size and its first bytes, or by counting. */
import { expect, test } from 'vitest'
import { worded } from '../../src/model/phrase.ts'
import { readManuscript } from '../../src/read/index.ts'
import { tooCostly, tooLarge } from '../../src/read/limits.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const MB = 1024 * 1024

test.each([
  ['a plain text', 'Rain fell.', 13 * MB, true],
  ['a page', '<!doctype html>', 13 * MB, false],
  ['a large page', '<!doctype html>', 65 * MB, true],
  ['an archive with pictures', 'PK\u0003\u0004', 200 * MB, false],
])('%s by its size: too large is %s', (_, head, size, isTooLarge) => {
  expect(tooLarge(bytes(head), size) !== null).toBe(isTooLarge)
})

test.each([['lines', 'a\n\n'.repeat(MB)], ['signs', '*a* `b` '.repeat(MB / 2)]])('nothing but %s is refused in one sentence', (_, text) => {
  const said = tooCostly(bytes(text))
  expect(said === null ? '' : worded(said)).toMatch(/^has more lines and signs than any book/u)
})

test('a long book is read', () => {
  expect(tooCostly(bytes(`${'Rain fell on the fields of the village, and nobody minded. '.repeat(10)}\n`.repeat(9000)))).toBeNull()
})

test('four books in short lines are read', () => {
  expect(tooCostly(bytes('Rain fell on the fields of the village,\n'.repeat(12 * MB / 40 - 1)))).toBeNull()
})

test('nothing but figures or addresses is refused', () => {
  for (const text of ['word.1 ', 'https://a.example/b ']) expect(tooCostly(bytes(text.repeat(12 * MB / text.length - 1)))).not.toBeNull()
})

test.each([['a.md', '- a\n'], ['a.md', '> a\n'], ['a.tex', 'a\n\n']])('more paragraphs than any book has are refused: %s of %j', async (name, unit) => {
  await expect(readManuscript(bytes(unit.repeat(125_000)), name)).rejects.toThrow(/holds more than 120000 paragraphs/u)
})
