import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/cite/index.ts'
import type { Manuscript } from '../../../src/model/manuscript.ts'
import { inDocument } from '../../../src/text/places.ts'
import { readTextLayer } from '../../../src/read/text-layer.ts'

describe('any text with lists and citations', () => {
  const pieces = fc.array(fc.constantFrom('Word ', 'word ', 'Notes\n', '\nReferences\n', '\n\n', '\n', '1. One\n', '2. Two (2019)\n', '[1]', ' [1, 2–4; 3, p. 5]', ' (Ivanov 2019a)', 'Ivanov (2019) ', 'Ivanov, I. (2019) Title.\n', 'Chapter 2\n', ' https://a.example/b-', '(https://a.example/c).', '. ', '“', '”', '\f', '¹', '(((', ']'), { maxLength: 60 })
  const holds = (law: (manuscript: Manuscript) => void): void => { fc.assert(fc.property(pieces, parts => { law(readTextLayer(`x${parts.join('')}`, 'any.txt')) }), { numRuns: 300 }) }

  it('is read and understood without a fault', () => { holds(manuscript => { understand(manuscript) }) })

  it('leads each character of running text back to the document', () => { holds(({ text, running }) => {
    for (let at = 0; at < running.text.length; at += 1) if (running.text.charAt(at).trim() !== '') expect(text.charAt(inDocument(running.places, at))).toBe(running.text.charAt(at))
  }) })

  it('gives each note an id of its own, and each marker one that is there', () => { holds(({ notes, marks }) => {
    const ids = new Set(notes.map(({ id }) => id))
    expect(ids.size).toBe(notes.length)
    for (const { noteId } of marks) if (noteId !== null) expect(ids.has(noteId)).toBe(true)
  }) })

  it('keeps spans inside the document and marks in order', () => { holds(({ text, running, notes, marks }) => {
    for (const { span: [start, end] } of [...notes, ...marks]) expect(0 <= start && start < end && end <= text.length).toBe(true)
    for (const [index, { at }] of marks.entries()) expect(at >= (marks[index - 1]?.at ?? 0) && at <= running.text.length).toBe(true)
  }) })
})

describe('hostile texts', () => {
  const LENGTH = 100_000
  const fill = (piece: string): string => piece.repeat(Math.floor(LENGTH / piece.length))
  const list = '\n\nReferences\n\n1. One.\n2. Two (2019).\n\n'
  const works = '\n\nReferences\n\nIvanov, I. (2019) One.\nPetrov, P. (2018) Two.\n'
  it.each([
    ['headings', fill('Notes\n')], ['lists of one', fill('Notes\n1 a\n')], ['chapters', `Notes\n${fill('Chapter\n1. a\n2. b\n')}`], ['entries', `Notes\n${fill('1. a\n\n')}`],
    ['numbers in brackets', fill('[1] ') + list], ['ranges', fill('[1–60, ') + list], ['round brackets', fill('(2019 ') + list], ['addresses', fill('https://a.example/b ')], ['one address', `https://a.example/${fill('a-')}`],
    ['names', fill('Ivanov (2019) ') + works], ['names in brackets', fill('(Ivanov 2019; ') + works], ['capitals', fill('Ab ') + works], ['one entry', `References\nIvanov, I. (2019)\n${fill('word\n')}`], ['torn addresses', fill('https://a.example/b-\n')],
  ])('%s are read in time', (_name, text) => {
    const before = process.cpuUsage()
    understand(readTextLayer(text, 'hostile.txt'))
    // Processor time: the machine may have other work.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000)
  })
})
