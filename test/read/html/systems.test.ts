/** One text through many publishing systems: whatever marks notes and markers, the same is read. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Manuscript } from '../../../src/model/manuscript.ts'
import { readManuscript } from '../../../src/read/index.ts'

interface Truth {
  readonly running: readonly string[]
  readonly notes: readonly { readonly note: number; readonly text: string; readonly targets: readonly string[] }[]
  readonly markers: readonly { readonly note: number; readonly after: string }[]
  readonly links: readonly { readonly text: string; readonly targets: readonly string[] }[]
}

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const TITLE = 'The bridge at Verkhny'
const truth = JSON.parse(readFileSync(join(FIXTURES, 'html/one-text.json'), 'utf8')) as Truth
const files = ['html', 'epub'].flatMap(folder => readdirSync(join(FIXTURES, folder)).filter(name => !name.endsWith('.json')).map(name => `${folder}/${name}`))

/** Each chapter of pandoc's EPUBs is a file that counts for itself. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = { 'epub/pandoc-2.epub': [1, 2, 3, 1, 2], 'epub/pandoc-3.epub': [1, 2, 3, 1, 2] }

/** Pandoc sets apostrophes and quotation marks, some systems have no second paragraph. */
const even = (text: string) => text.replace(/’/gu, "'").replace(/\s+/gu, ' ').trim()
const numberOf = ({ notes }: Manuscript, id: string | null) => notes.find(note => note.id === id)?.note

test.each(files)('%s', async file => {
  const manuscript = await readManuscript(readFileSync(join(FIXTURES, file)), file)
  const { running, notes, marks } = manuscript
  const first = new Map(marks.toReversed().map(({ noteId, at }) => [noteId, at]))
  const known = notes.filter(({ note }) => note !== null).toSorted((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0))
  const numbers = NUMBERS[file] ?? [1, 2, 3, 4, 5]
  const behindWords = notes.filter(({ note }) => note === null)
  expect({
    running: even(running.text).replaceAll(TITLE, '').trim(),
    notes: known.map(({ note, text, targets }) => ({ note, text: even(text), targets: targets.map(({ url }) => url) })),
    markers: marks.filter(({ noteId }) => !behindWords.some(({ id }) => id === noteId)).map(mark => ({ note: numberOf(manuscript, mark.noteId), after: even(running.text.slice(0, mark.at)).slice(-20) })),
    links: behindWords.map(({ text, targets }) => ({ text: even(text), targets: targets.map(({ url }) => url) })),
  }).toEqual({
    running: even(truth.running.join(' ')),
    notes: truth.notes.map((note, index) => ({ ...note, note: numbers[index], text: even(note.text) })),
    markers: truth.markers.map(({ note, after }) => ({ note: numbers[note - 1], after: even(after).slice(-20) })),
    links: truth.links,
  })
})
