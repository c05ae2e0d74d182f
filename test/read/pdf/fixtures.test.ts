/** PDFs made by real programs, against the truth taken from their sources. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readManuscript } from '../../../src/read/index.ts'

interface Truth {
  readonly notes: readonly { readonly note: number; readonly text: string; readonly targets: readonly string[] }[]
  readonly markers: readonly { readonly note: number; readonly after: string }[]
}

const FOLDER = new URL('../../fixtures/pdf/', import.meta.url)
const fixture = (name: string) => readFileSync(new URL(name, FOLDER))
const truthOf = (name: string) => JSON.parse(fixture(`${name}.json`).toString()) as Truth
const read = (name: string) => readManuscript(fixture(`${name}.pdf`), `${name}.pdf`)

/** Without blanks and hyphens: where lines break is not the source's matter. */
const inked = (text: string) => text.replace(/[\s\u00ad-]+/gu, '').replaceAll('’', "'")

const BOOKS = ['foot-notes', 'two-columns', 'russian', 'endnotes', 'tex-foot-notes', 'tex-two-columns'] as const

test.each(BOOKS)('%s: every note is read whole, in order', async name => {
  const { notes } = await read(name)
  expect(notes.map(({ note, text }) => ({ note, text: inked(text) }))).toEqual(truthOf(name).notes.map(({ note, text }) => ({ note, text: inked(text) })))
})

test.each(BOOKS)('%s: every marker stands where it was set, and leads to its note', async name => {
  const { marks, running } = await read(name)
  const { markers } = truthOf(name)
  const found = marks.map(({ note, noteId, at }) => ({ note, noteId, after: inked(running.text.slice(0, at)).slice(-20) }))
  expect(found).toEqual(markers.map(({ note, after }) => ({ note, noteId: String(note), after: inked(after).slice(-20) })))
})

test.each(BOOKS)('%s: the links behind a note lead where the source says', async name => {
  const { notes } = await read(name)
  expect(notes.map(({ targets }) => targets.map(({ url }) => url))).toEqual(truthOf(name).notes.map(({ targets }) => targets))
})
