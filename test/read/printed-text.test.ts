import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printedText } from '../../src/read/printed-text.ts'
import { inDocument } from '../../src/text/places.ts'

test('joins the pieces of a body that goes on after a page break', () => {
  const document = '7 First line,\r\n  second line\fPAGE\nand its rest. '
  const { text } = printedText(document, [{ start: 1, end: 28 }, { start: 34, end: document.length }])
  expect(text).toBe('First line,\n  second line\nand its rest.')
})

test('every character leads back to itself', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '\t') }), { minLength: 1, maxLength: 4 })
  fc.assert(fc.property(pieces, texts => {
    const document = texts.map(text => `${text}|`).join('')
    let at = 0
    const { text, places } = printedText(document, texts.map(piece => {
      const start = at
      at += piece.length + 1
      return { start, end: start + piece.length }
    }))
    for (const [index, letter] of Array.from(text).entries()) if (letter !== '\n') expect(document.charAt(inDocument(places, index))).toBe(letter)
  }))
})
