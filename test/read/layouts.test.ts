import { describe, expect, it } from 'vitest'
import { readTextLayer } from '../../src/read/text-layer.ts'
import { accountFor } from './account.ts'
import { printBook } from './layout/print.ts'
import { addTo, emptyTally, scoreOf } from './layout/score.ts'

/** Seeds are numbered from here; `FOOTPROOF_BOOKS` prints more of them. */
const FIRST_SEED = 10_000
const BOOKS = Number(process.env['FOOTPROOF_BOOKS'] ?? 150)

describe(`${BOOKS} books in as many layouts`, () => {
  const tally = emptyTally()
  const unaccounted: number[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + BOOKS; seed += 1) {
    const printed = printBook(seed)
    const read = readTextLayer(printed.text, 'book.txt')
    addTo(tally, scoreOf(printed, read).tally)
    const { lost, twice } = accountFor(read)
    if (lost.length + twice.length > 0) unaccounted.push(seed)
  }

  it('finds the bodies', () => { expect(tally.bodiesFound / tally.bodies).toBeGreaterThan(0.985) })
  it('finds no false bodies', () => { expect(tally.bodiesFalse / tally.bodies).toBeLessThan(0.01) })
  it('knows where bodies begin and end', () => { expect(tally.linesRight / tally.bodies).toBeGreaterThan(0.95) })
  it('finds the markers', () => { expect(tally.marksFound / tally.marks).toBeGreaterThan(0.98) })
  it('finds no false markers', () => { expect(tally.marksFalse / tally.marks).toBeLessThan(0.01) })
  it('leads markers to their bodies', () => { expect(tally.linksRight / tally.linksDue).toBeGreaterThan(0.99) })
  it('accounts for every character', () => { expect(unaccounted).toEqual([]) })
})

describe('sound books, their pages shown by form feeds and their notes below a rule', () => {
  const sound = { numberLost: 0, misread: 0, glued: 0, doubled: 0, swapped: 0, bodyLost: 0, markerLost: 0, goesOn: 'never' } as const
  const books = Array.from({ length: 30 }, (_, seed) => printBook(seed, { numbering: 'book', notesAt: 'foot', pageHead: 'feed', rule: 'drawn', bodyNumber: 'N ', isBodyNumberRaised: false, marker: 'plain', runningHead: null, stackSeparator: ' ', damage: sound }))
  const scores = books.map(book => ({ book, read: readTextLayer(book.text, 'book.txt') }))

  it('come back whole', () => { expect(scores.flatMap(({ book, read }) => scoreOf(book, read).wrong)).toEqual([]) })

  it('know the printed number of each note’s page, else count pages from 1', () => {
    for (const { book, read } of scores) {
      const offset = book.layout.pageNumber === 'none' ? 1 - book.layout.firstPage : 0
      expect(read.notes.map(({ page }) => page)).toEqual(book.bodies.map(({ page }) => page + offset))
    }
  })
})
