import { describe, expect, it } from 'vitest'
import { formsLike, strokesOf } from '../../../src/url/repair/looks.ts'
import { frequentLike } from '../../../src/url/repair/path-words.ts'

describe('words by their looks', () => {
  it.each([['rn', 'm'], ['li', 'h'], ['cl', 'd'], ['tt', 'n'], ['ii', 'u'], ['vv', 'w'], ['c', 'e'], ['l', 'j']])('takes %s for %s', (printed, meant) => {
    expect(strokesOf(printed)).toBe(strokesOf(meant))
  })
  it('knows an English word of which three letters are misread', () => { expect(frequentLike('artldc')).toBe('article') })
  it('takes no frequent word for another', () => { expect(frequentLike('article')).toBeNull() })
  it('knows a form of a Russian word of which several letters are misread', () => { expect(formsLike('parlanlent')).toContain('parlament') })
  it('knows one of which a letter of stem and ending became one', () => { expect(formsLike('vsemimyni')).toContain('vsemirnym') })
  it('finds nothing that a name looks like', () => { expect(formsLike('savushkin')).toEqual([]) })
  it('looks at no string that is too long for a word', () => { expect(formsLike('il'.repeat(40))).toEqual([]) })
})
