import { describe, expect, it } from 'vitest'
import { PRESS_LAYOUTS } from '../../bench/press-layouts.mjs'
import { read } from './makers.ts'

/** Of the first twelve, two layouts are read whole with it alone: `bench/layouts.mjs` tells how many of all seeds. */
const SEED = 7
const squashed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

describe.each(Object.entries(PRESS_LAYOUTS))('%s', (_, print) => {
  it.each(['en', 'ru', 'be'] as const)('is read whole: %s', async language => {
    const { text, notes, marks } = print(SEED, language)
    const manuscript = await read(text)
    expect(manuscript.notes.map(({ note, text: body }) => [note, squashed(body)])).toEqual(notes.map(([note, beginning]) => [note, expect.stringContaining(squashed(beginning)) as string]))
    expect(manuscript.marks.map(({ note, noteId }) => [note, noteId !== null])).toEqual(marks.map(([note]) => [note, true]))
  })
})
