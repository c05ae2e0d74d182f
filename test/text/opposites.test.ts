import { describe, expect, it } from 'vitest'
import { areOpposites } from '../../src/text/opposites.ts'

describe('areOpposites', () => {
  it.each([['rose', 'fell'], ['safe', 'unsafe'], ['imports', 'exports'], ['вырос', 'снизился'], ['rose', 'упал'], ['запретил', 'allowed']])('takes %s and %s for opposites', (one, other) => {
    expect(areOpposites(one, other)).toBe(true)
  })

  it.each([['rose', 'grew'], ['fell', 'снизился'], ['order', 'disorderly'], ['he', 'she'], ['port', 'export']])('takes %s and %s for none', (one, other) => {
    expect(areOpposites(one, other)).toBe(false)
  })
})
