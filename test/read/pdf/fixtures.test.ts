/** PDFs made by real programs, against the truth taken from their sources. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readManuscript } from '../../../src/read/index.ts'

interface Truth {
  readonly notes: readonly { readonly note: number | string; readonly text: string; readonly targets: readonly string[] }[]
  readonly markers: readonly { readonly note: number | string; readonly after: string }[]
}

const FOLDER = new URL('../../fixtures/pdf/', import.meta.url)
const fixture = (name: string) => readFileSync(new URL(name, FOLDER))
const truthOf = (name: string) => JSON.parse(fixture(`${name}.json`).toString()) as Truth
const read = (name: string) => readManuscript(fixture(`${name}.pdf`), `${name}.pdf`)

/** Without blanks and hyphens: where lines break is not the source's matter. */
const inked = (text: string) => text.replace(/[\s\u00ad-]+/gu, '').replaceAll('’', "'")

const BOOKS = ['foot-notes', 'two-columns', 'russian', 'endnotes', 'roman-endnotes', 'tex-foot-notes', 'tex-two-columns', 'notes-in-the-size-of-the-text', 'notes-across-columns', 'signs'] as const

test.each(BOOKS)('%s: every note is read whole, in order', async name => {
  const { notes } = await read(name)
  expect(notes.map(({ note, text }) => ({ note, text: inked(text) }))).toEqual(truthOf(name).notes.map(({ note, text }) => ({ note, text: inked(text) })))
})

test.each(BOOKS)('%s: every marker stands where it was set, and leads to its note', async name => {
  const { marks, notes, running } = await read(name)
  const found = marks.map(({ note, noteId, at }) => ({ note, leadsTo: notes.findIndex(({ id }) => id === noteId), after: inked(running.text.slice(0, at)).slice(-20) }))
  expect(found).toEqual(truthOf(name).markers.map(({ note, after }, index) => ({ note, leadsTo: index, after: inked(after).slice(-20) })))
})

test.each(BOOKS)('%s: the links behind a note lead where the source says', async name => {
  const { notes } = await read(name)
  expect(notes.map(({ targets }) => targets.map(({ url }) => url))).toEqual(truthOf(name).notes.map(({ targets }) => targets))
})

test('notes and markers know their pages, also a note that goes on over the page', async () => {
  const { notes, marks } = await read('foot-notes')
  expect(notes.map(({ page }) => page)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3])
  expect(marks.map(({ page }) => page)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3])
})

test.each(BOOKS)('%s: heads and page numbers are no text, words that lines divide are whole', async name => {
  const { running } = await read(name)
  expect(running.text).not.toMatch(/THE HARBOUR LIGHTS|САДЫ НАД РЕКОЙ|\n\d+\n/u)
  expect(running.text).not.toMatch(/\p{Ll}- \p{Ll}/u)
})

test('paragraphs are numbered in reading order, each note one of them', async () => {
  const { notes, marks } = await read('foot-notes')
  const lines = [...notes, ...marks].map(({ line }) => line)
  expect([Math.min(...lines), new Set(notes.map(({ line }) => line)).size]).toEqual([2, notes.length])
})
