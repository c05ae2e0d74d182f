import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangesOf } from '../../src/fix/ranges.ts'
import { printedText } from '../../src/read/printed-text.ts'

const rangesIn = (document: string, pieces: readonly (readonly [number, number])[], find: string) => {
  const body = printedText(document, pieces.map(([start, end]) => ({ start, end })))
  const start = body.text.indexOf(find)
  return rangesOf({ text: document }, body, [start, start + find.length]).map(([from, to]) => document.slice(from, to))
}

describe('the stretches of a printed address', () => {
  test('are one over a broken line', () => {
    const document = '4 See https://reed.example/a-\r\n   b. Other words.'
    expect(rangesIn(document, [[2, document.length]], 'https://reed.example/a-\n   b')).toEqual(['https://reed.example/a-\r\n   b'])
  })
  test('leave out what a page break set between', () => {
    const document = '4 See https://reed.example/a-\f Running text. \nb/c. More.'
    const rest = document.indexOf('b/c')
    expect(rangesIn(document, [[2, 29], [rest, document.length]], 'https://reed.example/a-\nb/c')).toEqual(['https://reed.example/a-', 'b/c'])
  })
  test.each([['an entity', '/a?b=1&amp;c=2', '/a?b=1&c=2', [[0, 0], [7, 11]]], ['an escape', '/a\\_b', '/a_b', [[0, 0], [2, 2], [3, 4]]], ['a sign behind its escape', '/a\\_b', '/a_b', [[0, 0], [2, 3], [3, 4]]], ['a command', '/\\textasciitilde{}b', '/~b', [[0, 0], [1, 1], [2, 18]]]] as const)('take %s whole', (_, document, text, places) => {
    expect(rangesOf({ text: document }, { text, places }, [0, text.length])).toEqual([[0, document.length]])
  })
  test('hold the ink of the stretch and nothing of other bodies', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '/', ' ', '\n'), minLength: 1 }), { minLength: 1, maxLength: 4 }), texts => {
      const document = texts.map(text => `${text}#`).join('')
      let at = 0
      const pieces = texts.map(text => {
        const start = at
        at += text.length + 1
        return { start, end: start + text.length }
      })
      const body = printedText(document, pieces)
      const held = rangesOf({ text: document }, body, [0, body.text.length]).map(([from, to]) => document.slice(from, to)).join('')
      expect(held.replace(/\s/gu, '')).toBe(body.text.replace(/\s/gu, ''))
    }))
  })
})
