import { describe, expect, it } from 'vitest'
import { damagedRows } from './damage/index.ts'
import { DAMAGES, UNTOUCHED } from './damage/kinds.ts'

describe('the model of damage', () => {
  it('gives the same rows for the same seed', () => {
    expect([...damagedRows(5, 300)]).toEqual([...damagedRows(5, 300)])
  })

  it('shows every kind of damage, and every kind of what only looks damaged', () => {
    const shown = new Set([...damagedRows(1, 20_000)].flatMap(row => row.kinds))
    expect([...DAMAGES, ...UNTOUCHED].filter(kind => !shown.has(kind))).toEqual([])
  })

  it('prints what is not damaged as it is', () => {
    for (const row of damagedRows(3, 2000)) if (row.kinds.length === 1 && row.kinds[0] === 'plain') expect(row.printed).toContain(row.url)
  })
})
