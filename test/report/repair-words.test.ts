import { describe, expect, it } from 'vitest'
import type { RepairedUrl } from '../../src/model/url.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import { sayRepair } from '../../src/report/repair-words.ts'

const aRepair = (over: Partial<Pick<RepairedUrl, 'verdict' | 'flaws' | 'evidence'>>) => ({ verdict: 'exact' as const, flaws: [], evidence: [], ...over })

const say = (repair: Parameters<typeof sayRepair>[0]) => sayRepair(repair, wordsOf('en'))

describe('a repair in one sentence', () => {
  it('says that an address stands as printed', () => { expect(say(aRepair({}))).toBe('Stands as printed.') })

  it('says what speaks for it before what speaks against', () => {
    const said = say(aRepair({ verdict: 'ambiguous', evidence: [{ code: 'words-joined', saw: ['of-elections'] }, { code: 'copies-agree', saw: [''] }] }))
    expect(said).toMatch(/both copies.*; but .*\(of-elections\)\.$/u)
  })

  it('names no more than three words', () => {
    expect(say(aRepair({ evidence: [{ code: 'words-known', saw: ['a', 'b', 'c', 'd'] }] }))).toContain('(a, b, c, …)')
  })

  it('leaves the cut itself to the verdict', () => { expect(say(aRepair({ verdict: 'truncated', flaws: ['truncated'] }))).toBe('Cut off before its end.') })
})
