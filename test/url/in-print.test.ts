import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { behindAddress, isSoundAsPrinted, isUndamaged } from '../../src/url/in-print.ts'
import { aRepair } from '../report/make.ts'

const ADDRESS = 'https://reed.example/boats_(small)'

describe('what stands behind an address', () => {
  test.each(['', '.', ',', '),', '.”', ');', '?»'])('“%s” is the sentence’s', behind => {
    expect(behindAddress(`${ADDRESS}${behind}`, ADDRESS)).toBe(behind)
  })
  test('has no share in the address’s own end, however that is damaged', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{0,4}[).?]{0,2}$/u), fc.stringMatching(/^[,;»]{0,3}$/u), (end, behind) => {
      expect(behindAddress(`htps://reed.example/${end}${behind}`, `https://reed.example/${end}`)).toBe(behind)
    }))
  })
})

describe('an address', () => {
  test.each([[`${ADDRESS}),`, true], [ADDRESS.replace('s_', 's_ '), true], [ADDRESS.replace('boats', 'b0ats'), false]])('printed %s is undamaged: %s', (printed, isSo) => {
    expect(isUndamaged(printed, ADDRESS)).toBe(isSo)
  })
  test('without its scheme leads as printed', () => {
    expect(isSoundAsPrinted(aRepair({ flaws: ['scheme-missing', 'trailing'], url: ADDRESS }), ADDRESS)).toBe(true)
  })
  test.each([[aRepair({ flaws: ['doubled'], url: ADDRESS }), ADDRESS], [aRepair({ verdict: 'repaired', url: ADDRESS }), ADDRESS], [aRepair({ url: ADDRESS }), 'https://reed.example/moved']])('that has to be mended does not', (repaired, address) => {
    expect(isSoundAsPrinted(repaired, address)).toBe(false)
  })
})
