import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FlowBlock, FlowPiece } from '../../../src/model/flow.ts'
import type { Manuscript } from '../../../src/model/manuscript.ts'
import { manuscriptOf } from '../../../src/read/flow/index.ts'
import { inDocument } from '../../../src/text/places.ts'
import { aBlock, aFlow, aHeading, aLink, aMark, aNote, aText, raised } from './makers.ts'

const piece: fc.Arbitrary<FlowPiece> = fc.constantFrom(
  aText('Word '), aText(' word'), aText('.'), aText('\n'), aText('[2]'), aText(' [3, p. 4] '), aText(' (Ivanov 2019) '), aText('https://a.example/b/'), aText(' https://a.example/c '), raised('1'), raised('2'),
  aText('12 '), aText('"'), aText('\u00ad'), aText('  '), aLink('words', 'https://a.example/d'), aLink(' https://a.example/e ', 'https://a.example/f'), aLink(' ', 'https://a.example/g'), aMark('n1', 1), aMark('n2', null), aMark('w1', 'Ivanov 2019'), aMark('gone', 7),
)
const paragraph = fc.array(piece, { minLength: 1, maxLength: 8 }).map(pieces => aBlock(...pieces))
const block: fc.Arbitrary<FlowBlock> = fc.oneof(
  { arbitrary: paragraph, weight: 6 },
  { arbitrary: paragraph.map(made => ({ ...made, kind: 'quotation' as const })), weight: 1 },
  { arbitrary: fc.constantFrom(aHeading('References'), aHeading('Notes'), aHeading('Chapter 2'), aBlock('1. Ivanov I. Bridges. 2019.'), aBlock('2. Petrov P. Boats. 2020. https://b.example/'), aBlock('Ivanov I. (2019) Bridges.'), aBlock('Orlov O. (2020) Boats.')), weight: 4 },
)
const flow = fc.array(block, { minLength: 1, maxLength: 9 }).map(blocks => aFlow(blocks.map(made => ({ ...made, pieces: made.pieces.map(own => ({ ...own })) })), [
  aNote('n1', 1, 'First ', aLink('note', 'https://n.example/1')), aNote('n2', null, 'Second ', aMark('w1', 'Ivanov 2019')), { ...aNote('w1', null, 'Ivanov I. Bridges of the north. 2019.'), kind: 'work' }, aNote('n3', '*'),
]))
const holds = (law: (manuscript: Manuscript) => void): void => { fc.assert(fc.property(flow, given => { law(manuscriptOf(given, 'a.docx')) }), { numRuns: 500 }) }

/** What cites and leads to nothing by itself goes with its citation. */
const WITH_CITES = /[\s\u00ad[\](),;p.]|\d/u

test('every character is running text, marker or note', () => { holds(({ text, running, notes, marks }) => {
  const seen = new Uint8Array(text.length)
  for (let at = 0; at < running.text.length; at += 1) if (running.text.charAt(at).trim() !== '') seen[inDocument(running.places, at)] = 1
  for (const { span: [start, end] } of [...marks, ...notes]) seen.fill(1, start, end)
  expect(Array.from(text).filter((character, at) => seen[at] === 0 && !WITH_CITES.test(character))).toEqual([])
}) })

test('each character of running text and of notes leads back to itself', () => { holds(({ text, running, notes }) => {
  for (const body of [running, ...notes]) for (let at = 0; at < body.text.length; at += 1) {
    const character = body.text.charAt(at)
    if (/\p{L}/u.test(character) && !body.text.includes('Second')) expect(text.charAt(inDocument(body.places, at))).toBe(character)
  }
}) })

test('ids are unique, and markers lead to notes that are there', () => { holds(({ notes, marks }) => {
  const ids = new Set(notes.map(({ id }) => id))
  expect(ids.size).toBe(notes.length)
  for (const { noteId } of marks) if (noteId !== null) expect(ids).toContain(noteId)
}) })

test('marks ascend within the running text', () => { holds(({ running, marks }) => {
  const ats = marks.map(({ at }) => at)
  expect(ats).toEqual(ats.toSorted((left, right) => left - right))
  expect(ats.every(at => at >= 0 && at <= running.text.length)).toBe(true)
}) })

test('links lie within their notes', () => { holds(({ notes }) => {
  for (const { text, targets } of notes) for (const { start, end } of targets) expect(0 <= start && start < end && end <= text.length).toBe(true)
}) })
