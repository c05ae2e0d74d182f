import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresAgree, figuresContradict } from '../../src/text/number-agreement.ts'
import { findFigures, type Figure } from '../../src/text/numbers.ts'

describe('findFigures', () => {
  it.each([
    ['Br300m', 'number', 300e6, 'byn'],
    ['$107.5 million', 'number', 107.5e6, 'usd'],
    ['107,5 млн долларов', 'number', 107.5e6, 'usd'],
    ['$ 4bn', 'number', 4e9, 'usd'],
    ['12,400 euros', 'number', 12_400, 'eur'],
    ['12 400 евро было выделено', 'number', 12_400, 'eur'],
    ['5 тыс. тонн зерна', 'number', 5000, 'tonne'],
    ['twenty-five thousand', 'number', 25_000, null],
    ['сто двадцать пять', 'number', 125, null],
    ['полмиллиона', 'number', 500_000, null],
    ['half a million', 'number', 500_000, null],
    ['тысяча', 'number', 1000, null],
    ['27%', 'percent', 27, 'percent'],
    ['4.5 per cent', 'percent', 4.5, 'percent'],
    ['4,5 процента роста', 'percent', 4.5, 'percent'],
    ['2 percentage points', 'number', 2, 'points'],
    ['2 процентных пункта', 'number', 2, 'points'],
    ['на треть', 'share', 0.33333, null],
    ['четверть', 'share', 0.25, null],
    ['a quarter', 'share', 0.25, null],
    ['two-thirds', 'share', 0.66666, null],
    ['1/8', 'share', 0.125, null],
    ['вдвое', 'factor', 2, null],
    ['threefold', 'factor', 3, null],
    ['в 2,5 раза больше', 'factor', 2.5, 'times'],
    ['July 26', 'date', 726, null],
    ['26 июля', 'date', 726, null],
    ['26.07.2020', 'date', 726, null],
    ['26th of July', 'date', 726, null],
    ['2020-07-26', 'date', 726, null],
    ['5:42 PM', 'time', 1062, null],
    ['17:42', 'time', 1062, null],
    ['в 2012 году', 'year', 2012, null],
    ['1990s', 'year', 1990, null],
    ['9th', 'ordinal', 9, null],
    ['9-е заседание', 'ordinal', 9, null],
    ['XXI век', 'ordinal', 21, null],
    ['девятое', 'ordinal', 9, null],
    ['24-летний', 'number', 24, 'year'],
    ['24-year-old', 'number', 24, 'year'],
    ['двухлетний план', 'number', 2, 'year'],
  ])('reads %s as %s %d', (text, kind, value, unit) => {
    expect(findFigures(text)[0]).toMatchObject({ kind, value, unit })
  })

  it.each(['тысячи людей', 'millions of people', 'In the last quarter', 'version 5.2.1'])('finds no figure in %s', text => {
    expect(findFigures(text)).toEqual([])
  })

  it('gives both ends of a range their magnitude and unit', () => {
    expect(findFigures('25 to 30 billion').map(figure => figure.value)).toEqual([25e9, 30e9])
  })

  it('reads the half of a year as an ordinal, not as a share', () => {
    expect(findFigures('in the first half of 2021').map(figure => figure.kind)).toEqual(['ordinal', 'year'])
  })

  it('knows a figure meant loosely', () => {
    expect(findFigures('почти 300 станков')[0]?.isRough).toBe(true)
  })

  it('reads any number as printed in English', () => {
    fc.assert(fc.property(fc.integer({ min: 2101, max: 999_999_999 }), value => {
      expect(findFigures(`They built ${value.toLocaleString('en-US')} houses.`)[0]?.value).toBe(value)
    }))
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      for (const figure of findFigures(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text)
    }))
  })
})

describe('figuresAgree', () => {
  it.each([
    ['$107.5 million', '107,5 млн долларов'],
    ['more than a quarter', 'почти 27 процентов роста'],
    ['16 million', '15,8 млн человек'],
    ['nine', 'девять'],
    ['9th', 'девятое'],
    ['doubled', 'в 2 раза больше'],
    ['July 26', '26.07.2020'],
    ['the nineties', 'девяностые годы'],
    ['three decades', '30 лет'],
    ['a dozen', '12'],
    ['one in five', 'каждый пятый'],
    ['every fifth', '20%'],
    ['a tenth', 'десятая часть'],
    ['at 6 pm', '18:00'],
    ['9 a.m.', '9 часов утра'],
    ['three fifths', '60%'],
    ['8 million tonnes', '8 мільёнаў тон'],
    ['by a third', 'на траціну'],
    ['doubled', 'удвая'],
    ['the second', 'другога'],
    ['26 October', '26 кастрычніка'],
  ])('takes %s and %s for the same', (left, right) => {
    expect(figuresAgree(first(left), first(right))).toBe(true)
  })

  it.each([
    ['27%', '17 процентов'],
    ['4,800 cases', '4 тыс. случаев'],
    ['July 22', '26 июля'],
    ['$5 million', '5 млн евро'],
    ['in 2012', 'в 2014 году'],
    ['1/8', '1/9 финала'],
    ['3 percentage points', '3%'],
    ['the 1980s', '90-е годы'],
    ['at 7 pm', '18:00'],
    ['every fifth', 'каждый третий'],
  ])('tells %s from %s', (left, right) => {
    expect(figuresAgree(first(left), first(right))).toBe(false)
  })
})

describe('figuresContradict', () => {
  it('sets figures of one kind against each other', () => {
    expect(figuresContradict(first('27%'), first('17 процентов'))).toBe(true)
  })

  it('leaves figures of different dimensions alone', () => {
    expect(figuresContradict(first('27%'), first('$17'))).toBe(false)
  })

  it('sees the same sum in another currency', () => {
    expect([figuresContradict(first('$50 million'), first('50 млн евро')), figuresContradict(first('50 million rubles'), first('50 млн белорусских рублей'))]).toEqual([true, false])
  })

  it('shares the measure between two figures', () => {
    expect(findFigures('between 5 and 7 percent').map(({ value, unit }) => [value, unit])).toEqual([[5, 'percent'], [7, 'percent']])
  })

  it('takes Russian words for other things for no number', () => {
    expect(findFigures('другая сторона, другой берег').length).toBe(0)
  })

  it('sees another number in words', () => {
    expect(figuresContradict(first('two'), first('3 завода'))).toBe(true)
  })
})

function first(text: string): Figure {
  const [figure] = findFigures(text)
  if (figure === undefined) throw new Error(`no figure in ${text}`)
  return figure
}
