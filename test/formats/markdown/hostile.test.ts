/** Markdown made to be slow, to nest without end or to close nothing is read in the time of its length. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flowOfMarkdown } from '../../../src/formats/markdown/index.ts'
import { misplaced } from '../flow-outline.ts'

const LENGTH = 100_000
/** A quadratic step takes minutes for this length; a linear one half a second on a busy machine. */
const TIME_MAX_MS = 5_000

const repeated = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length))

it.each([
  '[', '*', '_', '`', '^[^[^[', '{{{{', '![[', '[a](', '[a](<b', '[a](b "', '[^a]: ', '[^1]', '> ', '- ', '<a ', '<a b="', '<!--', 'x <!-- ', '&a', '~~a ', '^a ', '$a ', '[@a ', '@a ', '*a **b ', '|a', 'http://a.', '://', '\\', '[]', '\n', 'a\n', '> a\n', '[a\n', '    a\n', ':::\n', '```\n', '--- ---\n', 'a\n--- ---\n', '---\na\n--- ---\n\n', '\n--- ---\na\n',
])('%j', { timeout: 20_000 }, unit => {
  const start = performance.now()
  flowOfMarkdown(repeated(unit))
  expect(performance.now() - start).toBeLessThan(TIME_MAX_MS)
})

it.each([['brackets', '[', ']'], ['notes', '^[', ']'], ['emphasis', '*a **b ', 'b** a* '], ['citations', '[@a ', ']']])('%s within each other', { timeout: 20_000 }, (_, open, close) => {
  const start = performance.now()
  flowOfMarkdown(repeated(open) + repeated(close))
  expect(performance.now() - start).toBeLessThan(TIME_MAX_MS)
})

const fragment = fc.constantFrom('word ', 'слово ', '\n', '\n\n', '> ', '- ', '    ', '[^1]', '[^1]: ', '^[', '[', ']', '(https://a.example)', '`', '*', '_', '&amp;', '\\', '<https://b.example>', '<b>', '# ', '| a | b |\n|---|---|\n', '@key', '{.x}', '😀', '\r\n', '\t', '---\n', '--- ---\n', '$', '<sup>1</sup>', '~', '^2^', '.')

it('knows the place of all that it reads, and never fails', () => {
  fc.assert(fc.property(fc.array(fragment, { maxLength: 40 }), fragments => {
    expect(misplaced(flowOfMarkdown(fragments.join('')))).toEqual([])
  }), { numRuns: 500 })
})
