import { describe, expect, it } from 'vitest'
import { areCognate, areSameName, cognateKey, exonyms } from '../../src/text/names.ts'

const sameName = (english: string, russian: string): boolean => areSameName(cognateKey(english), cognateKey(russian))

describe('areSameName', () => {
  it.each([
    ['kostanay', 'костанайскую'], ['golovchenko', 'головченко'], ['degtyarev', 'дегтярева'], ['bishkek', 'бишкеке'], ['hudson', 'гудзон'],
    ['ščerbakov', 'щербаков'], ['vučić', 'вучичем'], ['mishustin', 'мишустиным'], ['mogilev', 'могилевский'],
  ])('knows %s as %s', (english, russian) => {
    expect(sameName(english, russian)).toBe(true)
  })

  it.each([['minsk', 'витебск'], ['ivanov', 'петров'], ['gomel', 'гродно']])('tells %s from %s', (english, russian) => {
    expect(sameName(english, russian)).toBe(false)
  })
})

describe('areCognate', () => {
  it.each([['platform', 'платформы'], ['hectare', 'гектаров'], ['coronavirus', 'коронавирусом'], ['president', 'президента']])('hears %s in %s', (english, russian) => {
    expect(areCognate(cognateKey(english), cognateKey(russian))).toBe(true)
  })

  it('hears nothing in unrelated words', () => {
    expect(areCognate(cognateKey('harvest'), cognateKey('урожай'))).toBe(false)
  })
})

describe('exonyms', () => {
  it('knows names that Russian writes quite differently', () => {
    expect(exonyms('homel')).toContain('гомел')
  })

  it('knows nothing of common words', () => {
    expect(exonyms('table')).toEqual([])
  })
})
