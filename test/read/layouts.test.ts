import { describe, expect, it } from 'vitest'
import { readTextLayer } from '../../src/read/text-layer.ts'
import { accountFor } from './account.ts'
import { printBook } from './layout/print.ts'
import { addTo, emptyTally, scoreOf } from './layout/score.ts'

/** Seeds are numbered from here; `FOOTPROOF_BOOKS` prints more of them. */
const FIRST_SEED = 10_000
const BOOKS = Number(process.env['FOOTPROOF_BOOKS'] ?? 150)

const tallies = { foot: emptyTally(), end: emptyTally() }
const unaccounted: number[] = []
for (let seed = FIRST_SEED; seed < FIRST_SEED + BOOKS; seed += 1) {
  const printed = printBook(seed)
  const read = readTextLayer(printed.text, 'book.txt')
  addTo(tallies[printed.layout.notesAt], scoreOf(printed, read).tally)
  const { lost, twice } = accountFor(read)
  if (lost.length + twice.length > 0) unaccounted.push(seed)
}

describe.each([['at page feet', tallies.foot, 0.995], ['at the end', tallies.end, 0.99]] as const)(`${BOOKS} books in as many layouts, those with notes %s`, (_place, tally, found) => {
  it('have their bodies found', () => { expect(tally.bodiesFound / tally.bodies).toBeGreaterThan(found) })
  it('have no false bodies', () => { expect(tally.bodiesFalse / tally.bodies).toBeLessThan(0.01) })
  it('show where bodies begin and end', () => { expect(tally.linesRight / tally.bodies).toBeGreaterThan(found - 0.02) })
  it('have their markers found', () => { expect(tally.marksFound / tally.marks).toBeGreaterThan(0.98) })
  it('have no false markers', () => { expect(tally.marksFalse / tally.marks).toBeLessThan(0.01) })
  it('say what their markers support', () => { expect(tally.claimsRight / tally.marks).toBeGreaterThan(0.95) })
  it('have their quotations found', () => { expect(tally.quotesFound / tally.quotes).toBeGreaterThan(0.95) })
  it('have no false quotations', () => { expect(tally.quotesFalse / tally.quotes).toBeLessThan(0.01) })
  it('lead from marker to body', () => { expect(tally.linksRight / tally.linksDue).toBeGreaterThan(found - 0.01) })
})

it('every character of every book is running text, marker, body or furniture', () => { expect(unaccounted).toEqual([]) })

describe('sound books, their pages shown by form feeds and their notes below a rule', () => {
  const sound = { numberLost: 0, misread: 0, glued: 0, doubled: 0, swapped: 0, bodyLost: 0, markerLost: 0, goesOn: 'never' } as const
  const books = Array.from({ length: 30 }, (_, seed) => printBook(seed, { numbering: 'book', notesAt: 'foot', pageHead: 'feed', rule: 'drawn', bodyNumber: 'N ', isBodyNumberRaised: false, marker: 'plain', runningHead: null, stackSeparator: ' ', damage: sound }))
  const scores = books.map(book => ({ book, read: readTextLayer(book.text, 'book.txt') }))

  // where nothing parts a heading from the text below it, a claim may begin with the heading
  it('come back whole', () => { expect(scores.flatMap(({ book, read }) => scoreOf(book, read).wrong.filter(line => !line.startsWith('claim')))).toEqual([]) })

  it('know the printed number of each note’s page, else count pages from 1', () => {
    for (const { book, read } of scores) {
      const offset = book.layout.pageNumber === 'none' ? 1 - book.layout.firstPage : 0
      expect(read.notes.map(({ page }) => page)).toEqual(book.bodies.map(({ page }) => page + offset))
    }
  })
})
