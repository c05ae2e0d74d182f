import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/cite/index.ts'
import type { Manuscript } from '../../../src/model/manuscript.ts'
import { manuscriptOf } from '../../../src/read/flow/index.ts'
import { inDocument } from '../../../src/text/places.ts'
import { aBlock, aFlow, aHeading, aLink, aMark, aNote, raised, Source, type Given } from './makers.ts'

const made = (...given: Parameters<typeof aFlow>): Manuscript => manuscriptOf(aFlow(...given), 'book.docx')
const claimed = (manuscript: Manuscript): readonly string[] => understand(manuscript).claims.map(({ mark, text }) => `${String(mark.noteId)}: ${text}`)

describe('notes that the format knows', () => {
  const book = made([
    aBlock('The bridge was opened in May', aMark('footnote-1', 1), '. Boats passed', aMark('endnote-1', 1), '.'),
    aBlock('The school followed.', aMark('footnote-2', 2)),
  ], [
    aNote('footnote-1', 1, 'Opening // ', aLink('News', 'https://news.example/opening')),
    { ...aNote('endnote-1', 1, 'Boats pass'), kind: 'endnote' },
    aNote('footnote-2', 2, 'School'),
    aNote('footnote-3', 3, 'Nobody marks this'),
  ])

  it('leave running text without marker and body', () => { expect(book.running.text).toBe('The bridge was opened in May. Boats passed.\n\nThe school followed.') })
  it('stand after the block of their first mark, unmarked ones at the end', () => {
    expect(book.text).toBe('The bridge was opened in May¹. Boats passed¹.\n\n1 Opening // News\n\n1 Boats pass\n\nThe school followed.²\n\n2 School\n\n3 Nobody marks this')
  })
  it('have ids of their own, footnote 1 beside endnote 1 as well', () => { expect(book.notes.map(({ id, note }) => [id, note])).toEqual([['1', 1], ['1.b', 1], ['2', 2], ['3', 3]]) })
  it('keep the links behind their words', () => { expect(book.notes[0]?.targets).toEqual([{ url: 'https://news.example/opening', start: 11, end: 15 }]) })
  it('count lines by paragraphs', () => { expect(book.notes.map(({ line }) => line)).toEqual([1, 1, 2, 2]) })
  it('support what stands before their marks', () => {
    expect(claimed(book)).toEqual(['1: The bridge was opened in May', '1.b: Boats passed.', '2: The school followed.'])
  })
})

it('what stands between two markers is no text', () => {
  const marks = (...between: readonly Given[]) => made([aBlock('Boats passed.', aMark('footnote-1', 1), ...between, aMark('footnote-2', 2), ' Ice came.')]).running.text
  expect([marks(', '), marks(raised(',')), marks(raised(','), ' '), marks('–'), marks(' and ')]).toEqual([...Array.from({ length: 4 }, () => 'Boats passed. Ice came.'), 'Boats passed. and Ice came.'])
})

it('a marker whose note is not in the file leads nowhere', () => {
  expect(made([aBlock('Words', aMark('footnote-9', 9), '.')]).marks.map(({ note, noteId }) => [note, noteId])).toEqual([[9, null]])
})

it('what a note cites is cited where the note is marked', () => {
  const { marks, notes } = made([aBlock('The bridge was opened', aMark('footnote-1', 1), '.')], [
    aNote('footnote-1', 1, 'See ', aMark('work-a', 4), '.'),
    { ...aNote('work-a', 4, 'Ivanov. Bridges. https://a.example/b'), kind: 'work' },
  ])
  expect(notes.map(({ id, text }) => `${id} ${text}`)).toEqual(['1 See [4].', '4 Ivanov. Bridges. https://a.example/b'])
  expect(marks.map(({ noteId, at }) => [noteId, at])).toEqual([['1', 21], ['4', 21]])
})

describe('citations in the text itself', () => {
  const list = [aHeading('References'), aBlock('1. Ivanov I. Bridges of the north. 2019. URL: https://a.example/bridges'), aBlock('2. Petrov P. Boats. 2020. URL: ', aLink('here', 'https://b.example/boats'))]

  it('numbers in brackets lead to a list', () => {
    const { marks, notes, running } = made([aBlock('Bridges were built [1]. Boats passed [2, p. 5].'), ...list])
    expect(running.text).toBe('Bridges were built. Boats passed.\n\nReferences')
    expect(marks.map(({ noteId }) => noteId)).toEqual(['1', '2'])
    expect(notes.map(({ targets }) => targets.map(({ url }) => url))).toEqual([[], ['https://b.example/boats']])
  })

  it('raised figures lead to a list, plain ones don’t', () => {
    const { marks, running } = made([aBlock('Bridges were built', raised('1'), ' by model B2 crews. Boats passed', raised('2'), '.'), ...list])
    expect(running.text).toBe('Bridges were built by model B2 crews. Boats passed.\n\nReferences')
    expect(marks.map(({ noteId }) => noteId)).toEqual(['1', '2'])
  })

  it('authors and years lead to a list', () => {
    const { marks } = made([aBlock('Bridges were built (Ivanov 2019). Boats passed (Petrov 2020).'), aHeading('References'), aBlock('Ivanov I. (2019) Bridges of the north.'), aBlock('Petrov P. (2020) Boats.')])
    expect(marks.map(({ noteId }) => noteId)).toEqual(['Ivanov-2019', 'Petrov-2020'])
  })

  it('a chapter after the list is running text', () => {
    const { running } = made([aBlock('Bridges were built [1].'), ...list, aHeading('Afterword of 2021'), aBlock('In 2020 the author went home.')])
    expect(running.text).toContain('In 2020 the author went home.')
  })

  it('works that the format lists are led to as well', () => {
    const { marks } = made([aBlock('Bridges were built [1]. Boats passed [2].')], [{ ...aNote('b1', 1, 'Ivanov. Bridges'), kind: 'work' }, { ...aNote('b2', 2, 'Petrov. Boats'), kind: 'work' }])
    expect(marks.map(({ noteId }) => noteId)).toEqual(['1', '2'])
  })
})

describe('addresses and links of the running text', () => {
  const book = made([aBlock('The ', aLink('council', 'https://c.example/council'), ' met. See https://d.example/minutes. Write to ', aLink('us', 'mailto:us@e.example'), ', or go to ', aLink('chapter 2', '#chapter-2'), '.')])

  it('are notes of their own, those to mail and within the book are none', () => {
    expect(understand(book).notes.map(({ addresses }) => addresses.map(({ printed, repaired }) => [printed, repaired.url]))).toEqual([[[null, 'https://c.example/council']], [['https://d.example/minutes', 'https://d.example/minutes']]])
  })
  it('leave the words of a link in the text', () => { expect(book.running.text).toBe('The council met. See. Write to us, or go to chapter 2.') })
  it('have a printed address compared with its target', () => {
    const { notes } = made([aBlock('See ', aLink('https://d.example/minutes', 'https://d.example/other'), '.')])
    expect(notes.map(({ text, targets }) => [text, targets])).toEqual([['https://d.example/minutes', [{ url: 'https://d.example/other', start: 0, end: 25 }]]])
  })
})

describe('a text with markup', () => {
  const source = new Source().write('# Bridges\n\nThe ')
  const blocks = [aBlock(source.piece('The bridge & the boats'.slice(4, 11)), source.piece('&', '&amp;'), source.piece(' the boats'), source.mark('fn:a', 1, '[^a]'), source.piece('. ')), aBlock(source.write('\n\n').piece('Second.'))]
  const notes = [aNote('fn:a', 1, source.write('\n\n[^a]: ').piece('Boats '), source.piece('&', '&amp;'), source.write('').piece(' bridges'))]
  const book = manuscriptOf({ format: 'markdown', source: source.text, blocks, notes, remarks: [] }, 'book.md')

  it('is itself what all places lead to', () => {
    expect(book.text).toBe(source.text)
    expect(book.marks.map(({ span: [start, end] }) => book.text.slice(start, end))).toEqual(['[^a]'])
    expect(book.notes.map(({ span: [start, end] }) => book.text.slice(start, end))).toEqual(['Boats &amp; bridges'])
    for (const [at, character] of Array.from(book.running.text).entries()) if (character.trim() !== '') expect(book.text.charAt(inDocument(book.running.places, at))).toBe(character)
  })
  it('counts lines as the file has them', () => { expect([...book.marks, ...book.notes].map(({ line }) => line)).toEqual([3, 7]) })
})

describe('what is claimed', () => {
  it('by a link behind words is their whole sentence', () => {
    expect(claimed(made([aBlock('It rained all May. According to ', aLink('the council', 'https://c.example/a'), ', the bridge was opened in June. Boats came.')]))).toEqual(['link-1: According to the council, the bridge was opened in June.'])
  })
  it('by a paragraph that the format sets as a quotation is a quotation', () => {
    const source = new Source()
    const blocks = [aBlock(source.piece('The keeper wrote in his book:')), { ...aBlock(source.write('\n\n> ').piece('The lamp went out at two and nobody saw it.'), source.mark('fn:1', 1, '[^1]')), kind: 'quotation' as const }, aBlock(source.write('\n\n').piece('That was all.'))]
    const book = manuscriptOf({ format: 'markdown', source: source.text, blocks, notes: [aNote('fn:1', 1, 'The book.')], remarks: [] }, 'book.md')
    expect(understand(book).claims.map(({ quotes }) => quotes)).toEqual([['The lamp went out at two and nobody saw it']])
  })
})

describe('notes typed as paragraphs, where the format knows none', () => {
  const words = 'The bridge was built of stone, and the boats came up the river in the spring'
  const body = (number: number): string => `Marsh A. Bridges // Town News. 2019. URL: https://a.example/bridges-${number}`
  const book = made([1, 2, 3].map(number => aBlock(`${words} of 190${number}.`, raised(String(number)))).concat([1, 2, 3].map(number => aBlock(raised(String(number)), ` ${body(number)}`))))

  it('are read by their raised numbers', () => { expect(book.notes.map(({ id, text }) => [id, text])).toEqual([1, 2, 3].map(number => [String(number), body(number)])) })
  it('are marked by raised numbers, and are no running text', () => {
    expect(book.marks.map(({ noteId }) => noteId)).toEqual(['1', '2', '3'])
    expect(book.running.text).toBe([1, 2, 3].map(number => `${words} of 190${number}.`).join('\n\n'))
  })
  it('powers and units make none', () => { expect(made([aBlock('It has 5 km', raised('2'), ' and 10', raised('3'), ' boats.')]).marks).toEqual([]) })
})
