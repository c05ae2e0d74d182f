import { describe, expect, it } from 'vitest'
import { read } from './makers.ts'

const NOTES = ['(1) Carver, A. Mills. London: Quill, 1950. P. 3.', '(2) Linden, B. Ferries. London: Quill, 1951. P. 4.', '(3) Mossop, C. Tolls. London: Quill, 1952. P. 5.'].join('\n')
const withNotes = (text: string): string => `${text}\n\nNotes\n\n${NOTES}\n`
const marksOf = async (text: string): Promise<readonly unknown[]> => (await read(withNotes(text))).marks.map(({ note, noteId }) => [note, noteId])
const ALL = [[1, '1'], [2, '2'], [3, '3']]

describe('markers in round brackets', () => {
  it.each([
    ['before the stop', 'The mill burned (1). The ferry sank (2). Nobody paid (3).'],
    ['glued to words', 'The mill burned(1). The ferry sank(2). Nobody paid(3).'],
    ['behind the stop', 'The mill burned. (1) The ferry sank. (2) Nobody paid. (3)'],
    ['within sentences', 'The mill burned (1) before dawn. The ferry sank (2) at noon. Nobody paid (3).'],
    ['at the beginning of a line', 'The mill of the old town near the river burned down to the ground in May\n(1). The ferry sank (2). Nobody paid (3).'],
    ['beside a list within a sentence', 'There were (1) hay, (2) straw and (3) rope. The mill burned (1). The ferry sank (2). Nobody paid (3).'],
  ])('lead to a list that opens so: %s', async (_, text) => { expect(await marksOf(text)).toEqual(ALL) })

  it('are taken out of the text with their brackets', async () => {
    expect((await read(withNotes('The mill burned (1). The ferry sank (2). Nobody paid (3).'))).running.text).toContain('The mill burned. The ferry sank. Nobody paid.')
  })

  it('are none where a list stands within the text', async () => {
    expect(await marksOf('There were three things: (1) hay, (2) straw, and (3) rope.')).toEqual([])
  })

  it('are none where no body opens so', async () => {
    expect((await read('The mill burned (1). The ferry sank (2). Nobody paid (3).')).marks).toEqual([])
  })
})

describe('one sign for several notes of a page', () => {
  const foot = (bodies: readonly string[]): string => `\n\n__________\n${bodies.join('\n')}\n\f`
  const stars = async (text: string, bodies: readonly string[]): Promise<readonly unknown[]> => (await read(`${text}${foot(bodies)}`)).marks.map(({ noteId }) => noteId)

  it('leads each marker to its own body', async () => {
    expect(await stars('The mill burned*. The ferry sank*.', ['* Carver, A. Mills. London, 1950.', '* Linden, B. Ferries. London, 1951.'])).toEqual(['*', '*.b'])
  })

  it('leads both to the one body there is', async () => {
    expect(await stars('The mill burned*. The ferry sank*.', ['* Carver, A. Mills. London, 1950.'])).toEqual(['*', '*'])
  })

  it('takes no list for bodies', async () => {
    expect((await read(`The mill burned*. They had:\n\n* flour\n* salt\n* rope\n\nMore follows.${foot(['* Carver, A. Mills. London, 1950.'])}`)).notes.map(({ text }) => text.slice(0, 6))).toEqual(['Carver'])
  })
})
