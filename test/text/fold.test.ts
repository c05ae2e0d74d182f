import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, unfolded } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['“Don’t go”', 'don\'t go'],
    ['«Ёлка» —  лес', 'елка - лес'],
    ['co- operation', 'co-operation'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['wait… what', 'wait... what'],
    ['Café\u00a0noir', 'cafe noir'],
    ['2019–20', '2019-20'],
    ['ﬁeld', 'field'],
  ])('folds %s', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('leads back to the original characters', () => {
    const text = 'He said: “The  field’s ﬁne…”'
    const folded = fold(text)
    const at = folded.text.indexOf('the field\'s')
    expect(unfolded(text, folded, at, at + 'the field\'s'.length)).toBe('The  field’s')
  })

  it('has nothing left to fold in what it folded', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Б', ' ', '\n', '—', '-', '’', '"', '…', 'é', '1') }), text => {
      expect(fold(fold(text).text).text.replace(/[ -]+/g, '')).toBe(fold(text).text.replace(/[ -]+/g, ''))
    }))
  })

  it('gives a place in the original for every character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      const folded = fold(text)
      expect(folded.places).toHaveLength(folded.text.length + 1)
    }))
  })
})
