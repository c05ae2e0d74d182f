import { expect, test } from 'vitest'
import { readTextLayer } from '../../src/read/text-layer.ts'

const RULE = ' '.repeat(46)
const notes = Array.from({ length: 6 }, (_, at) => `${at + 1} Harbour Records, vol. ${at + 3}, p. ${at + 10}.`).join('\n')
const marksOf = (text: string) => readTextLayer(`${text}\n\n${RULE}\n${notes}\n`, 'book.txt').marks.map(({ note }) => note)

test('where markers are raised, a plain figure glued to a word is none', () => {
  expect(marksOf('The lamp burned.¹ The keeper slept.² The council met.³ As shown in table3 the oil was dear.⁴ The pilots paid.⁵ It was late.⁶')).toEqual([1, 2, 3, 4, 5, 6])
})

test('a plain figure that no raised one stands for may have lost its raise', () => {
  expect(marksOf('The lamp burned.¹ The keeper slept.² The council met.³ The oil was dear.⁴ The pilots paid.5 It was late.⁶')).toEqual([1, 2, 3, 4, 5, 6])
})

test('a raised figure may stand a blank behind its stop', () => {
  expect(marksOf('The lamp burned. ¹ The keeper slept. ² The council met.³')).toEqual([1, 2, 3])
})

test.each(['It held 10⁶ tonnes', 'It held 3 × 10⁶ tonnes', 'The bay has 12 km² of ice', 'It has 4 m³ of CO₂'])('a power is no marker: %s', words => {
  expect(marksOf(`${words}. The lamp burned.¹ The keeper slept.² The council met.³ The oil was dear.⁴ The pilots paid.⁵ It was late.⁶`)).toEqual([1, 2, 3, 4, 5, 6])
})

test('a marker behind a ten that goes on from the last one stays', () => {
  expect(marksOf('The lamp burned.¹ They read Article 10² at night. The council met.³ The oil was dear.⁴ The pilots paid.⁵ It was late.⁶')).toEqual([1, 2, 3, 4, 5, 6])
})
