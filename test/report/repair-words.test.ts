import { describe, expect, it } from 'vitest'
import type { RepairedUrl } from '../../src/model/url.ts'
import { sayRepair } from '../../src/report/repair-words.ts'

const aRepair = (over: Partial<Pick<RepairedUrl, 'verdict' | 'flaws' | 'evidence'>>) => ({ verdict: 'exact' as const, flaws: [], evidence: [], ...over })

describe('a repair in one sentence', () => {
  it('says that an address stands as printed', () => { expect(sayRepair(aRepair({}))).toBe('Stands as printed.') })

  it('says what speaks for it before what speaks against', () => {
    const said = sayRepair(aRepair({ verdict: 'ambiguous', evidence: [{ code: 'words-joined', saw: ['of-elections'] }, { code: 'copies-agree', saw: [''] }] }))
    expect(said).toMatch(/both copies.*; but .*\(of-elections\)\.$/u)
  })

  it('names no more than three words', () => {
    expect(sayRepair(aRepair({ evidence: [{ code: 'words-known', saw: ['a', 'b', 'c', 'd'] }] }))).toContain('(a, b, c, …)')
  })

  it('leaves the cut itself to the verdict', () => { expect(sayRepair(aRepair({ verdict: 'truncated', flaws: ['truncated'] }))).toBe('Cut off before its end.') })
})
