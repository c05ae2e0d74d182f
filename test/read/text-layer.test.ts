import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Manuscript } from '../../src/model/manuscript.ts'
import { inDocument } from '../../src/text/places.ts'
import { accountFor } from './account.ts'
import { print, read, RULE, somePages } from './makers.ts'

describe('any text', () => {
  const pieces = fc.array(fc.constantFrom('Word ', 'word', '"', '12', ' 3 ', '\n', '\n\n', '\f', ' \n', `\n${RULE}\n`, '4 Title https://a.example/b-c ', '1. One\n', '.', '-\n', '\u00ad', '[2]', '¹', '¹²³', '* Note ', '*', '†', '3,4', '1999', 'l2 ', ' [3, 4]', '_______\n', '   12\n', 'Ibid. ', '\r\n'))
  const text = pieces.map(parts => `x${parts.join('')}`)
  const holds = async (law: (manuscript: Manuscript) => void): Promise<void> => {
    await fc.assert(fc.asyncProperty(text, async printed => { law(await read(printed)) }))
  }

  it('leads each character of running text back to the document', () => holds(({ text: document, running }) => {
    for (let at = 0; at < running.text.length; at += 1) {
      const character = running.text.charAt(at)
      if (character.trim() !== '') expect(document.charAt(inDocument(running.places, at))).toBe(character)
    }
  }))

  it('keeps all spans inside the document, in order', () => holds(({ text: document, notes, marks }) => {
    for (const { span: [start, end] } of [...notes, ...marks]) expect(0 <= start && start < end && end <= document.length).toBe(true)
    for (const list of [notes, marks]) expect(list.map(({ span }) => span[0])).toEqual(list.map(({ span }) => span[0]).sort((left, right) => left - right))
  }))

  it('lets marks ascend within the running text', () => holds(({ running, marks }) => {
    const ats = marks.map(({ at }) => at)
    expect(ats).toEqual([...ats].sort((left, right) => left - right))
    expect(ats.every(at => at <= running.text.length)).toBe(true)
  }))

  it('loses no character: each is running text, marker, body or furniture', () => holds(manuscript => {
    expect(accountFor(manuscript)).toEqual({ lost: [], twice: [] })
  }))

  it('gives each note an id of its own', () => holds(({ notes }) => {
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
  }))
})

describe('a book with notes at the foot of each page', () => {
  const reads = async (law: (manuscript: Manuscript, sentences: readonly string[]) => void): Promise<void> => {
    await fc.assert(fc.asyncProperty(somePages, async pages => { law(await read(print(pages)), pages.flatMap(page => page.sentences)) }), { numRuns: 60 })
  }

  it('finds every body', () => reads(({ notes }, sentences) => {
    expect(notes.map(({ note }) => note)).toEqual(sentences.map((_, index) => index + 1))
  }))

  it('finds every marker and leads it to its body', () => reads(({ marks }, sentences) => {
    expect(marks.map(({ noteId }) => noteId)).toEqual(sentences.map((_, index) => String(index + 1)))
  }))

  it('loses no word of the running text and adds none', () => reads(({ running }, sentences) => {
    expect(running.text.replace(/\s+/gu, ' ')).toBe(sentences.map(text => `${text} .`).join(' '))
  }))
})

describe('hostile texts', () => {
  const million = (piece: string): string => piece.repeat(1_000_000 / piece.length)
  it.each([['figures', million('1')], ['figures on lines', million('1\n')], ['markers', million('"1 ')], ['rules', million(`${RULE}\n1 A http://a.b/c\n`)], ['signs', million('x* y† \n* a\n† b\n')], ['numbers run together', million('a123456789101112 ')], ['lines that count', Array.from({ length: 120_000 }, (_, at) => `${at} A\n`).join('')], ['brackets', million('[1, ')], ['page heads', million('\n a\n\f')]])('%s are read in time', async (_name, text) => {
    const started = performance.now()
    await read(text)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
