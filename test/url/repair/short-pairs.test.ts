import { describe, expect, it } from 'vitest'
import { isShortWord, shortPair } from '../../../src/url/repair/short-pairs.ts'
import { vocabularyOf } from '../../../src/url/repair/words.ts'

describe('short Russian words that run into others', () => {
  it.each([['dvagoda', 'dva-goda'], ['trirubl', 'tri-rubl'], ['posleraza', 'posle-raza']])('are parted: %s', (word, pair) => { expect(shortPair(word, vocabularyOf(''))).toBe(pair) })
  it.each(['prezident', 'ekonomika'])('are not sought in a word: %s', word => { expect(shortPair(word, vocabularyOf(''))).toBeNull() })
  it('are not sought in a long run', () => { expect(shortPair('dvaprezidenta', vocabularyOf(''))).toBeNull() })
  it('never change', () => { expect(['dva', 'tri', 'posle', 'rubl'].map(isShortWord)).toEqual([true, true, true, false]) })
})
