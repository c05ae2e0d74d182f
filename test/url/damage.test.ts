import { describe, expect, it } from 'vitest'
import { damagedRows } from './damage/index.ts'
import { DAMAGES, UNTOUCHED } from './damage/kinds.ts'
import { asFarAsSeen } from './damage/no-trace.ts'

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

  it('takes another word of its vocabulary for damage without a trace, unless the title names the word meant', () => {
    const printed = 'https://x.by/vystavku-dostizhenii', meant = 'https://x.by/vystavku-dostizhenij'
    expect(asFarAsSeen(printed, meant, null)).toBe(printed)
    expect(asFarAsSeen(printed, meant, 'Минск откроет выставку достижений')).toBe(meant)
  })

  it('wants what shows restored beside what does not', () => {
    expect(asFarAsSeen('https://x.by/vystavkn-dostizhenii', 'https://x.by/vystavku-dostizhenij', null)).toBe('https://x.by/vystavku-dostizhenii')
  })

  it('sees damage where no word results', () => {
    expect(asFarAsSeen('https://x.by/gross-dornestic', 'https://x.by/gross-domestic', null)).toBe('https://x.by/gross-domestic')
  })

  it('sees a letter in a number, but not in a code of both', () => {
    expect(asFarAsSeen('https://x.by/12l45', 'https://x.by/12145', null)).toBe('https://x.by/12145')
    expect(asFarAsSeen('https://x.by/c1583s4739o', 'https://x.by/c158354739o', null)).toBe('https://x.by/c1583s4739o')
  })

  it('sees a hyphen between what are no words', () => {
    expect(asFarAsSeen('https://x.by/dostiz-henij', 'https://x.by/dostizhenij', null)).toBe('https://x.by/dostizhenij')
  })
})
