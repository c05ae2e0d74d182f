import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

const split = (text: string): readonly string[] => sentences(text).map(sentence => sentence.text)

describe('sentences', () => {
  it.each([
    ['a full stop before a capital', ['The road is long.', 'It ends at the sea.']],
    ['question and exclamation marks', ['Who pays?', 'We do!', 'Good.']],
    ['Russian', ['Дорога длинная.', 'Она идёт к морю.']],
    ['a figure opens a sentence', ['It began in 2019.', '40 towns took part.']],
    ['a quote closed after the full stop', ['He said: "It is done."', 'She left.']],
    ['a quotation opens the next', ['The plan is known.', '"Nine towns will take part," it says.']],
    ['guillemets', ['Он сказал: «Готово.»', '«Хорошо», — ответила она.']],
    ['a marker removed before the full stop', ['The share rose to 9% .', 'It was expected.']],
    ['an abbreviation of the year', ['Это было в 2021 г.', 'Потом всё изменилось.']],
    ['initialism followed by an opener', ['They met in the U.S.', 'The talks were short.']],
  ])('ends one at %s', (_name, expected) => {
    expect(split(expected.join(' '))).toEqual(expected)
  })

  it.each([
    ['titles', 'Talks with Mr. Brown and Dr. Grey went well.'],
    ['initials', 'The book of A. S. Green and B.L. White is out.'],
    ['decimals', 'It grew by 4.5 and 6.7 percent.'],
    ['Russian abbreviations', 'Завод им. Кирова на ул. Ленина, т.е. в центре, стоит.'],
    ['a town', 'Встреча прошла в г. Минске.'],
    ['ellipses within', 'It was long... and dull.'],
    ['bracketed ellipses', 'It was "long <...> Dull" and so on.'],
    ['companies', 'It was sold to Blue Ltd. Holding in spring.'],
    ['a stop followed by a comma', 'The "work is done." , so they left.'],
    ['list numbers', '1. First things come first.'],
    ['figures after No.', 'The decree No. 17 is in force.'],
  ])('ends none at %s', (_name, text) => {
    expect(split(text)).toEqual([text])
  })

  it('ends one at a blank line whatever stands there', () => {
    expect(split('A heading without a stop\n\nThe text begins')).toEqual(['A heading without a stop', 'The text begins'])
  })

  it('gives nothing for a text of blanks', () => {
    expect(split(' \n ')).toEqual([])
  })

  it('leaves out nothing but blanks', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Word', 'word', '. ', '." ', '"', ' ', '... ', '! ', 'г. ', '\n\n', '5', '<...> ')), pieces => {
      const text = pieces.join('')
      const found = sentences(text)
      expect(found.every(({ text: part, start, end }) => part === text.slice(start, end) && part.trim() === part)).toBe(true)
      expect(found.map(part => part.text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }))
  })

  it('takes time in proportion to the text, also to a hostile one', () => {
    const started = performance.now()
    for (const hostile of ['.', '. ', '"', '. "', '\n']) sentences(hostile.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('several initials', () => {
  it.each(['И. И. Иванов открыл мост.', 'The mayor met J. R. R. Smith in spring.', 'Об этом писал А. И. Серый весной.'])('%s is one sentence', text => {
    expect(sentences(text).map(sentence => sentence.text)).toEqual([text])
  })
})
