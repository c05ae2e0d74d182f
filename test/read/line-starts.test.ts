/** Lines by their beginnings are the lines that `linesOf` cuts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineAt } from '../../src/read/line-at.ts'
import { LineStarts } from '../../src/read/line-starts.ts'
import { linesOf } from '../../src/read/lines.ts'

test('each place has the line that an editor counts', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b ', '\n', '\r\n', '\r'), { minLength: 1 }).map(parts => parts.join('')), fc.nat(), (text, place) => {
    const offset = place % text.length
    expect(new LineStarts(text).lineAt(offset)).toBe(lineAt(linesOf(text), offset))
  }))
})
