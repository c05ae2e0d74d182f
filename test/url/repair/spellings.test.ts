import { describe, expect, it } from 'vitest'
import { mixedSpellings } from '../../../src/url/repair/spellings.ts'

describe('how an address spells й, я and ю', () => {
  it.each([
    ['with `j`', ['zheleznaja', 'uslovijah', 'novyj']],
    ['with `y`', ['zheleznaya', 'usloviyakh', 'novyy']],
    ['with `i`', ['zheleznaia', 'usloviiakh', 'selskokhoziaistvennyi']],
    ['with `j` for й and `ya` for я, as GOST 7.79 does', ['novyj', 'zheleznaya']],
  ])('lets words stand that are spelled alike: %s', (_, words) => { expect(mixedSpellings(words, null)).toEqual([]) })
  it('sees a word spelled otherwise than the rest', () => { expect(mixedSpellings(['zhilja', 'mesiatsev'], null)).toEqual(['zhilja', 'mesiatsev']) })
  it('sees one spelled otherwise than its site spells', () => { expect(mixedSpellings(['hozjaistve'], 'ja')).toEqual(['hozjaistve']) })
  it('says nothing of words that have none of them', () => { expect(mixedSpellings(['eksport', 'zavod'], 'ja')).toEqual([]) })
})
