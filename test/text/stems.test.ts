import { describe, expect, it } from 'vitest'
import { stemEnglish, stemRussian } from '../../src/text/stems.ts'

describe('stemEnglish', () => {
  it.each([
    ['agreements', 'agreement'],
    ['organisation', 'organizations'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['programmes', 'program'],
    ['travelled', 'traveled'],
    ['country’s', 'country'],
  ])('gives %s and %s one stem', (left, right) => {
    expect(stemEnglish(left)).toBe(stemEnglish(right))
  })

  it('keeps short words apart', () => {
    expect(stemEnglish('four')).not.toBe(stemEnglish('for'))
  })
})

describe('stemRussian', () => {
  it.each([
    ['соглашение', 'соглашениями'],
    ['торговля', 'торговлей'],
    ['учёный', 'ученого'],
    ['двусторонний', 'двустороннего'],
  ])('gives %s and %s one stem', (left, right) => {
    expect(stemRussian(left)).toBe(stemRussian(right))
  })
})
