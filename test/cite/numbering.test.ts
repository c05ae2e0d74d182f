import { describe, expect, it } from 'vitest'
import type { Mark, NoteBody, NoteNumber } from '../../src/model/manuscript.ts'
import { numberingFaults } from '../../src/cite/numbering.ts'

const body = (note: NoteNumber, line: number): NoteBody => ({ id: `${line}`, note, line, endLine: line, page: null, span: [line, line + 1], text: 'A source.', places: [[0, 0]], targets: [] })
const mark = (note: NoteNumber, line: number, noteId: string | null): Mark => ({ note, noteId, at: line, line, span: [line, line + 1] })

describe('what does not come out even', () => {
  it('signs that return on each page are no doubled numbers', () => {
    expect(numberingFaults({ notes: [body('*', 9), body('†', 10), body('*', 19)], marks: [] }).numbersUsedTwice).toEqual([])
  })

  it('signs without a marker are named in the order of their lines', () => {
    expect(numberingFaults({ notes: [body('*', 9), body('†', 10), body(3, 11)], marks: [] }).notesWithoutMarker).toEqual([{ note: '*', line: 9 }, { note: '†', line: 10 }, { note: 3, line: 11 }])
  })

  it('a number printed twice in one count is named with its lines', () => {
    expect(numberingFaults({ notes: [body(1, 5), body(2, 6), body(2, 7)], marks: [] }).numbersUsedTwice).toEqual([{ note: 2, lines: [6, 7] }])
  })

  it('a marker that leads to a body whose number is lost is not without a note', () => {
    const faults = numberingFaults({ notes: [body(1, 5), body(null, 6), body(3, 7)], marks: [mark(1, 1, '5'), mark(2, 2, '6'), mark(3, 3, '7')] })
    expect([faults.markersWithoutNote, faults.unnumberedNotes, faults.numbersLost]).toEqual([[], [{ line: 6 }], []])
  })

  it('a leap of the count over more numbers than books have notes names none of them', () => {
    expect(numberingFaults({ notes: [body(1, 5), body(250_000, 6)], marks: [] }).numbersLost).toEqual([])
  })

  it('100,000 notes with one number are compared in time', () => {
    const notes = Array.from({ length: 100_000 }, (_, line) => body(7, line + 1))
    const started = process.cpuUsage()
    numberingFaults({ notes, marks: [] })
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000)
  })
})
