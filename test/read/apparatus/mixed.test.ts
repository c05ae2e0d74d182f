import { expect, test } from 'vitest'
import { understand } from '../../../src/cite/index.ts'
import { readTextLayer } from '../../../src/read/text-layer.ts'

const linesOf = (...lines: readonly string[]) => lines.join('\n')

function readingOf(text: string) {
  const { claims, notes } = understand(readTextLayer(text, 'book.txt'))
  const texts = new Map(notes.map(({ body, text: own }) => [body.id, own]))
  return { claims: claims.map(({ mark, text: claim }) => ({ note: mark.note, claim, leads: texts.get(mark.noteId ?? '') ?? null })), notes }
}

const CHAPTERS = linesOf(
  '1. The ferry', '',
  'The ferry sank in 1931.¹ It was raised a year later.²', '',
  'Notes', '',
  '1. Ferry House, https://ferry.example/sunk', '2. Ferry House, https://ferry.example/raised', '',
  '2. The mill', '',
  'The mill burned in 1940.¹ Some call it arson [1], others an accident [2]; a third [3, p. 5] is silent.', '',
  'Notes', '',
  '1. Mill Office, https://mill.example/fire', '')
const WORKS = linesOf('[1] Korsak J. Fires of the valley, https://fires.example/book', '[2] The Mill Gazette, https://gazette.example/mill', '[3] Lesnik A. The quiet years. – 1961. – 120 p.')

test.each(['', 'References\n\n'])('raised figures lead to their chapter’s notes, numbers in brackets to the works%s', heading => {
  const { claims } = readingOf(`${CHAPTERS}\n${heading}${WORKS}\n`)
  expect(claims.map(({ note, leads }) => [note, leads?.match(/https?:\S+|Lesnik/u)?.[0]])).toEqual([
    [1, 'https://ferry.example/sunk'], [2, 'https://ferry.example/raised'], [1, 'https://mill.example/fire'],
    [1, 'https://fires.example/book'], [2, 'https://gazette.example/mill'], [3, 'Lesnik'],
  ])
})

test('a bracket takes the blank before it along', () => {
  const { claims } = readingOf('The mill burned [1], and the ferry sank [2].\n\n[1] https://mill.example/fire\n[2] https://ferry.example/sunk\n')
  expect(claims.map(({ claim }) => claim)).toEqual(['The mill burned', 'The mill burned, and the ferry sank'])
})

test('works of one body and one year are told apart by their letters', () => {
  const { claims, notes } = readingOf(linesOf(
    'Stocks fell (Office of Harvests 2010a; Office of Harvests 2010b), as others saw (Korsak and Lesnik 2015, 44).', '',
    'References', '',
    'Korsak, J., and A. Lesnik. 2015. Empty barns. Ravna: Field Press.',
    'Office of Harvests. 2010a. “Stocks of rye.” Last modified 3 August. https://harvest.example/news/rye-1021',
    'Office of Harvests. 2010b. “Prices of bread.” https://harvest.example/news/bread-', 'prices-1022'))
  expect(claims.map(({ leads }) => leads?.slice(0, 25))).toEqual(['Office of Harvests. 2010a', 'Office of Harvests. 2010b', 'Korsak, J., and A. Lesnik'])
  expect(notes.map(({ sources: [source] }) => [source?.title, source?.year, source?.authors[0]?.literal])).toEqual([
    ['Empty barns', 2015, 'Korsak, J.'], ['Stocks of rye', 2010, 'Office of Harvests'], ['Prices of bread', 2010, 'Office of Harvests'],
  ])
  expect(notes[1]?.sources[0]?.container).toBeNull()
})
