import { describe, expect, it } from 'vitest'
import { isForm, isNounForm, isUnmarkedForm } from '../../../src/url/repair/forms.ts'

const STEM_MIN = 4

describe('forms of Russian words in Latin letters', () => {
  it.each(['postroit', 'produktsiju', 'produktsiyu', 'torgovlju', 'belarusi', 'mezhdunarodnaya'])('knows %s, in whatever scheme', word => { expect(isForm(word, STEM_MIN)).toBe(true) })
  it.each(['postrojt', 'produktsjju', 'torgoviju', 'belarusl', 'pandemil', 'proizvodstvov'])('does not take %s for a word: a letter is misread', word => { expect(isForm(word, STEM_MIN)).toBe(false) })
  it('knows words of ISO 9 whose marks are lost', () => { expect(isUnmarkedForm('dostizenij', STEM_MIN)).toBe(true) })
  it('tells nouns and adjectives from verbs', () => {
    expect(isNounForm('zavod', STEM_MIN)).toBe(true)
    expect(isNounForm('utverzhdat', STEM_MIN)).toBe(false)
  })
})
